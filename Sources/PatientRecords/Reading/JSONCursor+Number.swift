// Numbers: kept exactly, as digits and a power of ten.

import RuleModel

/// A number of JSON text, kept exactly: `coefficient × 10^exponent`.
///
/// It can be kept where it has at most 34 digits that count (zeros before and after them do not) and lies between
/// 10^-60 and 10^60; and its ``exact`` value where that fits, too.
struct JSONNumber: Hashable {
    let coefficient: Int128
    let exponent: Int
    /// Whether it has more digits or a larger exponent than can be kept; the two above mean nothing then.
    let isOutOfRange: Bool

    /// The value, or `nil` if it cannot be kept exactly.
    var exact: Rational? {
        if exponent <= 0, exponent >= -18, let short = Int64(exactly: coefficient), !isOutOfRange {
            return Rational(coefficient: short, decimals: -exponent)
        }
        return isOutOfRange ? nil : Rational(digits: coefficient, exponent: exponent)
    }
}

extension JSONCursor {
    /// Steps over the number that begins here.
    mutating func number() throws(JSONFailure) -> JSONNumber {
        let start = position
        let isNegative = next == UInt8(ascii: "-")
        if isNegative { position += 1 }
        var digits: UInt64 = 0
        let first = position
        while let digit = digit { digits = digits &* 10 &+ digit }
        var count = position - first
        guard count > 0 else { throw unexpected(.notANumber) }
        if count > 1, base[first] == UInt8(ascii: "0") { throw JSONFailure(reason: .leadingZero, offset: first) }
        var exponent = 0
        if next == UInt8(ascii: ".") {
            position += 1
            let fraction = position
            while let digit = digit { digits = digits &* 10 &+ digit }
            guard position > fraction else { throw unexpected(.notANumber) }
            exponent = fraction - position
            count += position - fraction
        }
        let mantissaEnd = position
        if next | 0x20 == UInt8(ascii: "e") {
            position += 1
            let negativePower = next == UInt8(ascii: "-")
            if negativePower || next == UInt8(ascii: "+") { position += 1 }
            let powerStart = position
            var power = 0
            while let digit = digit { power = min(power * 10 + Int(digit), 1_000_000_000) }
            guard position > powerStart else { throw unexpected(.notANumber) }
            exponent += negativePower ? -power : power
        }
        if count <= 18, exponent <= 0, exponent >= -18 {
            let coefficient = Int128(digits)
            return JSONNumber(
                coefficient: isNegative ? -coefficient : coefficient, exponent: exponent, isOutOfRange: false)
        }
        return wideNumber(from: start, to: mantissaEnd, exponent: exponent)
    }

    /// The value of the digit here, stepping over it.
    private var digit: UInt64? {
        @inline(__always) mutating get {
            let value = next &- 0x30
            guard value <= 9 else { return nil }
            position += 1
            return UInt64(value)
        }
    }

    /// A number with many digits or a large exponent; the digits run from one place to another.
    @inline(never) private func wideNumber(from start: Int, to mantissaEnd: Int, exponent: Int) -> JSONNumber {
        var coefficient: Int128 = 0
        var significant = 0
        var zeros = 0
        for place in start..<mantissaEnd {
            let digit = base[place] &- 0x30
            guard digit <= 9 else { continue }
            if digit == 0 {
                if significant > 0 { zeros += 1 }
                continue
            }
            significant += zeros + 1
            guard significant <= 34 else { return JSONNumber(coefficient: 0, exponent: 0, isOutOfRange: true) }
            for _ in 0...zeros { coefficient *= 10 }
            coefficient += Int128(digit)
            zeros = 0
        }
        guard coefficient != 0 else { return JSONNumber(coefficient: 0, exponent: 0, isOutOfRange: false) }
        let power = exponent + zeros
        guard abs(power + significant - 1) <= 60, abs(power) <= 60 else {
            return JSONNumber(coefficient: 0, exponent: 0, isOutOfRange: true)
        }
        if base[start] == UInt8(ascii: "-") { coefficient = -coefficient }
        return JSONNumber(coefficient: coefficient, exponent: power, isOutOfRange: false)
    }
}
