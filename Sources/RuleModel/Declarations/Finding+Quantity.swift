// Measured numbers, and the units that they may be given in.

extension Finding {
    /// A measured number.
    public struct Quantity: Sendable {
        /// The unit that values are kept and compared in.
        public let unit: UCUMUnit
        /// The least and the greatest value that is accepted, in `unit`, both included.
        public let limits: ClosedRange<Rational>
        /// Grams a mole, where mass and substance concentrations of it may be converted.
        public let molarMass: Rational?
        /// Equivalents a mole, the charge of an ion without its sign, where equivalents and moles may be converted.
        public let charge: Rational?
        /// The units besides its own that are taken, or `nil` if every unit is that converts.
        public let otherUnits: [OtherUnit]?

        /// A quantity with its parts.
        public init(
            unit: UCUMUnit, limits: ClosedRange<Rational>, molarMass: Rational? = nil, charge: Rational? = nil,
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
        public let unit: UCUMUnit
        /// The line that turns a number of the unit into one of the quantity's own, or `nil` where the units say it.
        public let line: Line?

        /// `number × times + plus`; `times` is not zero.
        public struct Line: Sendable {
            /// The factor.
            public let times: Rational
            /// What is added after it, in the quantity's own unit.
            public let plus: Rational

            /// A line; `times` is not zero.
            public init(times: Rational, plus: Rational) {
                self.times = times
                self.plus = plus
            }
        }

        /// A unit, and the line where the units alone do not join it to the quantity's own.
        public init(unit: UCUMUnit, line: Line? = nil) {
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
        /// A part of a whole and a plain number, such as `%` and `1`.
        case partOfWhole
        /// A plain number with a name, such as `{INR}`, and anything else.
        case namedNumber
        /// What stands in braces differs, or holds a scale.
        case otherAnnotation
        /// The two measure different things.
        case otherKind
    }
}

extension Finding.Quantity {
    /// How a number of a unit becomes one of the quantity's own.
    private enum Way {
        case factor
        case line(Finding.OtherUnit.Line)
        case refused(Finding.UnitRefusal)
    }

    /// A number of a unit in the quantity's own, exactly; `nil` if the unit is not taken or the result does not fit.
    ///
    /// This is the one rule for what a patient's or an author's unit is worth.
    public func value(_ number: Rational, in given: UCUMUnit) -> Rational? {
        switch way(of: given) {
        case .factor: given.scaled(number, to: unit, molarMass, charge)
        case .line(let line): number.multiplied(by: line.times)?.adding(line.plus)
        case .refused: nil
        }
    }

    /// A value of the quantity as a number of another unit; the inverse of ``value(_:in:)``.
    public func number(_ value: Rational, as other: UCUMUnit) -> Rational? {
        switch way(of: other) {
        case .factor: unit.scaled(value, to: other, molarMass, charge)
        case .line(let line): value.adding(line.plus.negated)?.divided(by: line.times)
        case .refused: nil
        }
    }

    /// Whether numbers of a unit are taken.
    public func takes(_ given: UCUMUnit) -> Bool { refusal(of: given) == nil }

    /// Why numbers of a unit are not taken, or `nil` if they are.
    public func refusal(of given: UCUMUnit) -> Finding.UnitRefusal? {
        if case .refused(let why) = way(of: given) { why } else { nil }
    }

    /// The unit as the book writes it goes first, its own and then those listed; then what the annotations leave one
    /// meaning of.
    private func way(of given: UCUMUnit) -> Way {
        if given.isSame(as: unit) { return .factor }
        guard let otherUnits else { return refusalByItself(of: given).map { .refused($0) } ?? .factor }
        if let listed = otherUnits.first(where: { $0.unit.isSame(as: given) }) { return way(listed) }
        let isOwn = given.hasSize(of: unit)
        let agreeing = otherUnits.first { $0.unit.hasSize(of: given) && $0.unit.agrees(with: given) }
        switch (isOwn && given.agrees(with: unit), agreeing) {
        case (true, nil): return .factor
        case (false, let listed?): return way(listed)
        case (true, _?): return .refused(.otherAnnotation)
        case (false, nil):
            let isKnown = isOwn || otherUnits.contains { $0.unit.hasSize(of: given) }
            return .refused(isKnown ? .otherAnnotation : .notListed)
        }
    }

    private func way(_ listed: Finding.OtherUnit) -> Way { listed.line.map { .line($0) } ?? .factor }

    /// Why the units alone do not join the two, or `nil` if they do.
    private func refusalByItself(of given: UCUMUnit) -> Finding.UnitRefusal? {
        let isNamed = given.isNamedNumber || unit.isNamedNumber
        if given.isScaled(to: unit, molarMass, charge) {
            return given.agrees(with: unit) ? nil : isNamed ? .namedNumber : .otherAnnotation
        }
        let one = Rational(1)
        if given.isScaled(to: unit, one, charge) { return .needsMolarMass }
        if given.isScaled(to: unit, molarMass, one) { return .needsCharge }
        if given.isScaled(to: unit, one, one) { return .needsCharge }
        let difference = given.measure.dimension.differences(to: unit.measure.dimension)
        if difference.isNone {
            guard given.measure.isNumber, unit.measure.isNumber else { return .otherFraction }
            return isNamed ? .namedNumber : .partOfWhole
        }
        let bases = Set(difference.parts.keys)
        if bases.contains(.osmoles), bases.isSubset(of: [.osmoles, .amount, .mass, .equivalents]) { return .osmoles }
        return .otherKind
    }
}

extension Finding.UnitRefusal {
    /// What is wrong with a unit, as the end of a sentence about it: `measures something else than …`.
    package func reason(_ quantity: Finding.Quantity) -> String {
        let own = "`\(quantity.unit.code)`"
        return switch self {
        case .notListed: "is none of the units that the rule book takes here"
        case .needsMolarMass, .needsCharge, .osmoles, .otherFraction, .partOfWhole, .namedNumber:
            "cannot be converted to \(own) by itself"
        case .otherAnnotation: "has other words in its braces than \(own)"
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
        case .partOfWhole:
            return
                "a part of a whole and a plain number are two kinds; give the number in `\(quantity.unit.code)`, or have "
                + "the rule book state the conversion in `units`"
        case .namedNumber:
            return
                "a number with a name takes its own unit or none; give the number in `\(quantity.unit.code)`, or have "
                + "the rule book state the conversion in `units`"
        case .otherAnnotation:
            return Finding.UnitRefusal.notListed.help(quantity).map {
                "\($0); the rule book may list others in `units`"
            }
        case .otherKind: return nil
        }
    }
}
