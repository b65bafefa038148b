// Completions: whether some way to fill in the unknowns makes a condition hold.

import RuleBook

/// Searches for a completion of one patient's unknowns that makes an edge hold.
///
/// Closure does most of the work; what is left is decided by trying a value and its opposite. The search is
/// complete, so "no" is a proof, unless it ran into its work limit.
struct Completion {
    enum Answer {
        case exists
        case doesNotExist
        /// The work limit stood in the way.
        case undecided
    }

    /// How many decisions a search may take.
    static let workLimit = 4_096

    /// How many decisions all searches for one patient may take together: fewer in larger books, where each takes
    /// longer. No book that people write comes near it.
    static func budget(of program: Program) -> Int { min(16_384, 16_000_000 / program.nodes.count) }

    private let program: Program
    /// The bit of the patient's lane.
    private let lane: UInt64
    private var decisions = 0
    private var limit = Completion.workLimit

    private init(_ program: Program, lane: Int) {
        self.program = program
        self.lane = 1 << UInt64(lane)
    }

    /// Whether a red flag can still hold for the patient in one lane of closed planes.
    /// - Parameter budget: what is left of the patient's decisions.
    static func exists(
        _ program: Program, _ planes: Planes, lane: Int, raising flag: Int, within budget: inout Int
    ) -> Answer {
        let edge = program.redFlags[flag]
        switch planes.truth(edge, lane: lane) {
        case .present: return .exists
        case .absent: return .doesNotExist
        case .unknown:
            if program.isFreeFlag[flag] { return .exists }
            var search = Completion(program, lane: lane)
            return search.search(planes, goal: edge, within: &budget)
        }
    }

    /// Whether the answers in one lane of closed planes can be true together at all. Closure finds most
    /// contradictions; the rest is found here.
    static func exists(_ program: Program, _ planes: Planes, lane: Int, within budget: inout Int) -> Answer {
        guard program.needsSearch else { return .exists }
        var search = Completion(program, lane: lane)
        return search.search(planes, goal: .always, within: &budget)
    }

    private mutating func search(_ start: Planes, goal: Edge, within budget: inout Int) -> Answer {
        limit = min(Completion.workLimit, budget)
        defer { budget -= min(decisions, limit) }
        return search(start, goal: goal)
    }

    private mutating func search(_ start: Planes, goal: Edge) -> Answer {
        var planes = start
        repeat {
            planes.close(program)
            planes.evaluate(program, before: program.flagsEnd)
            if (planes.conflict | planes.fails(goal)) & lane != 0 { return .doesNotExist }
            planes.changed = false
            planes.force(program, goal, lane)
            if planes.conflict & lane != 0 { return .doesNotExist }
        } while planes.changed
        if plainestCompletionHolds(planes, goal: goal) { return .exists }
        guard let decision = nextDecision(planes, goal: goal) else { return .exists }
        decisions += 1
        if decisions > limit { return .undecided }
        var answer = Answer.doesNotExist
        for literal in [decision, !decision] {
            var branch = planes
            branch.set(literal, lane)
            switch search(branch, goal: goal) {
            case .exists: return .exists
            case .undecided: answer = .undecided
            case .doesNotExist: break
            }
        }
        return answer
    }

    /// Whether it will do to let everything open be absent, and every open choice its first open option. It mostly
    /// does, since implications mostly say that something present makes something else present.
    private func plainestCompletionHolds(_ start: Planes, goal: Edge) -> Bool {
        var planes = start
        for layout in program.layouts {
            if layout.shape == .choice, !layout.atoms.contains(where: { planes.yes[$0] & lane != 0 }) {
                guard let first = layout.atoms.first(where: { planes.no[$0] & lane == 0 }) else { return false }
                planes.set(Edge(node: first), lane)
            }
            for atom in layout.atoms where planes.yes[atom] & lane == 0 {
                planes.set(Edge(node: atom, opposite: true), lane)
            }
        }
        planes.evaluate(program, before: program.flagsEnd)
        return planes.holds(goal) & lane != 0
            && program.implications.allSatisfy { (planes.fails($0.ifHolds) | planes.holds($0.then)) & lane != 0 }
    }

    /// An open atom whose value matters, as the value to try first; `nil` if every completion of the rest will do.
    private func nextDecision(_ planes: Planes, goal: Edge) -> Edge? {
        if planes.isOpen(goal) & lane != 0, let literal = literal(for: goal, planes) { return literal }
        for implication in program.implications {
            if implication.isBinary, program.trustsBinaryImplications { continue }
            if planes.fails(implication.ifHolds) & lane != 0 || planes.holds(implication.then) & lane != 0 { continue }
            if planes.isOpen(implication.ifHolds) & lane != 0, let literal = literal(for: !implication.ifHolds, planes)
            {
                return literal
            }
            if let literal = literal(for: implication.then, planes) { return literal }
        }
        for finding in program.choices where program.layouts[finding].isConstrained {
            let atoms = program.layouts[finding].atoms
            if atoms.contains(where: { planes.yes[$0] & lane != 0 }) { continue }
            if let open = atoms.first(where: { planes.no[$0] & lane == 0 }) { return Edge(node: open) }
        }
        return nil
    }

    /// An open atom under an open edge, as the value that helps the edge to hold.
    private func literal(for edge: Edge, _ planes: Planes) -> Edge? {
        let node = program.nodes[edge.node]
        switch node.operation {
        case .always, .scoreBounds: return nil
        case .atom: return planes.isOpen(edge) & lane != 0 ? edge : nil
        case .all, .atLeast:
            for place in Int(node.first)..<Int(node.first + node.count) {
                let child = program.children[place]
                guard planes.isOpen(child) & lane != 0 else { continue }
                if let literal = literal(for: edge.isOpposite ? !child : child, planes) { return literal }
            }
            return nil
        case .scoreAtLeast:
            let score = program.scores[Int(node.first)]
            for group in score.groups {
                if let literal = literal(in: group, wantingLess: edge.isOpposite, planes) { return literal }
            }
            return nil
        }
    }

    private func literal(in group: ScoreProgram.ScoreGroup, wantingLess: Bool, _ planes: Planes) -> Edge? {
        let possible = group.alternatives.filter { planes.possible($0) & lane != 0 }
        guard let best = wantingLess ? possible.first : possible.last, possible.count > 1 else { return nil }
        for edge in [best.holds, !best.fails] where planes.isOpen(edge) & lane != 0 {
            if let literal = literal(for: edge, planes) { return literal }
        }
        return nil
    }
}
