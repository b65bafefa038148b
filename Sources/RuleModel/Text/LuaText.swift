// Text as Lua source holds it: quoted, or as a note.

/// Writes text as rule files have it.
package enum LuaText {
    /// A text in quotes, on one line.
    package static func quoted(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        text.unicodeScalars.forEachToPrint { scalar, isHidden in
            switch scalar {
            case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
            case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\r": result.append(contentsOf: "\\r".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            // `##[error]` would be an order to a build server that shows the text; Lua reads the same.
            case "[" where result.suffix(2).elementsEqual("##".unicodeScalars):
                result.append(contentsOf: scalar.spelledOut.unicodeScalars)
            case _ where isHidden: result.append(contentsOf: scalar.spelledOut.unicodeScalars)
            default: result.append(scalar)
            }
        }
        return "\"\(String(result))\""
    }

    /// A text on one line: line ends and other control characters become blanks, and no blank follows another.
    package static func line(_ text: String) -> String { blanked(text).shown() }

    /// The same before what must not be printed is written out.
    package static func blanked(_ text: String) -> String {
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
