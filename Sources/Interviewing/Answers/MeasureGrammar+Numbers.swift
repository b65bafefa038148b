// The numbers of the grammar of measures.

import RuleModel

extension MeasureGrammar {
    /// `number`, or `nil` where none begins. Only the first one of an answer has a sign.
    mutating func number(isFirst: Bool) throws(MeasureStop) -> WrittenNumber? {
        // "hour½s" is no half of a second.
        let isFree = scanner.place == 0 || !scanner.text[scanner.place - 1].isLetter
        if isFree, let fraction = vulgar() { return WrittenNumber(readings: [fraction]) }
        if let number = try numeral(isFirst: isFirst) { return number }
        return try numberInWords()
    }

    // MARK: Digits

    private mutating func numeral(isFirst: Bool) throws(MeasureStop) -> WrittenNumber? {
        let start = scanner.place
        let sign = isFirst ? scanner.take(["-", "−", "+"]) : nil
        let beginsWithPoint = scanner.peek() == "." || scanner.peek() == "·"
        // "5 ft.10" is no tenth of an inch.
        let isFree = start == 0 || !(scanner.text[start - 1].isLetter || "'\"”″’′".contains(scanner.text[start - 1]))
        guard scanner.isDigit() || beginsWithPoint && scanner.isDigit(1) && isFree else {
            scanner.place = start
            return nil
        }
        let whole = scanner.takeDigits()
        let groups = groups(behind: whole)
        var decimals = ""
        if let point = scanner.peek(), ".·".contains(point), scanner.isDigit(1) {
            scanner.place += 1
            decimals = scanner.takeDigits()
        }
        if let next = scanner.peek(), ".,·".contains(next), scanner.isDigit(1) { throw .unread(scanner.place) }
        let written = String(scanner.text[start..<scanner.place])
        guard var readings = MeasureGrammar.readings(whole, groups, decimals) else {
            throw groups.isEmpty || groups.allSatisfy { $0.count > 9 } ? .tooManyDigits(written) : .unread(start)
        }
        if sign == "-" || sign == "−" { readings = readings.map(\.negated) }
        var number = WrittenNumber(readings: readings, isSigned: sign != nil)
        if groups.count == 1, decimals.isEmpty { number.sides = (whole, groups[0]) }
        guard groups.isEmpty, decimals.isEmpty, !beginsWithPoint else { return number }
        if let (above, below) = try slashed(above: whole) {
            guard sign == nil else { throw .unread(start) }
            number.readings = [try fraction(above, below)]
            // "3/4 of an hour" can mean nothing else.
            number.needsUnit = isOf()
            if !number.needsUnit, let above = Int(above), let below = Int(below) { number.slashed = (above, below) }
            return number
        }
        (number.isWhole, number.digits) = (true, whole.count)
        if sign == nil { try mix(&number) }
        return number
    }

    /// Groups of digits behind commas.
    private mutating func groups(behind whole: String) -> [String] {
        var groups: [String] = []
        while !whole.isEmpty, scanner.peek() == ",", scanner.isDigit(1) {
            scanner.place += 1
            groups.append(scanner.takeDigits())
        }
        return groups
    }

    /// What digits with commas can be: `1,200` is 1200 or 1.2, `38,5` is 38.5.
    private static func readings(_ whole: String, _ groups: [String], _ decimals: String) -> [Rational]? {
        guard whole.count + groups.reduce(0, { $0 + $1.count }) <= 15, decimals.count <= 9 else { return nil }
        func number(_ whole: String, _ decimals: String) -> Rational? {
            Rational(decimal: decimals.isEmpty ? whole : "\(whole.isEmpty ? "0" : whole).\(decimals)")
        }
        if groups.isEmpty { return number(whole, decimals).map { [$0] } }
        let areThousands =
            whole.count <= 3 && whole.first != "0" && groups.allSatisfy { $0.count == 3 }
        var readings: [Rational] = []
        if groups.count == 1, decimals.isEmpty, groups[0].count <= 9 {
            readings += number(whole, groups[0]).map { [$0] } ?? []
        }
        if areThousands { readings += number(whole + groups.joined(), decimals).map { [$0] } ?? [] }
        return readings.isEmpty ? nil : readings
    }

    /// `/8` behind digits.
    private mutating func slashed(above: String) throws(MeasureStop) -> (String, String)? {
        guard scanner.peek() == "/", scanner.isDigit(1) else { return nil }
        scanner.place += 1
        let below = scanner.takeDigits()
        if let next = scanner.peek(), "/.,·".contains(next), scanner.isDigit(1) {
            throw .quotient(above, below + String(next))
        }
        return (above, below)
    }

    private func fraction(_ above: String, _ below: String) throws(MeasureStop) -> Rational {
        guard ["2", "3", "4", "8"].contains(below), let above = Int128(above), let under = Int128(below), above > 0,
            above < under, let fraction = Rational(above, over: under)
        else { throw .quotient(above, below) }
        return fraction
    }

    /// Takes `of a` or `of an` behind a fraction.
    private mutating func isOf() -> Bool {
        let start = scanner.place
        scanner.skipBlanks()
        if scanner.place > start, scanner.take(oneOf: ["of an", "of a"]) != nil { return true }
        scanner.place = start
        return false
    }

    private mutating func vulgar() -> Rational? {
        guard let sign = scanner.peek(), let fraction = MeasureWords.vulgar[sign] else { return nil }
        scanner.place += 1
        return fraction
    }

