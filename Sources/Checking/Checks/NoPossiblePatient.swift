// Warns of a book whose implications contradict each other.

import RuleModel

/// A book that no patient fits: whatever the answers, `implies` and `implied_by` contradict each other.
enum NoPossiblePatient: Check {
    static let code = WarningCode.noPossiblePatient

    static func problems(in subject: Subject) -> [Problem] {
        guard subject.satisfiability.hasPatients == .no else { return [] }
        let book = subject.book
        let tied = book.findings.filter { !$0.implies.isEmpty || $0.impliedBy != nil }
        return [
            warning(
                at: book.header.location, "no patient fits this book: its implications contradict each other",
                help: "look through `implies` and `implied_by` for a finding that follows from its own absence",
                related: tied.count > 6 ? [] : tied.map { .init($0.location, "`\($0.id)` is tied to others here") })
        ]
    }
}
