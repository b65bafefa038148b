// Warns of codes with a slip of the hand in them.

import RuleModel

/// A SNOMED CT or LOINC code whose check digit does not fit the rest.
enum BadCheckDigit: Check {
    static let code = WarningCode.badCheckDigit

    static func problems(in subject: Subject) -> [Problem] {
        TerminologyCode.all(of: subject.book).filter { !TerminologyCode.hasRightCheckDigit($0.code) }.map {
            code, owner in
            warning(
                at: code.location, "`\(code.code)` of \(owner) is no \(code.system) code: its check digit is wrong",
                help: "a digit is wrong or two are swapped; copy the code again from its release")
        }
    }
}
