// Warns of units that are some by the letter and were hardly meant.

import RuleModel

/// A quantity in femtotonnes (`ft`), megagrams (`Mg`) and the like.
enum UnusualUnit: Check {
    static let code = WarningCode.unusualUnit

    static func problems(in subject: Subject) -> [Problem] {
        subject.book.findings.flatMap { finding -> [Problem] in
            guard case .quantity(let quantity) = finding.kind else { return [] }
            return ([quantity.unit] + (quantity.otherUnits ?? []).map(\.unit)).compactMap { unit in
                unit.unusual.map { unusual in
                    warning(
                        at: finding.location, "`\(unit.code)` of `\(finding.id)` is \(unusual.literal)",
                        help: "did you mean \(unusual.meant)?")
                }
            }
        }
    }
}
