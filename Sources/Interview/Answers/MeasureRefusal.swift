// What is said of an answer that the grammar of measures does not consume.

import Exchange
import RuleBook

extension MeasureReader {
    /// Quotes the first word or sign that was not taken, and helps by what it seems to be.
    func refusal(of text: String, _ stop: MeasureStop) -> AnswerReader.Misread {
        switch stop {
        case .tooManyDigits(let number): return .init("\(Phrases.quoted(number)) has too many digits", help: hint)
        case .quotient(let above, let below): return quotient(above, below)
        case .unread(let place):
            let (word, begin) = MeasureReader.word(of: text, at: place)
            if let pair = pair(text, begin) { return pair }
            if let range = range(text, begin, word) { return range }
            // "39 or more", "65 and over"
            let isJoint = ["or", "and"].contains(word.lowercased())
            let next = isJoint ? MeasureReader.word(of: text, at: begin + word.count).0 : ""
            if MeasureReader.isBound(isJoint ? next : word) {
                return .init(
                    "\(Phrases.quoted(word)) makes this a bound, not a number", help: "Give one number\(inUnits).")
            }
            return unread(word, isBehindNumber: begin > 0 && !word.isEmpty && hasNumber(text, before: begin))
        }
    }

    func unread(_ word: String, isBehindNumber: Bool = false) -> AnswerReader.Misread {
        if word.isEmpty { return .init("the number is missing", help: hint) }
        let quoted = Phrases.quoted(word)
        guard isBehindNumber else { return .init("\(quoted) was not understood", help: hint) }
        if word.first?.digit != nil { return .init("\(quoted) is a second number", help: hint) }
        if word == "M" { return .init("\(quoted) can mean a sex", help: "Write the unit in full, or leave it out.") }
        if units.isUnit(word) { return .init("\(quoted) does not measure this", help: hint) }
        let isWord = word.allSatisfy { $0.isLetter || ".°/".contains($0) }
        return .init(isWord ? "\(quoted) is no unit that is known here" : "\(quoted) was not understood", help: hint)
    }

    /// The word at a place or behind the blanks there; a sign is one by itself.
    private static func word(of text: String, at place: Int) -> (String, Int) {
        let characters = Array(text)
        var begin = place
        while begin < characters.count, characters[begin].isWhitespace { begin += 1 }
        if begin >= characters.count { begin = min(place, characters.count) }
        guard begin < characters.count else { return ("", begin) }
        if MeasureWords.marks.contains(String(characters[begin])) {
            return (String(characters[begin]), begin)
        }
        var end = begin
        while end < characters.count, !characters[end].isWhitespace, end - begin < 80 { end += 1 }
        var word = characters[begin..<end]
        while word.count > 1, let last = word.last, ",;".contains(last) { word.removeLast() }
        return (String(word), begin)
    }

    private static func isBound(_ word: String) -> Bool {
        MeasureWords.bounds.contains(word.lowercased()) || word.first.map { "<>≤≥+±".contains($0) } ?? false
    }

    /// Whether what stands before a place ends with a number.
    private func hasNumber(_ text: String, before place: Int) -> Bool {
        var grammar = MeasureGrammar(String(Array(text)[..<place]), units)
        guard case .parts(let parts)? = try? grammar.answer() else { return false }
        return parts.last?.unit == nil
    }

    // MARK: Pairs and quotients

    private func quotient(_ above: String, _ below: String) -> AnswerReader.Misread {
        let quoted = Phrases.quoted("\(above)/\(below)")
        if units.isPressure, let upper = Int(above), let lower = Int(below), upper > lower { return pair(upper, lower) }
        let inNotes = ["7": "days", "52": "weeks", "12": "months"]
        if units.isTime, let unit = inNotes[below] {
            let unit = above == "1" ? String(unit.dropLast()) : unit
            return .init(
                "\(quoted) can mean a fraction or \(above) \(unit)", help: "Write \(above) \(unit), if it is that.")
        }
        return .init(
            "\(quoted) is no fraction of halves, thirds, quarters or eighths",
            help: "Give one number\(inUnits), in decimals.")
    }

    private func pair(_ upper: Int, _ lower: Int) -> AnswerReader.Misread {
        .init(
            "`\(upper)/\(lower)` is a pair of blood pressures",
            help: "Give one of the two numbers, the one asked for: the upper value is \(upper), the lower one \(lower)."
        )
    }

