// Near misses: numbers that are known, and not what a condition needs.

import RuleModel

extension Explainer {
    /// The comparisons of known numbers that fail under some conditions, each once, the nearest first for its range.
    /// - Parameter isForLevel: whether only numbers count that alone stand in the way, and are off by no more than a
    ///   tenth of what the finding may be.
    func nearMisses(
        _ conditions: [Condition], _ goals: [ChangeGoal], _ explaining: ConditionExplaining, isForLevel: Bool
    ) -> [NearMiss] {
        let tenth = Rational(1).divided(by: Rational(10)) ?? Rational(0)
        var misses: [(miss: NearMiss, share: Rational)] = []
        var seen = Set<Condition.Form>()
        func visit(_ explained: ExplainedCondition, wanted: Truth) {
            let form = explained.condition.form
            if explained.truth != wanted, wanted == .present, seen.insert(form).inserted {
                if explained.truth == .absent, let found = miss(explained, goals, explaining.known),
                    !isForLevel || found.miss.isAlone && (found.share <= tenth || found.miss.known.isScore(in: book))
                {
                    misses.append(found)
                }
                // What a number would imply is missed by that number.
                if case .finding(let finding) = form, let impliedBy = book[finding].impliedBy {
                    visit(explaining.explained(impliedBy), wanted: .present)
                }
            }
            // What gives points to a score is not told member by member.
            guard explained.known == nil else { return }
            let inside = explained.condition.isTurned ? wanted.opposite : wanted
            for member in explained.members { visit(member, wanted: inside) }
        }
        for condition in conditions { visit(explaining.explained(condition), wanted: .present) }
        return misses.enumerated().sorted { first, second in
            let (left, right) = (first.element.share, second.element.share)
            return left != right ? left < right : first.offset < second.offset
        }.map(\.element.miss)
    }

    /// A comparison that fails, and its distance as a share of what the finding may be.
    private func miss(
        _ explained: ExplainedCondition, _ goals: [ChangeGoal], _ known: KnownFindings
    ) -> (miss: NearMiss, share: Rational)? {
        guard let finding = explained.known else { return nil }
        let bounds: ClosedRange<Rational>
        switch finding.value {
        case .number(let number): bounds = number...number
        case .between(let low, let high): bounds = low...high
        default: return nil
        }
        guard case .number(_, let range) = explained.condition.meaning, let distance = range.distance(from: bounds)
        else {
            return nil
        }
        var span = Rational(1)
        if case .quantity(let quantity) = book[finding.finding].kind,
            let width = quantity.limits.upperBound.adding(quantity.limits.lowerBound.negated), width > Rational(0)
        {
            span = width
        }
        let miss = NearMiss(
            condition: explained.condition, known: finding, distance: distance,
            isAlone: isAlone(explained.condition, finding.finding, goals, known))
        return (miss, distance.divided(by: span) ?? distance)
    }

    /// Whether another number there reaches a goal, everything else as it is.
    private func isAlone(
        _ condition: Condition, _ finding: Finding.Index, _ goals: [ChangeGoal], _ known: KnownFindings
    ) -> Bool {
        if book[finding].isScore {
            return goals.contains { goal in
                if case .holds(let edge) = goal { edge == self.edge(condition) } else { false }
            }
        }
        let numbers = reading.tellingNumbers(of: finding)
        let patients = numbers.map { number in
            var patient = known.patient
            patient[finding] = .quantity(number)
            return patient
        }
        for start in stride(from: 0, to: patients.count, by: 64) {
            let batch = Array(patients[start..<min(start + 64, patients.count)])
            let planes = Lanes(program, batch).planes
            for lane in batch.indices where planes.conflict >> UInt64(lane) & 1 == 0 {
                if planes.truth(edge(condition), lane: lane) == .present,
                    goals.contains(where: { $0.isReached(program, planes, lane: lane) })
                {
                    return true
                }
            }
        }
        return false
    }
}

extension KnownFinding {
    fileprivate func isScore(in book: RuleBook) -> Bool { book[finding].isScore }
}

extension Finding {
    fileprivate var isScore: Bool { if case .score = kind { true } else { false } }
}
