// The words that may stand beside a name: data of a book's language.

internal import CNameWords

/// The words that a text may hold beside names without changing what the names say.
///
/// Each entry is a word or a phrase of several. A `#` in an entry is any number but zero: `every # hours`, `q#h`. With `^`
/// in front it counts at the beginning of a text alone (`^i take`), with ` @` at the end right before a name alone (`and @`).
public struct NameWords: Hashable, Sendable {
    /// Forms, routes, frequencies and joining words; they may stand anywhere.
    public let understood: [String]
    /// Units of a strength; they may stand where the text holds a number.
    public let units: [String]
    /// Salts; they may stand right after a name.
    public let salts: [String]

    /// Words with their parts.
    public init(understood: [String], units: [String], salts: [String]) {
        self.understood = understood
        self.units = units
        self.salts = salts
    }

    /// The words before a name in an answer to a list that recognises none: `the calf`, `in my foot`.
    package static let articles = NameWords(
        understood: ["the", "my", "a", "an", "in", "in the", "in my", "on the", "on my"].map { "^\($0) @" },
        units: [], salts: [])

    /// The words for English, which a list has that gives none of its own.
    public static let english = NameWords(
        understood: entries(name_words_english_understood()), units: entries(name_words_english_units()),
        salts: entries(name_words_english_salts()))

    private static func entries(_ words: triage_name_words) -> [String] {
        entries(of: String(decoding: UnsafeBufferPointer(start: words.bytes, count: words.length), as: UTF8.self))
    }

    /// The entries of a text that separates them with commas and line ends; lines that open with `--` are remarks.
    package static func entries(of text: String) -> [String] {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
        let dash = UInt8(ascii: "-")
        return text.utf8.split { $0 == 0x0A || $0 == 0x0D }.flatMap { line in
            let line = line.drop(while: isBlank)
            return line.starts(with: [dash, dash]) ? [] : line.split(separator: UInt8(ascii: ","))
        }.compactMap { entry in
            let words = entry.split(whereSeparator: isBlank)
            return words.isEmpty ? nil : String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
        }
    }
}
