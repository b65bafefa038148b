// An answer that names several things, parted where the grammar of names parts it.

/// One of several things that an answer names.
struct AnswerPart {
    /// The text without what the other members say of it.
    var text: String
    /// Whether a question mark stood in it.
    var isDoubted = false
    /// Whether `no`, `not` or `without` stood before it.
    var isDenied = false
    /// Whether `but` stood before it.
    var isContrast = false
    /// Whether it stood in double quotes.
    var isQuoted = false
}

extension AnswerPart {
    /// The runs between commas, semicolons and line ends; what stands in double quotes is not parted.
    /// - Returns: `nil` if a quote is never closed.
    static func runs(of text: String) -> [(text: String, isQuoted: Bool)]? {
        var runs: [(text: String, isQuoted: Bool)] = []
        var run = ""
        var isQuoted = false
        func end() {
            let trimmed = String(run.trimmed)
            if isQuoted || !trimmed.isEmpty { runs.append((trimmed, isQuoted)) }
            run = ""
        }
        let characters = Array(text)
        for (place, character) in characters.enumerated() {
            switch character {
            case _ where isQuote(character):
                end()
                isQuoted.toggle()
            case ",", ";", "\n", "\r", "\r\n":
                let neighbours = [place - 1, place + 1].filter(characters.indices.contains).map { characters[$0] }
                let isDecimal = character == "," && neighbours.count == 2 && neighbours.allSatisfy { $0.digit != nil }
                if isQuoted || isDecimal { run.append(character) } else { end() }
            default: run.append(character)
            }
        }
        guard !isQuoted else { return nil }
        end()
        return runs
    }

    /// The parts of a run between `and`, `&`, `+` and `but`.
    static func parts(of run: String) -> [AnswerPart] {
        var parts: [AnswerPart] = []
        var words: [Substring] = []
        var isContrast = false
        func end() {
            if !words.isEmpty { parts.append(AnswerPart(words.joined(separator: " "), isContrast: isContrast)) }
            (words, isContrast) = ([], false)
        }
        for word in run.split(whereSeparator: \.isWhitespace) {
            switch word.lowercased() {
            case "and", "&", "+": end()
            case "but":
                end()
                isContrast = true
            default: words.append(word)
            }
        }
        end()
        return parts
    }

    /// A part as it is written: its question marks and its `no` say something of it.
    init(_ written: String, isContrast: Bool = false, isQuoted: Bool = false) {
        self.isContrast = isContrast
        self.isQuoted = isQuoted
        (text, isDoubted) = AnswerPart.withoutDoubt(written)
        for word in ["not the ", "no the ", "not ", "no ", "without the ", "without "]
        where !isQuoted && text.lowercased().hasPrefix(word) {
            text = String(text.dropFirst(word.count).trimmed)
            isDenied = true
            break
        }
    }

    /// A text without its question marks, also those in brackets of their own, and whether there were any.
    static func withoutDoubt(_ text: String) -> (text: String, isDoubted: Bool) {
        guard text.contains(where: isQuestionMark) else { return (String(text.trimmed), false) }
        var kept = Array(text.filter { !isQuestionMark($0) })
        while let place = kept.indices.dropLast().first(where: {
            kept[$0] == "(" && kept[$0 + 1] == ")" || kept[$0] == "[" && kept[$0 + 1] == "]"
        }) {
            kept.removeSubrange(place...place + 1)
        }
        return (String(String(kept).trimmed), true)
    }

    /// Whether the text is a number and nothing else.
    var isNumber: Bool { !text.isEmpty && text.count <= 4 && text.allSatisfy { $0.digit != nil } }

    static func isQuote(_ character: Character) -> Bool { "\"“”„".contains(character) }

    static func isQuestionMark(_ character: Character) -> Bool { "?？".contains(character) }

    /// The numbers of an answer that has nothing but numbers, each with whether it is doubted; `nil` for any other answer.
    static func numbers(in text: String) -> [(text: String, isDoubted: Bool)]? {
        let words = text.split { $0.isWhitespace || ",;&+".contains($0) }.filter { $0.lowercased() != "and" }
        var numbers: [(text: String, isDoubted: Bool)] = []
        for word in words {
            let bare = word.filter { !isQuestionMark($0) }
            if bare.isEmpty, let last = numbers.last {
                numbers[numbers.count - 1] = (last.text, true)
                continue
            }
            guard !bare.isEmpty, bare.count <= 4, bare.allSatisfy({ $0.digit != nil }),
                word.drop(while: { $0.digit != nil }).allSatisfy(isQuestionMark)
            else { return nil }
            numbers.append((bare, word.count > bare.count))
        }
        return numbers.isEmpty ? nil : numbers
    }
}
