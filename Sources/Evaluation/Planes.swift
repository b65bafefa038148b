// The values of all nodes for up to 64 patients at once: two bits each, known to hold and known not to hold.

import RuleBook

/// Three-valued values of every node in 64 lanes, a lane a patient.
///
/// Bit `n` of `yes[node]` says that the node is known to hold for the patient in lane `n`, of `no[node]` that it is
/// known not to; neither says that it is unknown. Both are never set.
struct Planes: Sendable {
    var yes: [UInt64]
    var no: [UInt64]
    /// The bounds of each score above its base, bit-sliced: word `firstWord + n` holds bit `n` of all lanes' sums.
    var lower: [UInt64]
    var upper: [UInt64]
    /// Lanes in which values contradict each other.
    var conflict: UInt64 = 0
    /// Whether an atom changed since this was last cleared.
    var changed = false

    /// All lanes unknown, but for cuts that the limits of a quantity decide.
    init(_ program: Program) {
        yes = Array(repeating: 0, count: program.nodes.count)
        no = yes
        lower = Array(repeating: 0, count: program.scoreWords)
        upper = lower
        yes[0] = .max
        for (finding, layout) in program.layouts.enumerated() {
            guard case .quantity(let quantity) = program.book.findings[finding].kind else { continue }
            for (place, cut) in layout.cuts.enumerated() {
                switch cut.truth(within: quantity.limits) {
                case .present: yes[layout.firstAtom + place] = .max
                case .absent: no[layout.firstAtom + place] = .max
                case .unknown: break
                }
            }
        }
    }

    /// The lanes in which an edge is known to hold.
    func holds(_ edge: Edge) -> UInt64 { edge.isOpposite ? no[edge.node] : yes[edge.node] }
    /// The lanes in which an edge is known not to hold.
    func fails(_ edge: Edge) -> UInt64 { edge.isOpposite ? yes[edge.node] : no[edge.node] }
    /// The lanes in which an edge is not known.
    func isOpen(_ edge: Edge) -> UInt64 { ~(yes[edge.node] | no[edge.node]) }

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
        if atom.isOpposite { no[atom.node] |= new } else { yes[atom.node] |= new }
    }

    /// Takes some lanes back from an earlier state.
    mutating func restore(_ lanes: UInt64, from earlier: Planes) {
        for node in yes.indices {
            yes[node] = yes[node] & ~lanes | earlier.yes[node] & lanes
            no[node] = no[node] & ~lanes | earlier.no[node] & lanes
        }
        for word in lower.indices {
            lower[word] = lower[word] & ~lanes | earlier.lower[word] & lanes
            upper[word] = upper[word] & ~lanes | earlier.upper[word] & lanes
        }
        conflict = conflict & ~lanes | earlier.conflict & lanes
    }
}

// MARK: - Evaluation

extension Planes {
    /// Computes the nodes before `end` from the atoms, each once.
    mutating func evaluate(_ program: Program, before end: Int) {
        for index in program.firstOperation..<max(end, program.firstOperation) {
            let node = program.nodes[index]
            switch node.operation {
            case .always, .atom: break
            case .all:
                var allHold = UInt64.max
                var oneFails: UInt64 = 0
                for place in Int(node.first)..<Int(node.first + node.count) {
                    let child = program.children[place]
                    allHold &= holds(child)
                    oneFails |= fails(child)
                }
                yes[index] = allHold
                no[index] = oneFails
            case .atLeast: evaluateCount(program, index, node)
            case .scoreBounds: evaluateBounds(program.scores[Int(node.first)])
            case .scoreAtLeast:
                let score = program.scores[Int(node.first)]
                let words = score.firstWord..<score.firstWord + score.width
                yes[index] = BitSliced.isAtLeast(lower[words], node.threshold - score.base)
                no[index] = ~BitSliced.isAtLeast(upper[words], node.threshold - score.base)
            }
        }
    }

    private mutating func evaluateCount(_ program: Program, _ index: Int, _ node: Node) {
        let width = Int.bitWidth - Int(node.count).leadingZeroBitCount
        var known = [UInt64](repeating: 0, count: width)
        var possible = known
        for place in Int(node.first)..<Int(node.first + node.count) {
            let child = program.children[place]
            BitSliced.add(1, where: holds(child), to: &known[...])
            BitSliced.add(1, where: ~fails(child), to: &possible[...])
        }
        yes[index] = BitSliced.isAtLeast(known[...], node.threshold)
        no[index] = ~BitSliced.isAtLeast(possible[...], node.threshold)
    }

    private mutating func evaluateBounds(_ score: ScoreProgram) {
        let words = score.firstWord..<score.firstWord + score.width
        for word in words {
            lower[word] = 0
            upper[word] = 0
        }
        for group in score.groups {
            var taken: UInt64 = 0
            for alternative in group.alternatives {
                let chosen = possible(alternative) & ~taken
                taken |= chosen
                BitSliced.add(alternative.points, where: chosen, to: &lower[words])
            }
            taken = 0
            for alternative in group.alternatives.reversed() {
                let chosen = possible(alternative) & ~taken
                taken |= chosen
                BitSliced.add(alternative.points, where: chosen, to: &upper[words])
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

/// Arithmetic on numbers stored a bit a word, 64 lanes at once.
enum BitSliced {
    /// Adds a constant to the numbers of some lanes.
    static func add(_ constant: Int64, where lanes: UInt64, to number: inout ArraySlice<UInt64>) {
        guard constant != 0, lanes != 0 else { return }
        var carry: UInt64 = 0
        for (bit, word) in number.indices.enumerated() {
            let addend = constant >> Int64(bit) & 1 != 0 ? lanes : 0
            let before = number[word]
            number[word] = before ^ addend ^ carry
            carry = before & addend | carry & (before ^ addend)
        }
    }

    /// The lanes whose number is at least a constant.
    static func isAtLeast(_ number: ArraySlice<UInt64>, _ constant: Int64) -> UInt64 {
        if constant <= 0 { return .max }
        if number.count < Int64.bitWidth - 1, constant >> Int64(number.count) != 0 { return 0 }
        var greater: UInt64 = 0
        var equal = UInt64.max
        for (bit, word) in number.indices.enumerated().reversed() {
            if constant >> Int64(bit) & 1 != 0 {
                equal &= number[word]
            } else {
                greater |= equal & number[word]
            }
        }
        return greater | equal
    }
}
