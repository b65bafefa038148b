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

    private let characters: [Character]
    private var place = 0
    private var brackets: [Character] = []

    init(_ text: String) {
        characters = Array(NameText.folded(text))
        while place < characters.count { step() }
        if !brackets.isEmpty { signsAreUnderstood = false }
    }

    private mutating func step() {
        let character = characters[place]
        if character.isWhitespace {
            place += 1
        } else if character.isLetter || character.isNumber {
            takeWord()
        } else {
            if character == "%", lastVisible?.isDigit == true {
                words.append(Word(text: "%", pattern: nil, sign: nil))
            } else if character == "?" || character == "\u{FF1F}" {
                isDoubted = true
            } else if !isUnderstood(character) {
                signsAreUnderstood = false
            }
            place += 1
        }
    }

    private mutating func takeWord() {
        let sign = lastVisible.flatMap { NameText.joiners.contains($0) ? $0 : nil }
        var (text, pattern) = ("", "")
        while place < characters.count {
            let character = characters[place]
            let next = place + 1 < characters.count ? characters[place + 1] : " "
            if character.isDigit {
                if pattern.last != "#" { pattern.append("#") }
            } else if character == "." || character == "," {
                guard pattern.last == "#", next.isDigit else { break }
            } else if NameText.apostrophes.contains(character) {
                guard pattern.last?.isLetter == true, next.isLetter else { break }
                text.append("'")
                pattern.append("'")
                place += 1
                continue
            } else if character.isLetter || character.isNumber {
                pattern.append(character)
            } else {
                break
            }
            text.append(character)
            place += 1
        }
        words.append(
            Word(
                text: NameText.singular(text), pattern: text == pattern ? nil : NameText.singular(pattern), sign: sign))
    }

    // MARK: Signs

    private static let joiners: Set<Character> = [
        "/", "-", "\u{2010}", "\u{2011}", "\u{2013}", "+", "&", "_", ";", ":",
    ]
    private static let apostrophes: Set<Character> = ["'", "\u{2019}"]

    /// Whether a sign stands where it only joins, ends or encloses words.
    private mutating func isUnderstood(_ sign: Character) -> Bool {
        switch sign {
        case "(", "[":
            brackets.append(sign == "(" ? ")" : "]")
            return nextVisible.map { $0.isLetter || $0.isNumber } ?? false
        case ")", "]":
            return brackets.popLast() == sign
        case "®", "™":
            return place > 0 && (characters[place - 1].isLetter || characters[place - 1].isNumber)
        case ".", ",":
            return lastVisible.map(endsWords) ?? false
        case _ where NameText.joiners.contains(sign):
            guard lastVisible.map(endsWords) ?? false, let next = nextVisible,
                next.isLetter || next.isNumber || next == "(" || next == "["
            else { return false }
            // " -40 mg" could be less than nothing, "Lasix +1" more than before.
            let (before, after) = (characters[place - 1], characters[place + 1])
            return !(before.isWhitespace && after.isDigit && "-+\u{2013}\u{2011}\u{2010}".contains(sign))
        default:
            return false
        }
    }

    private func endsWords(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || ")].%®™".contains(character)
    }

    private var lastVisible: Character? { characters[..<place].last { !$0.isWhitespace } }
    private var nextVisible: Character? { characters[(place + 1)...].first { !$0.isWhitespace } }

    // MARK: Letters

    /// A text in lower case with ß as ss, and Latin letters without their accents. A stroke through a letter is no accent.
    static func folded(_ text: String) -> String {
        var folded = ""
        for character in text.uppercased().lowercased() {
            if let bare = bare[character] { folded += bare } else { folded.append(character) }
        }
        return folded
    }

    /// What accented letters are without their accents. Equality of characters knows both ways to write them.
    private static let bare: [Character: String] = {
        // grave, acute, circumflex, tilde, macron, breve, dot, diaeresis, hook, ring, double acute, caron, horn, dot
        // below, comma below, cedilla, ogonek
        let accents = "300 301 302 303 304 306 307 308 309 30A 30B 30C 31B 323 326 327 328".split(separator: " ")
            .compactMap { UInt32($0, radix: 16) }.compactMap(Unicode.Scalar.init)
        var bare: [Character: String] = ["ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ı": "i"]
        for letter in "abcdefghijklmnopqrstuvwxyz".unicodeScalars {
            for accent in accents {
                var accented = String(letter)
                accented.unicodeScalars.append(accent)
                bare[Character(accented)] = String(letter)
            }
        }
        return bare
    }()

    /// A word of four letters or more without a final `s`.
    static func singular(_ word: String) -> String {
        word.utf8.count >= 4 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
    }
}

extension Character {
    /// Whether it is one of 0 to 9.
    var isDigit: Bool { isASCII && isNumber }
}
