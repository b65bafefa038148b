// Calculated findings of random rule books: plain arithmetic in Swift where a real book has Lua.

package import RuleModel

/// How one calculated finding is calculated.
package struct Formula: Sendable {
    package let finding: Finding
    package let weights: [Int]
    package let offset: Int
    /// Whether it now and then fails, gives a value outside the limits or one of a wrong type.
    package let isUnreliable: Bool

    package func value(from inputs: [CalculationValue]) throws(CalculationFailure) -> CalculationValue {
        let tenths = zip(weights, inputs).reduce(offset) { $0 + $1.0 * Self.tenths(of: $1.1) }
        if isUnreliable {
            switch abs(tenths) % 7 {
            case 0: throw CalculationFailure("no result")
            case 1: return .number(.nan)
            case 2: return .number(1_000_000)
            case 3: return .text("nothing")
            default: break
            }
        }
        switch finding.kind {
        case .yesNo: return .truth(abs(tenths) % 3 == 0)
        case .choice(let options): return .text(options[abs(tenths) % options.count].id)
        case .quantity(let quantity):
            let (low, high) = (quantity.limits.lowerBound.double, quantity.limits.upperBound.double)
            return .number(low + Double(abs(tenths) % (Int((high - low) * 2) + 1)) / 2)
        case .choices, .score: throw CalculationFailure("nothing calculates this")
        }
    }

    private static func tenths(of value: CalculationValue) -> Int {
        switch value {
        case .truth(let truth): truth ? 10 : 0
        case .number(let number): Int((number * 10).rounded())
        case .text(let text): text.utf8.reduce(0) { $0 + Int($1) }
        case .list(let texts): texts.reduce(texts.count) { $0 + $1.utf8.reduce(0) { $0 + Int($1) } }
        }
    }
}

/// The formulas of one book.
package struct FormulaCalculator: Calculator {
    package let formulas: [Finding.Index: Formula]

    package func value(of finding: Finding.Index, from inputs: [CalculationValue]) throws(CalculationFailure)
        -> CalculationValue
    {
        guard let formula = formulas[finding] else { throw CalculationFailure("there is no formula") }
        return try formula.value(from: inputs)
    }
}
