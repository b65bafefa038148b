// The fast way from short decimals, as patients' numbers are, to exact numbers.

extension Rational {
    /// `coefficient / 10^decimals` in lowest terms, without the general division; `decimals` from 0 to 18.
    public init(coefficient: Int64, decimals: Int) {
        precondition(decimals >= 0 && decimals <= 18, "a short decimal has at most 18 places")
        if decimals == 0 || coefficient == 0 {
            numerator = Int128(coefficient)
            denominator = 1
            return
        }
        var above = coefficient
        let twos = min(above.trailingZeroBitCount, decimals)
        above >>= Int64(twos)
        var below = Int64(1) << Int64(decimals - twos)
        for _ in 0..<decimals {
            let (quotient, remainder) = above.quotientAndRemainder(dividingBy: 5)
            if remainder == 0 { above = quotient } else { below *= 5 }
        }
        numerator = Int128(above)
        denominator = Int128(below)
    }
}
