// What a declaration rests on, and the warnings it acknowledges.

import RuleModel
import RuleSyntax

extension Fields {
    /// The citations and the editorial reason.
    /// - Parameter isRequired: whether there must be one or the other.
    func basis(isRequired: Bool) -> Basis {
        acknowledge()
        let cites = citations()
        let editorial = text("editorial")
        let isMissing = self["cite"] == nil && self["editorial"] == nil
        if isRequired, isMissing, !isAlreadyBlamed("cite"), !isAlreadyBlamed("editorial") {
            problems.add(
                .missingBasis, at: location, "`\(word) \"\(id)\"` says neither what it rests on nor who decided it",
                help: "add `cite = \"…\"` with a statement of a source, or `editorial = \"reason and who decided\"`")
        }
        return Basis(cites: cites, editorial: editorial)
    }

    private func citations() -> [Int] {
        guard let value = self["cite"] else { return [] }
        let written: [Written]
        if value.table != nil {
            written = list(value, "cite", of: "statements") ?? []
            if written.isEmpty, value.table?.fields.isEmpty == true, !value.isBlamed {
                problems.add(
                    .emptyList, at: value.location, "`cite` is empty", help: "cite a statement, or delete the field")
            }
        } else {
            written = [value]
        }
        var cites: [Int] = []
        for citation in written {
            guard let id = citation.text else {
                wrongType(citation, "cite", "the id of a statement in quotes")
                continue
            }
            guard let index = loading.statements.resolve(id, at: citation.location, problems) else { continue }
            if cites.contains(index) {
                problems.add(
                    .repeatedEntry, at: citation.location, "`\(id)` is cited twice", help: "delete one of them")
            } else {
                cites.append(index)
            }
        }
        return cites
    }

    /// `expect_warning = "code: reason"`, one or several.
    func acknowledge() {
        guard let value = self["expect_warning"] else { return }
        for entry in value.table == nil ? [value] : list(value, "expect_warning", of: "texts") ?? [] {
            guard let text = text(entry, "expect_warning") else { continue }
            let parts = text.split(separator: ":", maxSplits: 1)
            let reason = parts.count == 2 ? parts[1].trimmingPrefix { $0 == " " } : ""
            guard parts.count == 2, !reason.isEmpty, !parts[0].contains(" ") else {
                problems.add(
                    .wrongType, at: entry.location, "`expect_warning` must name the code of a warning and a reason",
                    help: "write `expect_warning = \"code: reason\"`")
                continue
            }
            loading.acknowledgements.append(
                Acknowledgement(
                    code: String(parts[0]), reason: String(reason), location: entry.location, declaration: location))
        }
    }
}
