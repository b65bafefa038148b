// The smallest parts of a rule file: names, texts, numbers and signs.

/// One part of a rule file.
package struct Token: Sendable {
    /// What kind of token it is.
    package enum Kind: UInt8, Sendable {
        case name, string, number, end
        /// Something that no rule file may contain; what is wrong is in `Lexer.mistake`.
        case mistake

        // Keywords.
        case and, `break`, `do`, `else`, elseif, endWord, `false`, `for`, function, goto, `if`, `in`, local, nilWord
        case not, or, `repeat`, `return`, then, `true`, until, `while`

        // Signs.
        case plus, minus, star, slash, doubleSlash, percent, caret, hash, ampersand, tilde, bar, shiftLeft, shiftRight
        case equal, notEqual, lessOrEqual, greaterOrEqual, less, greater, assign
        case openParenthesis, closeParenthesis, openBrace, closeBrace, openBracket, closeBracket
        case doubleColon, semicolon, colon, comma, dot, concatenate, varargs
    }

    package let kind: Kind
    package let span: Span
}

extension Token.Kind {
    /// The keyword that a word is, or `nil`.
    package init?(keyword: ArraySlice<UInt8>) {
        guard let first = keyword.first, first >= 0x61, first <= 0x7A, keyword.count <= 8 else { return nil }
        for (word, kind) in Token.Kind.keywordsByInitial[Int(first - 0x61)] where keyword.elementsEqual(word) {
            self = kind
            return
        }
        return nil
    }

    private static let keywordsByInitial: [[([UInt8], Token.Kind)]] = (0..<26).map { letter in
        keywords.filter { $0.key.utf8.first == 0x61 + letter }.map { (Array($0.key.utf8), $0.value) }
    }

    /// Lua's keywords, all refused as ids.
    package static let keywords: [String: Token.Kind] = [
        "and": .and, "break": .break, "do": .do, "else": .else, "elseif": .elseif, "end": .endWord, "false": .false,
        "for": .for, "function": .function, "goto": .goto, "if": .if, "in": .in, "local": .local, "nil": .nilWord,
        "not": .not, "or": .or, "repeat": .repeat, "return": .return, "then": .then, "true": .true, "until": .until,
        "while": .while,
    ]

    package var isKeyword: Bool { rawValue >= Token.Kind.and.rawValue && rawValue <= Token.Kind.while.rawValue }
}
