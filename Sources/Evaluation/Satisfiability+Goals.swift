// Goals: what is looked for in patients, and a patient in whom it is so.

public import RuleModel

extension Satisfiability {
    /// What is looked for in a patient: that conditions are known to hold or not to, or that one is not known.
    public struct Goal: Hashable, Sendable {
        enum Aim: Hashable, Sendable {
            case known([Edge])
            case unknown(Edge)
        }

        let aim: Aim
        /// Whether it hangs on a calculated finding, so that no search can say that a patient fulfils it.
        public let restsOnCalculated: Bool
        /// What it is made of.
        let conditions: [Condition]

        public static func == (left: Goal, right: Goal) -> Bool { left.aim == right.aim }
        public func hash(into hasher: inout Hasher) { hasher.combine(aim) }
    }

    /// The goal that some conditions are known to hold and some others known not to. Like all conditions that are
    /// asked about, they are the book's, members of these, or further ones given at the start.
    public func goal(present: [Condition], absent: [Condition]) -> Goal {
        known(present.map(edge) + absent.map { !edge($0) }, present + absent)
    }

    /// The goal that it is not known whether a condition holds.
    public func goal(unknown condition: Condition) -> Goal {
        Goal(aim: .unknown(edge(condition)), restsOnCalculated: false, conditions: [condition])
    }

    /// The goal that a condition is known to hold beside what a goal asks for; the same goal where that leaves
    /// something unknown.
    public func goal(_ goal: Goal, and condition: Condition) -> Goal {
        guard case .known(let edges) = goal.aim else { return goal }
        return known(edges + [edge(condition)], goal.conditions + [condition])
    }

    private func known(_ edges: [Edge], _ conditions: [Condition]) -> Goal {
        Goal(
            aim: .known(Set(edges).sorted { $0.raw < $1.raw }), restsOnCalculated: restsOnCalculated(conditions),
            conditions: conditions)
    }

    /// A patient who fulfils a goal, `nil` if none was found: an answer to all that bears on it, and to nothing else.
    /// Numbers are such as a person would pick: what a condition names, or the next beyond it.
    public func patient(fulfilling goal: Goal) -> Patient? {
        var patient = Patient(for: program.book)
        guard case .known(let edges) = goal.aim else { return patient }
        guard let found = find(making: edges).planes else { return nil }
        for finding in Set(reading.connected(to: goal.conditions).joined())
        where program.book.findings[finding].isStated {
            patient.answers[finding] = found.answer(to: finding, program)
        }
        return patient
    }

    /// Which of up to 64 patients fulfil goals.
    public func knowledge(of patients: some Collection<Patient>) -> Knowledge {
        let patients = Array(patients)
        let lanes = Lanes(program, patients)
        let all = patients.count == 64 ? UInt64.max : 1 << UInt64(patients.count) - 1
        return Knowledge(planes: lanes.planes, patients: all & ~lanes.planes.conflict)
    }

    /// What is known of up to 64 patients, a bit each: bit `n` is the patient at place `n`.
    public struct Knowledge: Sendable {
        fileprivate let planes: Planes
        /// Those whose answers can be true together.
        public let patients: UInt64

        /// Those of the patients who fulfil a goal.
        public func fulfilling(_ goal: Goal) -> UInt64 {
            switch goal.aim {
            case .known(let edges): edges.reduce(patients) { $0 & planes.holds($1) }
            case .unknown(let edge): patients & planes.isOpen(edge)
            }
        }
    }
}

extension Planes {
    /// The answer to a finding in a completion, in lane 0; what that leaves open is answered with no.
    fileprivate func answer(to finding: Int, _ program: Program) -> Answer {
        let layout = program.layouts[finding]
        let truths = layout.atoms.map { truth(Edge(node: $0), lane: 0) }
        switch layout.shape {
        case .yesNo: return truths[0] == .present ? .present : .absent
        case .choice:
            let chosen = truths.firstIndex(of: .present) ?? truths.firstIndex(of: .unknown)
            return chosen.map { .option($0) } ?? .notAsked
        case .choices: return .options(truths.map { $0 == .present ? .present : .absent })
        case .quantity:
            guard case .quantity(let quantity) = program.book.findings[finding].kind else { return .notAsked }
            let passed = truths.count { $0 == .present }
            let (low, high) = (layout.cuts.prefix(passed).last, layout.cuts.dropFirst(passed).first)
            return .quantity(quantity.number(beyond: low, before: high))
        case .score: return .notAsked
        }
    }
}

extension Finding.Quantity {
    /// A number within the limits that lies beyond one cut and not beyond another, where there is such a number: with as
    /// few decimals as can be, and next to a cut.
    func number(beyond low: Cut?, before high: Cut?) -> Rational {
        func fits(_ number: Rational) -> Bool {
            limits.contains(number) && low?.isPassed(by: number) != false && high?.isPassed(by: number) != true
        }
        var numbers: [Rational] = []
        for decimals in 0..<5 {
            if let above = low?.value.cut(to: decimals) { numbers += [above.less, above.more, above.next] }
            if let below = high?.value.cut(to: decimals) { numbers += [below.more, below.less, below.previous] }
        }
        numbers += [low?.value, high?.value, limits.lowerBound, limits.upperBound].compactMap { $0 }
        let (from, to) = (low?.value ?? limits.lowerBound, high?.value ?? limits.upperBound)
        if let middle = from.adding(to)?.divided(by: Rational(2)) { numbers.append(middle) }
        return numbers.first(where: fits) ?? limits.lowerBound
    }
}

extension Rational {
    /// The numbers with so many decimals around this one: the greatest that is not above it, the least that is not below
    /// it, and those before and behind them; `nil` where numbers are too great.
    fileprivate func cut(to decimals: Int) -> (previous: Rational, less: Rational, more: Rational, next: Rational)? {
        let place = Rational(coefficient: 1, decimals: decimals)
        guard let scaled = divided(by: place) else { return nil }
        let (quotient, rest) = scaled.numerator.quotientAndRemainder(dividingBy: scaled.denominator)
        let floor = rest < 0 ? quotient - 1 : quotient
        let all = [floor - 1, floor, floor + (scaled.isWhole ? 0 : 1), floor + (scaled.isWhole ? 1 : 2)]
        let numbers = all.compactMap { Rational($0, over: 1)?.multiplied(by: place) }
        return numbers.count == 4 ? (numbers[0], numbers[1], numbers[2], numbers[3]) : nil
    }
}
