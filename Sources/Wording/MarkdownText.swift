// Text inside Markdown: what it says, and nothing that Markdown or HTML would make of it.

import RuleModel

extension String {
    /// The text on one line of Markdown. Signs with a meaning there are escaped, HTML is, line breaks become blanks, and
    /// what must not be printed is written out. What stands in single backticks stays code.
    package var inMarkdown: String {
        let line = split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ").shown()
        let parts = line.split(separator: "`", omittingEmptySubsequences: false)
        // Without a partner, or side by side, backticks would begin something else than what they end.
        guard parts.count % 2 == 1, !line.contains("``") else { return String.escaped(line, isFirst: true) }
        return parts.enumerated().map { place, part in
            place % 2 == 1 ? "`\(part)`" : String.escaped(String(part), isFirst: place == 0)
        }.joined()
    }

    /// The text in a cell of a table, which a `|` would end even inside code.
    package var inMarkdownCell: String {
        var cell = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in inMarkdown.unicodeScalars {
            if scalar == "|", !isEscaped { cell.append("\\") }
            isEscaped = scalar == "\\" && !isEscaped
            cell.append(scalar)
        }
        return String(cell)
    }

    /// - Parameter isFirst: whether a mark of a list could begin here.
    private static func escaped(_ text: String, isFirst: Bool) -> String {
        var (escaped, isAtStart, last) = (String.UnicodeScalarView(), isFirst, Unicode.Scalar(" "))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "$": escaped.append(contentsOf: ["\\", scalar])
            case "@":
                escaped.append(contentsOf: ["\\", scalar])
                // Where a word follows, it would call the people of that name, `\` or not.
                if !last.properties.isAlphabetic { escaped.append(contentsOf: "<!-- -->".unicodeScalars) }
            case "-", "+", "=", ".", ")": escaped.append(contentsOf: isAtStart ? ["\\", scalar] : [scalar])
            default: escaped.append(scalar)
            }
            last = scalar
            // Digits and then a period begin a numbered list.
            isAtStart = isAtStart && (scalar == " " || ("0"..."9").contains(scalar))
        }
        return String(escaped)
    }
}
