// What a unit measures, and how much of it one unit is.

/// What a unit measures: the exponent of each base dimension.
struct Dimension: Hashable, Sendable {
    enum Base: Int, Hashable, Sendable {
        case length, time, mass, temperature, amount
        /// Enzyme units, international units and acidity: each measures nothing but itself.
        case enzyme, international, acidity
        /// Equivalents and osmoles: what they are worth in moles depends on the ion and on the solution.
        case equivalents, osmoles
        /// Arbitrary units, colonies and fields of a microscope: each measures nothing but itself.
        case arbitrary, colonies, highField, lowField
        /// Parts of a whole: `%` and its kin. They have no dimension, but are factors of their own.
        case parts
    }

    private var exponents: SIMD16<Int8>

    init(_ exponents: [Base: Int8] = [:]) {
        self.exponents = .zero
        for (base, exponent) in exponents { self.exponents[base.rawValue] = exponent }
    }

    subscript(_ base: Base) -> Int8 { exponents[base.rawValue] }

    var isNone: Bool { exponents == .zero }

    func differences(to other: Dimension) -> Dimension {
        var result = self
        result.exponents = exponents &- other.exponents
        return result
    }

    /// The exponents of base dimensions, without those that are zero.
    var parts: [Base: Int8] {
        var parts: [Base: Int8] = [:]
        for place in 0..<16 where exponents[place] != 0 {
            if let base = Base(rawValue: place) { parts[base] = exponents[place] }
        }
        return parts
    }

    /// The same with every exponent above zero.
    var magnitudes: Dimension {
        var result = self
        for place in 0..<16 { result.exponents[place] = abs(exponents[place]) }
        return result
    }

    /// This dimension and another one `times` times over, or `nil` if an exponent leaves all sense.
    func multiplied(by other: Dimension, times: Int) -> Dimension? {
        var result = self
        for place in 0..<16 {
            let exponent = Int(exponents[place]) + Int(other.exponents[place]) * times
            guard abs(exponent) <= 32 else { return nil }
            result.exponents[place] = Int8(exponent)
        }
        return result
    }
}

/// One unit in base units: `value × scale + offset` metres, seconds, grams, kelvins, moles.
struct Measure: Hashable, Sendable {
    var dimension: Dimension
    var scale: Rational
    /// Zero but for the scales of temperature.
    var offset = Rational(0)
    /// The dimensions of all factors, whether they cancel or not: `mmol/mol` has amount twice, `mg/g` mass twice,
    /// `%` and its kin have parts. Fractions of different things are no mere factors of one another.
    var factors: Dimension

    init(dimension: Dimension, scale: Rational, offset: Rational = Rational(0), factors: Dimension? = nil) {
        self.dimension = dimension
        self.scale = scale
        self.offset = offset
        self.factors = factors ?? dimension.magnitudes
    }

    static let one = Measure(dimension: Dimension(), scale: Rational(1))

    /// The product with another measure raised to a power, or `nil` if it does not fit.
    func multiplied(by other: Measure, power: Int) -> Measure? {
        guard abs(power) <= 32, let dimension = dimension.multiplied(by: other.dimension, times: power) else {
            return nil
        }
        var scale = scale
        for _ in 0..<abs(power) {
            let next = power > 0 ? scale.multiplied(by: other.scale) : scale.divided(by: other.scale)
            guard let next else { return nil }
            scale = next
        }
        guard let factors = factors.multiplied(by: other.factors, times: abs(power)) else { return nil }
        return Measure(dimension: dimension, scale: scale, factors: factors)
    }

    /// Whether two measures of one dimension are fractions of the same things, so that a factor joins them.
    func hasBasis(of other: Measure) -> Bool {
        if dimension.isNone { return factors == other.factors }
        return factors[.parts] == other.factors[.parts]
            && Measure.substances.allSatisfy { factors[$0] == other.factors[$0] }
    }

    /// What an amount of a substance is told in.
    private static let substances: [Dimension.Base] = [.mass, .amount, .equivalents, .osmoles]

    /// Whether an amount of a substance is told once in the whole unit, above or below.
    var hasOneSubstance: Bool { Measure.substances.reduce(0) { $0 + Int(factors[$1]) } == 1 }

    /// Whether it is a plain number or a part of a whole, and not a quotient of two measures.
    var isNumber: Bool { factors.parts.keys.allSatisfy { $0 == .parts } }
}
