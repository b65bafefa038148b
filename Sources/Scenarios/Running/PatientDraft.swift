// A patient in the making: what is said of it, taken away piece by piece as long as it shows what it is to show.

package import Evaluation
package import RuleModel

/// What is said of a patient.
package struct PatientDraft {
    /// One thing that is said.
    struct Statement: Hashable {
        let finding: Finding.Index
        /// The answer; of an option of a list, whether it is present or absent.
        let answer: Answer
        /// The option of a list.
        var option: Int?
    }

    /// Whether everything of which nothing is said is answered with no.
    package let everythingElseAbsent: Bool
    private let book: RuleBook
    private var statements: [Statement] = []

    /// How many things are said.
    package var count: Int { statements.count }

    /// Says everything that a patient answers; where everything else is answered with no, nothing of what is absent.
    package init(_ patient: Patient, of book: RuleBook, everythingElseAbsent: Bool) {
        self.everythingElseAbsent = everythingElseAbsent
        self.book = book
        for (place, answer) in patient.answers.enumerated() {
            switch answer {
            case .notAsked: break
            case .unsure, .present, .absent, .quantity, .option: say(answer, of: Finding.Index(place))
            case .options(let truths):
                for (option, truth) in truths.enumerated() where truth != .unknown {
                    say(truth == .present ? .present : .absent, of: Finding.Index(place), option)
                }
            }
        }
    }

    private mutating func say(_ answer: Answer, of finding: Finding.Index, _ option: Int? = nil) {
        if everythingElseAbsent, answer == .absent { return }
        statements.append(Statement(finding: finding, answer: answer, option: option))
    }

    /// Says what two drafts say; `nil` where they differ on something, or where that is too much.
    package func merged(with other: PatientDraft, atMost most: Int) -> PatientDraft? {
        guard everythingElseAbsent == other.everythingElseAbsent, max(count, other.count) < most else { return nil }
        var both = self
        for statement in other.statements where !both.statements.contains(statement) {
            let differs = both.statements.contains {
                $0.finding == statement.finding && $0.option == statement.option
            }
            guard !differs, both.count < most else { return nil }
            both.statements.append(statement)
        }
        return both
    }

    /// What is said, as a scenario gives it.
    package var given: Patient {
        var patient = Patient(for: book)
        for statement in statements {
            guard let option = statement.option, case .choices(let list) = book[statement.finding].kind else {
                patient[statement.finding] = statement.answer
                continue
            }
            let unnamed: Truth = everythingElseAbsent ? list.unlisted : .unknown
            var truths = list.options.map { _ in unnamed }
            if case .options(let said) = patient[statement.finding] { truths = said }
            truths[option] = statement.answer == .present ? .present : .absent
            patient[statement.finding] = .options(truths)
        }
        return patient
    }

    /// The patient as it is assessed; `nil` if the answers cannot be true together.
    package func patient(by assessor: Assessor) -> Patient? {
        guard everythingElseAbsent else { return given }
        let given = given
        return try? assessor.completed(
            given,
            absentUnlessKnown: book.findings.indices.map { Finding.Index($0) }.filter { given[$0] != .unsure })
    }

    /// The draft from which no more can be taken away without its ceasing to be what it is to be; `nil` if it is not
    /// that to begin with. Halves are tried first, then smaller and smaller pieces.
    package func reduced(while isFulfilled: (PatientDraft) -> Bool) -> PatientDraft? {
        guard isFulfilled(self) else { return nil }
        var draft = self
        var size = max(count / 2, 1)
        while true {
            let before = draft.count
            var start = 0
            while start < draft.count {
                var shorter = draft
                shorter.statements.removeSubrange(start..<min(start + size, draft.count))
                if isFulfilled(shorter) { draft = shorter } else { start += size }
            }
            if size == 1, draft.count == before { return draft }
            size = max(size / 2, 1)
        }
    }
}

extension PatientDraft: Hashable {
    package static func == (left: PatientDraft, right: PatientDraft) -> Bool {
        left.everythingElseAbsent == right.everythingElseAbsent && left.statements == right.statements
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(everythingElseAbsent)
        hasher.combine(statements)
    }
}
