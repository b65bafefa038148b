// Measured numbers as people write them: "38.5", "102 F", "about 3 weeks", "5 ft 10", "half an hour".

import Exchange
import RuleBook

/// Reads a number with or without a unit, exactly.
struct MeasureReader {
    private let quantity: Finding.Quantity

    init(_ quantity: Finding.Quantity) {
        self.quantity = quantity
    }

    /// The value in the quantity's own unit.
    func read(_ text: String) throws(AnswerReader.Misread) -> Exact {
        let tokens = MeasureToken.tokens(of: text)
        var parts: [(number: Exact, unit: String?)] = []
        for token in tokens {
            switch token {
            case .number(let number):
                // "2 1/2": a fraction behind a whole number belongs to it.
                if let last = parts.last, last.unit == nil, number > Exact(0), number < Exact(1),
                    last.number.denominator == 1, let sum = last.number.adding(number)
                {
                    parts[parts.count - 1].number = sum
                } else {
                    parts.append((number, nil))
                }
            case .word(let word):
                if MeasureToken.fillers.contains(word.lowercased()) { continue }
                if ["to", "-", "–", "or", "between"].contains(word.lowercased()) {
                    throw .init(
                        "\(Phrases.quoted(text)) is a range", help: "Give one number, the highest if it varies.")
                }
                guard let last = parts.last else {
                    throw .init("\(Phrases.quoted(text)) does not begin with a number", help: hint)
                }
                parts[parts.count - 1].unit = last.unit.map { $0 + " " + word } ?? word
            case .unreadable(let word):
                throw .init("\(Phrases.quoted(word)) has too many digits", help: hint)
            }
        }
        guard !parts.isEmpty else { throw .init("there is no number in \(Phrases.quoted(text))", help: hint) }
        return try withinLimits(try sum(parts, text), parts)
    }

    /// "5 ft 10": each part in its unit, a last one without a unit in the next smaller one.
    private func sum(
        _ parts: [(number: Exact, unit: String?)], _ text: String
    ) throws(AnswerReader.Misread) -> Exact {
        var sum = Exact(0)
        var previous: Unit?
        for (place, part) in parts.enumerated() {
            let unit: Unit
            if let written = part.unit {
                unit = try self.unit(written)
            } else if let before = previous, let smaller = MeasureReader.smaller[before.code] {
                unit = smaller
            } else if place == 0, parts.count == 1 {
                unit = quantity.unit
            } else {
                throw .init("\(Phrases.quoted(text)) holds two numbers", help: hint)
            }
            if place > 0, previous == nil || unit == previous {
                throw .init("\(Phrases.quoted(text)) holds two numbers", help: hint)
            }
            // The zero of a temperature is no amount that could be added.
            guard let value = quantity.value(part.number, in: unit),
                let next = sum.adding(value)
            else { throw .init("\(Phrases.quoted(text)) cannot be kept exactly", help: hint) }
            sum = next
            previous = unit
        }
        return sum
    }

    private static let smaller: [String: Unit] = [
        "[ft_i]": "[in_i]", "[stone_av]": "[lb_av]", "[lb_av]": "[oz_av]", "h": "min", "min": "s", "m": "cm", "a": "mo",
        "wk": "d", "kg": "g",
    ].compactMapValues { Unit($0) }

    /// The unit of some words that measures what the quantity does.
    private func unit(_ written: String) throws(AnswerReader.Misread) -> Unit {
        let words = written.split(separator: " ").filter {
            !["old", "long", "ago", "high", "tall"].contains($0.lowercased())
        }
        let joined = words.joined(separator: " ")
        if joined.isEmpty || ["°", "degrees", "degree", "deg"].contains(joined.lowercased()) { return quantity.unit }
        var codes = [joined, joined.filter { $0 != " " }]
        if let code = Unit.suggestion(for: joined) { codes.append(code) }
        if let code = MeasureReader.further[joined.lowercased()] { codes.append(code) }
        let units = codes.compactMap { Unit($0) }
        if let unit = units.first(where: { quantity.takes($0) }) {
            return unit
        }
        let word = Phrases.quoted(joined)
        throw .init(
            units.isEmpty ? "\(word) is no unit that is known here" : "\(word) does not measure this", help: hint)
    }

