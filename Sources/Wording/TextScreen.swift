// Text for people: wrapped at a width, coloured only when asked.

import RuleModel

/// Whether text carries colours.
public enum TextStyle: Sendable {
    /// Without colours.
    case plain
    /// With ANSI escapes, for terminals.
    case coloured
}

/// Collects wrapped lines.
package struct TextScreen {
    /// What a line is written with.
    package enum Ink: String {
        case bold = "1"
        case alarm = "1;31"
        case caution = "1;33"
        case calm = "1;32"
        case faint = "2"
        /// Where something stands.
        case place = "1;34"
    }

    private let style: TextStyle
    private let width: Int
    package private(set) var text = ""

    package init(_ style: TextStyle, width: Int) {
        self.style = style
        self.width = max(width, 20)
    }

    /// A heading, with an empty line before it unless it is the first.
    package mutating func heading(_ title: String, _ ink: Ink = .bold) {
        blank()
        paragraph(title, indent: 0, ink: ink)
    }

    /// Adds text as it is.
    package mutating func add(_ text: String) { self.text += text }

    /// An empty line, unless the screen is still empty.
    package mutating func blank() {
        if !text.isEmpty { text += "\n" }
    }

    /// Wrapped text. `mark` (such as `- ` or `1. `) stands before the first line, blanks of its length before the rest.
    package mutating func paragraph(_ words: String, indent: Int = 2, mark: String = "", ink: Ink? = nil) {
        let margin = String(repeating: " ", count: indent)
        let hanging = String(repeating: " ", count: mark.count)
        for (number, line) in TextScreen.wrapped(words, to: max(width - indent - mark.count, 12)).enumerated() {
            let start = margin + (number == 0 ? mark : hanging)
            text += start + style.painted(line, ink) + "\n"
        }
    }

    /// The words in lines of at most so many characters. What must not be printed is written out, and no line begins with
    /// what a build server takes for an order to itself.
    package static func wrapped(_ words: String, to width: Int) -> [String] {
        var lines: [String] = []
        for part in words.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            var (line, length) = ("", 0)
            for word in part.split(separator: UInt8(ascii: " ")) {
                let word = Substring(word).shown()
                // Of plain letters each byte is a character.
                let count = word.utf8.allSatisfy { $0 < 0x80 } ? word.utf8.count : word.count
                if line.isEmpty {
                    (line, length) = (word, count)
                } else if length + 1 + count <= width {
                    line += " "
                    line += word
                    length += 1 + count
                } else {
                    lines.append(line.shownAsLine)
                    (line, length) = (word, count)
                }
            }
            lines.append(line.shownAsLine)
        }
        return lines
    }
}

extension TextStyle {
    /// A line in an ink; as it is where there is none, or where the style is plain.
    package func painted(_ line: String, _ ink: TextScreen.Ink?) -> String {
        guard self == .coloured, let ink, !line.isEmpty else { return line }
        return "\u{1B}[\(ink.rawValue)m\(line)\u{1B}[0m"
    }
}
