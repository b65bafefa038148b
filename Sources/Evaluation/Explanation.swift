// Why: the findings a known condition rests on, and those an unknown one needs.

import RuleBook

/// Explains the values of one lane.
struct Explanation {
    let program: Program
    let lanes: Lanes
    let lane: Int
    var planes: Planes { lanes.planes }

    /// What a known edge rests on, in the book's order.
    func restsOn(_ edge: Edge) -> (findings: [Finding.Index], grounds: [Assessment.Ground]) {
        var found = FindingSet(program.layouts.count)
        var grounds = Set<Edge>()
        var visited = Visited(program)
        collectGrounds(edge, &found, &grounds, &visited)
        let known = grounds.sorted { $0.raw < $1.raw }.map { ground($0) }
        return (found.indices, known.enumerated().sorted { order($0) < order($1) }.map(\.element))
    }

    private func order(_ ground: (offset: Int, element: Assessment.Ground)) -> (Int, Int) {
        (ground.element.finding.value, ground.offset)
    }

    /// A known atom or score comparison as a fact.
    private func ground(_ edge: Edge) -> Assessment.Ground {
        let node = program.nodes[edge.node]
        let holds = !edge.isOpposite
        if node.operation == .scoreAtLeast {
            let score = program.scores[Int(node.first)]
            let threshold = Exact(Int128(node.threshold), over: Int128(score.scale)) ?? Exact(0)
            return .init(finding: Finding.Index(score.finding), fact: .atLeast(threshold), holds: holds)
        }
        let finding = program.findingOfAtom[edge.node]
        let layout = program.layouts[finding]
        let place = edge.node - layout.firstAtom
        let fact: Assessment.Ground.Fact
        switch layout.shape {
        case .yesNo, .score: fact = .present
        case .choice, .choices: fact = .option(place)
        case .quantity:
            let cut = layout.cuts[place]
            fact = cut.isStrict ? .above(cut.value) : .atLeast(cut.value)
        }
        return .init(finding: Finding.Index(finding), fact: fact, holds: holds)
    }

    /// The unknown stated findings that an unknown edge needs, in the book's order.
    func needs(_ edges: [Edge]) -> [Finding.Index] {
        var found = FindingSet(program.layouts.count)
        var visited = Visited(program)
        for edge in edges { collectNeeds(edge, &found, &visited) }
        return found.indices
    }

    /// What was gone into: each condition and derived finding once, since they may share parts in ways whose number
    /// doubles with each.
    private struct Visited {
        var nodes: FindingSet
        var findings: FindingSet

        init(_ program: Program) {
            nodes = FindingSet(program.nodes.count)
            findings = FindingSet(program.layouts.count)
        }
    }

    private func collectGrounds(
        _ edge: Edge, _ found: inout FindingSet, _ grounds: inout Set<Edge>, _ visited: inout Visited
    ) {
        let node = program.nodes[edge.node]
        switch node.operation {
        case .always, .scoreBounds: break
        case .atom:
            found.insert(program.findingOfAtom[edge.node])
            grounds.insert(known(edge.node))
        case .all, .atLeast:
            guard visited.nodes.insert(edge.node) else { break }
            // A condition that holds rests on the members that hold, one that fails on those that fail.
            let value = planes.truth(Edge(node: edge.node), lane: lane)
            for place in Int(node.first)..<Int(node.first + node.count) {
                let child = program.children[place]
                if planes.truth(child, lane: lane) == value { collectGrounds(child, &found, &grounds, &visited) }
            }
        case .scoreAtLeast:
            for finding in program.scores[Int(node.first)].reads where !isUnknown(finding) { found.insert(finding) }
            grounds.insert(known(edge.node))
        }
    }

    /// The side of a known node that holds.
    private func known(_ node: Int) -> Edge {
        Edge(node: node, opposite: planes.truth(Edge(node: node), lane: lane) == .absent)
    }

    private func collectNeeds(_ edge: Edge, _ found: inout FindingSet, _ visited: inout Visited) {
        guard planes.truth(edge, lane: lane) == .unknown else { return }
        let node = program.nodes[edge.node]
        switch node.operation {
        case .always, .scoreBounds: break
        case .atom: collectNeeds(of: program.findingOfAtom[edge.node], &found, &visited)
        case .all, .atLeast:
            guard visited.nodes.insert(edge.node) else { break }
            for place in Int(node.first)..<Int(node.first + node.count) {
                collectNeeds(program.children[place], &found, &visited)
            }
        case .scoreAtLeast: collectNeeds(program.scores[Int(node.first)], &found, &visited)
        }
    }

    private func collectNeeds(_ score: ScoreProgram, _ found: inout FindingSet, _ visited: inout Visited) {
        guard visited.findings.insert(score.finding) else { return }
        for group in score.groups {
            let possible = group.alternatives.filter { planes.possible($0) >> UInt64(lane) & 1 != 0 }
            guard possible.first?.points != possible.last?.points else { continue }
            if group.finding >= 0 {
                collectNeeds(of: group.finding, &found, &visited)
            } else {
                collectNeeds(group.condition, &found, &visited)
            }
        }
    }

    /// A stated finding itself; of a derived one, the unknown findings behind it.
    private func collectNeeds(of finding: Int, _ found: inout FindingSet, _ visited: inout Visited) {
        switch program.book.findings[finding].origin {
        case .stated: found.insert(finding)
        case .calculated(let calculated):
            guard visited.findings.insert(finding) else { break }
            for input in calculated.inputs where isUnknown(input.value) {
                collectNeeds(of: input.value, &found, &visited)
            }
        case .score: collectNeeds(program.scores[program.scoreOfFinding[finding]], &found, &visited)
        }
    }

    /// Whether a finding has no value, or a list some option without one.
    func isUnknown(_ finding: Int) -> Bool { lanes.isUnknown(finding) >> UInt64(lane) & 1 != 0 }

    init(_ program: Program, _ lanes: Lanes, lane: Int) {
        self.program = program
        self.lanes = lanes
        self.lane = lane
    }
}

/// A set of findings (or of other places) that gives them back in the book's order.
struct FindingSet {
    private var words: [UInt64]

    init(_ count: Int) {
        words = Array(repeating: 0, count: (count + 63) / 64)
    }

    /// Adds a finding; whether it is new.
    @discardableResult
    mutating func insert(_ finding: Int) -> Bool {
        let bit = UInt64(1) << UInt64(finding & 63)
        guard words[finding >> 6] & bit == 0 else { return false }
        words[finding >> 6] |= bit
        return true
    }

    mutating func insert(_ findings: [Finding.Index]) {
        for finding in findings { insert(finding.value) }
    }

    func contains(_ finding: Finding.Index) -> Bool {
        words[finding.value >> 6] >> UInt64(finding.value & 63) & 1 != 0
    }

    var indices: [Finding.Index] {
        var result: [Finding.Index] = []
        for (place, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                result.append(Finding.Index(place << 6 | rest.trailingZeroBitCount))
                rest &= rest - 1
            }
        }
        return result
    }
}
