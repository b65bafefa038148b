// Text as Lua source holds it: quoted, or as a note.

import RuleModel

enum LuaText {
    /// A text in quotes, on one line.
    static func quoted(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        text.unicodeScalars.forEachToPrint { scalar, isHidden in
            switch scalar {
            case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
            case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\r": result.append(contentsOf: "\\r".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            case _ where isHidden: result.append(contentsOf: scalar.spelledOut.unicodeScalars)
            default: result.append(scalar)
            }
        }
        return "\"\(String(result))\""
    }

    /// A text on one line: line ends and other control characters become blanks, and no blank follows another.
    static func line(_ text: String) -> String { blanked(text).shown() }

    /// The same before what must not be printed is written out.
    static func blanked(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            let isBlank = scalar.value <= 0x20 || scalar.value == 0x7F
            if !isBlank {
                result.unicodeScalars.append(scalar)
            } else if !result.isEmpty, result.last != " " {
                result += " "
            }
        }
        while result.last == " " { result.removeLast() }
        return result
    }
}
