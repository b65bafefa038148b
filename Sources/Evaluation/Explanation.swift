// Why: the findings a known condition rests on, and those an unknown one needs.

import RuleModel

/// Explains the values of one lane.
struct Explanation {
    let program: Program
    let lanes: Lanes
    let lane: Int
    var planes: Planes { lanes.planes }

    /// What a known edge rests on, in the book's order.
    func restsOn(_ edge: Edge) -> (findings: [Finding.Index], grounds: [Assessment.Ground]) {
        restsOn(Cones(program, [edge]), 0)
    }

    /// What the edge at a place of some cones rests on, which is known; in the book's order.
    func restsOn(_ cones: Cones, _ place: Int) -> (findings: [Finding.Index], grounds: [Assessment.Ground]) {
        walk(cones, place) { values, slots in
            let known = cones.grounds(place, program, values, slots).map { node in
                Edge(node: node, opposite: values[node * 2] >> UInt64(lane) & 1 == 0)
            }
            let grounds = known.sorted { $0.raw < $1.raw }.map { ground($0) }.enumerated()
            return (
                findings(cones, place, slots),
                grounds.sorted { ($0.element.finding.value, $0.offset) < ($1.element.finding.value, $1.offset) }
                    .map(\.element)
            )
        }
    }

    /// The unknown stated findings that an unknown edge needs, in the book's order.
    func needs(_ edges: [Edge]) -> [Finding.Index] {
        let unknown = edges.filter { planes.truth($0, lane: lane) == .unknown }
        let cones = Cones(program, unknown)
        var found = FindingSet(program.layouts.count)
        for place in unknown.indices { found.insert(walk(cones, place) { findings(cones, place, $1) }) }
        return found.indices
    }

    /// Whether a finding has no value, or a list some option without one.
    func isUnknown(_ finding: Int) -> Bool { lanes.isUnknown(finding) >> UInt64(lane) & 1 != 0 }

    init(_ program: Program, _ lanes: Lanes, lane: Int) {
        self.program = program
        self.lanes = lanes
        self.lane = lane
    }

    private func walk<Result>(
        _ cones: Cones, _ place: Int,
        _ read: (_ values: UnsafePointer<UInt64>, _ slots: UnsafePointer<UInt64>) -> Result
    ) -> Result {
        planes.values.withUnsafeBufferPointer { values in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: cones.cones[place].width + 1) { slots in
                guard let values = values.baseAddress, let slots = slots.baseAddress else {
                    preconditionFailure("a program has nodes")
                }
                cones.walk(place, lanes, values, 1 << UInt64(lane), slots)
                return read(values, slots)
            }
        }
    }

    private func findings(_ cones: Cones, _ place: Int, _ slots: UnsafePointer<UInt64>) -> [Finding.Index] {
        cones.findings(of: place).enumerated().filter { slots[$0.offset] != 0 }.map { Finding.Index(Int($0.element)) }
    }

    /// A known atom or score comparison as a fact.
    private func ground(_ edge: Edge) -> Assessment.Ground {
        let node = program.nodes[edge.node]
        let holds = !edge.isOpposite
        if node.operation == .scoreAtLeast {
            let score = program.scores[Int(node.first)]
            let threshold = Rational(Int128(node.threshold), over: Int128(score.scale)) ?? Rational(0)
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
}

/// A set of findings (or of other places) that gives them back in the book's order.
struct FindingSet {
    private var words: [UInt64]

    init(_ count: Int) {
        words = Array(repeating: 0, count: (count + 63) / 64)
    }

    mutating func insert(_ finding: Int) { words[finding >> 6] |= 1 << UInt64(finding & 63) }

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
