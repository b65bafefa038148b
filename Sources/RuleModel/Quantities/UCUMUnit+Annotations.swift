// What stands in braces in a unit's code: a word for the reader, or a scale that must not be overlooked.

/// The annotations of a unit: the texts in its braces, in their order.
struct UnitAnnotations: Hashable, Sendable {
    /// The texts without their braces.
    let texts: [String]
    /// Whether one of them says more than a plain word does: a number, a unit, a logarithm, a calibration.
    let hasScale: Bool
    /// Whether one of them says that numbers are logarithms, which no factor converts.
    let isLogarithm: Bool

    /// The annotations of a code that is known.
    init(code: String) {
        guard code.utf8.contains(UInt8(ascii: "{")) else {
            (texts, hasScale, isLogarithm) = ([], false, false)
            return
        }
        texts = code.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
            String($0.prefix { $0 != "}" })
        }
        let words = texts.flatMap { $0.split { !$0.isLetter }.map(String.init) }
        isLogarithm = words.contains { UnitAnnotations.logarithms.contains(where: $0.lowercased().hasPrefix) }
        let isPlain = texts.allSatisfy { text in
            text.utf8.allSatisfy { byte in
                byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A || [0x5F, 0x2D, 0x2E, 0x27].contains(byte)
            }
        }
        hasScale = !isPlain || isLogarithm || (texts + words).contains(where: UnitAnnotations.isScale)
    }

    /// Whether a word is a unit, however spelled, or counts, divides or names a calibration.
    private static func isScale(_ word: String) -> Bool {
        UCUMUnit(word) != nil || UCUMUnit.suggestion(for: word) != nil || scales.contains(word.lowercased())
    }

    /// How words for logarithms begin.
    private static let logarithms = ["log", "ln", "lg"]

    /// Words for a number or a part, and the calibrations of one test that give other numbers for the same blood.
    private static let scales = Set(
        """
        ten tens tenth dozen dozens hundred hundreds hundredth thousand thousands thousandth k mil mill mio million \
        millions billion billions bn trillion lakh crore percent percents percentage pct percentile permil permille \
        promille ppm ppb ppt ppth per half double twice times fold x squared cubed kilo mega giga milli micro nano \
        pico feu ddu ngsp ifcc jds jsclm dcct monos mono-s
        """.split(separator: " ").map(String.init))
}

extension UCUMUnit {
    /// Whether it is a plain number with a name, such as `{INR}`, `{score}` or `10*3{cells}`: a kind of its own.
    var isNamedNumber: Bool { measure.dimension.isNone && measure.factors.isNone && !annotations.texts.isEmpty }

    /// Whether it is a number, with a name or without, or a part of a whole such as `%`.
    package var isNumber: Bool { measure.isNumber }

    /// Whether it is the same amount of the same, with the same annotations.
    func isSame(as other: UCUMUnit) -> Bool { measure == other.measure && annotations == other.annotations }

    /// Whether one of it is as much as one of another, whatever their annotations say.
    package func hasSize(of other: UCUMUnit) -> Bool { measure == other.measure }

    /// Whether its annotations are those of another unit, text by text.
    package func hasAnnotations(of other: UCUMUnit) -> Bool { annotations == other.annotations }

    /// Whether it has annotations.
    package var isAnnotated: Bool { !annotations.texts.isEmpty }

    /// Whether the annotations of the two let a number of one be a number of the other.
    ///
    /// An annotation that only one of them has may be left out where it is a plain word: `{beats}/min` is `/min`. Two
    /// annotations must be the same: `ng/mL{FEU}` is no `ng/mL{DDU}`. One with a scale, `{10*3}/uL`, `{log_copies}/mL`,
    /// cannot be left out, nor can the name of a plain number: 30 % is no `{INR}` of 0.3.
    func agrees(with other: UCUMUnit) -> Bool {
        if annotations.texts.isEmpty, other.annotations.texts.isEmpty { return true }
        if annotations == other.annotations { return !annotations.isLogarithm || measure == other.measure }
        guard annotations.texts.isEmpty || other.annotations.texts.isEmpty else { return false }
        let annotated = isAnnotated ? self : other
        return !annotated.annotations.hasScale && !annotated.isNamedNumber
    }
}
