// One step of an interview in words: the question, why it is asked, and why there is none.

import Evaluation
public import RuleModel
import Wording

extension NextStep {
    /// The question in words; `nil` at the end.
    public var wording: QuestionWording? { question.map { QuestionWording($0, in: assessment.book) } }

    /// Why no answer can change the range of urgency any more, in a sentence; `nil` while one can.
    public var urgencyStopWords: String? {
        guard let urgencyStop else { return nil }
        let book = assessment.book
        switch urgencyStop {
        case .topLevel:
            return "The most urgent level is certain: nothing that could still be answered takes it back."
        case .settled:
            let level = book[assessment.urgency.atLeast].title
            return "Every red flag that could raise the level above “\(level)” is ruled out by the answers."
        case .unanswered:
            let flags = assessment.notRuledOut.filter { book.redFlags[$0.flag].urgency > assessment.urgency.atLeast }
            let titles = flags.map { "“\(book.redFlags[$0.flag].title)”" }
            return "\(Phrases.firstFew(titles, limit: 3)) \(titles.count == 1 ? "is" : "are") not ruled out, but what "
                + "could decide that was answered “not sure” or is never asked."
        }
    }

    /// Why no answer can change anything any more, in a sentence; `nil` while one can.
    public var stopWords: String? {
        guard let urgencyStopWords, let causesStop else { return nil }
        let open = assessment.causes.count { $0.standing == .open }
        let causes =
            switch causesStop {
            case .noCauses: ""
            case .decided: " No answer can change whether a cause is supported any more."
            case .unanswered:
                " \(open) possible \(open == 1 ? "cause stays" : "causes stay") open, because what could decide them was "
                    + "answered “not sure” or is never asked."
            }
        return urgencyStopWords + causes
    }

    /// How many questions could still change the result, in a sentence; `nil` where none can.
    public var openWords: String? {
        func questions(_ count: Int) -> String {
            let number = isExact ? "\(count)" : "At most \(count)"
            return count == 1 ? "\(number) question" : "\(number) questions"
        }
        if openForUrgency > 0 { return "\(questions(openForUrgency)) could still change how urgent it is." }
        if openForCauses > 0 { return "\(questions(openForCauses)) could still change what is behind it." }
        return nil
    }
}

/// A question as a person reads it.
public struct QuestionWording: Sendable {
    /// The id of the question, or of the finding that asks for itself.
    public let id: String
    /// The question.
    public let ask: String
    /// What helps to answer it, or `nil`.
    public let help: String?
    /// Why it is asked, worked out for this patient: the red flags and causes that wait for it.
    public let why: String
    /// Why the rule book asks it, or `nil`.
    public let because: String?
    /// Each finding that the answer fills, with a question of its own where it is one of several.
    public let parts: [(finding: Finding.Index, ask: String, help: String?)]

    init(_ question: Assessment.NextQuestion, in book: RuleBook) {
        let asked = AskedQuestion(question, in: book)
        (id, ask, help, why) = (asked.id, asked.ask, asked.help, asked.why)
        if case .question(let place) = question.asked { because = book.questions[place].because } else { because = nil }
        parts = question.findings.map { index in
            let finding = book[index]
            return (index, finding.ask ?? finding.label, finding.help)
        }
    }
}
