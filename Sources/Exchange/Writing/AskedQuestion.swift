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
    /// The same in a few words: red flags where there are any, else causes.
    let shortWhy: String

    init(_ next: Assessment.NextQuestion, in book: RuleBook) {
        switch next.asked {
        case .question(let place):
            let question = book.questions[place]
            id = question.id
            // Where one of several findings is left, it is asked for by itself.
            let only = next.findings.count == 1 && question.fills.count > 1 ? book[next.findings[0]] : nil
            ask = only?.ask ?? question.ask
            help = only?.ask == nil ? question.help : only?.help
        case .finding(let index):
            let finding = book[index]
            (id, ask, help) = (finding.id, finding.ask ?? finding.label, finding.help)
        }
        let signs = next.redFlags.map { book.redFlags[$0].title }
        let causes = next.causes.map { book.causes[$0].title }
        var sentences: [String] = []
        if !signs.isEmpty { sentences.append(Phrases.couldShow(signs.map { "“\($0)”" })) }
        if !causes.isEmpty { sentences.append(Phrases.bearsOn(causes.map { "“\($0)”" })) }
        why = sentences.isEmpty ? Phrases.couldChange : sentences.joined(separator: " ")
        if signs.isEmpty {
            shortWhy = causes.isEmpty ? Phrases.couldChange : Phrases.shortly(Phrases.forCauses, causes)
        } else {
            shortWhy = Phrases.shortly(Phrases.forSigns, signs)
        }
    }
}
