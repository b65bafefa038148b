// Exact intervals of shares, held against values worked out with fractions of whole numbers.

import Testing

@testable import Scenarios

@Suite("a share")
struct ProportionTests {
    /// How many, of how many, and the interval: bisection of the binomial distribution in exact fractions, to nine
    /// places.
    static let known: [(count: Int, total: Int, low: Double, high: Double)] = [
        (8, 10, 0.443904538, 0.974789274),
        (0, 10, 0.000000000, 0.308497108),
        (10, 10, 0.691502892, 1.000000000),
        (1, 3, 0.008403759, 0.905700676),
        (5, 20, 0.086571469, 0.491045872),
        (1, 1, 0.025000000, 1.000000000),
        (0, 1, 0.000000000, 0.975000000),
        (15, 30, 0.312970286, 0.687029714),
        (97, 100, 0.914823947, 0.993770028),
        (40, 45, 0.759464192, 0.962923339),
        (3, 250, 0.002481558, 0.034666615),
    ]

    @Test("has the exact 95 % interval of Clopper and Pearson", arguments: known)
    func interval(count: Int, total: Int, low: Double, high: Double) throws {
        let interval = try #require(Proportion(count, of: total).interval)
        #expect(abs(interval.lowerBound - low) < 1e-9 && abs(interval.upperBound - high) < 1e-9, "\(interval)")
    }

    @Test("has a bound at which it comes about once in forty, for every count up to 60")
    func tails() throws {
        for total in 1...60 {
            for count in 0...total {
                let interval = try #require(Proportion(count, of: total).interval)
                let above = tail(count...total, of: total, at: interval.lowerBound)
                let below = tail(0...count, of: total, at: interval.upperBound)
                #expect(count == 0 || abs(above - 0.025) < 1e-10, "\(count) of \(total)")
                #expect(count == total || abs(below - 0.025) < 1e-10, "\(count) of \(total)")
            }
        }
    }

    /// The chance of so many of a number, term by term.
    private func tail(_ counts: ClosedRange<Int>, of total: Int, at share: Double) -> Double {
        var sum = 0.0
        for count in counts {
            var term = 1.0
            for step in 0..<count { term *= Double(total - step) / Double(step + 1) * share }
            for _ in count..<total { term *= 1 - share }
            sum += term
        }
        return sum
    }

    @Test("of many has a narrow interval, and of nothing none")
    func extremes() throws {
        let interval = try #require(Proportion(500_000, of: 1_000_000).interval)
        #expect(interval.contains(0.5) && interval.upperBound - interval.lowerBound < 0.002)
        #expect(Proportion(0, of: 0).interval == nil && Proportion(0, of: 0).share == nil)
    }

    @Test("rests on logarithms of factorials")
    func logGamma() {
        var factorial = 1.0
        for number in 1...30 {
            let wanted = Beta.logGamma(Double(number))
            // log(n!) by halving, from multiplication alone.
            #expect(abs(exponential(wanted) / factorial - 1) < 1e-12, "\(number)")
            factorial *= Double(number)
        }
    }

    /// The exponential by its series, squared back from a small argument.
    private func exponential(_ x: Double) -> Double {
        let small = x / 1024
        var (term, sum) = (1.0, 1.0)
        for step in 1...20 {
            term *= small / Double(step)
            sum += term
        }
        for _ in 0..<10 { sum *= sum }
        return sum
    }
}
