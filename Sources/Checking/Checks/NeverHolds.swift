// Warns of conditions that no patient fulfils.

import RuleBook

/// A condition, or a part of one, that no complete patient fulfils: proved by search.
enum NeverHolds: Check {
    static let code = WarningCode.neverHolds

    static func problems(in subject: Subject) -> [Problem] {
        guard subject.satisfiability.hasPatients == .yes else { return [] }
        return subject.constantParts.filter { !$0.holds }.map { part in
            warning(
                at: part.condition.location, "no patient can fulfil this part of \(part.owner)",
                help: "look for findings that rule each other out, an `implies` that forbids it, or a number that the "
                    + "limits leave out")
        }
    }
}

/// A smallest part of a condition that is the same for every patient.
struct ConstantPart {
    let condition: Condition
    let owner: String
    /// Whether every patient fulfils it, or none.
    let holds: Bool

    static func all(of subject: Subject) -> [ConstantPart] {
        let search = subject.satisfiability
        return PlacedCondition.all(of: subject.book).flatMap { placed in
            placed.smallestParts { search.canHold($0) == .no || search.canFail($0) == .no }.map {
                ConstantPart(condition: $0, owner: placed.owner, holds: search.canFail($0) == .no)
            }
        }
    }
}
