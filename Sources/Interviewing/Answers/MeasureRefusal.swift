// What is said of an answer that the grammar of measures does not consume.

import RuleModel
import Wording

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
            if let score = outOf(text, begin) { return score }
            if isBound(word, text, begin) {
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
        if ["a", "an"].contains(word.lowercased()) { return .init("\(quoted) was not understood", help: hint) }
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
        // What stands behind a slash or a plus belongs to it: "/80", "+1".
        let isBeforeDigit = begin + 1 < characters.count && characters[begin + 1].digit != nil
        if MeasureWords.marks.contains(String(characters[begin])), !(isBeforeDigit && "/+".contains(characters[begin]))
        {
            return (String(characters[begin]), begin)
        }
        var end = begin
        while end < characters.count, !characters[end].isWhitespace, end - begin < 80 { end += 1 }
        var word = characters[begin..<end]
        while word.count > 1, let last = word.last, ",;".contains(last) { word.removeLast() }
        return (String(word), begin)
    }

    /// Whether a word at a place sets a bound: `over 39`, `39 or more`, `at least 39`. Without a number none does.
    private func isBound(_ word: String, _ text: String, _ begin: Int) -> Bool {
        let small = word.lowercased()
        if word.first.map({ "<>≤≥±".contains($0) }) ?? false || word == "+" { return true }
        let words = text.lowercased().split { !$0.isLetter }.map { String($0) }
        let hasNumber =
            text.contains { $0.digit != nil }
            || words.contains {
                MeasureWords.small[$0] != nil || MeasureWords.tens[$0] != nil
                    || ["a", "an", "half", "hundred", "couple"].contains($0)
            }
        guard hasNumber else { return false }
        if MeasureWords.bounds.contains(small) { return true }
        guard MeasureWords.boundLeads.contains(small) else { return false }
        let next = MeasureReader.word(of: text, at: begin + word.count).0.lowercased()
        return MeasureWords.bounds.contains(next) || MeasureWords.laterBounds.contains(next)
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
        // A score of 7 of 10, a saturation of 97 of 100.
        if let part = Rational(decimal: above), quantity.limits.contains(part),
            units.isPlain && own.code != "%" || Rational(decimal: below) == quantity.limits.upperBound
        {
            return .init(
                "\(quoted) can mean \(above) out of \(below)", help: "Give the \(above) alone, if it is that.")
        }
        return .init(
            "\(quoted) is no fraction of halves, thirds, quarters or eighths",
            help: "Give one number\(inUnits), in decimals.")
    }

    /// What is said of `3/4` with no whole number before it and no unit in the singular behind it.
    func fraction(_ above: Int, _ below: Int, _ value: Rational, _ unit: UCUMUnit) -> AnswerReader.Misread {
        if units.isTime, above + 1 == below {
            return .init(
                "a fraction of a time can be a range, too", help: "Write it in decimals, or give one number.")
        }
        let decimals = value.hasShortDecimals ? ": `\(MeasureWords.exactly(value, unit))`" : ""
        return .init(
            "`\(above)/\(below)` can mean a fraction, or \(above) out of \(below)",
            help: "Give the \(above) alone, or write the fraction in decimals\(decimals).")
    }

    /// What is said of `90,60`.
    func twoNumbers(_ first: String, _ second: String) -> AnswerReader.Misread {
        let quoted = Phrases.quoted("\(first),\(second)")
        if units.isPressure, let upper = Int(first), let lower = Int(second), upper > lower {
            return .init(
                "\(quoted) can be a pair of blood pressures",
                help: "Give one of the two numbers, the one asked for: the upper value is \(upper), the lower one "
                    + "\(lower).")
        }
        return .init(
            "the comma in \(quoted) can part two numbers", help: "Give one number, with a point before its decimals.")
    }

    /// `7 out of 10`
    private func outOf(_ text: String, _ place: Int) -> AnswerReader.Misread? {
        let characters = Array(text)
        guard place > 0, place < characters.count else { return nil }
        let first = String(characters[..<place].filter { !$0.isWhitespace })
        var rest = MeasureScanner(String(characters[place...]))
        guard rest.take(oneOf: ["out of", "of"]) != nil, !first.isEmpty, first.allSatisfy({ $0.digit != nil }) else {
            return nil
        }
        rest.skipBlanks()
        let second = rest.takeDigits()
        return second.isEmpty
            ? nil
            : .init(
                "\(Phrases.quoted(text)) holds two numbers", help: "Give the \(first.prefix(15)) alone, if it is that.")
    }

    private func pair(_ upper: Int, _ lower: Int) -> AnswerReader.Misread {
        .init(
            "`\(upper)/\(lower)` is a pair of blood pressures",
            help: "Give one of the two numbers, the one asked for: the upper value is \(upper), the lower one \(lower)."
        )
    }

    /// `120 / 80`, `120 over 80`, `120, 80`; of pressures also with their unit, `120 mmHg/80`.
    private func pair(_ text: String, _ place: Int) -> AnswerReader.Misread? {
        let characters = Array(text)
        guard place > 0, place < characters.count, let first = end(String(characters[..<place])) else { return nil }
        var rest = MeasureScanner(String(characters[place...]))
        let isComma = rest.take([","]) != nil
        guard isComma || rest.take(phrase: "/") || rest.take(phrase: "over"), first.number.denominator == 1,
            units.isPressure || first.unit == nil && !isComma
        else { return nil }
        rest.skipBlanks()
        let (upper, lower) = (first.number.description, rest.takeDigits())
        guard !lower.isEmpty, upper.count < 10, lower.count < 10, first.number >= Rational(0) else { return nil }
        return isComma ? twoNumbers(upper, lower) : quotient(upper, lower)
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
            guard length > 0 else { return nil }
            first = String(characters[..<place])
            second = String(characters[(place + length)...])
        }
        guard let one = end(first), let other = end(second),
            word.lowercased() != "and" || other.unit != nil || one.unit == nil
        else { return nil }
        let unit = other.unit ?? one.unit ?? quantity.unit
        return range("\(Phrases.quoted(text)) is a range", (one.number, one.unit ?? unit), (other.number, unit))
    }

    /// Asks back a range, with the end that is worse, if the finding says so.
    func range(
        _ message: String, _ one: (number: Rational, unit: UCUMUnit), _ other: (number: Rational, unit: UCUMUnit)
    ) -> AnswerReader.Misread {
        guard let low = units.value(one.number, in: one.unit), let high = units.value(other.number, in: other.unit),
            let isHigherWorse = isHigherWorse(min(low, high), max(low, high))
        else { return .init(message, help: "Give one number\(inUnits).") }
        let isSecond = (high > low) == isHigherWorse
        let worse =
            isSecond
            ? MeasureWords.exactly(other.number, other.unit) : MeasureWords.exactly(one.number, one.unit)
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
    private func end(_ text: String) -> (number: Rational, unit: UCUMUnit?)? {
        var grammar = MeasureGrammar(text, units)
        guard case .parts(let parts)? = try? grammar.answer(), parts.count == 1, let part = parts.first,
            part.number.readings.count == 1
        else { return nil }
        if let unit = part.unit, unit.meanings.count > 1 || unit.factor > 1 { return nil }
        return (part.number.readings[0], part.unit?.meanings.first)
    }

    /// Whether of two values the greater one is worse, by `worse` of the finding; `nil` where it does not say.
    private func isHigherWorse(_ low: Rational, _ high: Rational) -> Bool? {
        guard case .numbers(let rising, let falling)? = finding.worse, low < high else { return nil }
        func compared(_ condition: Condition?) -> (Condition.Comparison, Rational)? {
            guard case .compare(_, let comparison, let threshold)? = condition?.form else { return nil }
            return (comparison, threshold.value)
        }
        let isAbove = compared(rising).map { high > $1 || high == $1 && $0 == .atLeast } ?? false
        let isBelow = compared(falling).map { low < $1 || low == $1 && $0 == .atMost } ?? false
        return isAbove == isBelow ? nil : isAbove
    }
}
