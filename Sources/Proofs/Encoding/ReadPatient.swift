// From the solver's values to a patient whose numbers a person would write.

import RuleModel

/// Turns values that a solver found into a patient.
struct ReadPatient {
    let book: RuleBook
    /// By finding: the numbers that it is compared with.
    let cuts: [Int: Set<Rational>]

    init(_ book: RuleBook, cuts: [Int: Set<Rational>]) {
        self.book = book
        self.cuts = cuts
    }

    /// The complete patient with these values, but for what is calculated.
    func patient(_ values: [PatientValue], _ model: SolverModel) -> Patient {
        var patient = Patient(for: book)
        for value in values where book[value.finding].isStated {
            switch value.kind {
            case .truth: patient[value.finding] = model.isTrue(value.symbol) ? .present : .absent
            case .option(let option):
                guard case .choices(let list) = book[value.finding].kind else {
                    if model.isTrue(value.symbol) { patient[value.finding] = .option(option) }
                    continue
                }
                var truths = [Truth](repeating: .unknown, count: list.options.count)
                if case .options(let known) = patient[value.finding] { truths = known }
                truths[option] = model.isTrue(value.symbol) ? .present : .absent
                patient[value.finding] = .options(truths)
            case .number:
                if let number = model.number(value.symbol) {
                    patient[value.finding] = .quantity(plain(number, of: value.finding.value))
                }
            }
        }
        return patient
    }

    /// A number that every condition takes for the same, as short as possible.
    private func plain(_ number: Rational, of finding: Int) -> Rational {
        let cuts = (cuts[finding] ?? []).sorted()
        if cuts.contains(number) { return number }
        guard let above = cuts.first(where: { $0 > number }), let below = cuts.last(where: { $0 < number }) else {
            return number
        }
        return ReadPatient.plainest(between: below, and: above) ?? number
    }

    /// The number with the fewest decimals strictly between two others, the lowest of these.
    static func plainest(between low: Rational, and high: Rational) -> Rational? {
        var scale = Rational(1)
        for _ in 0..<12 {
            guard let scaled = low.multiplied(by: scale) else { return nil }
            let quotient = scaled.numerator / scaled.denominator
            let isDown = scaled.numerator < 0 && !scaled.isWhole
            guard let next = Rational(quotient + (isDown ? 0 : 1), over: 1)?.divided(by: scale) else { return nil }
            if next > low, next < high { return next }
            guard let finer = scale.multiplied(by: Rational(10)) else { return nil }
            scale = finer
        }
        return low.adding(high)?.divided(by: Rational(2))
    }
}
