// Warns of questions that decide nothing.

import RuleModel

/// A question none of whose findings bears on a conclusion that can turn out one way or the other.
enum IdleQuestion: Check {
    static let code = WarningCode.idleQuestion

    static func problems(in subject: Subject) -> [Problem] {
        subject.idleQuestions.map { question in
            let ids = question.fills.map { "`\(subject.book[$0].id)`" }.joined(separator: ", ")
            return warning(
                at: question.location, "no answer to question `\(question.id)` changes anything",
                help: "no rule that can turn out either way depends on \(ids): write that rule, or delete the question")
        }
    }

    static func idle(in subject: Subject) -> [Question] {
        let search = subject.satisfiability
        guard search.hasPatients != .no else { return [] }
        let deciding = Reach(subject) { search.canHold($0) != .no && search.canFail($0) != .no }
        return subject.book.questions.filter { question in
            !question.fills.contains { deciding.findings.contains($0.value) }
        }
    }
}
