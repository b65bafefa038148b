// What the texts of a rule file stand for, and where each part of them is written.

extension SourceText {
    /// A part of a text: what it stands for, and where it is written. An escape is a part of its own.
    struct StringPiece {
        let bytes: [UInt8]
        let span: Span
        /// Whether it is the end of a line as it stands in the file, and no escape for one.
        var isLineEnd = false
    }

    /// The bytes that a text in quotes or long brackets stands for.
    package func value(ofString span: Span) -> [UInt8] {
        let inner = inner(ofString: span)
        let isInBrackets = bytes[span.start] == UInt8(ascii: "[")
        guard !isInBrackets, bytes[inner].contains(UInt8(ascii: "\\")) else { return Array(bytes[inner]) }
        return pieces(ofString: span).flatMap(\.bytes)
    }

    /// The parts of a text in quotes or long brackets.
    func pieces(ofString span: Span) -> [StringPiece] {
        let inner = inner(ofString: span)
        let hasEscapes = span.start < span.end && bytes[span.start] != UInt8(ascii: "[")
        var (pieces, place): ([StringPiece], Int) = ([], inner.lowerBound)
        while place < inner.upperBound {
            let start = place
            let first = bytes[place]
            place += 1
            guard hasEscapes, first == UInt8(ascii: "\\"), place < inner.upperBound else {
                let piece = Span(start, place)
                pieces.append(StringPiece(bytes: [first], span: piece, isLineEnd: first == 0x0D || first == 0x0A))
                continue
            }
            var rest = bytes[place..<inner.upperBound]
            let isLineEnd = rest.first == 0x0D || rest.first == 0x0A
            let value = SourceText.unescaped(&rest)
            place = rest.startIndex
            pieces.append(StringPiece(bytes: value, span: Span(start, place), isLineEnd: isLineEnd))
        }
        return pieces
    }

    /// What stands between the quotes or brackets of a text.
    private func inner(ofString span: Span) -> Range<Int> {
        let raw = bytes[span.start..<span.end]
        guard let first = raw.first else { return span.start..<span.start }
        if first == UInt8(ascii: "[") {
            let width = raw.dropFirst().prefix { $0 == UInt8(ascii: "=") }.count + 2
            guard raw.count >= 2 * width else { return span.start..<span.start }
            var inner = raw.dropFirst(width).dropLast(width)
            if inner.first == 0x0D { inner.removeFirst() }
            if inner.first == 0x0A { inner.removeFirst() }
            return inner.startIndex..<inner.endIndex
        }
        guard raw.count >= 2 else { return span.start..<span.start }
        return span.start + 1..<span.end - 1
    }

    /// What an escape stands for; `rest` begins behind its backslash, and is left behind the escape.
    private static func unescaped(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
        guard let mark = rest.popFirst() else { return [] }
        switch mark {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "a"): return [0x07]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "v"): return [0x0B]
        case UInt8(ascii: "z"):
            rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
            return []
        case UInt8(ascii: "x"):
            let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0x3F
            rest = rest.dropFirst(2)
            return [value]
        case UInt8(ascii: "u"):
            let digits = rest.dropFirst().prefix { $0.isHexadecimalDigit }
            rest = rest.dropFirst(digits.count + 2)
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
            // What is no character is what Lua makes of it: bytes that are none.
            guard let value, let scalar = Unicode.Scalar(value) else { return [0xFF] }
            return Array(String(Character(scalar)).utf8)
        case 0x30...0x39:
            var value = Int(mark - 0x30)
            for _ in 0..<2 {
                guard let digit = rest.first, digit.isDigit else { break }
                value = value * 10 + Int(digit - 0x30)
                rest = rest.dropFirst()
            }
            return [UInt8(truncatingIfNeeded: value)]
        default: return [mark]
        }
    }
}
