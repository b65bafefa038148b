// What of a book's conditions is the same for every patient.

import Evaluation
import RuleModel

/// A smallest part of a condition, or a finding, that is the same for every patient: proved by search.
struct ConstantPart {
    let location: SourceLocation
    /// What it is, such as "this part of red flag `chest_pain`".
    let words: String
    /// Whether every patient fulfils it, or none.
    let holds: Bool

    /// Every such part of a book, each once: a pattern's condition where the pattern is declared, a finding whose
    /// implications settle it where it is declared, however many rules read them.
    static func all(of subject: Subject) -> [ConstantPart] {
        let (book, search) = (subject.book, subject.satisfiability)
        var parts = PlacedCondition.all(of: book).flatMap { placed in
            smallest(of: placed.condition, search).reported.map {
                ConstantPart(
                    location: $0.location, words: "this part of \(placed.owner)", holds: search.canFail($0) == .no)
            }
        }
        for (place, finding) in book.findings.enumerated() where finding.isYesNo {
            let itself = Condition(.finding(Finding.Index(place)), at: finding.location)
            guard let holds = constant(itself, search) else { continue }
            // Where one of its implications says it all, that is reported.
            let own = finding.implies + [finding.impliedBy].compactMap { $0 }
            guard !own.contains(where: { !smallest(of: $0, search).isOpen }) else { continue }
            parts.append(ConstantPart(location: finding.location, words: "`\(finding.id)`", holds: holds))
        }
        return parts
    }

    /// Whether a condition holds for every patient, or for none; `nil` if it can turn out either way.
    private static func constant(_ condition: Condition, _ search: Satisfiability) -> Bool? {
        if search.canHold(condition) == .no { return false }
        return search.canFail(condition) == .no ? true : nil
    }

    /// The smallest parts of a condition to report, and whether none of its parts is constant.
    private static func smallest(
        of condition: Condition, _ search: Satisfiability
    ) -> (reported: [Condition], isOpen: Bool) {
        switch condition.meaning {
        case .pattern, .presence: return ([], constant(condition, search) == nil)
        case .number, .options, .count: break
        }
        let inner = condition.members.map { smallest(of: $0, search) }
        if inner.contains(where: { !$0.isOpen }) { return (inner.flatMap(\.reported), false) }
        return constant(condition, search) == nil ? ([], true) : ([condition], false)
    }
}

extension Finding {
    /// Whether it is stated as yes or no.
    fileprivate var isYesNo: Bool {
        if case .yesNo = kind { isStated } else { false }
    }
}
