// Units as people write them, for one quantity.

import RuleBook

/// A unit that was typed: what it can mean for the quantity, and how it was written.
struct WrittenUnit {
    /// Mostly one; several for a letter that stands for more.
    let meanings: [Unit]
    /// How many of the unit one is: 2 weeks are a fortnight.
    let factor: Int
    let text: String
    /// Whether it follows the number without a blank.
    let isAttached: Bool

    /// Whether it is a word in the plural, such as `days`.
    var isPlural: Bool { text.count > 2 && text.hasSuffix("s") }
}

/// Finds the units that measure what one quantity does.
struct MeasureUnits {
    let quantity: Finding.Quantity
    var own: Unit { quantity.unit }

    var isTime: Bool { measures(MeasureUnits.second) }
    var isLength: Bool { measures(MeasureUnits.metre) }
    var isTemperature: Bool { measures(MeasureUnits.kelvin) }
    var isPressure: Bool { measures(MeasureUnits.pascal) }

    private static let second = Unit("s")
    private static let metre = Unit("m")
    private static let kelvin = Unit("K")
    private static let pascal = Unit("Pa")

    private func measures(_ other: Unit?) -> Bool { other.map { own.measures(sameAs: $0) } ?? false }

    /// The units that a text can mean here; empty if it is no unit, or measures something else.
    func meanings(of text: String) -> [Unit] { codes(of: text).compactMap { Unit($0) }.filter(measures) }

    /// Whether a text is a unit at all.
    func isUnit(_ text: String) -> Bool { codes(of: text).contains { Unit($0) != nil } }

    func measures(_ unit: Unit) -> Bool {
        guard quantity.takes(unit) else { return false }
        // Multiples of a second by prefixes are other people's words: `das`, `hs`.
        return !isTime || unit == own || MeasureUnits.times.contains(unit.code)
    }

    private static let times: Set<String> = ["a", "mo", "wk", "d", "h", "min", "s", "ms"]

    /// The value in the quantity's own unit.
    func value(_ number: Exact, in unit: Unit) -> Exact? {
        quantity.value(number, in: unit)
    }

    private func codes(of text: String) -> [String] {
        if text == own.code { return [text] }
        // M can mean a man, and capitals of a medicine's dose are no metres.
        if text == "M" || text == "Cal" { return [] }
        let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if isTemperature, ["degree", "degrees", "deg", "°", "º"].contains(words) { return [own.code] }
        if let codes = MeasureUnits.phrases[words] { return codes }
        guard !words.contains(" ") else { return [] }
        // UCUM has `/2/min`, half of one a minute; behind a number it is a slash too many.
        if text.first == "/", text.dropFirst().first?.isNumber == true { return [] }
        if let unit = Unit(text) { return differsByCase(unit, text) ? [] : [text] }
        return Unit.suggestion(for: text).map { [$0] } ?? []
    }

    /// Whether the same letters in lower case are another amount of the same.
    private func differsByCase(_ unit: Unit, _ text: String) -> Bool {
        let lower = text.lowercased()
        guard lower != text, let code = Unit(lower) != nil ? lower : Unit.suggestion(for: lower),
            let other = Unit(code), other.measures(sameAs: unit)
        else { return false }
        return other.convert(Exact(1), to: unit) != Exact(1)
    }

    /// By their words in small letters; what stands here has no other meaning.
    private static let phrases: [String: [String]] = {
        var phrases: [String: [String]] = [:]
        for (codes, words) in [
            (["m", "min", "mo"], ["m"]), (["min"], ["minute(s)"]), (["h"], ["hour(s)"]), (["d"], ["day(s)"]),
            (["wk"], ["week(s)", "fortnight", "fortnights"]), (["mo"], ["month(s)", "mth", "mths", "mnth", "mnths"]),
            (["a"], ["year(s)", "yo", "y/o", "y.o", "y.o."]),
            (["[ft_i]"], ["ft", "'", "’", "′"]), (["[in_i]"], ["in", "\"", "”", "″", "''", "’’", "′′"]),
            (["[stone_av]"], ["st"]),
            (["Cel"], ["° c", "º c", "degrees c", "degree c", "deg c", "degrees celsius", "degree celsius"]),
            (["[degF]"], ["° f", "º f", "degrees f", "degree f", "deg f", "degrees fahrenheit", "degree fahrenheit"]),
            (["mm[Hg]"], ["mm hg", "mmhg"]), (["cm[H2O]"], ["cm h2o"]), (["%"], ["per cent"]),
            (
                ["/min"],
                [
                    "per minute", "a minute", "per min", "beats per minute", "beats a minute", "beats per min",
                    "breaths per minute", "breaths a minute", "breaths per min", "times a minute", "times per minute",
                    "beats/minute", "breaths/minute", "/minute",
                ]
            ), (["/s"], ["per second", "a second"]),
        ] {
            for word in words { phrases[word] = codes }
        }
        return phrases
    }()
}
