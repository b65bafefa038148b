// Text as Lua source holds it: quoted, or as a note.

enum LuaText {
    /// A text in quotes, on one line.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value)
                result += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// A text on one line: line ends and other control characters become blanks, and no blank follows another.
    static func line(_ text: String) -> String {
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
