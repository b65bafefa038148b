// Several goals of which one is enough: their smallest sets together.

import RuleBook

/// Searches for changes that reach any one of some goals.
struct ChangeSearches {
    private let program: Program
    private let patient: Patient
    private let slots: [ChangeSlot]
    private var searches: [ChangeSearch]
    /// Whether some numbers were only tried one by one.
    private let areNumbersTried: Bool
    /// How many sets one goal may give.
    private static let mostSets = 1_000
    /// How many sets are told.
    private static let mostTold = 200

    /// - Parameter changesAnswers: whether answers that the patient gave may be changed, or only new ones given.
    init(_ program: Program, _ patient: Patient, goals: [ChangeGoal], changesAnswers: Bool) {
        self.program = program
        self.patient = patient
        let now = Lanes(program, [patient]).planes
        let relevant = goals.map { ChangeSearches.relevant(program, $0, now, withObstacles: changesAnswers) }
        // One set of slots for all goals, so that their sets can be compared.
        let made = ChangeSlots(program, patient, relevant, changesAnswers: changesAnswers)
        let slots = made.slots()
        self.slots = slots
        areNumbersTried = made.areNumbersTried
        searches = zip(goals, relevant).map { goal, relevant in
            let usable = slots.indices.filter { place in
                if relevant.inputs.contains(slots[place].finding.value) { return true }
                let literals = relevant.literals
                let layout = program.layouts[slots[place].finding.value]
                let atoms =
                    slots[place].option.map { layout.firstAtom + $0..<layout.firstAtom + $0 + 1 } ?? layout.atoms
                return atoms.contains { literals.contains(Edge(node: $0)) || literals.contains(!Edge(node: $0)) }
            }
            return ChangeSearch(program, patient, goal: goal, slots: slots, usable: usable)
        }
    }

    /// What can have a part in reaching a goal.
    private static func relevant(
        _ program: Program, _ goal: ChangeGoal, _ now: Planes, withObstacles: Bool
    ) -> RelevantLiterals {
        func relevant(_ edges: [Edge]) -> RelevantLiterals {
            RelevantLiterals(program, edges, withObstacles: withObstacles)
        }
        guard case .noneHolds(let flags) = goal else { return relevant(goal.edges(program)) }
        // The red flags that hold are to be undone; what undoes one may raise another, which is to be undone, too.
        var undone = flags.filter { now.truth($0, lane: 0) == .present }
        var rest = flags.filter { now.truth($0, lane: 0) != .present }.map { ($0, relevant([$0])) }
        while true {
            let found = relevant(undone.map { !$0 })
            func mayBeRaised(_ other: RelevantLiterals) -> Bool {
                !other.literals.isDisjoint(with: found.literals) || !other.inputs.isDisjoint(with: found.inputs)
            }
            let raised = rest.filter { mayBeRaised($0.1) }
            if raised.isEmpty { return found }
            undone += raised.map(\.0)
            rest.removeAll { mayBeRaised($0.1) }
        }
    }

    /// The smallest sets of changes.
    consuming func sets(_ budget: inout ChangeBudget) -> ChangeSets {
        while searches.contains(where: { !$0.isDone }) {
            for place in searches.indices where !searches[place].isDone {
                searches[place].advance(count: ChangeSearches.mostSets, &budget)
            }
        }
        // Of what is larger than the smallest size that was not gone through, nobody knows whether it could be smaller.
        let stopped = searches.filter { $0.stop != nil }
        let largest = stopped.map { $0.size + 1 }.min() ?? Int.max
        let found = minimal(searches.flatMap(\.found).filter { $0.count <= largest })
        let merged = ChangeMerging(slots).changes(found)
        let told = merged.prefix(ChangeSearches.mostTold).map { changes in
            ChangeSet(changes: changes, level: level(changes))
        }
        let stop = stopped.first?.stop ?? (merged.count > told.count ? .countLimit : nil)
        return ChangeSets(sets: Array(told), stop: stop ?? (areNumbersTried ? .calculation : nil))
    }

    /// Those that hold no other, each once, smallest first.
    private func minimal(_ sets: [[ChangeSearch.Step]]) -> [[ChangeSearch.Step]] {
        var kept: [[ChangeSearch.Step]] = []
        var keptWith: [ChangeSearch.Step: [Int]] = [:]
        let sorted = sets.sorted { $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1) }
        for steps in sorted {
            let isLarger = steps.contains { step in
                (keptWith[step] ?? []).contains { place in kept[place].allSatisfy { steps.contains($0) } }
            }
            if isLarger { continue }
            for step in steps { keptWith[step, default: []].append(kept.count) }
            kept.append(steps)
        }
        return kept
    }

    /// The level that red flags known to hold demand with some changes: of a range, with the number that it is told by.
    private func level(_ changes: [Change]) -> Level.Index {
        let planes = Lanes(program, [patient.with(changes, in: program.book)]).planes
        return program.book.redFlags.indices.filter { planes.truth(program.redFlags[$0], lane: 0) == .present }
            .map { program.book.redFlags[$0].urgency }.max() ?? Level.Index(0)
    }
}
