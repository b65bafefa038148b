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

    private let program: Program
    private var decisions = 0

    private init(_ program: Program) {
        self.program = program
    }

    /// Whether a red flag can still hold for the patient in lane 0 of closed planes.
    static func exists(_ program: Program, _ planes: Planes, raising flag: Int) -> Answer {
        let edge = program.redFlags[flag]
        switch planes.truth(edge, lane: 0) {
        case .present: return .exists
        case .absent: return .doesNotExist
        case .unknown:
            if program.isFreeFlag[flag] { return .exists }
            var search = Completion(program)
            return search.search(planes, goal: edge)
        }
    }

    /// Whether the implications of a book allow any patient at all, so that closure alone decides chains of atoms.
    static func existsForNobodyKnown(_ program: Program) -> Bool {
        guard !program.implications.isEmpty else { return true }
        var search = Completion(program)
        return search.search(Planes(program), goal: .always) == .exists
    }

    private mutating func search(_ start: Planes, goal: Edge) -> Answer {
        var planes = start
        repeat {
            planes.close(program)
            planes.evaluate(program, before: program.flagsEnd)
            if (planes.conflict | planes.fails(goal)) & 1 != 0 { return .doesNotExist }
            planes.changed = false
            planes.force(program, goal, 1)
            if planes.conflict & 1 != 0 { return .doesNotExist }
        } while planes.changed
        guard let decision = nextDecision(planes, goal: goal) else { return .exists }
        decisions += 1
        if decisions > Completion.workLimit { return .undecided }
        var answer = Answer.doesNotExist
        for literal in [decision, !decision] {
            var branch = planes
            branch.set(literal, 1)
            switch search(branch, goal: goal) {
            case .exists: return .exists
            case .undecided: answer = .undecided
            case .doesNotExist: break
            }
        }
        return answer
    }

    /// An open atom whose value matters, as the value to try first; `nil` if every completion of the rest will do.
    private func nextDecision(_ planes: Planes, goal: Edge) -> Edge? {
        if planes.isOpen(goal) & 1 != 0, let literal = literal(for: goal, planes) { return literal }
        for implication in program.implications {
            if implication.isBinary, program.trustsBinaryImplications { continue }
            if planes.fails(implication.ifHolds) & 1 != 0 || planes.holds(implication.then) & 1 != 0 { continue }
            if planes.isOpen(implication.ifHolds) & 1 != 0, let literal = literal(for: !implication.ifHolds, planes) {
                return literal
            }
            if let literal = literal(for: implication.then, planes) { return literal }
        }
        for finding in program.choices where program.layouts[finding].isConstrained {
            let atoms = program.layouts[finding].atoms
            if atoms.contains(where: { planes.yes[$0] & 1 != 0 }) { continue }
            if let open = atoms.first(where: { planes.no[$0] & 1 == 0 }) { return Edge(node: open) }
        }
        return nil
    }

    /// An open atom under an open edge, as the value that helps the edge to hold.
    private func literal(for edge: Edge, _ planes: Planes) -> Edge? {
        let node = program.nodes[edge.node]
        switch node.operation {
        case .always, .scoreBounds: return nil
        case .atom: return planes.isOpen(edge) & 1 != 0 ? edge : nil
        case .all, .atLeast:
            for place in Int(node.first)..<Int(node.first + node.count) {
                let child = program.children[place]
                guard planes.isOpen(child) & 1 != 0 else { continue }
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
        let possible = group.alternatives.filter { planes.possible($0) & 1 != 0 }
        guard let best = wantingLess ? possible.first : possible.last, possible.count > 1 else { return nil }
        for edge in [best.holds, !best.fails] where planes.isOpen(edge) & 1 != 0 {
            if let literal = literal(for: edge, planes) { return literal }
        }
        return nil
    }
}
