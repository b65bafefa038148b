// Completions: whether some way to fill in the unknowns makes a condition hold.

import RuleModel

/// Searches for a completion of one patient's unknowns that makes edges hold.
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

    /// How many decisions the searches for one patient may take together.
    static let workLimit = 4_096

    /// The same for a patient of one book: fewer in a very large one, where each takes longer.
    static func budget(of program: Program) -> Int { min(workLimit, 16_000_000 / program.nodes.count) }

    private let program: Program
    /// The bit of the patient's lane.
    private let lane: UInt64
    /// The goals need only the nodes before this.
    private let end: Int
    /// How many decisions are left.
    private var budget: Int
    /// Values of a completion that was found, or of what all of them have in common.
    private var found: Planes?

    private init(_ program: Program, lane: Int, before end: Int, budget: Int) {
        self.program = program
        self.lane = 1 << UInt64(lane)
        self.end = end
        self.budget = budget
    }

    /// Whether a red flag can still hold for the patient in one lane of closed planes.
    static func exists(
        _ program: Program, _ planes: Planes, lane: Int, raising flag: Int, budget: inout Int
    ) -> Answer {
        let edge = program.redFlags[flag]
        switch planes.truth(edge, lane: lane) {
        case .present: return .exists
        case .absent: return .doesNotExist
        case .unknown:
            if program.isFreeFlag[flag] { return .exists }
            return exists(program, planes, lane: lane, before: program.flagsEnd, goals: [edge], &budget)
        }
    }

    /// Whether some completion of one lane of closed planes makes all of these edges hold.
    static func exists(_ program: Program, _ planes: Planes, lane: Int, making goals: [Edge]) -> Answer {
        var budget = budget(of: program)
        return find(program, planes, lane: lane, making: goals, budget: &budget).answer
    }

    /// The same, with the values of a completion found; what it leaves open may turn out either way.
    static func find(
        _ program: Program, _ planes: Planes, lane: Int, making goals: [Edge], budget: inout Int
    ) -> (answer: Answer, planes: Planes?) {
        if scoresExcludeEachOther(program, goals) { return (.doesNotExist, nil) }
        var search = Completion(program, lane: lane, before: program.nodes.count, budget: budget)
        defer { budget = search.budget }
        let answer = search.search(planes, goals: goals)
        return (answer, search.found)
    }

    /// Whether edges want one score to be at least one number and below another that is no higher: the search alone
    /// would try sum after sum.
    private static func scoresExcludeEachOther(_ program: Program, _ goals: [Edge]) -> Bool {
        var least: [Int32: Int64] = [:]
        var below: [Int32: Int64] = [:]
        var open = goals
        while let edge = open.popLast() {
            let node = program.nodes[edge.node]
            switch (node.operation, edge.isOpposite) {
            case (.all, false): open += program.children[Int(node.first)..<Int(node.first + node.count)]
            case (.scoreAtLeast, false): least[node.first] = max(least[node.first] ?? .min, node.threshold)
            case (.scoreAtLeast, true): below[node.first] = min(below[node.first] ?? .max, node.threshold)
            default: break
            }
        }
        return least.contains { score, least in below[score].map { $0 <= least } ?? false }
    }

    /// Whether the answers in one lane of closed planes can be true together at all. Closure finds most
    /// contradictions; the rest is found here.
    static func exists(_ program: Program, _ planes: Planes, lane: Int, budget: inout Int) -> Answer {
        guard program.needsSearch else { return .exists }
        return exists(program, planes, lane: lane, before: program.flagsEnd, goals: [], &budget)
    }

    private static func exists(
        _ program: Program, _ planes: Planes, lane: Int, before end: Int, goals: [Edge], _ budget: inout Int
    ) -> Answer {
        var completion = Completion(program, lane: lane, before: end, budget: budget)
        defer { budget = completion.budget }
        return completion.search(planes, goals: goals)
    }

    /// The lanes of closed planes in which the answers are surely possible together: it will do to let every open
    /// yes/no finding and option of a list be absent, every open choice its first open option, and every quantity the
    /// least that is left.
    static func plainestHolds(_ program: Program, _ start: Planes) -> UInt64 {
        var planes = start
        for shapes in [[FindingLayout.Shape.yesNo, .choices], [.choice], [.quantity]] {
            for layout in program.layouts where shapes.contains(layout.shape) {
                if layout.shape == .choice {
                    var open = layout.atoms.reduce(UInt64.max) { $0 & ~planes.yes($1) }
                    for atom in layout.atoms {
                        let first = open & ~planes.no(atom)
                        planes.set(Edge(node: atom), first)
                        open &= ~first
                    }
                }
                for atom in layout.atoms { planes.set(Edge(node: atom, opposite: true), ~planes.yes(atom)) }
            }
            planes.close(program)
        }
        return program.implications.reduce(~planes.conflict) {
            $0 & (planes.fails($1.ifHolds) | planes.holds($1.then))
        }
    }

    private mutating func search(_ start: Planes, goals: [Edge]) -> Answer {
        var planes = start
        repeat {
            planes.close(program)
            planes.evaluate(program, before: end)
            if planes.conflict & lane != 0 || goals.contains(where: { planes.fails($0) & lane != 0 }) {
                return .doesNotExist
            }
            planes.changed = false
            for goal in goals { planes.force(program, goal, lane) }
            if planes.conflict & lane != 0 { return .doesNotExist }
        } while planes.changed
        var plainest = planes
        if plainest.complete(program, lane, before: end, goals: goals) != 0 {
            found = plainest
            return .exists
        }
        guard let decision = nextDecision(planes, goals: goals) else {
            found = planes
            return .exists
        }
        guard budget > 0 else { return .undecided }
        budget -= 1
        var answer = Answer.doesNotExist
        for literal in [decision, !decision] {
            var branch = planes
            branch.set(literal, lane)
            switch search(branch, goals: goals) {
            case .exists: return .exists
            case .undecided: answer = .undecided
            case .doesNotExist: break
            }
        }
        return answer
    }

    /// The first step of a search, for many lanes at once: the lanes in which a completion makes the goal hold, or
    /// exists at all, and those in which none does. The rest needs a search each.
    /// - Parameter scratch: planes of the same program, whose memory is used.
    static func decide(
        _ program: Program, _ start: Planes, _ lanes: UInt64, making goal: Edge?, _ scratch: inout Planes
    ) -> (possible: UInt64, impossible: UInt64) {
        guard lanes != 0 else { return (0, 0) }
        let goals = goal.map { [$0] } ?? []
        var impossible: UInt64 = 0
        scratch.take(start)
        scratch.conflict &= lanes
        repeat {
            scratch.close(program)
            scratch.evaluate(program, before: program.flagsEnd)
            for goal in goals { impossible |= scratch.fails(goal) & lanes }
            impossible |= scratch.conflict & lanes
            if impossible == lanes { return (0, impossible) }
            scratch.changed = false
            for goal in goals { scratch.force(program, goal, lanes & ~impossible) }
            impossible |= scratch.conflict & lanes
        } while scratch.changed
        let open = lanes & ~impossible
        return (scratch.complete(program, open, before: program.flagsEnd, goals: goals), impossible)
    }

    /// An open atom whose value matters, as the value to try first; `nil` if every completion of the rest will do.
    private func nextDecision(_ planes: Planes, goals: [Edge]) -> Edge? {
        for goal in goals where planes.isOpen(goal) & lane != 0 {
            if let literal = literal(for: goal, planes) { return literal }
        }
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
            if atoms.contains(where: { planes.yes($0) & lane != 0 }) { continue }
            if let open = atoms.first(where: { planes.no($0) & lane == 0 }) { return Edge(node: open) }
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

extension Planes {
    /// Lets everything open in some lanes be absent, and every open choice its first open option. Mostly that will do,
    /// since implications mostly say that something present makes something else present.
    /// - Returns: the lanes in which the goals then hold, and all implications.
    fileprivate mutating func complete(
        _ program: Program, _ lanes: UInt64, before end: Int, goals: [Edge]
    ) -> UInt64 {
        var lanes = lanes
        for layout in program.layouts {
            if layout.shape == .choice {
                var unchosen = layout.atoms.reduce(lanes) { $0 & ~yes($1) }
                for atom in layout.atoms where unchosen != 0 {
                    let first = unchosen & ~no(atom)
                    set(Edge(node: atom), first)
                    unchosen &= ~first
                }
                lanes &= ~unchosen
            }
            for atom in layout.atoms { set(Edge(node: atom, opposite: true), lanes & ~yes(atom)) }
        }
        evaluate(program, before: end)
        for goal in goals { lanes &= holds(goal) }
        for implication in program.implications { lanes &= fails(implication.ifHolds) | holds(implication.then) }
        return lanes
    }
}
