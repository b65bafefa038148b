// Warns of conditions that every patient fulfils.

import RuleModel

/// A condition, or a part of one, that every complete patient fulfils: proved by search.
enum AlwaysHolds: Check {
    static let code = WarningCode.alwaysHolds

    static func problems(in subject: Subject) -> [Problem] {
        guard subject.satisfiability.hasPatients == .yes else { return [] }
        return subject.constantParts.filter(\.holds).map { part in
            warning(
                at: part.location, "every patient fulfils \(part.words)",
                help: "it decides nothing: narrow it, or leave it out")
        }
    }
}
