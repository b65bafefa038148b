// Words of the engine itself, as people read them; everything else comes from the rule book.

enum Phrases {
    /// `a`, `a and b`, `a, b and c`.
    static func list(_ parts: [String], last: String = "and") -> String {
        guard let final = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + " \(last) \(final)"
    }

    /// The first few of some parts and how many more there are: `a, b and 3 more`.
    static func firstFew(_ parts: [String], limit: Int) -> String {
        guard parts.count > limit else { return list(parts) }
        return list(Array(parts.prefix(limit)) + ["\(parts.count - limit) more"])
    }

    /// A word of the input in backticks: shortened, without control characters.
    static func quoted(_ text: String) -> String {
        var shown = ""
        for character in text.unicodeScalars.prefix(80) {
            let isControl = character.value < 0x20 || (0x7F..<0xA0).contains(character.value)
            let isFormat = character.properties.generalCategory == .format
            if isControl || isFormat {
                shown += "\\u{\(String(character.value, radix: 16))}"
            } else {
                shown.unicodeScalars.append(character == "`" ? "'" : character)
            }
        }
        if text.unicodeScalars.count > 80 { shown += "…" }
        return "`\(shown)`"
    }
}
