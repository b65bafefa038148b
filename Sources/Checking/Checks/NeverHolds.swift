// Warns of conditions that no patient fulfils.

import RuleModel

/// A condition, or a part of one, that no complete patient fulfils: proved by search.
enum NeverHolds: Check {
    static let code = WarningCode.neverHolds

    static func problems(in subject: Subject) -> [Problem] {
        guard subject.satisfiability.hasPatients == .yes else { return [] }
        return subject.constantParts.filter { !$0.holds }.map { part in
            warning(
                at: part.location, "no patient can fulfil \(part.words)",
                help: "look for findings that rule each other out, an `implies` that forbids it, or a number that the "
                    + "limits leave out")
        }
    }
}
