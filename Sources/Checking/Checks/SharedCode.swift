// Warns of codes that two findings have.

import RuleModel

/// Two findings with the same code of the same system.
enum SharedCode: Check {
    static let code = WarningCode.sharedCode

    static func problems(in subject: Subject) -> [Problem] {
        var first: [String: (Finding, Code)] = [:]
        var problems: [Problem] = []
        for finding in subject.book.findings {
            for code in finding.codes {
                let key = "\(code.system) \(code.code)".uppercased()
                guard let (other, otherCode) = first[key] else {
                    first[key] = (finding, code)
                    continue
                }
                guard other.id != finding.id else { continue }
                problems.append(
                    warning(
                        at: code.location, "`\(finding.id)` has the same code `\(code.code)` as `\(other.id)`",
                        help: "a record with this code could mean either; keep the code where it fits best",
                        related: [.init(otherCode.location, "`\(other.id)` has it here")]))
            }
        }
        return problems
    }
}
