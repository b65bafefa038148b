// Walks through the characters of an answer, word by word.

/// A place in a text, and what can be taken from there. What is not taken leaves the place as it was.
struct MeasureScanner {
    let text: [Character]
    var place = 0

    init(_ text: String) { self.text = Array(text) }

    var isAtEnd: Bool { place >= text.count }

    /// The character at the place, or some further on.
    func peek(_ ahead: Int = 0) -> Character? {
        place + ahead < text.count ? text[place + ahead] : nil
    }

    /// Whether a digit of ASCII stands there. Other digits, and digits with marks on them, are none.
    func isDigit(_ ahead: Int = 0) -> Bool { peek(ahead)?.digit != nil }

    mutating func skipBlanks() {
        while let next = peek(), next.isWhitespace { place += 1 }
    }

    /// Takes one of these characters.
    mutating func take(_ characters: Set<Character>) -> Character? {
        guard let next = peek(), characters.contains(next) else { return nil }
        place += 1
        return next
    }

    /// A run of digits.
    mutating func takeDigits() -> String {
        var digits = ""
        while let digit = peek(), digit.digit != nil {
            digits.append(digit)
            place += 1
        }
        return digits
    }

    /// The word at the place in small letters, and where it ends: letters, with apostrophes between them.
    func word(at start: Int? = nil) -> (word: String, end: Int)? {
        var end = start ?? place
        var word = ""
        while end < text.count {
            let character = text[end]
            if character.isLetter {
                word += character.lowercased()
            } else if character == "'" || character == "’", !word.isEmpty, end + 1 < text.count, text[end + 1].isLetter
            {
                word += "'"
            } else {
                break
            }
            end += 1
        }
        return word.isEmpty ? nil : (word, end)
    }

    /// Takes some words with blanks between them, such as `or so`, or a sign.
    mutating func take(phrase: String) -> Bool {
        var here = place
        for (number, wanted) in phrase.split(separator: " ").enumerated() {
            if number > 0 {
                let before = here
                while here < text.count, text[here].isWhitespace { here += 1 }
                guard here > before else { return false }
            }
            if let first = wanted.first, !first.isLetter {
                guard here < text.count, text[here] == first else { return false }
                here += 1
            } else {
                guard let (word, end) = word(at: here), word == wanted else { return false }
                here = end
            }
        }
        place = here
        return true
    }

    /// Takes the first of some phrases that stands there.
    mutating func take(oneOf phrases: [String]) -> String? {
        for phrase in phrases where take(phrase: phrase) { return phrase }
        return nil
    }
}

extension Character {
    /// The value of a digit of ASCII.
    var digit: Int? {
        guard let value = asciiValue, value >= 0x30, value <= 0x39 else { return nil }
        return Int(value) - 0x30
    }
}
