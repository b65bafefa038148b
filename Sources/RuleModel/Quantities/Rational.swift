// Exact numbers: rationals, so that 102.2 °F is 39 °C and no threshold moves by binary rounding.

/// An exact rational number in lowest terms.
///
/// `Rational(decimal: "102.2")` is 511/5. Arithmetic gives `nil` where a result would need more than
/// 127 bits; comparison never overflows.
public struct Rational: Hashable, Sendable {
    /// The numerator; carries the sign.
    public let numerator: Int128
    /// The denominator, at least 1.
    public let denominator: Int128

    /// A whole number.
    public init(_ whole: Int) {
        numerator = Int128(whole)
        denominator = 1
    }

    /// `numerator / denominator`, which are in lowest terms already, the denominator at least 1.
    package init(lowest numerator: Int128, over denominator: Int128) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// `numerator / denominator` in lowest terms, or `nil` if the denominator is zero or a part is the least `Int128`.
    public init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        let divisor = Rational.greatestCommonDivisor(numerator, denominator)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = sign * (numerator / divisor)
        self.denominator = sign * (denominator / divisor)
    }

    /// The number `digits × 10^exponent`, or `nil` if it does not fit.
    public init?(digits: Int128, exponent: Int) {
        guard let power = Rational.powerOfTen(exponent.magnitude) else {
            guard digits == 0 else { return nil }
            self.init(0)
            return
        }
        if exponent < 0 {
            self.init(digits, over: power)
        } else {
            let (product, overflow) = digits.multipliedReportingOverflow(by: power)
            guard !overflow else { return nil }
            self.init(product, over: 1)
        }
    }

    /// The number that a finite double's shortest decimal form shows: `Rational(shortestDecimalOf: 0.1)` is 1/10.
    public init?(shortestDecimalOf value: Double) {
        guard value.isFinite else { return nil }
        self.init(decimal: value.description)
    }

    /// A number written as decimals with an optional exponent, `-12.50` or `1e-07`; `nil` for anything else.
    public init?(decimal text: String) {
        var digits: Int128 = 0
        var exponent = 0
        var seenDigit = false
        var bytes = Array(text.utf8)[...]
        let negative = bytes.first == UInt8(ascii: "-")
        if negative { bytes.removeFirst() }
        var afterPoint = false
        while let byte = bytes.first, byte != UInt8(ascii: "e"), byte != UInt8(ascii: "E") {
            bytes.removeFirst()
            if byte == UInt8(ascii: "."), !afterPoint {
                afterPoint = true
                continue
            }
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            let (tenfold, overflow) = digits.multipliedReportingOverflow(by: 10)
            let (sum, overflowSum) = tenfold.addingReportingOverflow(Int128(byte - 0x30))
            guard !overflow, !overflowSum else { return nil }
            digits = sum
            if afterPoint { exponent -= 1 }
            seenDigit = true
        }
        guard seenDigit else { return nil }
        if !bytes.isEmpty {
            guard let written = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)) else { return nil }
            let (sum, overflow) = exponent.addingReportingOverflow(written)
            guard !overflow, sum.magnitude < 1_000 else { return nil }
            exponent = sum
        }
        self.init(digits: negative ? -digits : digits, exponent: exponent)
    }

    /// The nearest double.
    public var double: Double { Double(numerator) / Double(denominator) }

    /// Whether it is a whole number.
    public var isWhole: Bool { denominator == 1 }

    /// `10^exponent`, or `nil` above 10^38.
    static func powerOfTen(_ exponent: UInt) -> Int128? {
        guard exponent <= 38 else { return nil }
        var power: Int128 = 1
        for _ in 0..<exponent { power *= 10 }
        return power
    }

    private static func greatestCommonDivisor(_ first: Int128, _ second: Int128) -> Int128 {
        var (a, b) = (abs(first), abs(second))
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }
}

extension Rational: Comparable {
    public static func < (left: Rational, right: Rational) -> Bool {
        if left.denominator == right.denominator { return left.numerator < right.numerator }
        let (one, overflowOne) = left.numerator.multipliedReportingOverflow(by: right.denominator)
        let (two, overflowTwo) = right.numerator.multipliedReportingOverflow(by: left.denominator)
        if !overflowOne, !overflowTwo { return one < two }
        let first = left.numerator.multipliedFullWidth(by: right.denominator)
        let second = right.numerator.multipliedFullWidth(by: left.denominator)
        return first.high != second.high ? first.high < second.high : first.low < second.low
    }
}

extension Rational {
    /// The sum, or `nil` if it does not fit.
    public func adding(_ other: Rational) -> Rational? {
        let (left, overflowLeft) = numerator.multipliedReportingOverflow(by: other.denominator)
        let (right, overflowRight) = other.numerator.multipliedReportingOverflow(by: denominator)
        let (sum, overflowSum) = left.addingReportingOverflow(right)
        let (below, overflowBelow) = denominator.multipliedReportingOverflow(by: other.denominator)
        guard !overflowLeft, !overflowRight, !overflowSum, !overflowBelow else { return nil }
        return Rational(sum, over: below)
    }

    /// The product, or `nil` if it does not fit.
    public func multiplied(by other: Rational) -> Rational? {
        guard let first = Rational(numerator, over: other.denominator),
            let second = Rational(other.numerator, over: denominator)
        else { return nil }
        let (above, overflowAbove) = first.numerator.multipliedReportingOverflow(by: second.numerator)
        let (below, overflowBelow) = first.denominator.multipliedReportingOverflow(by: second.denominator)
        guard !overflowAbove, !overflowBelow else { return nil }
        return Rational(above, over: below)
    }

    /// The quotient, or `nil` if it does not fit or `other` is zero.
    public func divided(by other: Rational) -> Rational? {
        guard let inverse = Rational(other.denominator, over: other.numerator) else { return nil }
        return multiplied(by: inverse)
    }

    /// The number with its sign turned.
    public var negated: Rational { Rational(-numerator, over: denominator) ?? self }
}

extension Rational: CustomStringConvertible {
    /// The decimal form, `38.5`; rounded to nine decimals where it has no end.
    public var description: String {
        if isWhole { return String(numerator) }
        var (scaled, decimals) = (abs(numerator), 0)
        var digits = String(scaled / denominator)
        scaled %= denominator
        digits += "."
        while scaled != 0, decimals < 9 {
            let (tenfold, overflow) = scaled.multipliedReportingOverflow(by: 10)
            guard !overflow else { break }
            digits += String(tenfold / denominator)
            scaled = tenfold % denominator
            decimals += 1
        }
        if digits.hasSuffix(".") { digits.removeLast() }
        return (numerator < 0 ? "-" : "") + digits
    }
}
