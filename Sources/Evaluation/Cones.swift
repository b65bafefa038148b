// What a value rests on, and what an unknown one needs: for all lanes at once.

import RuleModel

/// For each of some edges the conditions and findings behind it, each before what it reads.
///
/// A condition has its value because of the members that have the same value: it holds because of those that hold, fails
/// because of those that fail, and is unknown because of those that are unknown. So one walk downward from an edge, with
/// a word of lanes at each step, finds what lanes in which it is known rest on, and what the others need. Where ways
/// meet, their lanes add up: each step is taken once, however many ways lead to it.
struct Cones: Sendable {
    /// What is behind one edge.
    struct Cone: Sendable {
        /// The edge, and where its lanes go first.
        let entry: Link
        let steps: Range<Int>
        /// The findings that lanes may end at, as a range of `findings`: the first slots are theirs, in that order.
        let findings: Range<Int>
        /// How many slots its findings and steps have.
        let width: Int
    }

    /// A way from a step to what it reads.
    struct Link: Sendable {
        /// The edge that it leads to; for what reads findings, the finding.
        let raw: Int32
        /// Where the lanes go, or -1 where there is nothing to say.
        let slot: Int32
    }

    private struct Step: Sendable {
        enum Kind: UInt8, Sendable {
            /// A condition with members, which the links lead to.
            case members
            /// A comparison with a score. The last link leads to the score, the others to the findings it adds up.
            case comparison
            /// An atom of a calculated finding. The links lead to the finding, and to what it is calculated from.
            case calculatedAtom
            /// A score of which more is to be known; a link a group.
            case score
            /// A calculated finding that is not known; a link an input.
            case calculation
        }

        let kind: Kind
        let slot: Int32
        /// The node, or the place of the score.
        let subject: Int32
        let links: Range<Int32>
    }

    private(set) var cones: [Cone] = []
    /// The findings that lanes may end at, cone by cone, each in the book's order.
    private(set) var findings: [Int32] = []
    private var steps: [Step] = []
    private var links: [Link] = []

    init(_ program: Program, _ edges: [Edge]) {
        for edge in edges { add(edge, program) }
    }

    /// The most slots that a cone has.
    var width: Int { cones.reduce(0) { max($0, $1.width) } }

    /// The findings behind an edge.
    func findings(of cone: Int) -> ArraySlice<Int32> { findings[cones[cone].findings] }

    /// Walks down from one edge.
    /// - Parameters:
    ///   - start: the lanes that are asked for.
    ///   - slots: memory for as many words as the cone is wide. The first come to hold the lanes of its findings: of
    ///     what the edge rests on where it is known, of what it needs where it is not.
    func walk(
        _ place: Int, _ lanes: Lanes, _ values: UnsafePointer<UInt64>, _ start: UInt64,
        _ slots: UnsafeMutablePointer<UInt64>
    ) {
        let cone = cones[place]
        slots.update(repeating: 0, count: cone.width)
        guard cone.entry.slot >= 0, start != 0 else { return }
        slots[Int(cone.entry.slot)] = start
        for number in cone.steps {
            let step = steps[number]
            let mask = slots[Int(step.slot)]
            guard mask != 0 else { continue }
            let ways = Int(step.links.lowerBound)..<Int(step.links.upperBound)
            switch step.kind {
            case .members:
                for way in ways {
                    slots[Int(links[way].slot)] |= mask & Cones.agree(Int(step.subject), links[way].raw, values)
                }
            case .comparison:
                let known = mask & Cones.isKnown(Int(step.subject), values)
                slots[Int(links[ways.upperBound - 1].slot)] |= mask & ~known
                guard known != 0 else { continue }
                for way in ways.dropLast() {
                    slots[Int(links[way].slot)] |= known & ~lanes.isUnknown(Int(links[way].raw))
                }
            case .calculatedAtom:
                let known = mask & Cones.isKnown(Int(step.subject), values)
                slots[Int(links[ways.lowerBound].slot)] |= known
                slots[Int(links[ways.lowerBound + 1].slot)] |= mask & ~known
            case .score:
                let groups = lanes.program.scores[Int(step.subject)].groups
                for (group, way) in zip(groups, ways) where links[way].slot >= 0 {
                    let isOpen = group.finding >= 0 ? .max : lanes.planes.isOpen(group.condition)
                    slots[Int(links[way].slot)] |= mask & isOpen & lanes.planes.varies(group)
                }
            case .calculation:
                for way in ways { slots[Int(links[way].slot)] |= mask & lanes.isUnknown(Int(links[way].raw)) }
            }
        }
    }

    /// The atoms and comparisons that a walk from a known edge in a single lane came to, as nodes.
    func grounds(
        _ place: Int, _ program: Program, _ values: UnsafePointer<UInt64>, _ slots: UnsafePointer<UInt64>
    ) -> Set<Int> {
        var found: Set<Int> = []
        func isAtom(_ raw: Int32) -> Bool { program.nodes[Int(raw >> 1)].operation == .atom }
        let cone = cones[place]
        if isAtom(cone.entry.raw) { found.insert(Int(cone.entry.raw >> 1)) }
        for step in steps[cone.steps] {
            let mask = slots[Int(step.slot)]
            guard mask != 0 else { continue }
            switch step.kind {
            case .members:
                for way in step.links where isAtom(links[Int(way)].raw) {
                    let raw = links[Int(way)].raw
                    if mask & Cones.agree(Int(step.subject), raw, values) != 0 { found.insert(Int(raw >> 1)) }
                }
            case .comparison, .calculatedAtom: found.insert(Int(step.subject))
            case .score, .calculation: break
            }
        }
        return found
    }

