// Searches for the smallest sets of answers that reach a goal, size by size.

import RuleModel

/// How many patients the searches of one question may still assess.
struct ChangeBudget {
    /// About two seconds for a book that people write.
    static let standard = 50_000

    var patients: Int = standard
}

/// Finds every set of answers that reaches a goal and of which none can be left out: smallest first.
///
/// A set that does not get there is tried with one more answer, unless nothing known in it or left to change can get
/// there any more. What reaches the goal, and whether it still can be reached, is what the evaluator says of the patient.
struct ChangeSearch {
    /// An answer at a slot, as the place of its value.
    struct Step: Hashable, Comparable {
        let slot: Int
        let value: Int

        static func < (left: Step, right: Step) -> Bool { (left.slot, left.value) < (right.slot, right.value) }
    }

    private let program: Program
    private let patient: Patient
    private let goal: ChangeGoal
    private let slots: [ChangeSlot]
    /// The slots of this goal, of all that there are.
    private let usable: [Int]
    /// The sets found, smallest first, then by slot and value.
    private(set) var found: [[Step]] = []
    /// By an answer in it: the sets found.
    private var foundWith: [Step: [Int]] = [:]
    /// The sets of the last size that did not get there, and still may with more answers.
    private var open: [[Step]] = [[]]
    /// The size that is complete.
    private(set) var size = 0
    /// Why it ended early: sets larger than `size` may be missing.
    private(set) var stop: ChangeSets.Stop?

    init(_ program: Program, _ patient: Patient, goal: ChangeGoal, slots: [ChangeSlot], usable: [Int]) {
        self.program = program
        self.patient = patient
        self.goal = goal
        self.slots = slots
        self.usable = usable
    }

    /// Whether there is nothing left to try.
    var isDone: Bool { open.isEmpty || stop != nil || size >= usable.count }

    /// Finds the sets of the next size.
    mutating func advance(count limit: Int, _ budget: inout ChangeBudget) {
        let before = found.count
        var next: [[Step]] = []
        var batch: [[Step]] = []
        func isFull() -> Bool { found.count >= limit }
        for steps in open {
            for place in usable where place > steps.last?.slot ?? -1 {
                for value in slots[place].values.indices {
                    let step = Step(slot: place, value: value)
                    if holdsSet(steps, step, amongFirst: before) { continue }
                    batch.append(steps + [step])
                    if batch.count == 64 {
                        judge(&batch, &next, &budget)
                        if stop != nil { return }
                        if isFull() {
                            stop = .countLimit
                            return
                        }
                    }
                }
            }
        }
        judge(&batch, &next, &budget)
        if stop != nil { return }
        size += 1
        for place in before..<found.count {
            for step in found[place] { foundWith[step, default: []].append(place) }
        }
        open = next
        if isFull(), !open.isEmpty { stop = .countLimit }
    }

    /// Whether a set with one more answer holds one of the smaller sets found.
    private func holdsSet(_ steps: [Step], _ step: Step, amongFirst count: Int) -> Bool {
        guard let places = foundWith[step] else { return false }
        return places.contains { place in
            place < count && found[place].allSatisfy { $0 == step || steps.contains($0) }
        }
    }

    /// Assesses up to 64 sets: those that get there are found, those that still may are kept.
    private mutating func judge(_ batch: inout [[Step]], _ next: inout [[Step]], _ budget: inout ChangeBudget) {
        guard !batch.isEmpty else { return }
        defer { batch.removeAll(keepingCapacity: true) }
        guard budget.patients >= batch.count else {
            stop = .workLimit
            return
        }
        budget.patients -= batch.count
        let planes = Lanes(program, batch.map(patient(with:))).planes
        var rest: [[Step]] = []
        for (lane, steps) in batch.enumerated() {
            let isAllowed = planes.conflict >> UInt64(lane) & 1 == 0
            if isAllowed, goal.isReached(program, planes, lane: lane) {
                found.append(steps)
            } else {
                rest.append(steps)
            }
        }
        guard size + 1 < usable.count, !rest.isEmpty else { return }
        let looser = Lanes(program, rest.map(patient(relaxing:)), readsUnsure: false).planes
        var kept = rest.enumerated().filter { lane, _ in
            looser.conflict >> UInt64(lane) & 1 == 0 && goal.isPossible(program, looser, lane: lane)
        }.map(\.element)
        if case .holds = goal, !kept.isEmpty {
            // Where the answers left out could be such that it does not hold, it will never be known to hold.
            let worst = Lanes(program, kept.map(patient(fearing:)), readsUnsure: false).planes
            kept = kept.enumerated().filter { lane, _ in
                worst.conflict >> UInt64(lane) & 1 != 0 || goal.isPossible(program, worst, lane: lane)
            }.map(\.element)
        }
        next += kept
    }

    private func patient(with steps: [Step]) -> Patient {
        var patient = patient
        for step in steps { slots[step.slot].set(slots[step.slot].values[step.value], in: &patient) }
        return patient
    }

    /// The patient with all answers open that may still be given or changed: whatever comes, only more is known of them.
    private func patient(relaxing steps: [Step]) -> Patient {
        var patient = patient
        for place in usable where place > steps.last?.slot ?? -1 { slots[place].clear(in: &patient) }
        for step in steps { slots[step.slot].set(slots[step.slot].values[step.value], in: &patient) }
        return patient
    }

    /// The same, with what was left out answered in the way that helps least.
    private func patient(fearing steps: [Step]) -> Patient {
        var patient = patient(relaxing: steps)
        let last = steps.last?.slot ?? -1
        for place in usable where place < last && !steps.contains(where: { $0.slot == place }) {
            if let useless = slots[place].useless { slots[place].set(useless, in: &patient) }
        }
        return patient
    }
}
