// A question to ask next, in words: what is asked, and why.

package import Evaluation
package import RuleModel

/// What is asked next, with the reason that was worked out for it.
package struct AskedQuestion {
    /// The id of the question, or of the finding that is asked for by itself.
    package let id: String
    package let ask: String
    package let help: String?
    /// What the answer could decide, in a sentence or two.
    package let why: String
    /// The same in a few words: red flags where there are any, else causes.
    package let shortWhy: String

    package init(_ next: Assessment.NextQuestion, in book: RuleBook) {
        self.init(next.asked, next.findings, redFlags: next.redFlags, causes: next.causes, in: book)
    }

    package init(
        _ asked: Assessment.NextQuestion.Asked, _ findings: [Finding.Index], redFlags: [Int], causes: [Int],
        in book: RuleBook
    ) {
        switch asked {
        case .question(let place):
            id = book.questions[place].id
            // Where one of several findings is left, it is asked for by itself.
            if findings.count == 1, book.questions[place].fills.count > 1, let own = book[findings[0]].ask {
                ask = own
                help = book[findings[0]].help
            } else {
                ask = book.questions[place].ask
                help = book.questions[place].help
            }
        case .finding(let index):
            (id, ask, help) = (book[index].id, book[index].ask ?? book[index].label, book[index].help)
        }
        let signs = redFlags.map { book.redFlags[$0].title }
        let causes = causes.map { book.causes[$0].title }
        var sentences: [String] = []
        let named = AskedQuestion.named
        if !signs.isEmpty {
            sentences.append(Phrases.couldShow(signs.prefix(named).map(AskedQuestion.title), of: signs.count))
        }
        if !causes.isEmpty {
            sentences.append(Phrases.bearsOn(causes.prefix(named).map(AskedQuestion.title), of: causes.count))
        }
        why = sentences.isEmpty ? Phrases.couldChange : sentences.joined(separator: AskedQuestion.joint)
        if signs.isEmpty {
            shortWhy = causes.isEmpty ? Phrases.couldChange : Phrases.shortly(Phrases.forCauses, causes)
        } else {
            shortWhy = Phrases.shortly(Phrases.forSigns, signs)
        }
    }

    /// How many red flags and how many causes are named in the reason.
    package static let named = 3
    /// What stands between the sentences of the reason.
    package static let joint = " "
    /// A title within the reason.
    package static func title(_ title: String) -> String { "“\(title)”" }
}
