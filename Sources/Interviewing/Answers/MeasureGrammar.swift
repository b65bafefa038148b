// The grammar of measures, rule by rule, as “Measures as people type them” writes it down.

import RuleModel

/// A number that was typed.
struct WrittenNumber {
    /// What it can be: one number, or two where a comma parts thousands or decimals.
    var readings: [Rational]
    /// Whether it is whole, as digits or a word.
    var isWhole = false
    /// How many digits a whole number has; 0 for words.
    var digits = 0
    var isSigned = false
    /// The numbers of a fraction with a slash and nothing before it: `3/4` can be three of four, or three to four.
    var slashed: (above: Int, below: Int)?
    /// The two sides of a comma, which can part two numbers: `90,60`.
    var sides: (String, String)?
    /// Whether it says nothing without a unit: `a`, `half a`.
    var needsUnit = false
}

/// A number with the unit behind it, if there is one.
struct WrittenPart {
    var number: WrittenNumber
    var unit: WrittenUnit?
}

/// An answer that the grammar consumed whole.
enum WrittenMeasure {
    case parts([WrittenPart])
    case newborn
}

/// Why the grammar does not consume an answer.
enum MeasureStop: Error {
    /// The first word or sign that it does not take, by its place.
    case unread(Int)
    /// More digits than are kept.
    case tooManyDigits(String)
    /// A number over another that is no fraction.
    case quotient(String, String)
}

/// Reads an answer by recursive descent. Where a rule does not fit, the place stays where it was.
struct MeasureGrammar {
    var scanner: MeasureScanner
    let units: MeasureUnits

    init(_ text: String, _ units: MeasureUnits) {
        scanner = MeasureScanner(text)
        self.units = units
    }

    /// `answer`
    mutating func answer() throws(MeasureStop) -> WrittenMeasure {
        scanner.skipBlanks()
        if scanner.take(oneOf: MeasureWords.leads) != nil { scanner.skipBlanks() }
        hedge(MeasureWords.hedges)
        let measure = try measure()
        if case .parts(let parts) = measure, parts.contains(where: { $0.unit != nil }) { tail() }
        scanner.skipBlanks()
        hedge(MeasureWords.laterHedges)
        let end = scanner.place
        let hasFullStop = scanner.take(["."]) != nil
        scanner.skipBlanks()
        guard scanner.isAtEnd else { throw .unread(hasFullStop ? end : scanner.place) }
        return measure
    }

    private mutating func hedge(_ words: [String]) {
        guard let word = scanner.take(oneOf: words) else { return }
        if MeasureWords.abbreviations.contains(word) { _ = scanner.take(["."]) }
        scanner.skipBlanks()
    }

    private mutating func tail() {
        let start = scanner.place
        scanner.skipBlanks()
        let tails =
            units.isTime ? MeasureWords.timeTails : units.isLength ? MeasureWords.lengthTails : []
        if scanner.take(oneOf: tails) == nil { scanner.place = start }
    }

    // MARK: Measures

    /// `measure`, and the word for none of a life.
    mutating func measure() throws(MeasureStop) -> WrittenMeasure {
        if units.isTime {
            for word in ["newborn", "new born"] where scanner.take(phrase: word) { return .newborn }
        }
        guard var part = try part() else { throw .unread(scanner.place) }
        if part.unit != nil, part.number.isWhole, let half = halfBehindUnit() {
            part.number.readings = part.number.readings.compactMap { $0.adding(half) }
            part.number.isWhole = false
            return .parts([part])
        }
        var parts = [part]
        while parts[parts.count - 1].unit != nil {
            let start = scanner.place
            let isJoined = joint()
            // "5 ft.10 in" is a sum, but "7 lb.2" may be a decimal.
            let isAtPoint = scanner.place == start && scanner.text[start - 1] == "."
            guard let next = try self.part(isFirst: false), next.unit != nil || !isJoined && !isAtPoint else {
                scanner.place = start
                break
            }
            parts.append(next)
        }
        return .parts(parts)
    }

    /// A comma or `and` between two parts.
    private mutating func joint() -> Bool {
        scanner.skipBlanks()
        let isJoined = scanner.take([","]) != nil || scanner.take(phrase: "and")
        scanner.skipBlanks()
        return isJoined
    }

