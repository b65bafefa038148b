// `question`: what is asked, and which findings its answer fills.

import RuleModel
import RuleSyntax

extension Loading {
    /// - Parameter findings: the declarations of all findings, in their order.
    func question(_ declaration: WrittenDeclaration, _ findings: [WrittenDeclaration]) -> Question? {
        let fields = Fields(declaration, self)
        let ask = fields.requiredText("ask")
        let help = fields.text("help")
        let because = fields.text("because")
        let basis = fields.basis(isRequired: true)
        var fills: [Finding.Index] = []
        if let value = fields.required("fills", "add `fills = { … }` with the findings that the answer gives") {
            let items = fields.list(value, "fills", of: "findings") ?? []
            if items.isEmpty, value.table?.fields.isEmpty == true, !value.isBlamed {
                problems.add(.emptyList, at: value.location, "`fills` is empty", help: "name at least one finding")
            }
            for item in items {
                guard let index = finding(named: item, in: "fills") else { continue }
                let finding = findings[index.value]
                if finding.word == .score || finding.word == .calculated {
                    problems.add(
                        .derivedFinding, at: item.location,
                        "`\(finding.id)` is worked out from others and cannot be asked for",
                        help: "name the findings that it is worked out from",
                        related: [Problem.Related(finding.location, "it is declared here")])
                } else if fills.contains(index) {
                    problems.add(
                        .repeatedEntry, at: item.location, "`\(finding.id)` is named twice",
                        help: "delete one of them")
                } else {
                    fills.append(index)
                }
            }
        }
        guard let ask else { return nil }
        return Question(
            id: declaration.id, ask: ask, help: help, fills: fills, because: because, basis: basis,
            location: declaration.location)
    }
}
