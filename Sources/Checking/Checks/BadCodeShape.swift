// Warns of codes that do not look like those of their system.

import RuleModel

/// A code of SNOMED CT, LOINC, ICD-10-CM, ATC or RxNorm that has not the shape of one.
enum BadCodeShape: Check {
    static let code = WarningCode.badCodeShape

    static func problems(in subject: Subject) -> [Problem] {
        TerminologyCode.all(of: subject.book).compactMap { code, owner in
            guard let shape = TerminologyCode.expectedShape(of: code) else { return nil }
            return warning(
                at: code.location, "`\(code.code)` of \(owner) does not look like a code of \(code.system)",
                help: "its codes are \(shape)")
        }
    }
}
