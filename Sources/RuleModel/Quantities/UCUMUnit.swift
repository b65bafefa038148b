// Units of measurement, by their UCUM codes.

/// A unit by its UCUM code, such as `Cel`, `mm[Hg]` or `kg/m2`.
///
/// The codes are those of the Unified Code for Units of Measure, case-sensitive form: prefixes, exponents,
/// `.`, `/`, a leading `/`, parentheses and annotations. Conversion is exact:
///
/// ```swift
/// UCUMUnit("[degF]")!.convert(Rational(decimal: "102.2")!, to: UCUMUnit("Cel")!)   // 39
/// ```
///
/// Differences from the full UCUM table, each on the side of caution:
/// - `mol` is a dimension of its own, not a plain number, so that a mass becomes an amount only by a molar mass.
/// - `U` (with `kat`), `[iU]`, `[arb'U]` and `[CFU]` measure nothing but themselves.
/// - `eq` and `osm` are dimensions of their own: what they are worth in moles depends on the ion, and on the solution.
/// - Fractions of different things do not convert: `mmol/mol`, `mg/g`, `L/L` and `%` are four kinds.
/// - `%`, `[ppth]` and `[ppm]` are parts of a whole, `1` and `10*3` plain numbers: they do not convert to one another,
///   because a part of what is not said. 48 `10*-3` may be 4.8 % or, of HbA1c, 48 mmol/mol.
/// - A plain number with a name, such as `{INR}`, is a kind of its own; annotations must agree (`agrees(with:)`).
/// - A point between two digits is refused: `1.73.m2` would be 73 m2.
/// - `Cel`, `[degF]` and `[pH]` stand alone: no prefix, no exponent, no quotient.
public struct UCUMUnit: Hashable, Sendable {
    /// The code as written.
    public let code: String
    let measure: Measure
    let annotations: UnitAnnotations

    /// The unit of a code, or `nil` if the code is not known here.
    public init?(_ code: String) {
        guard let measure = Measure(code: code) else { return nil }
        self.code = code
        self.measure = measure
        annotations = UnitAnnotations(code: code)
    }

    /// `value` of this unit in another, exactly; `nil` if the two measure different things or the result does not fit.
    /// - Parameters:
    ///   - molarMass: grams a mole; allows mass to become amount of substance and back.
    ///   - charge: equivalents a mole; allows equivalents to become amount of substance and back.
    public func convert(_ value: Rational, to other: UCUMUnit, molarMass: Rational? = nil, charge: Rational? = nil)
        -> Rational?
    {
        agrees(with: other) ? scaled(value, to: other, molarMass, charge) : nil
    }

    /// Whether a number of this unit can be converted to another.
    /// - Parameters:
    ///   - molarMass: grams a mole; allows mass to become amount of substance and back.
    ///   - charge: equivalents a mole; allows equivalents to become amount of substance and back.
    public func measures(sameAs other: UCUMUnit, molarMass: Rational? = nil, charge: Rational? = nil) -> Bool {
        agrees(with: other) && isScaled(to: other, molarMass, charge)
    }

    /// As ``convert(_:to:molarMass:charge:)``, whatever the annotations say.
    func scaled(_ value: Rational, to other: UCUMUnit, _ molarMass: Rational?, _ charge: Rational?) -> Rational? {
        guard measure != other.measure else { return value }
        guard let bridge = bridge(to: other, molarMass, charge),
            let ratio = measure.scale.divided(by: other.measure.scale)?.multiplied(by: bridge),
            let difference = measure.offset.adding(other.measure.offset.negated),
            let shift = difference.divided(by: other.measure.scale)
        else { return nil }
        return value.multiplied(by: ratio)?.adding(shift)
    }

    /// As ``measures(sameAs:molarMass:charge:)``, whatever the annotations say.
    func isScaled(to other: UCUMUnit, _ molarMass: Rational?, _ charge: Rational?) -> Bool {
        bridge(to: other, molarMass, charge) != nil
    }

    /// How many base units of the other's kind one of this one's is worth, or `nil` if that is not known.
    ///
    /// A molar mass or a charge tells of one thing. Where a unit has masses, moles or equivalents twice, as `mmol/mol` and
    /// `mg/g` have, they are of two things, and neither is bridged.
    private func bridge(to other: UCUMUnit, _ molarMass: Rational?, _ charge: Rational?) -> Rational? {
        let difference = measure.dimension.differences(to: other.measure.dimension)
        if difference.isNone { return measure.hasBasis(of: other.measure) ? Rational(1) : nil }
        let parts = difference.parts
        guard parts.count == 2, let from = parts.first(where: { $0.value == 1 })?.key,
            let to = parts.first(where: { $0.value == -1 })?.key, measure.hasOneSubstance, other.measure.hasOneSubstance
        else { return nil }
        func perMole(_ base: Dimension.Base) -> Rational? {
            switch base {
            case .amount: Rational(1)
            case .mass: molarMass.flatMap { $0 > Rational(0) ? $0 : nil }
            case .equivalents: charge.flatMap { $0 > Rational(0) ? $0 : nil }
            default: nil
            }
        }
        guard let above = perMole(to), let below = perMole(from) else { return nil }
        return above.divided(by: below)
    }
}
