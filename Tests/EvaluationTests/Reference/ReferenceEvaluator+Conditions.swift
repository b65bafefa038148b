// What conditions say of what is possible: Kleene's three values, and the bounds of scores.

import RuleModel

extension ReferenceEvaluator {
    func truth(of condition: Condition, in state: ReferenceState) -> Truth {
        switch condition.form {
        case .finding(let finding):
            guard case .truth(let truth) = state[finding] else { fatalError("not a yes/no finding") }
            return truth
        case .pattern(let pattern): return truth(of: book[pattern].when, in: state)
        case .absent(let condition): return negation(truth(of: condition, in: state))
        case .all(let members): return truth(thatAtLeast: members.count, of: members, in: state)
        case .any(let members): return truth(thatAtLeast: 1, of: members, in: state)
        case .none(let members): return negation(truth(thatAtLeast: 1, of: members, in: state))
        case .atLeast(let count, let members): return truth(thatAtLeast: count, of: members, in: state)
        case .atMost(let count, let members): return negation(truth(thatAtLeast: count + 1, of: members, in: state))
        case .compare(let finding, let comparison, let threshold):
            return truth(that: finding, is: comparison, threshold.value, in: state)
        case .between(let finding, let low, let high):
            return conjunction(
                truth(that: finding, is: .atLeast, low.value, in: state),
                truth(that: finding, is: .atMost, high.value, in: state))
        case .option(let finding, let option): return truth(that: finding, has: option, in: state)
        case .anyOption(let finding, let options):
            let truths = options.map { truth(that: finding, has: $0, in: state) }
            if truths.contains(.present) { return .present }
            return truths.contains(.unknown) ? .unknown : .absent
        }
    }

    func negation(_ truth: Truth) -> Truth {
        switch truth {
        case .present: .absent
        case .absent: .present
        case .unknown: .unknown
        }
    }

    private func conjunction(_ left: Truth, _ right: Truth) -> Truth {
        if left == .absent || right == .absent { return .absent }
        return left == .present && right == .present ? .present : .unknown
    }

    private func truth(thatAtLeast count: Int, of members: [Condition], in state: ReferenceState) -> Truth {
        var (present, possible) = (0, 0)
        for member in members {
            let truth = truth(of: member, in: state)
            if truth == .present { present += 1 }
            if truth != .absent { possible += 1 }
        }
        return present >= count ? .present : possible < count ? .absent : .unknown
    }

    private func truth(that finding: Finding.Index, has option: Int, in state: ReferenceState) -> Truth {
        switch state[finding] {
        case .choice(let options):
            if !options.contains(option) { return .absent }
            return options.count == 1 ? .present : .unknown
        case .list(let truths): return truths[option]
        default: fatalError("neither a choice nor a list")
        }
    }

    private func truth(
        that finding: Finding.Index, is comparison: Condition.Comparison, _ threshold: Rational,
        in state: ReferenceState
    ) -> Truth {
        switch state[finding] {
        case .number(let value): return holds(value, comparison, threshold) ? .present : .absent
        case .numbers(let numbers):
            let holding = numbers.count { holds($0, comparison, threshold) }
            if holding == numbers.count { return .present }
            return holding == 0 ? .absent : .unknown
        case .score:
            let (lower, upper) = bounds(of: finding, in: state)
            // Whatever holds at both ends of the range, or at neither, holds or fails all along it.
            switch (holds(lower, comparison, threshold), holds(upper, comparison, threshold)) {
            case (true, true): return .present
            case (false, false): return .absent
            default: return .unknown
            }
        default: fatalError("neither a quantity nor a score")
        }
    }

    func holds(_ value: Rational, _ comparison: Condition.Comparison, _ threshold: Rational) -> Bool {
        // The numbers of the tests are small. Rational's own comparison, for any numbers, is slow without optimisation.
        let left = value.numerator * threshold.denominator
        let right = threshold.numerator * value.denominator
        return switch comparison {
        case .atLeast: left >= right
        case .above: left > right
        case .atMost: left <= right
        case .below: left < right
        }
    }
}

extension ReferenceEvaluator {
    /// The least and the greatest value a score may still have.
    func bounds(of score: Finding.Index, in state: ReferenceState) -> (lower: Rational, upper: Rational) {
        var (lower, upper) = (Rational(0), Rational(0))
        for part in scoreParts[score]! {
            let (least, greatest) = bounds(of: part, in: state)
            lower = lower.adding(least)!
            upper = upper.adding(greatest)!
        }
        return (lower, upper)
    }

    func bounds(of part: ScorePart, in state: ReferenceState) -> (lower: Rational, upper: Rational) {
        guard let finding = part.finding, !state.alternatives(for: finding).isEmpty else {
            return boundsOfEach(part.members, in: state)
        }
        let sums = state.alternatives(for: finding).map {
            boundsOfEach(part.members, in: state.replacing(finding, $0)).lower
        }
        return (sums.min { holds($0, .below, $1) }!, sums.max { holds($0, .below, $1) }!)
    }

    /// The bounds of members that have nothing to do with each other.
    private func boundsOfEach(
        _ members: [(points: Rational, condition: Condition)], in state: ReferenceState
    ) -> (lower: Rational, upper: Rational) {
        var (lower, upper) = (Rational(0), Rational(0))
        for (points, condition) in members {
            switch truth(of: condition, in: state) {
            case .present: (lower, upper) = (lower.adding(points)!, upper.adding(points)!)
            case .absent: break
            case .unknown:
                if points.numerator < 0 { lower = lower.adding(points)! } else { upper = upper.adding(points)! }
            }
        }
        return (lower, upper)
    }
}

extension ReferenceEvaluator {
    /// Calls `body` with a condition and everything written in it; patterns are not entered.
    static func visit(_ condition: Condition, _ body: (Condition) -> Void) {
        body(condition)
        switch condition.form {
        case .all(let members), .any(let members), .none(let members), .atLeast(_, let members),
            .atMost(_, let members):
            for member in members { visit(member, body) }
        case .absent(let inner): visit(inner, body)
        case .finding, .pattern, .compare, .between, .option, .anyOption: break
        }
    }

    /// The findings that a condition reads, directly or through patterns.
    static func reads(_ condition: Condition, in book: RuleBook) -> Set<Finding.Index> {
        var result: Set<Finding.Index> = []
        visit(condition) { part in
            switch part.form {
            case .finding(let finding), .compare(let finding, _, _), .between(let finding, _, _),
                .option(let finding, _), .anyOption(let finding, _):
                result.insert(finding)
            case .pattern(let pattern): result.formUnion(reads(book[pattern].when, in: book))
            default: break
            }
        }
        return result
    }

    /// Every condition that the book writes.
    static func allConditions(of book: RuleBook) -> [Condition] {
        var result: [Condition] = []
        for finding in book.findings {
            result += finding.implies
            if let condition = finding.impliedBy { result.append(condition) }
            if case .score(let score) = finding.origin { result += score.points.map(\.condition) }
        }
        if let condition = book.header.appliesWhen { result.append(condition) }
        result += book.patterns.map(\.when)
        result += book.redFlags.map(\.when)
        result += book.causes.flatMap { ($0.forIt + $0.against).map(\.condition) }
        result += book.advice.flatMap { [$0.when] + $0.unless }
        result += book.complications.map(\.when)
        return result
    }
}