    /// A fraction behind a whole number: `38 1/2`, `2½`, `two and a half`.
    private mutating func mix(_ number: inout WrittenNumber) throws(MeasureStop) {
        let start = scanner.place
        scanner.skipBlanks()
        let isJoined = scanner.place > start && scanner.take(phrase: "and")
        if isJoined { scanner.skipBlanks() }
        var found = vulgar()
        if found == nil, scanner.place > start, scanner.isDigit() {
            let before = scanner.place
            let above = scanner.takeDigits()
            if scanner.peek() == "/", scanner.isDigit(1), let (above, below) = try slashed(above: above) {
                found = try fraction(above, below)
            } else {
                scanner.place = before
            }
        }
        if found == nil, isJoined { found = fractionInWords(.behindWhole) }
        guard let fraction = found else {
            scanner.place = start
            return
        }
        number.readings = number.readings.compactMap { $0.adding(fraction) }
        number.isWhole = false
    }

    // MARK: Words

    /// What stands before a fraction in words.
    enum FractionPlace {
        case nothing, behindWhole, behindUnit
    }

    /// `fraction-word`
    mutating func fractionInWords(_ place: FractionPlace) -> Rational? {
        for (words, value) in MeasureWords.fractions where scanner.take(phrase: words) { return value }
        let start = scanner.place
        for (words, value) in MeasureWords.ordinals where scanner.take(phrase: words) {
            let isQuarter = words.hasSuffix("quarter")
            let isFraction =
                switch place {
                case .nothing: follows("of") || isQuarter && MeasureWords.hours.contains { follows($0) }
                case .behindWhole: isQuarter || words.contains(" ")
                case .behindUnit: isQuarter
                }
            if isFraction { return value }
            scanner.place = start
            break
        }
        return nil
    }

    /// Whether a word comes behind blanks.
    private func follows(_ word: String) -> Bool {
        var rest = scanner
        rest.skipBlanks()
        return rest.place > scanner.place && rest.take(phrase: word)
    }

    private mutating func numberInWords() throws(MeasureStop) -> WrittenNumber? {
        let start = scanner.place
        for words in ["a couple of", "a couple", "couple of", "couple"] where scanner.take(phrase: words) {
            return WrittenNumber(readings: [Rational(2)], isWhole: true, needsUnit: true)
        }
        if let fraction = fractionInWords(.nothing) {
            skip("of")
            skip("a")
            skip("an")
            return WrittenNumber(readings: [fraction], needsUnit: true)
        }
        if let whole = cardinal() {
            var number = WrittenNumber(readings: [Rational(whole)], isWhole: true)
            if let decimals = decimalsInWords(), let value = Rational(decimal: "\(whole).\(decimals)") {
                number.readings = [value]
                number.isWhole = false
            } else {
                try mix(&number)
            }
            return number
        }
        if scanner.take(phrase: "an") || scanner.take(phrase: "a") {
            guard scanner.peek()?.isWhitespace ?? false else {
                scanner.place = start
                return nil
            }
            return WrittenNumber(readings: [Rational(1)], isWhole: true, needsUnit: true)
        }
        return nil
    }

    /// Passes over a word with something behind it.
    private mutating func skip(_ word: String) {
        let start = scanner.place
        scanner.skipBlanks()
        if scanner.place > start, scanner.take(phrase: word), scanner.peek()?.isWhitespace ?? false { return }
        scanner.place = start
    }

    /// `cardinal`
    private mutating func cardinal() -> Int? {
        let start = scanner.place
        for (place, word) in (["a"] + MeasureWords.digits.dropFirst()).enumerated()
        where scanner.take(phrase: word + " hundred") {
            let hundreds = max(1, place) * 100
            let end = scanner.place
            scanner.skipBlanks()
            if scanner.take(phrase: "and") { scanner.skipBlanks() }
            if scanner.place > end, let rest = belowHundred(), rest > 0 { return hundreds + rest }
            scanner.place = end
            return hundreds
        }
        if let small = belowHundred() { return small }
        scanner.place = start
        return nil
    }

    private mutating func belowHundred() -> Int? {
        guard let (word, end) = scanner.word() else { return nil }
        if let small = MeasureWords.small[word] {
            scanner.place = end
            return small
        }
        guard let tens = MeasureWords.tens[word] else { return nil }
        scanner.place = end
        if scanner.peek() == "-" { scanner.place += 1 } else { scanner.skipBlanks() }
        if scanner.place > end, let (word, last) = scanner.word(), let ones = MeasureWords.digits.firstIndex(of: word),
            ones > 0
        {
            scanner.place = last
            return tens + ones
        }
        scanner.place = end
        return tens
    }

    /// `point five`
    private mutating func decimalsInWords() -> String? {
        let start = scanner.place
        scanner.skipBlanks()
        guard scanner.place > start, scanner.take(phrase: "point") else {
            scanner.place = start
            return nil
        }
        var decimals = ""
        while decimals.count < 9 {
            let end = scanner.place
            scanner.skipBlanks()
            guard let (word, last) = scanner.word(), let digit = MeasureWords.digits.firstIndex(of: word) else {
                scanner.place = end
                break
            }
            scanner.place = last
            decimals += String(digit)
        }
        if decimals.isEmpty { scanner.place = start }
        return decimals.isEmpty ? nil : decimals
    }
}
