// The trace as a table for spreadsheets.

import RuleModel

extension Trace {
    /// A line for each citation, RFC 4180 with line feeds: the statement, then the declaration that cites it. A
    /// statement that nothing cites, and a declaration that cites nothing, has a line of its own with the other side
    /// empty. Whatever a book says, no cell is a formula: one that would be begins with `'`.
    public func csv() -> [UInt8] {
        var lines: [[String]] = [
            [
                "statement", "kind", "gist", "left_out", "declared_as", "declaration", "at", "editorial", "scenarios",
            ]
        ]
        for traced in statements {
            let own = [traced.statement.id, traced.statement.kind, traced.statement.gist, traced.reasonLeftOut ?? ""]
            if traced.citedBy.isEmpty { lines.append(own + ["", "", "", "", ""]) }
            for place in traced.citedBy { lines.append(own + fields(of: declarations[place])) }
        }
        for declaration in declarations where declaration.basis.cites.isEmpty {
            lines.append(["", "", "", ""] + fields(of: declaration))
        }
        return lines.flatMap { $0.map(Trace.cell).joined(separator: ",").utf8 + [0x0A] }
    }

    private func fields(of declaration: TracedDeclaration) -> [String] {
        [
            declaration.word.rawValue, declaration.id, declaration.location.description,
            declaration.basis.editorial ?? "",
            declaration.scenarios.map { book.scenarios[$0].name }.joined(separator: "; "),
        ]
    }

    /// A field, in quotes where it needs them; see `defused`.
    private static func cell(_ text: String) -> String {
        let text = defused(text)
        let isPlain = text.utf8.allSatisfy { !",\"\n\r;'".utf8.contains($0) }
        if isPlain { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// A text that no spreadsheet takes for a formula: it runs what begins with `=`, `+`, `-` or `@`, also in their full
    /// width and behind blanks and quotes, and takes what begins with `'` for text. A number keeps its sign. What must not
    /// be printed is written out, but line breaks, which become blanks.
    static func defused(_ text: String) -> String {
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ").shownAsLine
        let start = line.unicodeScalars.drop { $0.properties.isWhitespace || $0 == "\"" || $0 == "'" }
        let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "−"]
        guard let first = start.first, signs.contains(first) else { return line }
        return Rational(decimal: line) != nil ? line : "'" + line
    }
}
