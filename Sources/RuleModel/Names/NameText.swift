// A text that names something, as words and as signs that are understood or not.

/// The words of a text, and whether its signs say no more than that words belong together.
struct NameText {
    /// A run of letters and digits.
    struct Word {
        /// Without accents, in lower case, without a final `s`.
        let text: String
        /// The same with a `#` for each number, or `nil` where it holds none.
        let pattern: String?
        /// The joining sign before it, such as the `/` of `5/40`.
        let sign: Character?

        /// Whether it is a number and nothing else.
        var isNumber: Bool { pattern == "#" }
        /// Whether a number in it is zero.
        var holdsZero: Bool {
            guard pattern != nil else { return false }
            return text.split { !($0.isDigit || $0 == "." || $0 == ",") }.contains { number in
                number.contains(where: \.isDigit) && !number.contains { $0.isDigit && $0 != "0" }
            }
        }
    }

    private(set) var words: [Word] = []
    /// Whether every sign was understood.
    private(set) var signsAreUnderstood = true
    /// Whether a question mark says that the writer is not sure.
    private(set) var isDoubted = false

    private let glyphs: [NameGlyph]
    private var place = 0
    private var brackets: [UInt32] = []

    init(_ text: String) {
        glyphs = NameGlyph.glyphs(of: NameText.folded(text))
        while place < glyphs.count { step() }
        if !brackets.isEmpty { signsAreUnderstood = false }
    }

    private mutating func step() {
        let glyph = glyphs[place]
        switch glyph.kind {
        case .blank: place += 1
        case .letter, .digit, .number: takeWord()
        case .sign:
            if glyph.code == 0x25, lastVisible?.kind == .digit {
                words.append(Word(text: "%", pattern: nil, sign: nil))
            } else if glyph.code == 0x3F || glyph.code == 0xFF1F {
                isDoubted = true
            } else if !isUnderstood(glyph.code) {
                signsAreUnderstood = false
            }
            place += 1
        }
    }

    private mutating func takeWord() {
        let sign = lastVisible.flatMap { NameText.joins($0.code) ? $0.character : nil }
        var (text, pattern): ([UInt8], [UInt8]) = ([], [])
        var last: NameGlyph.Kind?
        var holdsNumber = false
        taking: while place < glyphs.count {
            let glyph = glyphs[place]
            let next = place + 1 < glyphs.count ? glyphs[place + 1].kind : .blank
            switch glyph.kind {
            case .digit:
                if last != .digit { pattern.append(UInt8(ascii: "#")) }
                holdsNumber = true
                last = .digit
                glyph.append(to: &text)
            case .letter, .number:
                glyph.append(to: &pattern)
                glyph.append(to: &text)
                last = glyph.kind
            case .sign where glyph.code == 0x2E || glyph.code == 0x2C:
                guard last == .digit, next == .digit else { break taking }
                glyph.append(to: &text)
            case .sign where glyph.code == 0x27 || glyph.code == 0x2019:
                guard last == .letter, next == .letter else { break taking }
                text.append(UInt8(ascii: "'"))
                pattern.append(UInt8(ascii: "'"))
                last = .sign
            case .sign, .blank: break taking
            }
            place += 1
        }
        words.append(
            Word(
                text: NameText.singular(text), pattern: holdsNumber ? NameText.singular(pattern) : nil, sign: sign))
    }

    // MARK: Signs

    /// Whether a sign joins words: `/`, `-` and other short dashes, `+`, `&`, `_`, `;`, `:`.
    private static func joins(_ sign: UInt32) -> Bool {
        switch sign {
        case 0x2F, 0x2D, 0x2010, 0x2011, 0x2013, 0x2B, 0x26, 0x5F, 0x3B, 0x3A: true
        default: false
        }
    }

    /// Whether a sign stands where it only joins, ends or encloses words.
    private mutating func isUnderstood(_ sign: UInt32) -> Bool {
        switch sign {
        case 0x28, 0x5B:  // ( [
            brackets.append(sign == 0x28 ? 0x29 : 0x5D)
            return nextVisible?.isOfWord ?? false
        case 0x29, 0x5D: return brackets.popLast() == sign
        case 0xAE, 0x2122: return place > 0 && glyphs[place - 1].isOfWord  // ® ™
        case 0x2E, 0x2C, 0x3B: return lastVisible?.endsWords ?? false
        case _ where NameText.joins(sign):
            guard lastVisible?.endsWords ?? false, let next = nextVisible,
                next.isOfWord || next.code == 0x28 || next.code == 0x5B
            else { return false }
            // " -40 mg" could be less than nothing, "Lasix +1" more than before.
            let isDashOrPlus = sign == 0x2B || sign == 0x2D || (0x2010...0x2013).contains(sign)
            return !(glyphs[place - 1].kind == .blank && glyphs[place + 1].kind == .digit && isDashOrPlus)
        default: return false
        }
    }

    private var lastVisible: NameGlyph? { glyphs[..<place].last { $0.kind != .blank } }
    private var nextVisible: NameGlyph? { glyphs[(place + 1)...].first { $0.kind != .blank } }

    // MARK: Letters

