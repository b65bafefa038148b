// Compiles a rule book: conditions become shared nodes, in an order in which each reads only earlier ones.

import RuleModel

/// Builds a `Program`, one node a distinct condition.
struct ProgramBuilder {
    let book: RuleBook
    var nodes: [Node] = [Node(operation: .always, first: 0, count: 0, threshold: 0)]
    var children: [Edge] = []
    var layouts: [FindingLayout] = []
    var findingOfAtom: [Int] = [-1]
    var scores: [ScoreProgram] = []
    var scoreOfFinding: [Int]
    var scoreWords = 0
    private var nodeOfKey: [NodeKey: Int] = [:]
    private var edgeOfPattern: [Edge?]

    private struct NodeKey: Hashable {
        let operation: Node.Operation
        let threshold: Int64
        let children: [Edge]
    }

    init(_ book: RuleBook) {
        self.book = book
        scoreOfFinding = Array(repeating: -1, count: book.findings.count)
        edgeOfPattern = Array(repeating: nil, count: book.patterns.count)
    }

    /// Compiles the whole book.
    static func compile(_ book: RuleBook) -> Program { compile(book, including: []).program }

    /// Compiles the whole book and further conditions, and gives the edges of these and whether each is free.
    static func compile(
        _ book: RuleBook, including further: [Condition]
    ) -> (program: Program, edges: [Edge], areFree: [Bool]) {
        var builder = ProgramBuilder(book)
        builder.layOutAtoms(further)
        let implications = builder.compileImplications()
        let closureEnd = builder.nodes.count
        let redFlags = book.redFlags.map { builder.edge($0.when) }
        let flagsEnd = builder.nodes.count
        let scope = book.header.appliesWhen.map { builder.edge($0) }
        let causes = book.causes.map { builder.compile($0) }
        let adviceWhen = book.advice.map { builder.edge($0.when) }
        let adviceUnless = book.advice.map { $0.unless.map { builder.edge($0) } }
        let complications = book.complications.map { builder.edge($0.when) }
        for finding in book.findings.indices {
            if case .score = book.findings[finding].origin { _ = builder.score(finding) }
        }
        let edges = further.map { builder.edge($0) }
        let reading = ConditionReading(book)
        let program = Program(
            book: book, nodes: builder.nodes, children: builder.children,
            firstOperation: builder.findingOfAtom.count, closureEnd: closureEnd, flagsEnd: flagsEnd,
            layouts: builder.layouts,
            findingOfAtom: builder.findingOfAtom, implications: implications,
            choices: builder.layouts.indices.filter { builder.layouts[$0].shape == .choice },
            quantities: builder.layouts.indices.filter {
                builder.layouts[$0].shape == .quantity && builder.layouts[$0].atomCount > 1
            },
            scores: builder.scores, scoreOfFinding: builder.scoreOfFinding, scoreWords: builder.scoreWords,
            scope: scope, redFlags: redFlags, isFreeFlag: redFlags.map { builder.isFree($0) },
            calculatedBehindFlag: reading.calculatedBehind(book.redFlags.map(\.when)),
            causes: causes, adviceWhen: adviceWhen, adviceUnless: adviceUnless, complications: complications,
            assumedIfUnsure: book.findings.indices.compactMap { finding in
                let declared = book.findings[finding]
                guard declared.ifUnsure != .unknown, builder.layouts[finding].shape == .yesNo else { return nil }
                return Edge(node: builder.layouts[finding].firstAtom, opposite: declared.ifUnsure == .absent)
            },
            calculated: reading.calculatedInOrder(),
            questionOfFinding: book.findings.indices.map { finding in
                book.questions.firstIndex { $0.fills.contains(Finding.Index(finding)) } ?? -1
            })
        program.depths = Steps.depths(nodes: program.nodes, children: program.children, scores: program.scores)
        program.closureSteps = Steps(program, 0..<closureEnd)
        program.flagSteps = Steps(program, closureEnd..<flagsEnd)
        program.furtherSteps = Steps(program, flagsEnd..<program.nodes.count)
        program.blank = Planes(program)
        program.flagsByUrgency = book.redFlags.indices.sorted {
            (book.redFlags[$1].urgency, $0) < (book.redFlags[$0].urgency, $1)
        }
        var budget = Completion.budget(of: program)
        program.trustsBinaryImplications =
            Completion.exists(program, program.blank, lane: 0, budget: &budget) == .exists
        return (program, edges, edges.map { builder.isFree($0) })
    }

