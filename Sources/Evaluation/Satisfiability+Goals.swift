// Goals: what is looked for in patients, and a patient in whom it is so.

public import RuleBook

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
        /// The findings that bear on it: those its conditions read, and those that implications tie to them.
        public let findings: [Finding.Index]
    }

    /// The goal that some conditions are known to hold and some others known not to. Like all conditions that are
    /// asked about, they are the book's, members of these, or further ones given at the start.
    public func goal(present: [Condition], absent: [Condition]) -> Goal {
        let edges = Set(present.map(edge) + absent.map { !edge($0) }).sorted { $0.raw < $1.raw }
        return Goal(
            aim: .known(edges), restsOnCalculated: restsOnCalculated(present + absent),
            findings: bearing(on: present + absent))
    }

    /// The goal that it is not known whether a condition holds.
    public func goal(unknown condition: Condition) -> Goal {
        Goal(aim: .unknown(edge(condition)), restsOnCalculated: false, findings: bearing(on: [condition]))
    }

    /// The goal that a condition is known to hold beside what a goal asks for; the same goal where that leaves
    /// something unknown.
    public func goal(_ goal: Goal, and condition: Condition) -> Goal {
        guard case .known(let edges) = goal.aim else { return goal }
        return Goal(
            aim: .known(Set(edges + [edge(condition)]).sorted { $0.raw < $1.raw }),
            restsOnCalculated: goal.restsOnCalculated || restsOnCalculated([condition]),
            findings: Set(goal.findings + bearing(on: [condition])).sorted { $0.value < $1.value })
    }

    private func bearing(on conditions: [Condition]) -> [Finding.Index] {
        Set(reading.connected(to: conditions).flatMap { $0 }).sorted().map { Finding.Index($0) }
    }

    /// A patient who fulfils a goal, `nil` if none was found: an answer to all that bears on it, and to nothing else.
    /// Numbers are such as a person would pick: what a condition names, or the next beyond it.
    public func patient(fulfilling goal: Goal) -> Patient? {
        var patient = Patient(for: program.book)
        guard case .known(let edges) = goal.aim else { return patient }
        guard let found = find(making: edges).planes else { return nil }
        for finding in goal.findings where program.book[finding].isStated {
            patient[finding] = found.answer(to: finding.value, program)
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
    /// A number within the limits that lies beyond one cut and not beyond another, where there is such a number.
    fileprivate func number(beyond low: Cut?, before high: Cut?) -> Exact {
        func fits(_ number: Exact) -> Bool {
            limits.contains(number) && low?.isPassed(by: number) != false && high?.isPassed(by: number) != true
        }
        var numbers: [Exact?] = []
        if let low { numbers += [low.value, low.value.adding(low.value.lastPlace)] }
        if let high { numbers += [high.value, high.value.adding(high.value.lastPlace.negated)] }
        if let low, let high { numbers.append(low.value.adding(high.value)?.divided(by: Exact(2))) }
        numbers += [limits.lowerBound, limits.upperBound]
        if let low { numbers.append(low.value.adding(limits.upperBound)?.divided(by: Exact(2))) }
        if let high { numbers.append(high.value.adding(limits.lowerBound)?.divided(by: Exact(2))) }
        return numbers.compactMap { $0 }.first(where: fits) ?? limits.lowerBound
    }
}
