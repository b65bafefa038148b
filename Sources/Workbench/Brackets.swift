// Whether what was typed goes on.

/// Brackets and quotes of an entry.
public enum Brackets {
    /// Whether a bracket is still open, so that the next line belongs to the same entry. What stands in double quotes
    /// is text; a quote that is still open goes on only where a bracket does.
    public static func areOpen(in entry: String) -> Bool {
        var depth = 0
        var isQuoted = false
        var isEscaped = false
        for character in entry {
            if isEscaped {
                isEscaped = false
            } else if character == "\\" {
                isEscaped = isQuoted
            } else if character == "\"" {
                isQuoted.toggle()
            } else if !isQuoted {
                switch character {
                case "(", "[", "{": depth += 1
                case ")", "]", "}": depth -= 1
                default: break
                }
            }
        }
        return depth > 0
    }
}