    /// `part` or `bare`
    private mutating func part(isFirst: Bool = true) throws(MeasureStop) -> WrittenPart? {
        let start = scanner.place
        guard let number = try number(isFirst: isFirst) else { return nil }
        let unit = unit()
        if number.needsUnit, unit == nil || unit?.text.lowercased() == "a" {
            if unit != nil { scanner.place = start }
            throw .unread(scanner.place)
        }
        return WrittenPart(number: number, unit: unit)
    }

    /// `and a half` behind a unit, with nothing behind it that it could be half of.
    private mutating func halfBehindUnit() -> Rational? {
        let start = scanner.place
        scanner.skipBlanks()
        if scanner.take(phrase: "and") {
            scanner.skipBlanks()
            if let fraction = fractionInWords(.behindUnit) {
                let end = scanner.place
                scanner.skipBlanks()
                let word = scanner.word()?.word
                let ends = ["old", "ago", "long", "tall", "high", "of", "or", "approx", "approximately"]
                if word.map({ ends.contains($0) }) ?? (scanner.isAtEnd || scanner.peek() == ".") {
                    scanner.place = end
                    return fraction
                }
            }
        }
        scanner.place = start
        return nil
    }

    // MARK: Units

    /// `unit`: the longest text that is one.
    private mutating func unit() -> WrittenUnit? {
        let start = scanner.place
        scanner.skipBlanks()
        let isAttached = scanner.place == start
        if isAttached, scanner.peek() == "-", scanner.peek(1)?.isLetter ?? false { scanner.place += 1 }
        let begin = scanner.place
        for end in ends(from: begin).reversed() {
            let text = String(scanner.text[begin..<end])
            let meanings = units.meanings(of: text)
            guard !meanings.isEmpty, text.lowercased() != "a" || isYears(begin) else { continue }
            scanner.place = end
            abbreviationEnds()
            let factor = text.lowercased().hasPrefix("fortnight") ? 2 : 1
            return WrittenUnit(meanings: meanings, factor: factor, text: text, isAttached: isAttached)
        }
        scanner.place = start
        return nil
    }

    /// Whether the letter `a` at a place is the unit: right behind digits, or the last word. Else it is an article.
    private func isYears(_ place: Int) -> Bool {
        var rest = scanner
        rest.place = place + 1
        if rest.peek() == "." { rest.place += 1 }
        rest.skipBlanks()
        if rest.isAtEnd { return true }
        guard place > 0, scanner.text[place - 1].digit != nil else { return false }
        if rest.take(oneOf: MeasureWords.timeTails) != nil { return true }
        // "2a 6mo", but not "2a 1/2 weeks"
        return !rest.takeDigits().isEmpty && rest.peek() != "/"
    }

    /// A full stop behind a unit that is followed by a blank or nothing: `5 ft. 10 in.`
    private mutating func abbreviationEnds() {
        if scanner.peek() == ".", scanner.peek(1)?.isWhitespace ?? true { scanner.place += 1 }
    }

    /// Where a unit that begins at a place can end, rising.
    private func ends(from begin: Int) -> [Int] {
        let text = scanner.text
        guard begin < text.count, text[begin].digit == nil || isPowerOfTen(begin) || isOwnUnit(begin) else { return [] }
        var ends: [Int] = []
        var blanks = 0
        var place = begin
        while place < text.count, place - begin < 80, blanks < 8 {
            if text[place].isWhitespace { blanks += 1 }
            place += 1
            guard !text[place - 1].isWhitespace else { continue }
            guard place < text.count else {
                ends.append(place)
                break
            }
            let (last, next) = (text[place - 1], text[place])
            let goesOn = last.isLetter && next.isLetter || last.digit != nil && next.digit != nil
            if !goesOn { ends.append(place) }
        }
        return ends
    }

    /// `10*9/L` begins with digits.
    private func isPowerOfTen(_ place: Int) -> Bool {
        let text = scanner.text
        return place + 2 < text.count && text[place] == "1" && text[place + 1] == "0"
            && "*^³⁶⁹¹".contains(text[place + 2])
    }

    /// Whether the finding's own unit begins with a digit, such as `1/min`, and stands there behind a blank.
    private func isOwnUnit(_ place: Int) -> Bool {
        let code = units.own.code
        guard code != "1", code.first?.digit != nil, place > 0, scanner.text[place - 1].isWhitespace else {
            return false
        }
        return scanner.text[place...].starts(with: code)
    }
}
