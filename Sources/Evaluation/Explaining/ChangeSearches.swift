// Several goals of which one is enough: their smallest sets together.

import RuleModel

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
        let relevance = goals.map { ChangeRelevance(program, patient, $0, changesAnswers: changesAnswers) }
        // One set of slots for all goals, so that their sets can be compared.
        let made = ChangeSlots(program, patient, relevance, changesAnswers: changesAnswers)
        let slots = made.slots()
        self.slots = slots
        areNumbersTried = made.areNumbersTried
        searches = zip(goals, relevance).map { goal, relevance in
            ChangeSearch(
                program, patient, goal: goal, slots: slots,
                usable: slots.indices.filter { relevance.reads(slots[$0], program) })
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

    private func level(_ changes: [Change]) -> Level.Index { ChangeSearches.level(program, patient, changes) }

    /// The least level that red flags known to hold demand with some changes.
    static func level(_ program: Program, _ patient: Patient, _ changes: [Change]) -> Level.Index {
        var patients = [patient]
        for change in changes {
            let single = values(change, ConditionReading(program.book))
            guard patients.count * single.count <= 256 else { return Level.Index(0) }
            patients = patients.flatMap { patient in single.map { patient.with([$0], in: program.book) } }
        }
        var least = program.book.topLevel
        for start in stride(from: 0, to: patients.count, by: 64) {
            let batch = Array(patients[start..<min(start + 64, patients.count)])
            let planes = Lanes(program, batch).planes
            for lane in batch.indices where planes.conflict >> UInt64(lane) & 1 == 0 {
                let raised = program.redFlags.indices.filter {
                    planes.truth(program.redFlags[$0], lane: lane) == .present
                }
                least = min(least, raised.map { program.book.redFlags[$0].urgency }.max() ?? Level.Index(0))
            }
        }
        return least
    }

    /// A change to each of the values that something in the book may tell apart.
    private static func values(_ change: Change, _ reading: ConditionReading) -> [Change] {
        func changed(to value: Change.Value) -> Change {
            Change(finding: change.finding, option: change.option, value: value, isNew: change.isNew)
        }
        switch change.value {
        case .truth: return [change]
        case .options(let options): return options.map { changed(to: .options([$0])) }
        case .range(let range):
            let numbers = Set(reading.tellingNumbers(of: change.finding).filter(range.contains) + [range.example])
            return numbers.sorted().map { number in
                changed(
                    to: .range(
                        ValueRange(
                            low: number, includesLow: true, high: number, includesHigh: true, isFromLimit: false,
                            isToLimit: false, example: number)))
            }
        }
    }
}