    /// `120 / 80`, `120 over 80`
    private func pair(_ text: String, _ place: Int) -> AnswerReader.Misread? {
        let characters = Array(text)
        guard place > 0, place < characters.count else { return nil }
        let upper = String(characters[..<place].filter { !$0.isWhitespace })
        var rest = MeasureScanner(String(characters[place...]))
        guard rest.take(phrase: "/") || rest.take(phrase: "over"), upper.allSatisfy({ $0.digit != nil }) else {
            return nil
        }
        rest.skipBlanks()
        let lower = rest.takeDigits()
        return upper.isEmpty || lower.isEmpty || upper.count > 9 || lower.count > 9 ? nil : quotient(upper, lower)
    }

    // MARK: Ranges

    /// A range, with the end that is worse, if the finding says so.
    private func range(_ text: String, _ place: Int, _ word: String) -> AnswerReader.Misread? {
        let characters = Array(text)
        let first: String
        let second: String
        if place == 0 || MeasureWords.rangeLeads.contains(word.lowercased()) {
            guard MeasureWords.rangeLeads.contains(word.lowercased()) else { return nil }
            let rest = Array(characters[(place + word.count)...])
            guard let mark = rest.indices.first(where: { MeasureReader.rangeMark(in: rest, at: $0) > 0 }) else {
                return nil
            }
            first = String(rest[..<mark])
            second = String(rest[(mark + MeasureReader.rangeMark(in: rest, at: mark))...])
        } else {
            let length = MeasureReader.rangeMark(in: characters, at: place)
            guard length > 0, word.lowercased() != "and" else { return nil }
            first = String(characters[..<place])
            second = String(characters[(place + length)...])
        }
        guard let one = end(first), let other = end(second) else { return nil }
        let message = "\(Phrases.quoted(text)) is a range"
        let unit = other.unit ?? one.unit ?? quantity.unit
        guard let low = units.value(one.number, in: one.unit ?? unit), let high = units.value(other.number, in: unit),
            let isHigherWorse = isHigherWorse(min(low, high), max(low, high))
        else { return .init(message, help: "Give one number\(inUnits).") }
        let isSecond = (high > low) == isHigherWorse
        let worse =
            isSecond ? MeasureWords.exactly(other.number, unit) : MeasureWords.exactly(one.number, one.unit ?? unit)
        return .init(message, help: "Give one number; the worse end is \(worse).")
    }

    /// How long the mark of a range is that stands at a place; 0 if none does.
    private static func rangeMark(in text: [Character], at place: Int) -> Int {
        var scanner = MeasureScanner("")
        guard place < text.count else { return 0 }
        if let (word, end) = MeasureScanner(String(text[place...])).word() {
            let isWhole = place == 0 || !text[place - 1].isLetter
            return isWhole && MeasureWords.rangeMarks.contains(word) ? end : 0
        }
        scanner = MeasureScanner(String(text[place...]))
        for mark in ["...", ".."] where scanner.text.starts(with: Array(mark)) { return mark.count }
        return MeasureWords.rangeMarks.contains(String(text[place])) && text[place] != "/" ? 1 : 0
    }

    /// One end of a range: a number with or without a unit.
    private func end(_ text: String) -> (number: Exact, unit: Unit?)? {
        var grammar = MeasureGrammar(text, units)
        guard case .parts(let parts)? = try? grammar.answer(), parts.count == 1, let part = parts.first,
            part.number.readings.count == 1
        else { return nil }
        if let unit = part.unit, unit.meanings.count > 1 || unit.factor > 1 { return nil }
        return (part.number.readings[0], part.unit?.meanings.first)
    }

    /// Whether of two values the greater one is worse, by `worse` of the finding; `nil` where it does not say.
    private func isHigherWorse(_ low: Exact, _ high: Exact) -> Bool? {
        guard case .numbers(let rising, let falling)? = finding.worse, low < high else { return nil }
        func compared(_ condition: Condition?) -> (Condition.Comparison, Exact)? {
            guard case .compare(_, let comparison, let threshold)? = condition?.form else { return nil }
            return (comparison, threshold.value)
        }
        let isAbove = compared(rising).map { high > $1 || high == $1 && $0 == .atLeast } ?? false
        let isBelow = compared(falling).map { low < $1 || low == $1 && $0 == .atMost } ?? false
        return isAbove == isBelow ? nil : isAbove
    }
}
