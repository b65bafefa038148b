// Completions: every way in which what is unknown could turn out.

import RuleModel

extension ReferenceEvaluator {
    /// Every completion of what is unknown, or `nil` if more than `limit` would have to be looked at.
    ///
    /// All values still possible of all findings, one by one, without any cleverness; those that break an implication
    /// are left out. Calculated findings whose inputs are not known take any value.
    func completions(of state: ReferenceState, limit: Int) -> [ReferenceState]? {
        var product = 1
        for place in book.findings.indices {
            switch state[Finding.Index(place)] {
            case .truth(.unknown): product *= 2
            case .choice(let options): product *= options.count
            case .numbers(let numbers): product *= numbers.count
            case .list(let truths): for truth in truths where truth == .unknown { product *= 2 }
            default: break
            }
            if product > limit { return nil }
        }
        var states = [state]
        for place in book.findings.indices {
            let index = Finding.Index(place)
            // A list has as many rounds as it has unknown options.
            while states.contains(where: { !$0.alternatives(for: index).isEmpty }) {
                states = states.flatMap { state in
                    state.alternatives(for: index).map { state.replacing(index, $0) }
                }
            }
        }
        return states.filter { completion in
            implications.allSatisfy { premise, conclusion in
                truth(of: premise, in: completion) == .absent || truth(of: conclusion, in: completion) == .present
            }
        }
    }
}

/// Which red flags some completion raises.
struct ReachableFlags {
    /// The red flags that are unknown and that some completion raises.
    var possible: Set<Int> = []
    /// The red flags that were given up on: too many completions.
    var undecided: Set<Int> = []
    /// Of the `possible`: those that hang together with a calculated finding that is not known.
    var unsound: Set<Int> = []
    /// Whether there is any completion at all; `nil` if that was given up on.
    var hasCompletion: Bool?
}

extension ReferenceEvaluator {
    /// Which unknown red flags some completion raises: a search that stops early, for more than tiny books.
    func reachableFlags(in state: ReferenceState, limit: Int = 20_000) -> ReachableFlags {
        let (open, links) = openImplications(in: state)
        var result = ReachableFlags()
        var budget = limit
        result.hasCompletion = hasCompletion(state, limit: limit)
        for (place, flag) in book.redFlags.enumerated() where truth(of: flag.when, in: state) == .unknown {
            let own = unknownFindings(readBy: [flag.when], in: state)
            let findings = connected(to: own, links)
            budget = limit
            switch exists(where: flag.when, state, open, over: findings, &budget) {
            case true?: result.possible.insert(place)
            case false?: continue
            case nil: result.undecided.insert(place)
            }
            if findings.contains(where: { isCalculated($0) }) { result.unsound.insert(place) }
        }
        return result
    }

    /// Whether what is known can be completed at all; `nil` if that was given up on.
    func hasCompletion(_ state: ReferenceState, limit: Int = 20_000) -> Bool? {
        let (open, links) = openImplications(in: state)
        var budget = limit
        return exists(where: nil, state, open, over: connected(to: [], links), &budget)
    }

    /// The implications that what is unknown could still break, and the unknown findings of each.
    private func openImplications(
        in state: ReferenceState
    ) -> (open: [(premise: Condition, conclusion: Condition)], links: [[Finding.Index]]) {
        let open = implications.filter { premise, conclusion in
            truth(of: premise, in: state) != .absent && truth(of: conclusion, in: state) != .present
        }
        return (open, open.map { unknownFindings(readBy: [$0.premise, $0.conclusion], in: state) })
    }

    private func isCalculated(_ finding: Finding.Index) -> Bool {
        if case .calculated = book[finding].origin { true } else { false }
    }

    /// The unknown findings that conditions read, directly or through patterns and scores, in the book's order.
    private func unknownFindings(readBy conditions: [Condition], in state: ReferenceState) -> [Finding.Index] {
        var found: Set<Finding.Index> = []
        for finding in conditions.flatMap({ Self.reads($0, in: book) }) {
            if case .score(let score) = book[finding].origin {
                found.formUnion(unknownFindings(readBy: score.points.map(\.condition), in: state))
            } else if !state.alternatives(for: finding).isEmpty {
                found.insert(finding)
            }
        }
        return found.sorted { $0.value < $1.value }
    }

    /// Findings and all that implications link them to; all that are linked at all if there are none.
    private func connected(to findings: [Finding.Index], _ links: [[Finding.Index]]) -> [Finding.Index] {
        var result = findings
        if findings.isEmpty {
            for link in links { for finding in link where !result.contains(finding) { result.append(finding) } }
            return result
        }
        var next = 0
        while next < result.count {
            for link in links where link.contains(result[next]) {
                for finding in link where !result.contains(finding) { result.append(finding) }
            }
            next += 1
        }
        return result
    }

    /// Whether some values of `findings` keep all implications that read them and make `target` hold.
    private func exists(
        where target: Condition?, _ state: ReferenceState,
        _ implications: [(premise: Condition, conclusion: Condition)],
        over findings: [Finding.Index], _ budget: inout Int
    ) -> Bool? {
        budget -= 1
        if budget < 0 { return nil }
        if let target, truth(of: target, in: state) == .absent { return false }
        let left = implications.filter { premise, conclusion in
            truth(of: premise, in: state) != .absent && truth(of: conclusion, in: state) != .present
        }
        for (premise, conclusion) in left
        where truth(of: premise, in: state) == .present && truth(of: conclusion, in: state) == .absent {
            return false
        }
        guard let finding = findings.first(where: { !state.alternatives(for: $0).isEmpty }) else { return true }
        var gaveUp = false
        for value in state.alternatives(for: finding) {
            switch exists(
                where: target, state.replacing(finding, value), left, over: findings, &budget)
            {
            case true?: return true
            case false?: continue
            case nil: gaveUp = true
            }
        }
        return gaveUp ? nil : false
    }
}
