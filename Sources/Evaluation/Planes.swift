// The values of all nodes for up to 64 patients at once: two bits each, known to hold and known not to hold.

import RuleModel

/// Three-valued values of every node in 64 lanes, a lane a patient.
///
/// Bit `n` of `holds(edge)` says that the edge is known to hold for the patient in lane `n`, of `fails(edge)` that it is
/// known not to; neither says that it is unknown. Both are never set.
struct Planes: Sendable {
    /// By `Edge.raw`: the lanes in which the edge is known to hold.
    var values: [UInt64]
    /// The bounds of each score above its base, bit-sliced: word `firstWord + n` holds bit `n` of all lanes' sums.
    var lower: [UInt64]
    var upper: [UInt64]
    /// Lanes in which values contradict each other.
    var conflict: UInt64 = 0
    /// Whether an atom changed since this was last cleared.
    var changed = false

    /// Planes without any value.
    init() { (values, lower, upper) = ([], [], []) }

    /// All lanes unknown, but for cuts that the limits of a quantity decide.
    init(_ program: Program) {
        values = Array(repeating: 0, count: program.nodes.count * 2)
        lower = Array(repeating: 0, count: program.scoreWords)
        upper = lower
        values[0] = .max
        for (finding, layout) in program.layouts.enumerated() {
            guard case .quantity(let quantity) = program.book.findings[finding].kind else { continue }
            for (place, cut) in layout.cuts.enumerated() {
                switch cut.truth(within: quantity.limits) {
                case .present: values[(layout.firstAtom + place) * 2] = .max
                case .absent: values[(layout.firstAtom + place) * 2 + 1] = .max
                case .unknown: break
                }
            }
        }
    }

    /// Forgets all lanes; the values of nodes are to be computed before they are read.
    mutating func begin(_ program: Program) {
        let atoms = program.firstOperation * 2
        values.withUnsafeMutableBufferPointer { values in
            program.blank.values.withUnsafeBufferPointer { blank in
                values.baseAddress?.update(from: blank.baseAddress!, count: atoms)
            }
        }
        conflict = 0
        changed = false
    }

    /// Takes over everything, into the memory that is there.
    mutating func take(_ other: Planes) {
        func copy(_ words: inout [UInt64], _ from: [UInt64]) {
            words.withUnsafeMutableBufferPointer { words in
                from.withUnsafeBufferPointer { from in _ = words.update(fromContentsOf: from) }
            }
        }
        copy(&values, other.values)
        copy(&lower, other.lower)
        copy(&upper, other.upper)
        conflict = other.conflict
        changed = other.changed
    }

    /// The lanes in which an edge is known to hold.
    func holds(_ edge: Edge) -> UInt64 { values[Int(edge.raw)] }
    /// The lanes in which an edge is known not to hold.
    func fails(_ edge: Edge) -> UInt64 { values[Int(edge.raw ^ 1)] }
    /// The lanes in which an edge is not known.
    func isOpen(_ edge: Edge) -> UInt64 { ~(holds(edge) | fails(edge)) }
    /// The lanes in which a node is known to hold, and known not to.
    func yes(_ node: Int) -> UInt64 { values[node * 2] }
    func no(_ node: Int) -> UInt64 { values[node * 2 + 1] }

    /// The value of an edge in one lane.
    func truth(_ edge: Edge, lane: Int) -> Truth {
        let bit = UInt64(1) << UInt64(lane)
        if holds(edge) & bit != 0 { return .present }
        return fails(edge) & bit != 0 ? .absent : .unknown
    }

    /// Makes an atom known in some lanes; where it is known to be the opposite, that is a conflict.
    mutating func set(_ atom: Edge, _ lanes: UInt64) {
        let against = fails(atom) & lanes
        conflict |= against
        let new = lanes & ~against & ~holds(atom)
        guard new != 0 else { return }
        changed = true
        values[Int(atom.raw)] |= new
    }

    /// Takes some lanes back from an earlier state.
    mutating func restore(_ lanes: UInt64, from earlier: Planes) {
        for place in values.indices { values[place] = values[place] & ~lanes | earlier.values[place] & lanes }
        for word in lower.indices {
            lower[word] = lower[word] & ~lanes | earlier.lower[word] & lanes
            upper[word] = upper[word] & ~lanes | earlier.upper[word] & lanes
        }
        conflict = conflict & ~lanes | earlier.conflict & lanes
    }
}

// MARK: - Evaluation

extension Planes {
    /// Computes the nodes before `end`, which is where a section of the program ends, from the atoms.
    mutating func evaluate(_ program: Program, before end: Int) {
        run(program.closureSteps, program)
        if end > program.closureEnd { run(program.flagSteps, program) }
        if end > program.flagsEnd { run(program.furtherSteps, program) }
    }

    /// Does operations; what they read is up to date.
    mutating func run(_ steps: Steps, _ program: Program) {
        guard !steps.runs.isEmpty else { return }
        values.withUnsafeMutableBufferPointer { values in
            lower.withUnsafeMutableBufferPointer { lower in
                upper.withUnsafeMutableBufferPointer { upper in
                    let words = PlaneKernels(values: values, lower: lower, upper: upper)
                    steps.operands.withUnsafeBufferPointer { operands in
                        steps.results.withUnsafeBufferPointer { results in
                            for run in steps.runs {
                                words.run(
                                    run, UnsafeBufferPointer(rebasing: operands[run.firstOperand...]),
                                    UnsafeBufferPointer(rebasing: results[run.firstResult...].prefix(run.count)),
                                    program)
                            }
                        }
                    }
                }
            }
        }
    }

    /// The lanes in which a score's group may still take this value.
    func possible(_ alternative: ScoreProgram.Alternative) -> UInt64 {
        ~fails(alternative.holds) & ~holds(alternative.fails)
    }

    /// The bounds of a score in one lane, scaled.
    func bounds(of score: ScoreProgram, lane: Int) -> ClosedRange<Int64> {
        var (low, high): (Int64, Int64) = (0, 0)
        for bit in 0..<score.width {
            low |= Int64(lower[score.firstWord + bit] >> UInt64(lane) & 1) << Int64(bit)
            high |= Int64(upper[score.firstWord + bit] >> UInt64(lane) & 1) << Int64(bit)
        }
        return score.base + low...score.base + max(low, high)
    }
}