    private mutating func layOutAtoms(_ further: [Condition]) {
        let cuts = CutCollector.cuts(of: book, and: further)
        for (index, finding) in book.findings.enumerated() {
            let shape: FindingLayout.Shape
            let count: Int
            switch finding.kind {
            case .yesNo: (shape, count) = (.yesNo, 1)
            case .quantity: (shape, count) = (.quantity, cuts[index].count)
            case .choice(let options): (shape, count) = (.choice, options.count)
            case .choices(let list): (shape, count) = (.choices, list.options.count)
            case .score: (shape, count) = (.score, 0)
            }
            layouts.append(
                FindingLayout(
                    shape: shape, firstAtom: nodes.count, atomCount: count,
                    cuts: shape == .quantity ? cuts[index] : []))
            for _ in 0..<count {
                nodes.append(Node(operation: .atom, first: Int32(index), count: 0, threshold: 0))
                findingOfAtom.append(index)
            }
        }
    }

    private mutating func compileImplications() -> [Implication] {
        var implications: [Implication] = []
        func isAtom(_ edge: Edge) -> Bool { nodes[edge.node].operation == .atom }
        for (index, finding) in book.findings.enumerated() where layouts[index].shape == .yesNo {
            let itself = Edge(node: layouts[index].firstAtom)
            for implied in finding.implies {
                let then = edge(implied)
                implications.append(Implication(ifHolds: itself, then: then, isBinary: isAtom(then)))
            }
            if let impliedBy = finding.impliedBy {
                let ifHolds = edge(impliedBy)
                implications.append(Implication(ifHolds: ifHolds, then: itself, isBinary: isAtom(ifHolds)))
            }
        }
        var constrained = Set<Int>()
        var visited = Set<Int>()
        for implication in implications {
            markAtoms(under: implication.ifHolds.node, in: &constrained, &visited)
            markAtoms(under: implication.then.node, in: &constrained, &visited)
        }
        for finding in constrained { layouts[finding].isConstrained = true }
        return implications
    }

    private func markAtoms(under node: Int, in findings: inout Set<Int>, _ visited: inout Set<Int>) {
        switch nodes[node].operation {
        case .always: break
        case .atom: findings.insert(findingOfAtom[node])
        case .all, .atLeast:
            guard visited.insert(node).inserted else { break }
            for child in children(of: node) { markAtoms(under: child.node, in: &findings, &visited) }
        case .scoreBounds, .scoreAtLeast:
            findings.formUnion(scores[Int(nodes[node].first)].reads)
        }
    }

    /// Whether an open edge can be made to hold whatever else is known.
    private func isFree(_ edge: Edge) -> Bool {
        var atoms = Set<Int>()
        var findings = Set<Int>()
        func visit(_ node: Int) -> Bool {
            switch nodes[node].operation {
            case .always: return true
            case .atom:
                let finding = findingOfAtom[node]
                // Options of a list are independent of each other; the atoms of every other finding are not.
                let isNew = layouts[finding].shape == .choices || findings.insert(finding).inserted
                return isNew && !layouts[finding].isConstrained && atoms.insert(node).inserted
            case .all, .atLeast: return children(of: node).allSatisfy { visit($0.node) }
            case .scoreBounds, .scoreAtLeast: return false
            }
        }
        return visit(edge.node)
    }

    func children(of node: Int) -> ArraySlice<Edge> {
        let first = Int(nodes[node].first)
        return children[first..<first + Int(nodes[node].count)]
    }
}

// MARK: - Conditions

