// Whether a Lua expression that is typed goes on.

/// The brackets that lines of Lua leave open.
public struct Brackets: Sendable {
    private var depth = 0

    /// No line, no bracket.
    public init() {}

    /// Whether a bracket is still open, so that the next line belongs to the same entry.
    public var areOpen: Bool { depth > 0 }

    /// Goes on with a line. What stands in quotes is text, what stands behind `--` a comment; neither goes beyond the
    /// line.
    public mutating func read(_ line: String) {
        var quote: Character?
        var isEscaped = false
        var last: Character?
        for character in line {
            defer { last = character }
            if let open = quote {
                if isEscaped {
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == open {
                    quote = nil
                }
                continue
            }
            switch character {
            case "\"", "'": quote = character
            case "-" where last == "-": return
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth -= 1
            default: break
            }
        }
    }
}
