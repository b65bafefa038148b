// From bytes to tokens, by the rules of Lua 5.4.

/// What is wrong with the form of a file, before any meaning.
struct SyntaxMistake: Error, Sendable {
    let code: ProblemCode
    let span: Span
    let message: String
    var help: String?
    var related: [(span: Span, message: String)] = []
    /// What the mistake makes meaningless, so that nothing more is said of it; by default `span`.
    var covers: Span?
    /// What may be written instead, if that proves right; else `help` stands.
    var proposal: Proposal?
}

/// Cuts a rule file into tokens. Never fails: what cannot be read ends the tokens with one of kind `.mistake`.
package struct Lexer {
    let bytes: [UInt8]
    var index = 0
    package private(set) var tokens: [Token] = []
    /// What is wrong at the last token, if that is a mistake.
    private(set) var mistake: SyntaxMistake?

    /// The tokens of a file; the last is of kind `.end` or `.mistake`.
    package init(_ source: SourceText) {
        bytes = source.bytes
        tokens.reserveCapacity(bytes.count / 4 + 1)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        if byte() == UInt8(ascii: "#") { skipLine() }
        do throws(SyntaxMistake) {
            while let token = try next() { tokens.append(token) }
            tokens.append(Token(kind: .end, span: Span(bytes.count, bytes.count)))
        } catch {
            mistake = error
            tokens.append(Token(kind: .mistake, span: error.span))
        }
    }

    func byte(_ ahead: Int = 0) -> UInt8? { index + ahead < bytes.count ? bytes[index + ahead] : nil }

    mutating func skipLine() {
        while let byte = byte(), byte != 0x0A, byte != 0x0D { index += 1 }
    }

    private mutating func next() throws(SyntaxMistake) -> Token? {
        try skipBlanks()
        guard let first = byte() else { return nil }
        let start = index
        let kind: Token.Kind
        switch first {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
            while let byte = byte(), byte.isNamePart { index += 1 }
            kind = Token.Kind(keyword: bytes[start..<index]) ?? .name
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            try readNumber()
            kind = .number
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            try readString()
            kind = .string
        case UInt8(ascii: "[") where longBracketLevel() != nil:
            try readLongString(opening: start)
            kind = .string
        case UInt8(ascii: ".") where byte(1)?.isDigit == true:
            try readNumber()
            kind = .number
        default:
            kind = try readSign()
        }
        return Token(kind: kind, span: Span(start, index))
    }

    private mutating func skipBlanks() throws(SyntaxMistake) {
        while let first = byte() {
            switch first {
            case 0x20, 0x09...0x0D: index += 1
            case UInt8(ascii: "-") where byte(1) == UInt8(ascii: "-"):
                let start = index
                index += 2
                if longBracketLevel() != nil { try readLongString(opening: start) } else { skipLine() }
            default: return
            }
        }
    }

    private mutating func readSign() throws(SyntaxMistake) -> Token.Kind {
        guard let (length, kind) = sign() else { throw oddCharacter() }
        index += length
        return kind
    }

    /// The longest sign that begins here, with its length.
    private func sign() -> (Int, Token.Kind)? {
        let next = byte(1)
        switch bytes[index] {
        case UInt8(ascii: "."):
            guard next == UInt8(ascii: ".") else { return (1, .dot) }
            return byte(2) == UInt8(ascii: ".") ? (3, .varargs) : (2, .concatenate)
        case UInt8(ascii: "/"): return next == UInt8(ascii: "/") ? (2, .doubleSlash) : (1, .slash)
        case UInt8(ascii: "<"):
            if next == UInt8(ascii: "<") { return (2, .shiftLeft) }
            return next == UInt8(ascii: "=") ? (2, .lessOrEqual) : (1, .less)
        case UInt8(ascii: ">"):
            if next == UInt8(ascii: ">") { return (2, .shiftRight) }
            return next == UInt8(ascii: "=") ? (2, .greaterOrEqual) : (1, .greater)
        case UInt8(ascii: "="): return next == UInt8(ascii: "=") ? (2, .equal) : (1, .assign)
        case UInt8(ascii: "~"): return next == UInt8(ascii: "=") ? (2, .notEqual) : (1, .tilde)
        case UInt8(ascii: ":"): return next == UInt8(ascii: ":") ? (2, .doubleColon) : (1, .colon)
        case UInt8(ascii: ","): return (1, .comma)
        case UInt8(ascii: ";"): return (1, .semicolon)
        case UInt8(ascii: "{"): return (1, .openBrace)
        case UInt8(ascii: "}"): return (1, .closeBrace)
        case UInt8(ascii: "("): return (1, .openParenthesis)
        case UInt8(ascii: ")"): return (1, .closeParenthesis)
        case UInt8(ascii: "["): return (1, .openBracket)
        case UInt8(ascii: "]"): return (1, .closeBracket)
        case UInt8(ascii: "+"): return (1, .plus)
        case UInt8(ascii: "-"): return (1, .minus)
        case UInt8(ascii: "*"): return (1, .star)
        case UInt8(ascii: "%"): return (1, .percent)
        case UInt8(ascii: "^"): return (1, .caret)
        case UInt8(ascii: "#"): return (1, .hash)
        case UInt8(ascii: "&"): return (1, .ampersand)
        case UInt8(ascii: "|"): return (1, .bar)
        default: return nil
        }
    }
}

