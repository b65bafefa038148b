// A number in the unit that it was given in.

public import RuleModel

/// A measured number with the UCUM code of the unit that it was given in: `102 [degF]`.
public struct MeasuredNumber: Hashable, Sendable {
    /// The number, whose decimals have an end.
    public let number: Rational
    /// The UCUM code.
    public let unit: String

    /// A number with its unit.
    public init(_ number: Rational, unit: String) {
        self.number = number
        self.unit = unit
    }

    /// A value of a quantity whose decimals have no end in its own unit, in another one in which they have; `nil` if there
    /// is none.
    public init?(withoutRounding value: Rational, of quantity: Finding.Quantity) {
        for code in ["[degF]", "s", "min", "h", "d", "wk", "mo", "a", "[lb_av]", "[oz_av]", "[in_i]", "[ft_i]"] {
            guard let unit = UCUMUnit(code), let number = quantity.number(value, as: unit), number.hasShortDecimals
            else { continue }
            self.init(number, unit: code)
            return
        }
        return nil
    }
}

extension Rational {
    /// Whether the decimal form is the number itself, not rounded.
    package var hasShortDecimals: Bool { Rational(decimal: description) == self }

    /// All decimals of the number; `nil` where they have no end, or more than 30 digits.
    package var allDecimals: String? {
        if hasShortDecimals { return description }
        var (rest, digits) = (abs(numerator) % denominator, String(abs(numerator) / denominator) + ".")
        while rest != 0, digits.count <= 30 {
            let (tenfold, overflow) = rest.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            digits += String(tenfold / denominator)
            rest = tenfold % denominator
        }
        return rest == 0 ? (numerator < 0 ? "-" : "") + digits : nil
    }
}
