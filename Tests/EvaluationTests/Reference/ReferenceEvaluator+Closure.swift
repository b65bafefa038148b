// Closure: what the implications and the calculations of a book make of what is known.

import RuleModel

extension ReferenceEvaluator {
    /// Follows implications, both ways, and calculates, until nothing more is ruled out.
    func close(_ state: inout ReferenceState) throws(Impossible) {
        var before: Int
        repeat {
            before = state.steps
            for (premise, conclusion) in implications {
                if truth(of: premise, in: state) == .present { try make(conclusion, true, in: &state) }
                if truth(of: conclusion, in: state) == .absent { try make(premise, false, in: &state) }
            }
            try calculate(&state)
        } while state.steps != before
    }

    /// Makes a condition hold, or not hold, as far as that follows from its parts one by one.
    private func make(_ condition: Condition, _ value: Bool, in state: inout ReferenceState) throws(Impossible) {
        let known = truth(of: condition, in: state)
        guard known == .unknown else {
            if (known == .present) != value { throw Impossible() }
            return
        }
        switch condition.form {
        case .finding(let finding): try state.narrow(finding, to: .truth(value ? .present : .absent))
        case .pattern(let pattern): try make(book[pattern].when, value, in: &state)
        case .absent(let inner): try make(inner, !value, in: &state)
        case .all(let members): try make(atLeast: members.count, of: members, value, in: &state)
        case .any(let members): try make(atLeast: 1, of: members, value, in: &state)
        case .none(let members): try make(atLeast: 1, of: members, !value, in: &state)
        case .atLeast(let count, let members): try make(atLeast: count, of: members, value, in: &state)
        case .atMost(let count, let members): try make(atLeast: count + 1, of: members, !value, in: &state)
        case .compare(let finding, let comparison, let threshold):
            guard case .numbers(let numbers) = state[finding] else { return }  // nothing follows for a score
            try state.narrow(
                finding, to: .numbers(numbers.filter { holds($0, comparison, threshold.value) == value }))
        case .between(let finding, let low, let high):
            let comparisons = [
                Condition(.compare(finding, .atLeast, low), at: condition.location),
                Condition(.compare(finding, .atMost, high), at: condition.location),
            ]
            try make(atLeast: 2, of: comparisons, value, in: &state)
        case .option(let finding, let option): try make(finding, have: option, value, in: &state)
        case .anyOption(let finding, let options):
            let members = options.map { Condition(.option(finding, $0), at: condition.location) }
            try make(atLeast: 1, of: members, value, in: &state)
        }
    }

    private func make(
        atLeast count: Int, of members: [Condition], _ value: Bool, in state: inout ReferenceState
    ) throws(Impossible) {
        let truths = members.map { truth(of: $0, in: state) }
        if value {
            // As many as must hold are left: they all do.
            guard truths.count(where: { $0 != .absent }) == count else { return }
        } else {
            // As many as may hold are known to: no other does.
            guard truths.count(where: { $0 == .present }) == count - 1 else { return }
        }
        for (member, truth) in zip(members, truths) where truth == .unknown {
            try make(member, value, in: &state)
        }
    }

    private func make(
        _ finding: Finding.Index, have option: Int, _ value: Bool, in state: inout ReferenceState
    ) throws(Impossible) {
        switch state[finding] {
        case .choice(let options):
            try state.narrow(finding, to: .choice(value ? [option] : options.subtracting([option])))
        case .list(var truths):
            truths[option] = value ? .present : .absent
            try state.narrow(finding, to: .list(truths))
        default: fatalError("neither a choice nor a list")
        }
    }
}

extension ReferenceEvaluator {
    /// Calculates, once, every calculated finding whose inputs are known.
    private func calculate(_ state: inout ReferenceState) throws(Impossible) {
        for (place, finding) in book.findings.enumerated() {
            guard case .calculated(let calculated) = finding.origin, !state.calculated.contains(place) else { continue }
            var inputs: [CalculationValue] = []
            for input in calculated.inputs {
                if let value = calculationValue(of: input, in: state) { inputs.append(value) }
            }
            guard inputs.count == calculated.inputs.count else { continue }
            state.calculated.insert(place)
            if let value = try? book.calculator!.value(of: Finding.Index(place), from: inputs),
                let result = possible(value, for: finding)
            {
                try take(result, for: Finding.Index(place), in: &state)
            } else {
                state.failed.insert(place)
            }
        }
    }

    /// What a calculation is given for a finding, or `nil` if that is not known.
    private func calculationValue(of finding: Finding.Index, in state: ReferenceState) -> CalculationValue? {
        let options = book[finding].options
        switch state[finding] {
        case .truth(let truth): return truth == .unknown ? nil : .truth(truth == .present)
        case .choice(let left): return left.count == 1 ? .text(options[left.first!].id) : nil
        case .list(let truths):
            guard !truths.contains(.unknown) else { return nil }
            return .list(zip(options, truths).filter { $0.1 == .present }.map(\.0.id))
        case .number(let value): return .number(value.double)
        case .numbers: return nil
        case .score:
            let (lower, upper) = bounds(of: finding, in: state)
            return lower == upper ? .number(lower.double) : nil
        }
    }

    /// What a calculation's result says of its finding, or `nil` if it is no value of it.
    private func possible(_ value: CalculationValue, for finding: Finding) -> Possible? {
        switch (finding.kind, value) {
        case (.yesNo, .truth(let truth)): return .truth(truth ? .present : .absent)
        case (.choice(let options), .text(let id)):
            return options.firstIndex { $0.id == id }.map { .choice([$0]) }
        case (.quantity(let quantity), .number(let number)):
            guard let exact = Rational(shortestDecimalOf: number), quantity.limits.contains(exact) else { return nil }
            return .number(exact)
        default: return nil
        }
    }

    /// Takes a calculated value, if what was known of the finding allows it.
    private func take(_ result: Possible, for finding: Finding.Index, in state: inout ReferenceState) throws(Impossible)
    {
        switch (state[finding], result) {
        case (.truth(let known), .truth(let truth)): if known != .unknown, known != truth { throw Impossible() }
        case (.choice(let left), .choice(let option)): if !left.isSuperset(of: option) { throw Impossible() }
        case (.numbers(let numbers), .number(let value)):
            if !numbers.contains(representative(of: value, for: finding)) { throw Impossible() }
        default: fatalError("not a value of this finding")
        }
        try state.narrow(finding, to: result)
    }

    /// The number that stands for all those that no comparison of the book tells from `value`.
    private func representative(of value: Rational, for finding: Finding.Index) -> Rational {
        let all = representatives[finding]!
        // Every second one is a cut; the others stand for all between their neighbours.
        for place in stride(from: 0, to: all.count, by: 2) {
            if all[place] == value { return value }
            if all[place] > value { return all[place - 1] }
        }
        fatalError("a value within its limits")
    }
}