    /// The lanes in which an edge has the value of a node.
    @inline(__always) private static func agree(_ node: Int, _ raw: Int32, _ values: UnsafePointer<UInt64>) -> UInt64 {
        ~((values[node * 2] ^ values[Int(raw)]) | (values[node * 2 + 1] ^ values[Int(raw ^ 1)]))
    }

    private static func isKnown(_ node: Int, _ values: UnsafePointer<UInt64>) -> UInt64 {
        values[node * 2] | values[node * 2 + 1]
    }
}

// MARK: - Building

extension Cones {
    /// What is behind one edge, found depth first.
    private struct Search {
        let program: Program
        /// By what was gone into: which of the steps it is.
        private var places: [Key: Int32] = [:]
        /// Each after what it reads; a link to a finding has the slot `-2 - finding`.
        var steps: [(kind: Step.Kind, place: Int32, subject: Int32, links: [Link])] = []
        var findings: Set<Int> = []

        private enum Key: Hashable {
            case node(Int)
            case score(Int)
            case calculation(Int)
        }

        init(_ program: Program) { self.program = program }

        private mutating func step(
            _ key: Key, _ kind: Step.Kind, _ subject: Int, _ links: (inout Search) -> [Link]
        ) -> Int32 {
            if let known = places[key] { return known }
            let place = Int32(places.count)
            places[key] = place
            steps.append((kind, place, Int32(subject), links(&self)))
            return place
        }

        /// A finding that lanes may end at.
        private mutating func end(_ finding: Int) -> Int32 {
            findings.insert(finding)
            return -2 - Int32(finding)
        }

        mutating func link(_ edge: Edge) -> Link { Link(raw: edge.raw, slot: slot(edge)) }

        private mutating func slot(_ edge: Edge) -> Int32 {
            let node = program.nodes[edge.node]
            switch node.operation {
            case .always, .scoreBounds: return -1
            case .atom:
                let finding = program.findingOfAtom[edge.node]
                if program.book.findings[finding].isStated { return end(finding) }
                return step(.node(edge.node), .calculatedAtom, edge.node) {
                    [
                        Link(raw: Int32(finding), slot: $0.end(finding)),
                        Link(raw: Int32(finding), slot: $0.behind(finding)),
                    ]
                }
            case .all, .atLeast:
                return step(.node(edge.node), .members, edge.node) { search in
                    search.program.children[Int(node.first)..<Int(node.first + node.count)].map { search.link($0) }
                        .filter { $0.slot != -1 }
                }
            case .scoreAtLeast:
                let score = program.scores[Int(node.first)]
                return step(.node(edge.node), .comparison, edge.node) { search in
                    score.reads.map { Link(raw: Int32($0), slot: search.end($0)) }
                        + [Link(raw: 0, slot: search.behind(score.finding))]
                }
            }
        }

        /// Of a stated finding itself, of a derived one what is behind it.
        private mutating func behind(_ finding: Int) -> Int32 {
            switch program.book.findings[finding].origin {
            case .stated: return end(finding)
            case .calculated(let calculated):
                return step(.calculation(finding), .calculation, finding) { search in
                    calculated.inputs.map { Link(raw: Int32($0.value), slot: search.behind($0.value)) }
                }
            case .score:
                let place = program.scoreOfFinding[finding]
                return step(.score(place), .score, place) { search in
                    search.program.scores[place].groups.map { group in
                        group.finding >= 0
                            ? Link(raw: 0, slot: search.behind(group.finding)) : search.link(group.condition)
                    }
                }
            }
        }
    }

    private mutating func add(_ edge: Edge, _ program: Program) {
        var search = Search(program)
        let entry = search.link(edge)
        let ends = search.findings.sorted()
        var slots: [Int32: Int32] = [:]
        for (slot, finding) in ends.enumerated() { slots[-2 - Int32(finding)] = Int32(slot) }
        func settled(_ link: Link) -> Link {
            let slot = link.slot >= 0 ? link.slot + Int32(ends.count) : slots[link.slot] ?? -1
            return Link(raw: link.raw, slot: slot)
        }
        let firstStep = steps.count
        for step in search.steps.reversed() {
            let first = Int32(links.count)
            links += step.links.map(settled)
            steps.append(
                Step(
                    kind: step.kind, slot: step.place + Int32(ends.count), subject: step.subject,
                    links: first..<Int32(links.count)))
        }
        cones.append(
            Cone(
                entry: settled(entry), steps: firstStep..<steps.count,
                findings: findings.count..<findings.count + ends.count, width: ends.count + search.steps.count))
        findings += ends.map { Int32($0) }
    }
}

extension Planes {
    /// The lanes in which a score's group may still give different points.
    fileprivate func varies(_ group: ScoreProgram.ScoreGroup) -> UInt64 {
        var (result, less, same): (UInt64, UInt64, UInt64) = (0, 0, 0)
        var points = group.alternatives.first?.points
        for alternative in group.alternatives {
            if alternative.points != points {
                less |= same
                (same, points) = (0, alternative.points)
            }
            let possible = possible(alternative)
            result |= less & possible
            same |= possible
        }
        return result
    }
}
