// Texts in quotes, with their escapes, and characters that do not belong in a rule file.

extension Lexer {
    /// Reads a text in quotes that opens here.
    mutating func readString() throws(SyntaxMistake) {
        let start = index
        let quote = bytes[index]
        index += 1
        while let first = byte() {
            switch first {
            case quote:
                index += 1
                return
            case 0x0A, 0x0D:
                throw unclosedText(start)
            case UInt8(ascii: "\\"):
                try skipEscape()
            default:
                index += 1
            }
        }
        throw unclosedText(start)
    }

    private func unclosedText(_ start: Int) -> SyntaxMistake {
        let quote = bytes[start] == UInt8(ascii: "'") ? "'" : "\""
        // `label = Bruising",`: nothing but marks behind it, and a word right before it.
        var first = start
        while first > 0, bytes[first - 1].isNamePart { first -= 1 }
        if first < start, bytes[(start + 1)..<index].allSatisfy({ !$0.isNamePart && $0 < 0x80 }) {
            let word = bytes[first..<start]
            let written = String(decoding: word, as: UTF8.self)
            return SyntaxMistake(
                code: .missingQuotes, span: Span(first, start + 1),
                message: "a text ends with a quote here and begins with none",
                help: word.count <= 40 ? "write `\(quote)\(written)\(quote)`" : "put `\(quote)` where it begins")
        }
        return SyntaxMistake(
            code: .unclosedText, span: Span(start, index), message: "the text that begins here is never closed",
            help: "put `\(quote)` where it ends; a text in quotes stays on one line")
    }

    private mutating func skipEscape() throws(SyntaxMistake) {
        let start = index
        index += 1
        guard let first = byte() else { return }
        index += 1
        switch first {
        case UInt8(ascii: "x"):
            guard byte()?.isHexadecimalDigit == true, byte(1)?.isHexadecimalDigit == true else {
                throw badEscape(start)
            }
            index += 2
        case UInt8(ascii: "z"):
            while let blank = byte(), blank == 0x20 || (0x09...0x0D).contains(blank) { index += 1 }
        case UInt8(ascii: "u"):
            try skipCodePoint(start)
        case 0x30...0x39:
            var value = Int(first - 0x30)
            for _ in 0..<2 {
                guard let digit = byte(), digit.isDigit else { break }
                value = value * 10 + Int(digit - 0x30)
                index += 1
            }
            guard value <= 255 else { throw badEscape(start) }
        case 0x0A, 0x0D:
            if let other = byte(), other != first, other == 0x0A || other == 0x0D { index += 1 }
        case UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
            UInt8(ascii: "t"), UInt8(ascii: "v"), UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"):
            break
        default:
            throw badEscape(start)
        }
    }

    private mutating func skipCodePoint(_ start: Int) throws(SyntaxMistake) {
        guard byte() == UInt8(ascii: "{") else { throw badEscape(start) }
        index += 1
        var digits = 0
        while let digit = byte(), digit.isHexadecimalDigit {
            digits += 1
            index += 1
        }
        guard digits > 0, digits <= 8, byte() == UInt8(ascii: "}") else { throw badEscape(start) }
        index += 1
    }

    private func badEscape(_ start: Int) -> SyntaxMistake {
        SyntaxMistake(
            code: .badEscape, span: Span(start, min(start + 2, bytes.count)),
            message: "a backslash begins a special character here, and this is none",
            help: #"a backslash itself is written `\\`, a quote inside a text `\"`"#)
    }

    /// What is wrong with a character that no token begins with.
    func oddCharacter() -> SyntaxMistake {
        let known: [([UInt8], String, String)] = [
            ([0xE2, 0x80, 0x9C], "curly quote", "type the straight quote `\"`"),
            ([0xE2, 0x80, 0x9D], "curly quote", "type the straight quote `\"`"),
            ([0xE2, 0x80, 0x9E], "curly quote", "type the straight quote `\"`"),
            ([0xC2, 0xAB], "curly quote", "type the straight quote `\"`"),
            ([0xC2, 0xBB], "curly quote", "type the straight quote `\"`"),
            ([0xE2, 0x80, 0x98], "curly quote", "type the straight quote `\"`"),
            ([0xE2, 0x80, 0x99], "curly quote", "type the straight quote `\"`"),
            ([0xC2, 0xA0], "non-breaking space", "delete it and type a space"),
            ([0xE2, 0x80, 0xAF], "non-breaking space", "delete it and type a space"),
            ([0xE2, 0x80, 0x89], "thin space", "delete it and type a space"),
            ([0xE2, 0x80, 0x8B], "invisible space", "delete the character between the two beside it"),
            ([0xEF, 0xBB, 0xBF], "invisible mark", "delete the character between the two beside it"),
            ([0xE2, 0x80, 0x93], "long dash", "type the minus sign `-`"),
            ([0xE2, 0x80, 0x94], "long dash", "type the minus sign `-`; a comment begins with `--`"),
            ([0xE2, 0x88, 0x92], "typeset minus sign", "type the minus sign `-`"),
            ([0xE2, 0x89, 0xA5], "sign `≥`", "write `:at_least(…)`"),
            ([0xE2, 0x89, 0xA4], "sign `≤`", "write `:at_most(…)`"),
            ([0xE2, 0x80, 0xA6], "sign `…`", "write the whole list out"),
            ([0xC2, 0xB0], "sign `°`", "a unit stands in quotes behind its number, such as `39, \"Cel\"`"),
        ]
        for (text, name, help) in known where bytes[index...].starts(with: text) {
            let code: ProblemCode = name == "curly quote" ? .curlyQuote : .oddCharacter
            return SyntaxMistake(
                code: code, span: Span(index, index + text.count),
                message: "there is a \(name) here, which rule files cannot contain outside a text", help: help)
        }
        if bytes[index] == UInt8(ascii: "!") {
            return SyntaxMistake(
                code: .oddCharacter, span: Span(index, index + 1), message: "`!` means nothing in a rule file",
                help: "write `absent(…)` or `none { … }` for what must not be there")
        }
        var end = index + 1
        if bytes[index] >= 0xC0 { while end < bytes.count, end < index + 4, bytes[end] & 0xC0 == 0x80 { end += 1 } }
        let shown = bytes[index] < 0x20 || bytes[index] == 0x7F || (bytes[index] >= 0x80 && end == index + 1)
        let name =
            shown
            ? "a byte that is no character stands" : "`\(String(decoding: bytes[index..<end], as: UTF8.self))` stands"
        return SyntaxMistake(
            code: .oddCharacter, span: Span(index, end), message: "\(name) here, outside a text",
            help: "names are letters a to z, digits and `_`; everything else belongs in quotes")
    }
}
