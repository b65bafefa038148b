// Units of measurement, by their UCUM codes.

/// A unit by its UCUM code, such as `Cel`, `mm[Hg]` or `kg/m2`.
///
/// The codes are those of the Unified Code for Units of Measure, case-sensitive form: prefixes, exponents,
/// `.`, `/`, a leading `/`, parentheses and annotations. Conversion is exact:
///
/// ```swift
/// Unit("[degF]")!.convert(Exact(decimal: "102.2")!, to: Unit("Cel")!)   // 39
/// ```
///
/// Differences from the full UCUM table, each on the side of caution:
/// - `mol` is a dimension of its own, not a plain number, so that a mass becomes an amount only by a molar mass.
/// - `U` and `[iU]` measure nothing but themselves. `eq` is not offered: what it is worth depends on the ion.
/// - `Cel`, `[degF]` and `[pH]` stand alone: no prefix, no exponent, no quotient.
public struct Unit: Hashable, Sendable {
    /// The code as written.
    public let code: String
    let measure: Measure

    /// The unit of a code, or `nil` if the code is not known here.
    public init?(_ code: String) {
        guard let measure = Measure(code: code) else { return nil }
        self.code = code
        self.measure = measure
    }

    /// `value` of this unit in another, exactly; `nil` if the two measure different things or the result does not fit.
    /// - Parameter molarMass: grams a mole; allows mass to become amount of substance and back.
    public func convert(_ value: Exact, to other: Unit, molarMass: Exact? = nil) -> Exact? {
        guard measure != other.measure else { return value }
        guard measures(sameAs: other, molarMass: molarMass),
            var ratio = measure.scale.divided(by: other.measure.scale),
            let difference = measure.offset.adding(other.measure.offset.negated),
            let shift = difference.divided(by: other.measure.scale)
        else { return nil }
        if let molarMass {
            let masses = measure.dimension[.mass] - other.measure.dimension[.mass]
            if masses == 1 {
                guard let inMoles = ratio.divided(by: molarMass) else { return nil }
                ratio = inMoles
            } else if masses == -1 {
                guard let inGrams = ratio.multiplied(by: molarMass) else { return nil }
                ratio = inGrams
            }
        }
        return value.multiplied(by: ratio)?.adding(shift)
    }

    /// Whether a number of this unit can be converted to another.
    /// - Parameter molarMass: grams a mole; allows mass to become amount of substance and back.
    public func measures(sameAs other: Unit, molarMass: Exact? = nil) -> Bool {
        let difference = measure.dimension.differences(to: other.measure.dimension)
        if difference.isNone { return true }
        guard let molarMass, molarMass > Exact(0) else { return false }
        return difference == Dimension([.mass: 1, .amount: -1]) || difference == Dimension([.mass: -1, .amount: 1])
    }
}
