// Answers tried on one patient, 64 at a time, by the evaluator itself.

import RuleModel

/// One variable given one of its values, by their places.
struct Trial: Hashable {
    let variable: Int
    let value: Int
}

/// Evaluates what a patient would be with further answers.
struct Trials {
    let program: Program
    let unknowns: Unknowns
    /// What is stated and follows, the same in every lane; "not sure" is not read yet.
    let base: Planes
    /// How many sets of answers may still be tried for this patient.
    private(set) var left: Int
    /// How many decisions searches for completions may still take.
    var budget: Int
    /// Whether a search gave up, so that answers were tried that may not be possible together.
    private(set) var gaveUp = false
    private let patient: Patient

    /// How many sets of answers are tried for one patient at most: some milliseconds' worth.
    static let workLimit = 65_536

    init(_ program: Program, _ unknowns: Unknowns, _ patient: Patient, _ lanes: Lanes) {
        self.program = program
        self.unknowns = unknowns
        self.patient = patient
        base = (lanes.stated ?? lanes.planes).spread(lane: 0)
        left = Trials.workLimit
        budget = Completion.budget(of: program)
    }

    /// Whether so many may still be tried.
    func mayTry(_ count: Int) -> Bool { left >= count }

    /// What at most 64 sets of further answers lead to, a lane each, and the lanes in which they are possible.
    mutating func evaluate(_ states: ArraySlice<[Trial]>) -> (planes: Planes, possible: UInt64) {
        left -= states.count
        var planes = base
        planes.changed = false
        var unsure: [Int: UInt64] = [:]
        var touchesImplication = false
        for (lane, state) in states.enumerated() {
            let bit = UInt64(1) << UInt64(lane)
            for trial in state {
                let variable = unknowns.variables[trial.variable]
                touchesImplication = touchesImplication || variable.isConstrained
                switch variable.values[trial.value] {
                case .known(let edges): for edge in edges { planes.set(edge, bit) }
                case .unsure: unsure[variable.finding, default: 0] |= bit
                }
            }
        }
        planes.close(program)
        var possible = (states.count == 64 ? UInt64.max : (1 << UInt64(states.count)) - 1) & ~planes.conflict
        if touchesImplication { possible = keepPossible(planes, possible) }
        readUnsure(&planes, unsure)
        planes.evaluate(program, before: program.nodes.count)
        return (planes, possible)
    }

    /// Leaves out the lanes whose answers cannot be true together although closure sees nothing wrong.
    private mutating func keepPossible(_ planes: Planes, _ lanes: UInt64) -> UInt64 {
        guard program.needsSearch else { return lanes }
        var kept = lanes
        var open = lanes & ~Completion.plainestHolds(program, planes)
        while open != 0 {
            let lane = open.trailingZeroBitCount
            open &= open - 1
            switch Completion.exists(program, planes, lane: lane, budget: &budget) {
            case .exists: break
            case .doesNotExist: kept &= ~(1 << UInt64(lane))
            case .undecided: gaveUp = true
            }
        }
        return kept
    }

    /// Reads "not sure" as the book says, as it is done for a patient.
    private mutating func readUnsure(_ planes: inout Planes, _ tried: [Int: UInt64]) {
        for atom in program.assumedIfUnsure {
            let finding = program.findingOfAtom[atom.node]
            let unsure = patient.answers[finding] == .unsure ? UInt64.max : tried[finding] ?? 0
            let lanes = unsure & planes.isOpen(atom) & ~planes.conflict
            guard lanes != 0 else { continue }
            let before = planes
            planes.set(atom, lanes)
            planes.close(program)
            let kept = keepPossible(planes, lanes & ~planes.conflict)
            planes.restore(lanes & ~kept, from: before)
        }
    }
}

extension Planes {
    /// What one lane knows, in every lane.
    func spread(lane: Int) -> Planes {
        var result = self
        func spread(_ words: inout [UInt64]) {
            for place in words.indices { words[place] = words[place] >> UInt64(lane) & 1 != 0 ? .max : 0 }
        }
        spread(&result.values)
        spread(&result.lower)
        spread(&result.upper)
        result.conflict = 0
        return result
    }
}
