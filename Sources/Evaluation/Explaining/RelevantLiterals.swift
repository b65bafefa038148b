// Which atoms, known to hold or known not to, can have a part in making edges hold.

import RuleModel

/// Collects the literals (atoms, or their opposites) that can help edges to hold, through conditions, implications,
/// scores and calculations. What it leaves out can be left out of every set of answers that makes one of them hold.
struct RelevantLiterals {
    private let program: Program
    /// Whether answers that stand in the way of others count as well: they do where answers are to be changed.
    private let withObstacles: Bool
    private(set) var literals: Set<Edge> = []
    /// Findings from whose values something relevant is calculated: any value of theirs may count.
    private(set) var inputs: Set<Int> = []
    private var visited: Set<Edge> = []

    init(_ program: Program, _ goals: [Edge], withObstacles: Bool) {
        self.program = program
        self.withObstacles = withObstacles
        for goal in goals { collect(goal) }
        var before = -1
        while before != literals.count {
            before = literals.count
            for implication in program.implications { follow(implication) }
            for (finding, layout) in program.layouts.enumerated() where reads(layout) { complete(finding, layout) }
        }
    }

    private mutating func collect(_ edge: Edge) {
        guard visited.insert(edge).inserted else { return }
        let node = program.nodes[edge.node]
        switch node.operation {
        case .always: break
        case .atom: literals.insert(edge)
        case .all, .atLeast:
            for place in Int(node.first)..<Int(node.first + node.count) {
                let child = program.children[place]
                collect(edge.isOpposite ? !child : child)
            }
        case .scoreBounds, .scoreAtLeast: collect(program.scores[Int(node.first)])
        }
    }

    private mutating func collectBoth(_ edge: Edge) {
        collect(edge)
        collect(!edge)
    }

    private mutating func collect(_ score: ScoreProgram) {
        for group in score.groups {
            for alternative in group.alternatives {
                collectBoth(alternative.holds)
                collectBoth(alternative.fails)
            }
        }
    }

    /// Takes in what an implication may need to make something relevant known.
    private mutating func follow(_ implication: Implication) {
        let (premise, conclusion) = (implication.ifHolds, implication.then)
        if withObstacles, touches(premise) || touches(conclusion) {
            collectBoth(premise)
            collectBoth(conclusion)
            return
        }
        if gives(conclusion) {
            collect(premise)
            // One part of a condition is forced where the others are known not to be enough.
            if !implication.isBinary { collectBoth(conclusion) }
        }
        if gives(!premise) {
            collect(!conclusion)
            if !implication.isBinary { collectBoth(premise) }
        }
    }

    /// Whether forcing an edge can make something relevant known.
    private func gives(_ edge: Edge) -> Bool { anyLiteral(under: edge) { literals.contains($0) } }

    private func touches(_ edge: Edge) -> Bool {
        anyLiteral(under: edge) { literals.contains($0) || literals.contains(!$0) }
    }

    private func anyLiteral(under edge: Edge, _ isWanted: (Edge) -> Bool) -> Bool {
        var open = [edge]
        var seen: Set<Edge> = []
        while let edge = open.popLast() {
            guard seen.insert(edge).inserted else { continue }
            let node = program.nodes[edge.node]
            switch node.operation {
            case .always: break
            case .atom: if isWanted(edge) { return true }
            case .all, .atLeast:
                for place in Int(node.first)..<Int(node.first + node.count) {
                    open.append(edge.isOpposite ? !program.children[place] : program.children[place])
                }
            case .scoreBounds, .scoreAtLeast:
                for finding in program.scores[Int(node.first)].reads {
                    for atom in program.layouts[finding].atoms { open += [Edge(node: atom), !Edge(node: atom)] }
                }
            }
        }
        return false
    }

    private func reads(_ layout: FindingLayout) -> Bool {
        layout.atoms.contains { literals.contains(Edge(node: $0)) || literals.contains(!Edge(node: $0)) }
    }

    /// Takes in what else must be looked at where one atom of a finding is.
    private mutating func complete(_ finding: Int, _ layout: FindingLayout) {
        switch layout.shape {
        case .choice: for atom in layout.atoms { collectBoth(Edge(node: atom)) }
        case .quantity where layout.isConstrained: for atom in layout.atoms { collectBoth(Edge(node: atom)) }
        case .yesNo, .choices, .quantity, .score: break
        }
        collectInputs(of: finding)
    }

    private mutating func collectInputs(of finding: Int) {
        guard case .calculated(let calculated) = program.book.findings[finding].origin else { return }
        for input in calculated.inputs where inputs.insert(input.value).inserted {
            if case .score = program.book[input].origin {
                collect(program.scores[program.scoreOfFinding[input.value]])
            }
            for atom in program.layouts[input.value].atoms { collectBoth(Edge(node: atom)) }
            collectInputs(of: input.value)
        }
    }
}
