// A question to ask next, in words: what is asked, and why.

import Evaluation
import RuleBook

/// What is asked next, with the reason that was worked out for it.
struct AskedQuestion {
    /// The id of the question, or of the finding that is asked for by itself.
    let id: String
    let ask: String
    let help: String?
    /// What the answer could decide, in a sentence or two.
    let why: String

    init(_ next: Assessment.NextQuestion, in book: RuleBook) {
        switch next.asked {
        case .question(let place):
            let question = book.questions[place]
            (id, ask, help) = (question.id, question.ask, question.help)
        case .finding(let index):
            let finding = book[index]
            (id, ask, help) = (finding.id, finding.ask ?? finding.label, finding.help)
        }
        var sentences: [String] = []
        if !next.redFlags.isEmpty {
            let titles = next.redFlags.map { "“\(book.redFlags[$0].title)”" }
            sentences.append(Phrases.couldShow(titles))
        }
        if !next.causes.isEmpty {
            let titles = next.causes.map { "“\(book.causes[$0].title)”" }
            sentences.append(Phrases.bearsOn(titles))
        }
        why = sentences.isEmpty ? Phrases.couldChange : sentences.joined(separator: " ")
    }
}