extension Lexer {
    /// The number of `=` of a long bracket that opens here, or `nil` if none does.
    func longBracketLevel() -> Int? {
        guard byte() == UInt8(ascii: "[") else { return nil }
        var level = 0
        while byte(1 + level) == UInt8(ascii: "=") { level += 1 }
        return byte(1 + level) == UInt8(ascii: "[") ? level : nil
    }

    /// Reads a long text or long comment whose bracket opens here; `opening` is where it is said to begin.
    mutating func readLongString(opening: Int) throws(SyntaxMistake) {
        let level = longBracketLevel() ?? 0
        let isComment = opening != index
        index += level + 2
        while let first = byte() {
            index += 1
            guard first == UInt8(ascii: "]") else { continue }
            var count = 0
            while byte(count) == UInt8(ascii: "=") { count += 1 }
            if count == level, byte(count) == UInt8(ascii: "]") {
                index += count + 1
                return
            }
        }
        let closing = "]" + String(repeating: "=", count: level) + "]"
        throw SyntaxMistake(
            code: .unclosedText, span: Span(opening, min(opening + level + (isComment ? 4 : 2), bytes.count)),
            message: isComment
                ? "the comment that begins here is never closed" : "the text that begins here is never closed",
            help: "put `\(closing)` where it ends")
    }

    /// Reads a number; also refuses letters that touch it, as Lua does.
    private mutating func readNumber() throws(SyntaxMistake) {
        let start = index
        let isHexadecimal = byte() == UInt8(ascii: "0") && (byte(1).map { $0 | 0x20 } == UInt8(ascii: "x"))
        if isHexadecimal { index += 2 }
        let exponent = UInt8(ascii: isHexadecimal ? "p" : "e")
        while let first = byte() {
            if first | 0x20 == exponent {
                index += 1
                if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") { index += 1 }
            } else if first.isNamePart || first == UInt8(ascii: ".") {
                index += 1
            } else {
                break
            }
        }
        guard isNumber(bytes[start..<index], hexadecimal: isHexadecimal, exponent: exponent) else {
            let written = String(decoding: bytes[start..<index], as: UTF8.self)
            throw SyntaxMistake(
                code: .badNumber, span: Span(start, index), message: "`\(written)` is not a number",
                help: "a number is digits with at most one point; a text stands in quotes")
        }
    }

    private func isNumber(_ written: ArraySlice<UInt8>, hexadecimal: Bool, exponent: UInt8) -> Bool {
        var rest = hexadecimal ? written.dropFirst(2) : written
        func takeDigits(_ accept: (UInt8) -> Bool) -> Int {
            let digits = rest.prefix(while: accept).count
            rest = rest.dropFirst(digits)
            return digits
        }
        let isDigit: (UInt8) -> Bool = hexadecimal ? { $0.isHexadecimalDigit } : { $0.isDigit }
        var digits = takeDigits(isDigit)
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            digits += takeDigits(isDigit)
        }
        guard digits > 0 else { return false }
        if let first = rest.first, first | 0x20 == exponent {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard takeDigits({ $0.isDigit }) > 0 else { return false }
        }
        return rest.isEmpty
    }
}

extension UInt8 {
    package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isHexadecimalDigit: Bool { isDigit || (self | 0x20 >= 0x61 && self | 0x20 <= 0x66) }
    var isLetter: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x7A }
    package var isNamePart: Bool { isLetter || isDigit || self == 0x5F }
}
