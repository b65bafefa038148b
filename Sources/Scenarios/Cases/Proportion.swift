// A share with its exact confidence interval.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// So many of so many, with the exact 95 % interval of Clopper and Pearson.
///
/// `Proportion(8, of: 10).interval` is 0.444 to 0.975: the shares for which eight or more of ten, and eight or fewer of
/// ten, each come about by chance at least once in forty.
public struct Proportion: Hashable, Sendable {
    /// How many.
    public let count: Int
    /// Of how many.
    public let total: Int

    /// So many of so many.
    public init(_ count: Int, of total: Int) {
        precondition(count >= 0 && count <= total, "a part is no more than the whole")
        self.count = count
        self.total = total
    }

    /// The share, or `nil` of nothing.
    public var share: Double? { total == 0 ? nil : Double(count) / Double(total) }

    /// The 95 % interval, or `nil` of nothing.
    public var interval: ClosedRange<Double>? {
        guard total > 0 else { return nil }
        let (part, rest) = (Double(count), Double(total - count))
        let low = count == 0 ? 0 : Beta.quantile(0.025, part, rest + 1)
        let high = count == total ? 1 : Beta.quantile(0.975, part + 1, rest)
        return low...max(low, high)
    }
}

/// The beta distribution.
enum Beta {
    /// The value that a share of the distribution with parameters `a` and `b` lies below, by halving.
    static func quantile(_ share: Double, _ a: Double, _ b: Double) -> Double {
        var (low, high) = (0.0, 1.0)
        // Until neighbours are reached: no number lies between them.
        while true {
            let middle = low + (high - low) / 2
            guard middle > low, middle < high else { return middle }
            if below(middle, a, b) < share { low = middle } else { high = middle }
        }
    }

    /// The share of the distribution below a value: the regularised incomplete beta function.
    static func below(_ x: Double, _ a: Double, _ b: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        // The fraction converges fast on this side of the mean only.
        if x > (a + 1) / (a + b + 2) { return 1 - below(1 - x, b, a) }
        let front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log1p(-x))
        return front * fraction(x, a, b) / a
    }

    /// The continued fraction of the incomplete beta function, by Lentz's method.
    private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        let tiny = 1e-300
        func away(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var numerator = 1.0
        var denominator = 1 / away(1 - (a + b) * x / (a + 1))
        var result = denominator
        for step in 1..<10_000 {
            let m = Double(step)
            for coefficient in [
                m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
                -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
            ] {
                denominator = 1 / away(1 + coefficient * denominator)
                numerator = away(1 + coefficient / numerator)
                result *= numerator * denominator
            }
            if abs(numerator * denominator - 1) < 1e-15 { break }
        }
        return result
    }

    /// The logarithm of the gamma function, for arguments above zero: Stirling's series from 15 on.
    static func logGamma(_ x: Double) -> Double {
        var (x, shift) = (x, 0.0)
        while x < 15 {
            shift += log(x)
            x += 1
        }
        let inverse = 1 / x
        let square = inverse * inverse
        let series = inverse * (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1_260.0 - square / 1_680.0)))
        return (x - 0.5) * log(x) - x + 0.5 * log(2 * Double.pi) + series - shift
    }
}
