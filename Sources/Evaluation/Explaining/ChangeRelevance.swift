// Which answers can have a part in reaching a goal from where one patient is.

import RuleModel

/// The literals that can have a part in reaching a goal.
struct ChangeRelevance {
    /// For answers that are given: those that can help to get there. To know more removes no obstacle.
    private(set) var ofMissing: Set<Edge>
    /// For answers that are changed: those, and those that may stand in the way of others.
    private(set) var ofGiven: Set<Edge>
    /// Findings from whose values something relevant is calculated.
    let inputs: Set<Int>

    init(_ program: Program, _ patient: Patient, _ goal: ChangeGoal, changesAnswers: Bool) {
        // How a "not sure" is read depends on what is known: to know more may take back what was read from it.
        let assumed = program.assumedIfUnsure.filter { patient.answers[program.findingOfAtom[$0.node]] == .unsure }
        let withObstacles = changesAnswers || !assumed.isEmpty
        let edges = ChangeRelevance.edges(of: goal, program, patient, withObstacles)
        let wide = RelevantLiterals(program, edges, withObstacles: withObstacles)
        ofGiven = wide.literals
        inputs = wide.inputs
        if !withObstacles || assumed.contains(where: { wide.literals.contains($0) || wide.literals.contains(!$0) }) {
            ofMissing = wide.literals
        } else {
            ofMissing = RelevantLiterals(program, edges, withObstacles: false).literals
        }
    }

    /// Whether an answer at a slot can have a part.
    func reads(_ slot: ChangeSlot, _ program: Program) -> Bool {
        if inputs.contains(slot.finding.value) { return true }
        let layout = program.layouts[slot.finding.value]
        let literals = slot.isAnswered ? ofGiven : ofMissing
        let atoms = slot.option.map { layout.firstAtom + $0..<layout.firstAtom + $0 + 1 } ?? layout.atoms
        return atoms.contains { literals.contains(Edge(node: $0)) || literals.contains(!Edge(node: $0)) }
    }

    /// The edges whose holding leads to a goal.
    private static func edges(
        of goal: ChangeGoal, _ program: Program, _ patient: Patient, _ withObstacles: Bool
    ) -> [Edge] {
        switch goal {
        case .holds(let edge): return [edge]
        case .supported(let cause):
            return program.causes[cause].forIt.map(\.edge) + program.causes[cause].against.map { !$0.edge }
        case .noneHolds(let flags):
            // The red flags that hold are to be undone; what undoes one may raise another, which is to be undone, too.
            let now = Lanes(program, [patient]).planes
            var undone = flags.filter { now.truth($0, lane: 0) == .present }
            var rest = flags.filter { now.truth($0, lane: 0) != .present }.map {
                ($0, RelevantLiterals(program, [$0], withObstacles: withObstacles))
            }
            while true {
                let found = RelevantLiterals(program, undone.map { !$0 }, withObstacles: withObstacles)
                let raised = rest.filter { found.mayBringAbout($0.1, program) }
                if raised.isEmpty { return undone.map { !$0 } }
                undone += raised.map(\.0)
                rest.removeAll { found.mayBringAbout($0.1, program) }
            }
        }
    }
}

extension RelevantLiterals {
    /// Whether answers out of these literals may be among those that help others. One number passes or does not pass
    /// every cut of its quantity, and one option of a choice rules out the others.
    fileprivate func mayBringAbout(_ others: RelevantLiterals, _ program: Program) -> Bool {
        if !inputs.isDisjoint(with: others.inputs) || !literals.isDisjoint(with: others.literals) { return true }
        let findings = singleValued(program)
        return !findings.isDisjoint(with: others.singleValued(program))
    }

    private func singleValued(_ program: Program) -> Set<Int> {
        Set(literals.map { program.findingOfAtom[$0.node] }).union(inputs).filter {
            [.quantity, .choice].contains(program.layouts[$0].shape)
        }
    }
}
