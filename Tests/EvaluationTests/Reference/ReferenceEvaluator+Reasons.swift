// Reasons: what a decided condition rests on, and what an undecided one needs.

import RuleModel

extension ReferenceEvaluator {
    /// The findings that a condition known to be present or absent rests on, in the book's order.
    func reasons(for condition: Condition, in state: ReferenceState) -> [Finding.Index] {
        sorted(findings(deciding: condition, in: state))
    }

    /// The unknown stated findings that could decide unknown conditions, in the book's order.
    func needs(of conditions: [Condition], in state: ReferenceState) -> [Finding.Index] {
        sorted(conditions.reduce(into: []) { $0.formUnion(findings(missingFor: $1, in: state)) })
    }

    private func sorted(_ findings: Set<Finding.Index>) -> [Finding.Index] {
        findings.sorted { $0.value < $1.value }
    }

    private func findings(deciding condition: Condition, in state: ReferenceState) -> Set<Finding.Index> {
        let isPresent = truth(of: condition, in: state) == .present
        switch condition.form {
        case .finding(let finding), .option(let finding, _), .anyOption(let finding, _): return [finding]
        case .compare(let finding, _, _), .between(let finding, _, _):
            return book[finding].isScore ? findings(knownTo: finding, in: state) : [finding]
        case .pattern(let pattern): return findings(deciding: book[pattern].when, in: state)
        case .absent(let inner): return findings(deciding: inner, in: state)
        case .all(let members): return findings(deciding: members, isPresent ? nil : .absent, in: state)
        case .any(let members): return findings(deciding: members, isPresent ? .present : nil, in: state)
        case .none(let members): return findings(deciding: members, isPresent ? nil : .present, in: state)
        case .atLeast(let count, let members):
            // What holds or fails whatever its members are rests on none of them.
            guard (1...max(1, members.count)).contains(count) else { return [] }
            return findings(deciding: members, isPresent ? .present : .absent, in: state)
        case .atMost(let count, let members):
            guard (1...max(1, members.count)).contains(count + 1) else { return [] }
            return findings(deciding: members, isPresent ? .absent : .present, in: state)
        }
    }

    /// What the members of one truth rest on, or all members.
    private func findings(
        deciding members: [Condition], _ truth: Truth?, in state: ReferenceState
    ) -> Set<Finding.Index> {
        members.filter { truth == nil || self.truth(of: $0, in: state) == truth }
            .reduce(into: []) { $0.formUnion(findings(deciding: $1, in: state)) }
    }

    /// The known findings that the points of a score read.
    private func findings(knownTo score: Finding.Index, in state: ReferenceState) -> Set<Finding.Index> {
        var result: Set<Finding.Index> = []
        for finding in scoreParts[score]!.flatMap(\.members).flatMap({ Self.reads($0.condition, in: book) }) {
            if book[finding].isScore {
                result.formUnion(findings(knownTo: finding, in: state))
            } else if state.isKnown(finding) {
                result.insert(finding)
            }
        }
        return result
    }

    private func findings(missingFor condition: Condition, in state: ReferenceState) -> Set<Finding.Index> {
        guard truth(of: condition, in: state) == .unknown else { return [] }
        switch condition.form {
        case .finding(let finding), .option(let finding, _), .anyOption(let finding, _), .compare(let finding, _, _),
            .between(let finding, _, _):
            return findings(missingFor: finding, in: state)
        case .pattern(let pattern): return findings(missingFor: book[pattern].when, in: state)
        case .absent(let inner): return findings(missingFor: inner, in: state)
        case .all(let members), .any(let members), .none(let members), .atLeast(_, let members),
            .atMost(_, let members):
            return members.reduce(into: []) { $0.formUnion(findings(missingFor: $1, in: state)) }
        }
    }

    /// The stated findings that would make a finding that is not fully known better known.
    private func findings(missingFor finding: Finding.Index, in state: ReferenceState) -> Set<Finding.Index> {
        switch book[finding].origin {
        case .stated: return state.isKnown(finding) ? [] : [finding]
        case .calculated(let calculated):
            guard !state.isKnown(finding) else { return [] }
            return calculated.inputs.reduce(into: []) { $0.formUnion(findings(missingFor: $1, in: state)) }
        case .score:
            return scoreParts[finding]!.reduce(into: []) { result, part in
                let (lower, upper) = bounds(of: part, in: state)
                guard lower != upper else { return }
                if let read = part.finding {
                    result.formUnion(findings(missingFor: read, in: state))
                } else {
                    for member in part.members {
                        result.formUnion(findings(missingFor: member.condition, in: state))
                    }
                }
            }
        }
    }
}

extension Finding {
    var isScore: Bool {
        if case .score = origin { true } else { false }
    }
}
