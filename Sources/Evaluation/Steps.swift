// The order of work: operations in runs of one shape, so that the loop over a run has nothing to decide.

/// Operations on `Planes`, each after those that it reads.
///
/// They are sorted by how deep they lie and how many members they have. Those of a run are done one after the other by
/// the same loop over three streams: where the members' values are, the values, and where the result goes.
struct Steps: Sendable {
    enum Kind: UInt8, Sendable {
        /// Every member's value in a lane.
        case all
        /// At least one member's.
        case any
        /// A node that counts; computes both of its values.
        case count
        /// The bounds of a score.
        case scoreBounds
        /// A comparison with a score; computes both of its values.
        case scoreAtLeast
    }

    struct Run: Sendable {
        let kind: Kind
        /// How many members each operation has.
        let width: Int
        /// How many operations there are.
        let count: Int
        /// Their first member in `operands`.
        let firstOperand: Int
        /// Their first result in `results`.
        let firstResult: Int
    }

    private(set) var runs: [Run] = []
    /// The members of `all` and `any`, as places in `Planes.values`.
    private(set) var operands: [Int32] = []
    /// Of `all` and `any` places in `Planes.values`, of the others nodes.
    private(set) var results: [Int32] = []

    /// Nothing to do.
    init() {}

    /// What computes the nodes of a range.
    /// - Parameter wanted: the edges whose values are asked for, if not all are; others are computed only as these need
    ///   them.
    init(_ program: Program, _ nodes: Range<Int>, wanted: [Edge]? = nil) {
        var isWanted = [Bool](repeating: wanted == nil, count: program.nodes.count * 2)
        for edge in wanted ?? [] { isWanted[Int(edge.raw)] = true }
        if wanted != nil {
            for node in nodes.reversed() { Steps.spread(program, node, &isWanted) }
        }
        var places: [Shape: Int] = [:]
        var shapes: [Shape] = []
        var members: [[Int32]] = []
        func add(_ shape: Shape, _ raw: Int) {
            if let place = places[shape] {
                members[place].append(Int32(raw))
            } else {
                places[shape] = shapes.count
                shapes.append(shape)
                members.append([Int32(raw)])
            }
        }
        for node in nodes where node >= program.firstOperation {
            let (yes, no) = (isWanted[node * 2], isWanted[node * 2 + 1])
            let depth = program.depths[node]
            let width = Int(program.nodes[node].count)
            switch program.nodes[node].operation {
            case .always, .atom: break
            case .all:
                if yes { add(Shape(depth: depth, kind: .all, width: width), node * 2) }
                if no { add(Shape(depth: depth, kind: .any, width: width), node * 2 + 1) }
            case .atLeast: if yes || no { add(Shape(depth: depth, kind: .count, width: 0), node) }
            case .scoreBounds: if yes || no { add(Shape(depth: depth, kind: .scoreBounds, width: 0), node) }
            case .scoreAtLeast: if yes || no { add(Shape(depth: depth, kind: .scoreAtLeast, width: 0), node) }
            }
        }
        for place in shapes.indices.sorted(by: { shapes[$0] < shapes[$1] }) {
            let shape = shapes[place]
            runs.append(
                Run(
                    kind: shape.kind, width: shape.width, count: members[place].count, firstOperand: operands.count,
                    firstResult: results.count))
            for result in members[place] {
                guard shape.kind == .all || shape.kind == .any else { continue }
                let node = program.nodes[Int(result >> 1)]
                for child in program.children[Int(node.first)..<Int(node.first + node.count)] {
                    operands.append(shape.kind == .all ? child.raw : child.raw ^ 1)
                }
            }
            results += members[place]
        }
    }

    private struct Shape: Hashable, Comparable {
        let depth: Int32
        let kind: Kind
        let width: Int

        static func < (left: Shape, right: Shape) -> Bool {
            (left.depth, left.kind.rawValue, left.width) < (right.depth, right.kind.rawValue, right.width)
        }
    }

    /// Marks what a wanted node reads.
    private static func spread(_ program: Program, _ place: Int, _ isWanted: inout [Bool]) {
        let (yes, no) = (isWanted[place * 2], isWanted[place * 2 + 1])
        guard yes || no else { return }
        let node = program.nodes[place]
        switch node.operation {
        case .always, .atom: break
        case .all, .atLeast:
            let isCount = node.operation == .atLeast
            for child in program.children[Int(node.first)..<Int(node.first + node.count)] {
                if yes || isCount { isWanted[Int(child.raw)] = true }
                if no || isCount { isWanted[Int(child.raw ^ 1)] = true }
            }
        case .scoreBounds:
            for edge in program.scores[Int(node.first)].edges {
                isWanted[Int(edge.raw)] = true
                isWanted[Int(edge.raw ^ 1)] = true
            }
        case .scoreAtLeast:
            isWanted[program.scores[Int(node.first)].node * 2] = true
        }
    }

    /// By node: 0 for what is read in, else one more than the deepest of what it reads.
    static func depths(nodes: [Node], children: [Edge], scores: [ScoreProgram]) -> [Int32] {
        var depths = [Int32](repeating: 0, count: nodes.count)
        for place in nodes.indices {
            let node = nodes[place]
            switch node.operation {
            case .always, .atom: break
            case .all, .atLeast:
                let members = children[Int(node.first)..<Int(node.first + node.count)]
                depths[place] = members.reduce(0) { max($0, depths[$1.node]) } + 1
            case .scoreBounds:
                depths[place] = scores[Int(node.first)].edges.reduce(0) { max($0, depths[$1.node]) } + 1
            case .scoreAtLeast: depths[place] = depths[scores[Int(node.first)].node] + 1
            }
        }
        return depths
    }
}
