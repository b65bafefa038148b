// Measured numbers, and the units that they may be given in.

extension Finding {
    /// A measured number.
    public struct Quantity: Sendable {
        /// The unit that values are kept and compared in.
        public let unit: Unit
        /// The least and the greatest value that is accepted, in `unit`, both included.
        public let limits: ClosedRange<Exact>
        /// Grams a mole, where mass and substance concentrations of it may be converted.
        public let molarMass: Exact?
        /// Equivalents a mole, the charge of an ion without its sign, where equivalents and moles may be converted.
        public let charge: Exact?
        /// The units besides its own that are taken, or `nil` if every unit is that converts.
        public let otherUnits: [OtherUnit]?

        /// A quantity with its parts.
        public init(
            unit: Unit, limits: ClosedRange<Exact>, molarMass: Exact? = nil, charge: Exact? = nil,
            otherUnits: [OtherUnit]? = nil
        ) {
            self.unit = unit
            self.limits = limits
            self.molarMass = molarMass
            self.charge = charge
            self.otherUnits = otherUnits
        }
    }

    /// A unit that a quantity takes besides its own.
    public struct OtherUnit: Sendable {
        /// The unit.
        public let unit: Unit
        /// The line that turns a number of the unit into one of the quantity's own, or `nil` where the units say it.
        public let line: Line?

        /// `number × times + plus`; `times` is not zero.
        public struct Line: Sendable {
            /// The factor.
            public let times: Exact
            /// What is added after it, in the quantity's own unit.
            public let plus: Exact

            /// A line; `times` is not zero.
            public init(times: Exact, plus: Exact) {
                self.times = times
                self.plus = plus
            }
        }

        /// A unit, and the line where the units alone do not join it to the quantity's own.
        public init(unit: Unit, line: Line? = nil) {
            self.unit = unit
            self.line = line
        }
    }

    /// Why a quantity does not take a unit.
    public enum UnitRefusal: Sendable, Hashable {
        /// The quantity lists its units, and this is none of them.
        case notListed
        /// Mass and substance: only with a molar mass.
        case needsMolarMass
        /// Equivalents and moles: only with a charge.
        case needsCharge
        /// Osmoles and anything else.
        case osmoles
        /// Fractions of different things, such as `mmol/mol` and `%`.
        case otherFraction
        /// The two measure different things.
        case otherKind
    }
}

extension Finding.Quantity {
    /// A number of a unit in the quantity's own, exactly; `nil` if the unit is not taken or the result does not fit.
    ///
    /// This is the one rule for what a patient's or an author's unit is worth.
    public func value(_ number: Exact, in given: Unit) -> Exact? {
        if let line = line(for: given) { return number.multiplied(by: line.times)?.adding(line.plus) }
        guard takes(given) else { return nil }
        return given.convert(number, to: unit, molarMass: molarMass, charge: charge)
    }

    /// A value of the quantity as a number of another unit; the inverse of ``value(_:in:)``.
    public func number(_ value: Exact, as other: Unit) -> Exact? {
        if let line = line(for: other) { return value.adding(line.plus.negated)?.divided(by: line.times) }
        guard takes(other) else { return nil }
        return unit.convert(value, to: other, molarMass: molarMass, charge: charge)
    }

    /// Whether numbers of a unit are taken.
    public func takes(_ given: Unit) -> Bool { refusal(of: given) == nil }

    /// Why numbers of a unit are not taken, or `nil` if they are.
    public func refusal(of given: Unit) -> Finding.UnitRefusal? {
        if given.measure == unit.measure { return nil }
        if let otherUnits {
            guard let other = otherUnits.first(where: { $0.unit.measure == given.measure }) else { return .notListed }
            if other.line != nil { return nil }
        }
        if given.measures(sameAs: unit, molarMass: molarMass, charge: charge) { return nil }
        let one = Exact(1)
        if given.measures(sameAs: unit, molarMass: one, charge: charge) { return .needsMolarMass }
        if given.measures(sameAs: unit, molarMass: molarMass, charge: one) { return .needsCharge }
        if given.measures(sameAs: unit, molarMass: one, charge: one) { return .needsCharge }
        let difference = given.measure.dimension.differences(to: unit.measure.dimension)
        if difference.isNone { return .otherFraction }
        let bases = Set(difference.parts.keys)
        if bases.contains(.osmoles), bases.isSubset(of: [.osmoles, .amount, .mass, .equivalents]) { return .osmoles }
        return .otherKind
    }

    private func line(for given: Unit) -> Finding.OtherUnit.Line? {
        otherUnits?.first { $0.unit.measure == given.measure && given.measure != unit.measure }?.line
    }
}

extension Finding.UnitRefusal {
    /// What is wrong with a unit, as the end of a sentence about it: `measures something else than …`.
    package func reason(_ quantity: Finding.Quantity) -> String {
        let own = "`\(quantity.unit.code)`"
        return switch self {
        case .notListed: "is none of the units that the rule book takes here"
        case .needsMolarMass, .needsCharge, .osmoles, .otherFraction: "cannot be converted to \(own) by itself"
        case .otherKind: "measures something else than \(own)"
        }
    }

    /// What can be done, or why nothing can.
    package func help(_ quantity: Finding.Quantity) -> String? {
        switch self {
        case .notListed:
            let codes = [quantity.unit.code] + (quantity.otherUnits ?? []).map(\.unit.code)
            return "it is given in " + codes.map { "`\($0)`" }.joined(separator: " or ")
        case .needsMolarMass:
            return "mass and amount of substance convert only where the rule book states a molar mass"
        case .needsCharge:
            return "whether 1 meq is 1 mmol depends on the ion; the rule book must state its `charge`"
        case .osmoles:
            return "what an osmole is worth depends on all that is dissolved; "
                + "give the number in `\(quantity.unit.code)`"
        case .otherFraction:
            return
                "the two are fractions of different things, which no mere factor joins; the rule book must state the "
                + "conversion in `units`"
        case .otherKind: return nil
        }
    }
}
