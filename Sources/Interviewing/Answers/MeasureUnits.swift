// Units as people write them, for one quantity.

import RuleModel

/// A unit that was typed: what it can mean for the quantity, and how it was written.
struct WrittenUnit {
    /// Mostly one; several for a letter that stands for more.
    let meanings: [UCUMUnit]
    /// How many of the unit one is: 2 weeks are a fortnight.
    let factor: Int
    let text: String
    /// Whether it follows the number without a blank.
    let isAttached: Bool

    /// Whether it is a word in the plural, such as `days`.
    var isPlural: Bool { text.count > 2 && text.hasSuffix("s") || text.lowercased() == "feet" }

    /// Whether it is a letter or two that stand for one and for several alike, such as `d`; of hours it is clear.
    var isShort: Bool { text.count < 3 && !["h", "hr"].contains(text.lowercased()) }
}

/// Finds the units that measure what one quantity does.
struct MeasureUnits {
    let quantity: Finding.Quantity
    /// What the book itself writes, and what is said back of it, with the codes.
    private let ofBook: [String: String]
    var own: UCUMUnit { quantity.unit }

    init(quantity: Finding.Quantity) {
        self.quantity = quantity
        ofBook = MeasureUnits.spellings(of: [quantity.unit] + (quantity.otherUnits ?? []).map(\.unit))
        func measures(_ other: UCUMUnit?) -> Bool { other.map { quantity.unit.measures(sameAs: $0) } ?? false }
        isTime = measures(MeasureUnits.second)
        isLength = measures(MeasureUnits.metre)
        isTemperature = measures(MeasureUnits.kelvin)
        isPressure = measures(MeasureUnits.pascal)
        isRate = measures(MeasureUnits.perMinute)
        isPlain = quantity.unit.isNumber
    }

    let isTime, isLength, isTemperature, isPressure: Bool
    /// Whether it is so many in a time, such as a pulse.
    let isRate: Bool
    /// Whether it is a plain number, such as a score, or a fraction.
    let isPlain: Bool

    private static let second = UCUMUnit("s")
    private static let metre = UCUMUnit("m")
    private static let kelvin = UCUMUnit("K")
    private static let pascal = UCUMUnit("Pa")
    private static let perMinute = UCUMUnit("/min")

    /// The units that a text can mean here; empty if it is no unit, or measures something else.
    func meanings(of text: String) -> [UCUMUnit] { codes(of: text).compactMap { UCUMUnit($0) }.filter(measures) }

    /// Whether a text is a unit at all.
    func isUnit(_ text: String) -> Bool { codes(of: text).contains { UCUMUnit($0) != nil } }

    func measures(_ unit: UCUMUnit) -> Bool {
        guard quantity.takes(unit) else { return false }
        if unit == own || isListed(unit) { return true }
        // Of a plain number, a score or an INR, 70 % would be 0.7.
        if isPlain { return unit.convert(Rational(1), to: own) == Rational(1) }
        // "h/d/min" is a rate by its dimension only.
        if slashes(unit) > max(1, slashes(own)) { return false }
        // Multiples of a second by prefixes are other people's words: `das`, `hs`.
        return !isTime || MeasureUnits.times.contains(unit.code)
    }

    private func isListed(_ unit: UCUMUnit) -> Bool { quantity.otherUnits?.contains { $0.unit == unit } ?? false }

    private func slashes(_ unit: UCUMUnit) -> Int { unit.code.count { $0 == "/" } }

    private static let times: Set<String> = ["a", "mo", "wk", "d", "h", "min", "s", "ms"]

    /// The value in the quantity's own unit.
    func value(_ number: Rational, in unit: UCUMUnit) -> Rational? {
        quantity.value(number, in: unit)
    }

    private func codes(of text: String) -> [String] {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let code = ofBook[text] ?? code(annotated: text) { return [code] }
        // M can mean a man. A calorie is mostly a thousand of them.
        if text == "M" || words == "cal" { return [] }
        if isTemperature, ["degree", "degrees", "deg", "°", "º"].contains(words) { return [own.code] }
        if let codes = MeasureUnits.phrases[words] { return codes }
        return MeasureUnits.code(spelled: text).map { [$0] } ?? []
    }

    private func code(annotated text: String) -> String? {
        let word = MeasureUnits.annotated(text)
        guard let code = ofBook[word] ?? ofBook[word.lowercased()], code.contains("{") else { return nil }
        return code
    }
}
