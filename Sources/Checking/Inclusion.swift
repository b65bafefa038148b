// Which conditions hold whenever others do.

import Evaluation
import RuleModel

/// For a list of conditions, which of them hold whenever another does: proved by search.
struct Inclusion {
    /// By condition: the others that hold whenever it does.
    let wider: [[Int]]

    /// No conditions.
    init() { wider = [] }

    /// Compares conditions that can turn out either way; the rest is in no relation.
    init(of conditions: [Condition], _ subject: Subject) {
        let search = subject.satisfiability
        let reads = subject.reading.connected(to: conditions).map(Set.init)
        let open = conditions.map { search.canHold($0) != .no && search.canFail($0) != .no }
        wider = conditions.indices.map { first in
            guard open[first] else { return [] }
            // Conditions that have nothing to do with each other turn out independently.
            let others = conditions.indices.filter { second in
                second != first && open[second] && !reads[first].isDisjoint(with: reads[second])
            }
            return search.holding(whenever: conditions[first], among: others.map { conditions[$0] }).map { others[$0] }
        }
    }

    func areSame(_ first: Int, _ second: Int) -> Bool {
        wider[first].contains(second) && wider[second].contains(first)
    }
}
