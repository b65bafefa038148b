// The numbers around one that a comparison names.

import RuleModel

/// The numbers that a condition names, and conditions that say where others lie.
struct Thresholds {
    let finding: Finding.Index
    let named: [Condition.Threshold]
    private let location: SourceLocation
    private let kind: Finding.Kind

    /// The numbers of a comparison; `nil` for a condition that names none.
    init?(_ condition: Condition, in book: RuleBook) {
        guard case .number(let finding, let range) = condition.meaning else { return nil }
        (self.finding, named) = (finding, range.thresholds)
        location = condition.location
        kind = book[finding].kind
    }

    /// That the finding's number lies on a side of one of those named; `nil` where numbers are too great to tell.
    func condition(_ number: Condition.Threshold, _ side: Obligation.Side) -> Condition? {
        func compare(_ comparison: Condition.Comparison, _ number: Condition.Threshold) -> Condition {
            Condition(.compare(finding, comparison, number), at: location)
        }
        let step = number.written.lastPlace
        switch side {
        case .at: return Condition(.between(finding, number, number), at: location)
        case .below:
            return beside(number, by: step.negated).map {
                Condition(.all([compare(.atLeast, $0), compare(.below, number)]), at: location)
            }
        case .above:
            return beside(number, by: step).map {
                Condition(.all([compare(.above, number), compare(.atMost, $0)]), at: location)
            }
        }
    }

    /// A number with those a step below and above it.
    func around(_ number: Condition.Threshold) -> [Condition.Threshold] {
        let step = number.written.lastPlace
        return [beside(number, by: step.negated), number, beside(number, by: step)].compactMap { $0 }
    }

    /// A number a step away, as it is in the finding's own unit.
    private func beside(_ number: Condition.Threshold, by step: Rational) -> Condition.Threshold? {
        guard let written = number.written.adding(step) else { return nil }
        guard let code = number.unit else { return Condition.Threshold(written) }
        guard case .quantity(let quantity) = kind, let unit = UCUMUnit(code),
            let own = quantity.value(written, in: unit)
        else { return nil }
        return Condition.Threshold(own, written: written, unit: code)
    }
}