    /// Spellings that mean something only where nothing else fits.
    private static let further: [String: String] = [
        "ft": "[ft_i]", "in": "[in_i]", "st": "[stone_av]", "m": "min", "minute(s)": "min", "fortnight": "wk",
        "feet and": "[ft_i]", "mmhg": "mm[Hg]", "mins.": "min",
        "hrs.": "h", "yrs.": "a", "years of age": "a", "”": "[in_i]", "’": "[ft_i]", "''": "[in_i]",
    ]

    private func withinLimits(
        _ value: Exact, _ parts: [(number: Exact, unit: String?)]
    ) throws(AnswerReader.Misread) -> Exact {
        guard !quantity.limits.contains(value) else { return value }
        let limits =
            "it must be from \(Phrases.measured(quantity.limits.lowerBound, "1")) to \(Phrases.measured(quantity.limits.upperBound, quantity.unit.code))"
        var help = hint
        if parts.count == 1, parts[0].unit == nil {
            // The number may have been meant in a unit that was not written.
            let meant = otherUnits.first {
                quantity.value(parts[0].number, in: $0).map { quantity.limits.contains($0) } ?? false
            }
            if let meant { help = "If it is in \(Phrases.unit(meant.code)), write the unit, too." }
        }
        throw .init(limits, help: help)
    }

    /// Other units in which people give such a quantity.
    private var otherUnits: [Unit] {
        ["Cel", "[degF]", "kg", "[lb_av]", "cm", "m", "[in_i]", "[ft_i]", "min", "h", "d", "wk", "mo", "a"].compactMap {
            Unit($0)
        }
        .filter { $0 != quantity.unit && quantity.takes($0) }
    }

    private var hint: String { "Give a number\(inUnits), or say not sure." }

    /// " in °C, or in °F"
    var inUnits: String {
        let own = Phrases.unit(quantity.unit.code)
        if own.isEmpty { return "" }
        let other: String? =
            switch quantity.unit.code {
            case "Cel": "102 F"
            case "a", "mo", "wk", "d", "h", "min", "s":
                quantity.unit.code == "d" ? "3 weeks" : quantity.unit.code == "min" ? "2 hours" : nil
            case "cm", "m": "5 ft 10"
            case "kg": "150 lb"
            default: nil
            }
        return " in \(own)" + (other.map { ", or with its unit, such as \($0)" } ?? "")
    }
}

/// A number or a word of a measure.
enum MeasureToken {
    case number(Exact)
    case word(String)
    case unreadable(String)

    /// Words that change nothing.
    static let fillers: Set<String> = [
        "about", "around", "approximately", "approx", "approx.", "roughly", "ca", "ca.", "circa", "some", "nearly",
        "almost", "~", "≈", "and", "or so", "of", "=", "is", "it", "it's", "for", "maybe", "exactly", "just", "over",
        "under",
    ]

    private static let numbers: [String: Exact] = {
        let words =
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            + "seventeen eighteen nineteen twenty"
        var numbers: [String: Exact] = [:]
        for (number, word) in words.split(separator: " ").enumerated() { numbers[String(word)] = Exact(number) }
        for (word, number) in [
            ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("ninety", 90), ("hundred", 100),
            ("couple", 2), ("dozen", 12),
        ] {
            numbers[word] = Exact(number)
        }
        numbers["half"] = Exact(1, over: 2)
        numbers["½"] = Exact(1, over: 2)
        numbers["¼"] = Exact(1, over: 4)
        numbers["¾"] = Exact(3, over: 4)
        return numbers
    }()

