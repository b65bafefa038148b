// `source`: a published text and its statements, which declarations cite.

import RuleModel
import RuleSyntax

extension Loading {
    /// All sources and statements; takes up the ids of the statements.
    func readSources() -> (sources: [Source], statements: [Statement]) {
        var found: (sources: [Source], statements: [Statement]) = ([], [])
        for (index, declaration) in declarations(of: .source).enumerated() {
            let fields = Fields(declaration, self)
            fields.acknowledge()
            found.sources.append(
                Source(
                    id: declaration.id, title: fields.requiredText("title") ?? "", publisher: fields.text("publisher"),
                    url: fields.text("url"), reviewer: fields.text("reviewer"),
                    reviewed: day("reviewed", fields) ?? .first,
                    reviewIntervalMonths: fields.count("review_interval_months"), location: declaration.location))
            for inner in fields.inner("statements", .statement) {
                found.statements.append(statement(inner, of: index))
            }
        }
        return found
    }

    private func statement(_ declaration: WrittenDeclaration, of source: Int) -> Statement {
        let fields = Fields(declaration, self)
        if !isStatementId(declaration.id) {
            problems.add(
                .badId, at: declaration.idLocation,
                "`\(declaration.id)` cannot be the id of a statement: write lower-case letters, digits, `-`, `_`, `.` and `/`"
            )
        }
        statements.add(declaration.id, at: declaration.idLocation, problems)
        return Statement(
            id: declaration.id, source: source, kind: fields.requiredText("kind") ?? "",
            gist: fields.requiredText("gist") ?? "", lifeThreatening: fields.flag("life_threatening"),
            note: fields.text("note"), location: declaration.location)
    }

    private func isStatementId(_ id: String) -> Bool {
        !id.isEmpty
            && id.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || byte.isDigit || "-_./".utf8.contains(byte)
            }
    }

    private func day(_ key: String, _ fields: Fields) -> CalendarDay? {
        guard let value = fields.required(key, "add `\(key) = \"2026-01-31\"`: year, month and day"),
            let text = fields.text(value, key)
        else { return nil }
        if let day = CalendarDay(text) { return day }
        problems.add(
            .badDate, at: value.location, "`\(text)` is not a date",
            help: "write year, month and day, such as `\"2026-01-31\"`")
        return nil
    }
}
