// Whether two conditions have the same truth for every patient, of whom much or little is known.

package import RuleModel

/// Compares conditions over everything that can be known of a patient, not only over complete patients.
///
/// A condition is known to hold as soon as one of its ways to hold is known: one member of each `any`, all members of
/// each `all`. What is known of a patient only grows with closure. So one condition is known to hold wherever another is
/// exactly if it is known to hold, after closure, in the least that makes each way of the other known. The same is asked
/// of their opposites, and both directions; four answers of "yes" are a proof.
///
/// Calculated findings count as if any value could be known of them: a proof stays one.
package struct ConditionComparison: Sendable {
    /// What a comparison says.
    package enum Answer: Sendable {
        /// The truth is the same for every patient.
        case same
        /// It is not proved to be: patients who state just what may tell the two apart; they may not do so.
        case mayDiffer([Patient])
        /// There are too many ways, or a score is read.
        case undecided
    }

    /// What of the truth of two conditions is to be the same.
    package enum Side: Sendable {
        /// Where they are known to hold.
        case present
        /// Where they are known not to hold.
        case absent
        /// Both.
        case both
    }

    /// How many ways a condition may have to hold.
    private static let mostWays = 4_096

    private let program: Program
    private let start: Planes
    private let edges: [Condition: Edge]

    /// Compiles a book with further conditions over its findings.
    package init(_ book: RuleBook, including further: [Condition]) {
        var seen = Set<Condition>()
        let conditions = further.filter { seen.insert($0).inserted }
        let compiled = ProgramBuilder.compile(book, including: conditions)
        program = compiled.program
        edges = Dictionary(uniqueKeysWithValues: zip(conditions, compiled.edges))
        var planes = Planes(program)
        planes.close(program)
        start = planes
    }

    /// Whether two conditions have the same truth for every patient, or one side of it. Both were given at the start.
    package func compare(_ first: Condition, _ second: Condition, _ side: Side = .both) -> Answer {
        guard let one = edges[first], let other = edges[second] else { return .undecided }
        if one == other { return .same }
        var patients: [Patient] = []
        var questions: [(Edge, Edge)] = []
        if side != .absent { questions += [(one, other), (other, one)] }
        if side != .present { questions += [(!one, !other), (!other, !one)] }
        for (edge, wanted) in questions {
            guard let ways = ways(of: edge) else { return .undecided }
            patients += self.patients(in: ways, unless: [wanted])
        }
        return patients.isEmpty ? .same : .mayDiffer(patients)
    }

    /// Whether, wherever a condition is known to hold, one of some others is. All were given at the start.
    package func holds(oneOf others: [Condition], whenever condition: Condition) -> Answer {
        guard let edge = edges[condition], let ways = ways(of: edge) else { return .undecided }
        let patients = patients(in: ways, unless: others.compactMap { edges[$0] })
        return patients.isEmpty ? .same : .mayDiffer(patients)
    }

    /// Whether anyone of whom a condition is not known to be absent can still have it, whatever else is known: it is one
    /// yes/no finding, or one option of a list, that nothing implies and that implies nothing.
    package func isOpenUntilAbsent(_ condition: Condition) -> Bool {
        guard let edge = edges[condition], !edge.isOpposite, program.nodes[edge.node].operation == .atom else {
            return false
        }
        let finding = program.findingOfAtom[edge.node]
        let layout = program.layouts[finding]
        return program.book.findings[finding].isStated && !layout.isConstrained
            && (layout.shape == .yesNo || layout.shape == .choices)
    }

    /// Patients who state just what makes a condition hold, one for each way; few of them where there are many.
    package func patients(fulfilling condition: Condition, atMost most: Int) -> [Patient] {
        guard let edge = edges[condition], let ways = ways(of: edge) else { return [] }
        return patients(in: Array(ways.prefix(most)), unless: [])
    }

    // MARK: Ways to hold

    /// The sets of atoms that make an edge known to hold, each by itself; `nil` if they are too many, or hang on a sum.
    private func ways(of edge: Edge) -> [[Edge]]? {
        let node = program.nodes[edge.node]
        let hasMembers = node.operation == .all || node.operation == .atLeast
        let members = hasMembers ? program.children[Int(node.first)..<Int(node.first + node.count)] : []
        switch node.operation {
        case .always: return edge.isOpposite ? [] : [[]]
        case .atom: return [[edge]]
        case .all:
            return edge.isOpposite ? oneOf(members.map { !$0 }) : allOf(Array(members))
        case .atLeast:
            let needed = edge.isOpposite ? members.count - Int(node.threshold) + 1 : Int(node.threshold)
            let wanted = edge.isOpposite ? members.map { !$0 } : Array(members)
            var all: [[Edge]] = []
            guard let choices = combinations(of: wanted.indices.map { $0 }, needed) else { return nil }
            for chosen in choices {
                guard let ways = allOf(chosen.map { wanted[$0] }) else { return nil }
                all += ways
                guard all.count <= ConditionComparison.mostWays else { return nil }
            }
            return all
        case .scoreBounds, .scoreAtLeast: return nil
        }
    }

    private func oneOf(_ members: [Edge]) -> [[Edge]]? {
        var all: [[Edge]] = []
        for member in members {
            guard let ways = ways(of: member) else { return nil }
            all += ways
            guard all.count <= ConditionComparison.mostWays else { return nil }
        }
        return all
    }

    private func allOf(_ members: [Edge]) -> [[Edge]]? {
        var all: [[Edge]] = [[]]
        for member in members {
            guard let ways = ways(of: member), all.count * ways.count <= ConditionComparison.mostWays else {
                return nil
            }
            all = all.flatMap { before in
                ways.compactMap { way in
                    // What is known to hold and known not to is no way.
                    way.contains { before.contains(!$0) } ? nil : before + way.filter { !before.contains($0) }
                }
            }
        }
        return all
    }

    private func combinations(of places: [Int], _ count: Int) -> [[Int]]? {
        if count <= 0 { return [[]] }
        guard places.count >= count else { return [] }
        var found: [[Int]] = []
        for (place, first) in places.enumerated() {
            guard let rest = combinations(of: Array(places[(place + 1)...]), count - 1) else { return nil }
            found += rest.map { [first] + $0 }
            guard found.count <= ConditionComparison.mostWays else { return nil }
        }
        return found
    }

    // MARK: What follows

    /// Patients for those ways in which none of some edges is known to hold after closure.
    private func patients(in ways: [[Edge]], unless wanted: [Edge]) -> [Patient] {
        var patients: [Patient] = []
        for first in stride(from: 0, to: ways.count, by: 64) {
            let batch = Array(ways[first..<min(first + 64, ways.count)])
            var planes = start
            for (lane, way) in batch.enumerated() {
                for atom in way { planes.set(atom, 1 << UInt64(lane)) }
            }
            planes.close(program)
            planes.evaluate(program, before: program.nodes.count)
            let follows = wanted.reduce(planes.conflict) { $0 | planes.holds($1) }
            for lane in batch.indices where follows >> UInt64(lane) & 1 == 0 {
                // Closure does not see every contradiction.
                var budget = Completion.budget(of: program)
                if Completion.exists(program, planes, lane: lane, budget: &budget) == .doesNotExist { continue }
                patients.append(patient(stating: batch[lane], planes, lane: lane))
            }
        }
        return patients
    }

    /// A patient who states what makes atoms hold; nothing of derived findings.
    private func patient(stating atoms: [Edge], _ planes: Planes, lane: Int) -> Patient {
        var patient = Patient(for: program.book)
        for atom in atoms {
            let finding = program.findingOfAtom[atom.node]
            let layout = program.layouts[finding]
            guard program.book.findings[finding].isStated else { continue }
            let truths = layout.atoms.map { planes.truth(Edge(node: $0), lane: lane) }
            switch layout.shape {
            case .yesNo: patient.answers[finding] = atom.isOpposite ? .absent : .present
            case .choice:
                let chosen = truths.firstIndex(of: .present) ?? truths.firstIndex(of: .unknown)
                if let chosen { patient.answers[finding] = .option(chosen) }
            case .choices:
                var said = truths.map { _ in Truth.unknown }
                if case .options(let before) = patient.answers[finding] { said = before }
                said[atom.node - layout.firstAtom] = atom.isOpposite ? .absent : .present
                patient.answers[finding] = .options(said)
            case .quantity:
                guard case .quantity(let quantity) = program.book.findings[finding].kind else { continue }
                let passed = (truths.lastIndex(of: .present) ?? -1) + 1
                let barred = truths.firstIndex(of: .absent) ?? truths.count
                let low = passed > 0 ? layout.cuts[passed - 1] : nil
                let high = barred < layout.cuts.count ? layout.cuts[barred] : nil
                patient.answers[finding] = .quantity(quantity.number(beyond: low, before: high))
            case .score: break
            }
        }
        return patient
    }
}
