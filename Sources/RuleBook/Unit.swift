// Units of measurement, by their UCUM codes.

/// A unit by its UCUM code, such as `Cel`, `mm[Hg]` or `kg/m2`.
public struct Unit: Hashable, Sendable {
    /// The code as written.
    public let code: String

    /// The unit of a code, or `nil` if the code is not known here.
    public init?(_ code: String) {
        self.code = code
    }

    /// `value` of this unit in another, exactly; `nil` if the two measure different things or the result does not fit.
    /// - Parameter molarMass: grams a mole; allows mass to become amount of substance and back.
    public func convert(_ value: Exact, to other: Unit, molarMass: Exact? = nil) -> Exact? {
        self == other ? value : nil
    }
}