    /// The words of a text that holds letters and digits of ASCII and blanks alone, which most names do, as `words` has
    /// them; `nil` for any other text.
    static func plainWords(_ text: String) -> [String]? {
        var text = text
        return text.withUTF8 { bytes in
            var words: [String] = []
            var start: Int?
            for place in 0...bytes.count {
                let byte = place < bytes.count ? bytes[place] : 0x20
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: start = start ?? place
                case 0x20:
                    guard let first = start else { continue }
                    words.append(plainWord(UnsafeBufferPointer(rebasing: bytes[first..<place])))
                    start = nil
                default: return nil
                }
            }
            return words
        }
    }

    /// A word of letters and digits of ASCII in lower case, without a final `s`.
    private static func plainWord(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { word in
            for place in bytes.indices {
                word[place] = 0x41...0x5A ~= bytes[place] ? bytes[place] | 0x20 : bytes[place]
            }
            return isPlural(UnsafeBufferPointer(word)) ? bytes.count - 1 : bytes.count
        }
    }

    /// A text in lower case with ß as ss, and Latin letters without their accents. A stroke through a letter is no accent.
    static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            return String(decoding: text.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
        var folded = ""
        for character in text.uppercased().lowercased() {
            if let bare = bare(character) { folded += bare } else { folded.append(character) }
        }
        return folded
    }

    /// A small letter without its one accent, whichever way it is written; `nil` for any other character.
    private static func bare(_ character: Character) -> String? {
        switch character {
        case _ where character.isASCII: return nil
        case "ø": return "o"
        case "æ": return "ae"
        case "œ": return "oe"
        case "ł": return "l"
        case "đ": return "d"
        case "ı": return "i"
        default: break
        }
        let scalars = Array(character.unicodeScalars.prefix(3))
        guard let first = scalars.first else { return nil }
        if first.isASCII {
            return scalars.count == 2 && first.properties.isAlphabetic && accents.contains(scalars[1].value)
                ? String(Character(first)) : nil
        }
        let start = "LATIN SMALL LETTER "
        guard scalars.count == 1, let name = first.properties.name, name.hasPrefix(start) else { return nil }
        let (letter, rest) = (name.dropFirst(start.count).prefix(1), name.dropFirst(start.count + 1))
        let isAccented = rest.hasPrefix(" WITH ") && accentNames.contains(String(rest.dropFirst(" WITH ".count)))
        return isAccented ? letter.lowercased() : nil
    }

    /// The accents as signs that are put on a letter, and by their names.
    private static let accents: Set<UInt32> = [
        0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x309, 0x30A, 0x30B, 0x30C, 0x31B, 0x323, 0x326, 0x327,
        0x328,
    ]
    private static let accentNames: Set<String> = [
        "GRAVE", "ACUTE", "CIRCUMFLEX", "TILDE", "MACRON", "BREVE", "DOT ABOVE", "DIAERESIS", "HOOK ABOVE",
        "RING ABOVE",
        "DOUBLE ACUTE", "CARON", "HORN", "DOT BELOW", "COMMA BELOW", "CEDILLA", "OGONEK",
    ]

    /// A word of four letters or more without a final `s`.
    static func singular(_ word: some BidirectionalCollection<UInt8>) -> String {
        String(decoding: Array(isPlural(word) ? word.dropLast() : word[...]), as: UTF8.self)
    }

    private static func isPlural(_ word: some BidirectionalCollection<UInt8>) -> Bool {
        let s = UInt8(ascii: "s")
        return word.count >= 4 && word.last == s && word.dropLast().last != s
    }
}

/// One character of a text, with what it is for a name.
struct NameGlyph {
    enum Kind { case letter, digit, number, blank, sign }

    /// The character, where it is one scalar; else 0.
    let code: UInt32
    let kind: Kind
    /// The characters of more scalars than one.
    private let cluster: String?

    /// The characters of a text. Most texts are ASCII, of which nothing has to be looked up.
    static func glyphs(of text: String) -> [NameGlyph] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.map { NameGlyph(ascii: $0) } }
        return text.map { NameGlyph($0) }
    }

    private init(ascii byte: UInt8) {
        code = UInt32(byte)
        cluster = nil
        switch byte {
        case 0x61...0x7A, 0x41...0x5A: kind = .letter
        case 0x30...0x39: kind = .digit
        case 0x09...0x0D, 0x20: kind = .blank
        default: kind = .sign
        }
    }

    private init(_ character: Character) {
        let scalars = character.unicodeScalars
        let isOne = scalars.index(after: scalars.startIndex) == scalars.endIndex
        code = isOne ? scalars.first?.value ?? 0 : 0
        cluster = isOne ? nil : String(character)
        kind =
            character.isDigit
            ? .digit
            : character.isLetter
                ? .letter : character.isNumber ? .number : isOne && character.isWhitespace ? .blank : .sign
    }

    /// Whether it can be a part of a word.
    var isOfWord: Bool { kind == .letter || kind == .digit || kind == .number }

    /// Whether a word, or what belongs to one, may end with it: also `)`, `]`, `.`, `%`, `®`, `™`.
    var endsWords: Bool {
        switch code {
        case 0x29, 0x5D, 0x2E, 0x25, 0xAE, 0x2122: true
        default: isOfWord
        }
    }

    var character: Character? { cluster.map { Character($0) } ?? Unicode.Scalar(code).map { Character($0) } }

    func append(to bytes: inout [UInt8]) {
        if code > 0, code < 0x80 {
            bytes.append(UInt8(code))
        } else if let character {
            bytes.append(contentsOf: String(character).utf8)
        }
    }
}

extension Character {
    /// Whether it is one of 0 to 9.
    var isDigit: Bool { isASCII && isNumber }
}
