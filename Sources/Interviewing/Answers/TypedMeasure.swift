// A measure with the units that a person typed, to be said back and to be kept.

public import RuleModel
import Wording

/// A measured number as it was typed: `5 ft 10 in`, for a finding in cm.
///
///     measure.words        // "5 ft 10 in (177.8 cm)"
///     measure.kept         // 70 in
public struct TypedMeasure: Hashable, Sendable {
    /// One number with its unit.
    public struct Part: Hashable, Sendable {
        /// The number.
        public let number: Rational
        /// The unit that was typed, or the finding's own where none was.
        public let unit: UCUMUnit
    }

    /// The parts of the sum, mostly one; their units fall.
    public let parts: [Part]
    /// The sum in the finding's own unit.
    public let value: Rational
    /// The measure as one number with a unit, in decimals that have an end: as it was typed, if that will do.
    public let kept: Part
    private let own: UCUMUnit

    /// - Returns: `nil` if the decimals of the value end in no unit.
    init?(_ parts: [Part], value: Rational, of quantity: Finding.Quantity) {
        own = quantity.unit
        (self.parts, self.value) = (parts, value)
        let typed = (parts.reversed().map(\.unit) + [own]).lazy.compactMap { unit -> Part? in
            if parts.count == 1, unit == parts[0].unit, parts[0].number.hasShortDecimals { return parts[0] }
            guard let number = quantity.number(value, as: unit),
                number.hasShortDecimals
            else { return nil }
            return Part(number: number, unit: unit)
        }.first
        let kept =
            typed
            ?? MeasuredNumber(withoutRounding: value, of: quantity).flatMap { measured in
                UCUMUnit(measured.unit).map { Part(number: measured.number, unit: $0) }
            }
        guard let kept else { return nil }
        self.kept = kept
    }

    /// What the answer was taken as: `101.3 °F (38.5 °C)`. What stands before the bracket is an answer with the same
    /// exact value.
    public var words: String {
        let typed = typedWords
        guard parts.contains(where: { $0.unit != own }), let converted = MeasureWords.shown(value, own) else {
            return typed
        }
        return "\(typed) (\(converted))"
    }

    /// What was typed, in the units of the parts.
    public var typedWords: String {
        parts.map { MeasureWords.exactly($0.number, $0.unit) }.joined(separator: " ")
    }
}

extension MeasureWords {
    /// A number in a unit, exactly, as the reader of measures takes it: `38.5 °C`, `1 1/3 hours`, `1 week`.
    static func exactly(_ number: Rational, _ unit: UCUMUnit) -> String {
        if number.hasShortDecimals { return measured(number.description, number, unit) }
        let whole = number.numerator / number.denominator
        let rest = number.numerator % number.denominator
        let digits = "\(whole == 0 ? "" : "\(whole) ")\(rest)/\(number.denominator)"
        return measured(digits, number, unit)
    }

    /// A number in a unit, rounded where its decimals do not end; `nil` if nothing but zero would be left.
    static func shown(_ number: Rational, _ unit: UCUMUnit) -> String? {
        if number.hasShortDecimals, number == Rational(0) || number.description != "0" {
            return measured(number.description, number, unit)
        }
        let size = abs(number.double)
        var scale = 100.0
        while size * scale < 10, scale < 1e9 { scale *= 10 }
        guard let rounded = Rational(shortestDecimalOf: (number.double * scale).rounded() / scale),
            rounded != Rational(0)
        else {
            return nil
        }
        return "about \(measured(rounded.description, rounded, unit))"
    }

    /// A value in a quantity's own unit; in a smaller one, where it would be rounded to less than one of that.
    static func told(_ number: Rational, _ quantity: Finding.Quantity) -> String {
        if !number.hasShortDecimals, number.double < 1 {
            for code in ["d", "h", "min", "s", "cm", "mm", "g"] {
                guard let unit = UCUMUnit(code), let other = quantity.unit.convert(number, to: unit), other.double >= 1,
                    let words = shown(other, unit)
                else { continue }
                return words
            }
        }
        return shown(number, quantity.unit) ?? exactly(number, quantity.unit)
    }

    /// One of a unit is told in the singular, and so is a part of one.
    private static func measured(_ digits: String, _ number: Rational, _ unit: UCUMUnit) -> String {
        let isSingular = number == Rational(1) || digits.contains("/") && number < Rational(1)
        let words = MeasuredText.words(digits, unit.code)
        let isPlural = times.contains(unit.code) && words.hasSuffix("s")
        return isSingular && isPlural ? String(words.dropLast()) : words
    }

    private static let times: Set<String> = ["a", "mo", "wk", "d", "h", "min", "s"]
}
