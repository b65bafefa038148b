// A second reader of measures, for what a changed sentence may mean by itself.

import RuleModel

/// Reads `-3`, `38.5 C`, `1/8`, `5 1/2 ft`, `5 ft 10 in`, `two and a half weeks`, `a week and a half`.
///
/// It is smaller than the grammar, and shares nothing with it.
struct MeasureReference {
    let finding: TrialFinding

    /// The values that a text can mean; empty where it is none of these sentences.
    func values(of text: String) -> [Rational] {
        var rest = Substring(text.filter { $0 != "~" && $0 != "=" })
        for word in ["about", "around", "roughly", "approximately", "ca.", "ca", "it's"]
        where rest.lowercased().hasPrefix(word) {
            rest = rest.dropFirst(word.count)
        }
        rest = trimmed(rest)
        if rest.hasSuffix(".") { rest = trimmed(rest.dropLast()) }
        if rest.hasSuffix("or so") { rest = trimmed(rest.dropLast(5)) }
        for word in [" old", " ago", " of age"] where rest.hasSuffix(word) { rest = trimmed(rest.dropLast(word.count)) }
        if let value = halved(rest) { return [value] }
        // "a metre 80"
        for article in ["an ", "a "] where rest.hasPrefix(article) {
            rest = Substring("1 " + rest.dropFirst(article.count))
        }
        var sums: [Rational] = [Rational(0)]
        var last: Rational?
        var isFirst = true
        var previous: Int?
        while !rest.isEmpty {
            guard let (numbers, after) = number(rest, signed: isFirst) else { return [] }
            var (unit, end) = unit(trimmed(after))
            rest = trimmed(end)
            if rest.hasPrefix("and ") { rest = trimmed(rest.dropFirst(4)) }
            if rest.hasPrefix(",") { rest = trimmed(rest.dropFirst()) }
            if unit == nil, !rest.isEmpty { return [] }
            if unit == nil, !isFirst { unit = bare(behind: previous) }
            if unit == nil, !isFirst { return [] }
            let size = finding.units[unit ?? finding.own].size
            if let last, size >= last { return [] }
            let one = finding.units[unit ?? finding.own]
            // "1 m 80"
            let isInSums = one.isInSums || one.words.first.map { ["m", "cm"].contains($0) } ?? false
            if !isFirst || !rest.isEmpty, !isInSums { return [] }
            last = size
            previous = unit
            sums = sums.flatMap { sum in
                numbers.compactMap { finding.value($0, in: unit ?? finding.own)?.adding(sum) }
            }
            isFirst = false
        }
        return isFirst ? [] : sums
    }

    /// The unit of a bare last number.
    private func bare(behind unit: Int?) -> Int? {
        let smaller = ["ft": "in", "st": "lb", "lb": "oz", "hours": "minutes", "m": "cm"]
        guard let unit, let word = smaller[finding.units[unit].words[0]] else { return nil }
        return finding.units.firstIndex { $0.words[0] == word }
    }

    /// `a week and a half`, `half a week`
    private func halved(_ text: Substring) -> Rational? {
        func value(_ number: Rational, _ word: Substring) -> Rational? {
            let (unit, rest) = unit(word)
            return unit.flatMap { rest.isEmpty ? finding.value(number, in: $0) : nil }
        }
        guard let half: Rational = Rational(Int128(1), over: 2) else { return nil }
        for article in ["half an ", "half a ", "a half ", "half "] where text.hasPrefix(article) {
            return value(half, text.dropFirst(article.count))
        }
        for article in ["an ", "a "] where text.hasPrefix(article) {
            let isMore = text.hasSuffix(" and a half")
            let word = trimmed(text.dropFirst(article.count).dropLast(isMore ? 11 : 0))
            return Rational(isMore ? 3 : 2, over: 2).flatMap { value($0, word) }
        }
        return nil
    }

    /// `thirty-eight`
    private static let cardinals: [(words: String, value: Int)] = (0..<100).flatMap { number in
        ["-", " "].map { (MeasureSentence.cardinal(number, $0), number) }
    }.sorted { $0.0.count > $1.0.count }

    private func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    private func number(_ text: Substring, signed: Bool) -> ([Rational], Substring)? {
        var rest = text
        var isNegative = false
        if signed, let sign = rest.first, "+-−".contains(sign) {
            isNegative = sign != "+"
            rest.removeFirst()
        }
        var digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        if digits.isEmpty, rest == text,
            let word = MeasureReference.cardinals.first(where: { rest.hasPrefix($0.words) })
        {
            rest = rest.dropFirst(word.words.count)
            digits = "\(word.value)"
        }
        var numbers: [Rational] = []
        let vulgar = rest.drop { $0.isWhitespace }
        if vulgar.first == "½", let half: Rational = Rational(Int128(1), over: 2) {
            let sums = digits.isEmpty ? [half] : whole(digits).compactMap { $0.adding(half) }
            return (isNegative ? [] : sums, vulgar.dropFirst())
        }
        if let point = rest.first, ".·,".contains(point) {
            let decimals = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
            guard !decimals.isEmpty else { return digits.isEmpty ? nil : (whole(digits), rest) }
            rest = rest.dropFirst(1 + decimals.count)
            let isComma = point == ","
            if !isComma || !digits.isEmpty,
                let number = Rational(decimal: "\(digits.isEmpty ? "0" : digits).\(decimals)")
            {
                numbers.append(number)
            }
            if isComma, decimals.count == 3 { numbers += whole(digits + decimals) }
        } else if rest.first == "/" {
            guard let fraction = fraction(digits, &rest) else { return nil }
            numbers = [fraction]
        } else {
            numbers = whole(digits)
            for (words, below) in [(" and a half", 2), (" and a quarter", 4)] as [(String, Int128)]
            where rest.hasPrefix(words) {
                guard let fraction = Rational(1, over: below) else { continue }
                return (numbers.compactMap { $0.adding(fraction) }, rest.dropFirst(words.count))
            }
            var further = rest.drop { $0.isWhitespace }
            let above = further.prefix { $0.isASCII && $0.isNumber }
            further = further.dropFirst(above.count)
            if !above.isEmpty, further.first == "/", further.startIndex > rest.startIndex {
                guard let fraction = fraction(above, &further) else { return nil }
                numbers = numbers.compactMap { $0.adding(fraction) }
                rest = further
            }
        }
        if numbers.isEmpty { return nil }
        return (isNegative ? numbers.map(\.negated) : numbers, rest)
    }

    private func whole(_ digits: Substring) -> [Rational] { Rational(decimal: String(digits)).map { [$0] } ?? [] }

    private func fraction(_ above: Substring, _ rest: inout Substring) -> Rational? {
        let below = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(1 + below.count)
        guard let above = Int128(above), let under = Int128(below), [2, 3, 4, 8].contains(under), above < under else {
            return nil
        }
        return Rational(above, over: under)
    }

    /// The longest word for a unit that a text begins with, whatever the case.
    private func unit(_ text: Substring) -> (Int?, Substring) {
        var found: (unit: Int, count: Int)?
        let lower = text.lowercased()
        for (place, unit) in finding.units.enumerated() {
            for word in unit.words + unit.slips
            where lower.hasPrefix(word.lowercased()) && word.count > found?.count ?? 0 {
                let next = text.dropFirst(word.count).first
                if let next, next.isLetter, word.last?.isLetter ?? false { continue }
                found = (place, word.count)
            }
        }
        guard let found else { return (nil, text.hasPrefix("-") ? text.dropFirst() : text) }
        return (found.unit, text.dropFirst(found.count))
    }
}