extension ProgramBuilder {
    /// The edge that has the value of a condition.
    mutating func edge(_ condition: Condition) -> Edge {
        switch condition.meaning {
        case .presence(let finding): return Edge(node: layouts[finding.value].firstAtom)
        case .pattern(let pattern):
            if let known = edgeOfPattern[pattern.value] { return known }
            let built = edge(book[pattern].when)
            edgeOfPattern[pattern.value] = built
            return built
        case .count(let least, let most, let members):
            let members = edges(members)
            guard let most else { return atLeast(least, members) }
            return least <= 0
                ? !atLeast(most + 1, members) : all([atLeast(least, members), !atLeast(most + 1, members)])
        case .number(let finding, let range):
            let ends = [
                range.lowerCut.map { compare(finding.value, $0) }, range.upperCut.map { !compare(finding.value, $0) },
            ]
            return all(ends.compactMap { $0 })
        case .options(let finding, let options):
            return any(options.map { Edge(node: layouts[finding.value].firstAtom + $0) })
        }
    }

    private mutating func edges(_ conditions: [Condition]) -> [Edge] {
        var result: [Edge] = []
        for condition in conditions { result.append(edge(condition)) }
        return result
    }

    private mutating func all(_ members: [Edge]) -> Edge {
        if members.count == 1 { return members[0] }
        return Edge(node: node(.all, 0, members))
    }

    private mutating func any(_ members: [Edge]) -> Edge { !all(members.map { !$0 }) }

    private mutating func atLeast(_ number: Int, _ members: [Edge]) -> Edge {
        if number == members.count { return all(members) }
        if number == 1 { return any(members) }
        if number <= 0 { return .always }
        if number > members.count { return .never }
        return Edge(node: node(.atLeast, Int64(number), members))
    }

    /// That a number lies beyond a cut.
    private mutating func compare(_ finding: Int, _ cut: Cut) -> Edge {
        if layouts[finding].shape == .score { return compareScore(finding, cut) }
        guard let place = layouts[finding].cuts.firstIndex(of: cut) else {
            preconditionFailure("every comparison's cut was collected before")
        }
        return Edge(node: layouts[finding].firstAtom + place)
    }

    private mutating func node(_ operation: Node.Operation, _ threshold: Int64, _ members: [Edge]) -> Int {
        let key = NodeKey(operation: operation, threshold: threshold, children: members)
        if let known = nodeOfKey[key] { return known }
        nodes.append(
            Node(
                operation: operation, first: Int32(children.count), count: Int32(members.count),
                threshold: threshold))
        children.append(contentsOf: members)
        nodeOfKey[key] = nodes.count - 1
        return nodes.count - 1
    }

    private mutating func compile(_ cause: Cause) -> CauseProgram {
        let scale = PointScale.scale(of: (cause.forIt + cause.against).map(\.points))
        var sides: [[CauseProgram.Member]] = []
        for side in [cause.forIt, cause.against] {
            var members: [CauseProgram.Member] = []
            for member in side {
                members.append(.init(points: PointScale.whole(member.points, scale), edge: edge(member.condition)))
            }
            sides.append(members)
        }
        return CauseProgram(forIt: sides[0], against: sides[1], scale: scale)
    }
}

/// Points as whole numbers.
enum PointScale {
    /// The least number that makes all of these whole.
    static func scale(of points: [Rational]) -> Int64 {
        points.reduce(1) { scale, number in
            let below = Int64(clamping: number.denominator)
            var (a, b) = (scale, below)
            while b != 0 { (a, b) = (b, a % b) }
            return scale / a * below
        }
    }

    /// The least number that each of these divides.
    static func common(_ scales: [Int64]) -> Int64 {
        scales.reduce(1) { common, scale in
            var (a, b) = (common, scale)
            while b != 0 { (a, b) = (b, a % b) }
            return common / a * scale
        }
    }

    static func whole(_ points: Rational, _ scale: Int64) -> Int64 {
        Int64(clamping: points.numerator * (Int128(scale) / points.denominator))
    }
}
