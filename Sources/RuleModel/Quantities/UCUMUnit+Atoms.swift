// The units and prefixes of UCUM that are known here, with their exact size.

enum UnitAtoms {
    /// The measure of an atom with or without a prefix, such as `mol` or `mmol`.
    static func measure(of symbol: ArraySlice<UInt8>) -> Measure? {
        let symbol = String(decoding: symbol, as: UTF8.self)
        if let (measure, _) = atoms[symbol] { return measure }
        for (prefix, exponent) in prefixes where symbol.hasPrefix(prefix) {
            guard let (measure, isMetric) = atoms[String(symbol.dropFirst(prefix.count))], isMetric,
                let power = Rational(digits: 1, exponent: exponent), let scale = measure.scale.multiplied(by: power)
            else { continue }
            return Measure(dimension: measure.dimension, scale: scale)
        }
        return nil
    }

    /// Units with a zero point or a scale of their own; they stand by themselves only.
    static let alone: [String: Measure] = [
        "Cel": Measure(
            dimension: Dimension([.temperature: 1]), scale: Rational(1), offset: exact(27_315, 100)),
        "[degF]": Measure(
            dimension: Dimension([.temperature: 1]), scale: exact(5, 9), offset: exact(45_967, 180)),
        "[pH]": Measure(dimension: Dimension([.acidity: 1]), scale: Rational(1)),
    ]

    /// Two letters first, so that `da` is not read as `d`.
    private static let prefixes: [(String, Int)] = [
        ("da", 1), ("T", 12), ("G", 9), ("M", 6), ("k", 3), ("h", 2), ("d", -1), ("c", -2), ("m", -3), ("u", -6),
        ("n", -9), ("p", -12), ("f", -15),
    ]

    /// Each atom, and whether it takes prefixes.
    private static let atoms: [String: (Measure, isMetric: Bool)] = {
        var atoms: [String: (Measure, isMetric: Bool)] = [:]
        func add(_ code: String, _ scale: Rational, _ dimension: [Dimension.Base: Int8], metric: Bool = false) {
            atoms[code] = (Measure(dimension: Dimension(dimension), scale: scale), metric)
        }
        let length: [Dimension.Base: Int8] = [.length: 1]
        let time: [Dimension.Base: Int8] = [.time: 1]
        let mass: [Dimension.Base: Int8] = [.mass: 1]
        let volume: [Dimension.Base: Int8] = [.length: 3]
        let pressure: [Dimension.Base: Int8] = [.mass: 1, .length: -1, .time: -2]

        for (code, whole) in [("%", 100), ("[ppth]", 1_000), ("[ppm]", 1_000_000)] as [(String, Int128)] {
            let part = Measure(dimension: Dimension(), scale: exact(1, whole), factors: Dimension([.parts: 1]))
            atoms[code] = (part, isMetric: false)
        }

        add("m", Rational(1), length, metric: true)
        add("[in_i]", exact(254, 10_000), length)
        add("[ft_i]", exact(3_048, 10_000), length)
        add("[yd_i]", exact(9_144, 10_000), length)
        add("[mi_i]", exact(1_609_344, 1_000), length)

        add("s", Rational(1), time, metric: true)
        add("min", Rational(60), time)
        add("h", Rational(3_600), time)
        add("d", Rational(86_400), time)
        add("wk", Rational(7 * 86_400), time)
        add("mo", Rational(2_629_800), time)  // 30.4375 d
        add("a", Rational(31_557_600), time)  // 365.25 d
        add("Hz", Rational(1), [.time: -1], metric: true)

        add("g", Rational(1), mass, metric: true)
        add("t", Rational(1_000_000), mass, metric: true)
        add("[gr]", exact(6_479_891, 100_000_000), mass)
        add("[lb_av]", exact(45_359_237, 100_000), mass)
        add("[oz_av]", exact(45_359_237, 1_600_000), mass)
        add("[stone_av]", exact(45_359_237 * 14, 100_000), mass)

        add("K", Rational(1), [.temperature: 1], metric: true)
        add("mol", Rational(1), [.amount: 1], metric: true)
        add("eq", Rational(1), [.equivalents: 1], metric: true)
        add("osm", Rational(1), [.osmoles: 1], metric: true)
        add("U", Rational(1), [.enzyme: 1], metric: true)
        add("kat", Rational(60_000_000), [.enzyme: 1], metric: true)  // 1 U is 1 umol/min
        add("[iU]", Rational(1), [.international: 1], metric: true)
        add("[IU]", Rational(1), [.international: 1], metric: true)
        add("[arb'U]", Rational(1), [.arbitrary: 1])
        add("[CFU]", Rational(1), [.colonies: 1])
        add("[HPF]", Rational(1), [.highField: 1])
        add("[LPF]", Rational(1), [.lowField: 1])
        add("g%", Rational(10_000), [.mass: 1, .length: -3], metric: true)  // 1 g/dL

        add("L", exact(1, 1_000), volume, metric: true)
        add("l", exact(1, 1_000), volume, metric: true)
        add("[foz_us]", exact(295_735_295_625, 10_000_000_000_000_000), volume)
        add("[cup_us]", exact(2_365_882_365, 10_000_000_000_000), volume)

        add("N", Rational(1_000), [.mass: 1, .length: 1, .time: -2], metric: true)
        add("Pa", Rational(1_000), pressure, metric: true)
        add("bar", Rational(100_000_000), pressure, metric: true)
        add("m[Hg]", Rational(133_322_000), pressure, metric: true)
        add("m[H2O]", Rational(9_806_650), pressure, metric: true)

        add("J", Rational(1_000), [.mass: 1, .length: 2, .time: -2], metric: true)
        add("cal", Rational(4_184), [.mass: 1, .length: 2, .time: -2], metric: true)
        return atoms
    }()

    private static func exact(_ numerator: Int128, _ denominator: Int128) -> Rational {
        guard let number = Rational(numerator, over: denominator) else {
            preconditionFailure("a unit's size is a number")
        }
        return number
    }
}