    /// The numbers and words of a text; "a" and "an" are one, unless a number stands beside them.
    static func tokens(of text: String) -> [MeasureToken] {
        var tokens: [MeasureToken] = []
        var rest = Substring(text)
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "," || $0 == ";" }
            guard let first = rest.first else { break }
            if let vulgar = numbers[String(first)] {
                tokens.append(.number(vulgar))
                rest.removeFirst()
                continue
            }
            let isSign = first == "-" || first == "+" || first == "."
            let next = rest.dropFirst().first
            if first.isASCIIDigit || isSign && tokens.isEmpty && (next?.isASCIIDigit ?? false || next == ".")
                || first == "." && next?.isASCIIDigit ?? false
            {
                tokens.append(number(&rest))
            } else {
                word(&rest).map { tokens.append(contentsOf: $0) }
            }
        }
        return articles(tokens)
    }

    /// "a week" is one week, "half an hour" is half of one.
    private static func articles(_ tokens: [MeasureToken]) -> [MeasureToken] {
        var result: [MeasureToken] = []
        for (place, token) in tokens.enumerated() {
            if case .word(let word) = token, ["a", "an"].contains(word.lowercased()) {
                let before = result.last
                let after = place + 1 < tokens.count ? tokens[place + 1] : nil
                if case .number = before {
                    // "38 a" has years; "half an hour" has an article.
                    if case .word = after { continue }
                    result.append(token)
                } else if case .number = after {
                    continue
                } else {
                    result.append(.number(Exact(1)))
                }
            } else {
                result.append(token)
            }
        }
        return result
    }

    private static func number(_ rest: inout Substring) -> MeasureToken {
        var written = ""
        var places = 0
        while let character = rest.first {
            let next = rest.dropFirst().first
            let isJoint = ".,/".contains(character) && (next?.isASCIIDigit ?? false)
            guard character.isASCIIDigit || written.isEmpty || isJoint else { break }
            if isJoint { places += 1 }
            written.append(character)
            rest.removeFirst()
        }
        return value(of: written).map { .number($0) } ?? .unreadable(written)
    }

    /// "38.5", "38,5", "1,200", "3/4".
    private static func value(of written: String) -> Exact? {
        let halves = written.split(separator: "/", omittingEmptySubsequences: false)
        if halves.count == 2 {
            guard let above = value(of: String(halves[0])), let below = value(of: String(halves[1])) else { return nil }
            return above.divided(by: below)
        }
        guard halves.count == 1 else { return nil }
        let groups = written.split(separator: ",", omittingEmptySubsequences: false)
        var plain = written
        if groups.count > 1 {
            // A comma before three digits parts thousands, any other is a decimal point.
            let areThousands =
                groups.dropFirst().allSatisfy { $0.prefix { $0.isASCIIDigit }.count == 3 } && groups[0].count <= 3
                && groups[0] != "0"
            guard areThousands || groups.count == 2 && !written.contains(".") else { return nil }
            plain = groups.joined(separator: areThousands ? "" : ".")
        }
        if plain.hasPrefix("+") { plain.removeFirst() }
        if plain.hasPrefix(".") { plain = "0" + plain }
        if plain.hasPrefix("-.") { plain = "-0" + plain.dropFirst() }
        return Exact(decimal: plain)
    }

    /// A word, or the number that it is; a unit such as `m2` keeps its digits, `1h30` is taken apart.
    private static func word(_ rest: inout Substring) -> [MeasureToken]? {
        let run = rest.prefix { !$0.isWhitespace && $0 != "," && $0 != ";" }
        var word = String(run)
        if word.contains(where: \.isASCIIDigit), Unit(word) == nil, Unit.suggestion(for: word) == nil {
            word = String(run.prefix { !$0.isASCIIDigit })
        }
        rest = rest.dropFirst(word.count)
        if let number = numbers[word.lowercased()] { return [.number(number)] }
        if word.hasSuffix("."), Unit(word) == nil, word.count > 1 { word.removeLast() }
        // "~3" and "<3": marks before a number.
        if word.count == 1, "~≈=".contains(word) { return nil }
        // "three-week" and "half-hour"
        if let hyphen = word.firstIndex(of: "-"), let number = numbers[String(word[..<hyphen]).lowercased()] {
            return [.number(number), .word(String(word[word.index(after: hyphen)...]))]
        }
        return [.word(word)]
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { "0"..."9" ~= self }
}
