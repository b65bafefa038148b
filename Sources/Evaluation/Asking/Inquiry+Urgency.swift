// Whether an answer can change the range of urgency.

import RuleModel

extension Inquiry {
    /// Whether answers to other questions make room for this one to change the range.
    func searchUrgency(_ finding: Int) -> Verdict {
        let reading = flagsReading[finding]
        guard !reading.isEmpty else { return .no }
        let variables = Set(reading.flatMap { flagVariables[$0] }).sorted()
        let own = variables.indices.filter { place in
            unknowns.variables[variables[place]].finding == finding
        }
        let calculated = variables.indices.filter { place in
            unknowns.inputs[unknowns.variables[variables[place]].finding].contains(finding)
        }
        let program = self.program
        let survey = Survey(variables, &trials) { Inquiry.level(program, $0, lane: $1) }
        if own.contains(where: { !survey.changes[$0].isEmpty }) { return .yes }
        if !calculated.isEmpty { return .maybe }
        return fall(of: finding, flags: reading.map { openFlags[$0] }, variables, own, isComplete: survey.isComplete)
    }

    /// Whether an answer can rule out what another could not raise, so that the upper bound falls: only where
    /// implications tie the finding to others, or something stands in the flags that nobody can answer.
    private func fall(
        of finding: Int, flags: [Int], _ variables: [Int], _ own: [Int], isComplete: Bool
    ) -> Verdict {
        let isPlain = flags.allSatisfy { readsOnly(Set(variables), program.redFlags[$0]) }
        if isPlain, unknowns.connected[finding].isEmpty, !readsUnsure { return isComplete ? .no : .maybe }
        let reach = Reach(program, flags)
        var budget = trials.budget
        let survey = Survey(variables, &trials, keepsExamples: true) { reach.highest($0, lane: $1, &budget) }
        trials.budget = budget
        var verdict = isComplete && survey.isComplete && !trials.gaveUp ? nothingFound : .maybe
        if own.contains(where: { survey.examples[$0].values.contains { $0.count >= Survey<Int>.examplesKept } }) {
            verdict = .maybe
        }
        for (change, examples) in own.flatMap({
            survey.examples[$0].sorted { ($0.key.before, $0.key.after) < ($1.key.before, $1.key.after) }
        }) {
            for example in examples {
                // It rises where the answer goes against what "not sure" was read as.
                if change.after > change.before, reachDiffers(example.before, example.answer) { return .yes }
                for level in stride(from: change.before, to: change.after, by: -1) {
                    switch confirm(example.before, example.answer, at: level, Set(variables)) {
                    case .yes: return .yes
                    case .maybe: verdict = .maybe
                    case .no: break
                    }
                }
            }
        }
        return verdict
    }

    /// Whether every unknown under an edge may still be answered.
    private func readsOnly(_ variables: Set<Int>, _ edge: Edge) -> Bool {
        let planes = trials.base
        guard planes.truth(edge, lane: 0) == .unknown else { return true }
        let node = program.nodes[edge.node]
        switch node.operation {
        case .always, .scoreBounds: return true
        case .atom: return variables.contains(unknowns.ofAtom[edge.node])
        case .all, .atLeast:
            return (Int(node.first)..<Int(node.first + node.count)).allSatisfy {
                readsOnly(variables, program.children[$0])
            }
        case .scoreAtLeast:
            return program.scores[Int(node.first)].groups.allSatisfy { group in
                group.alternatives.allSatisfy {
                    readsOnly(variables, $0.holds) && readsOnly(variables, $0.fails)
                }
            }
        }
    }

    /// Whether the upper bound falls with an answer once every other flag of the level has been answered away.
    private func confirm(
        _ before: [Trial], _ answer: Trial, at level: Int, _ variables: Set<Int>
    ) -> Verdict {
        let (planes, _) = trials.evaluate([before + [answer]])
        let others = program.redFlags.indices.filter {
            program.book.redFlags[$0].urgency.value >= level
                && planes.truth(program.redFlags[$0], lane: 0) == .unknown
        }
        if others.isEmpty { return reachDiffers(before, answer) ? .yes : .no }
        let found = Completion.find(
            program, planes, lane: 0, making: others.map { !program.redFlags[$0] }, budget: &trials.budget)
        switch found.answer {
        case .doesNotExist: return .no
        case .undecided: return .maybe
        case .exists: break
        }
        guard let completed = found.planes else { return .maybe }
        let reading = OpenVariables(program, unknowns, isAskable, trials.base)
        var further = before
        for variable in reading.variables(under: others.map { program.redFlags[$0] })
        where !variables.contains(variable) && unknowns.inputs[unknowns.variables[variable].finding].isEmpty {
            let values = unknowns.variables[variable].values
            let value = values.firstIndex { value in
                guard case .known(let edges) = value else { return false }
                return edges.allSatisfy { completed.fails($0) & 1 == 0 }
            }
            if let value { further.append(Trial(variable: variable, value: value)) }
        }
        if reachDiffers(further, answer) { return .yes }
        // Where only answers that the surveys run through are left to give, another of their combinations tells.
        let (final, _) = trials.evaluate([further + [answer]])
        let left = program.redFlags.indices.filter { program.book.redFlags[$0].urgency.value >= level }
            .map { program.redFlags[$0] }
        let open = OpenVariables(program, unknowns, isAskable, final).variables(under: left)
        return variables.isSuperset(of: open) ? .no : .maybe
    }

    /// Whether the upper bound is another with an answer.
    private func reachDiffers(_ before: [Trial], _ answer: Trial) -> Bool {
        let (planes, possible) = trials.evaluate([before, before + [answer]])
        guard possible == 3 else { return false }
        let reach = Reach(program, Array(program.redFlags.indices))
        return reach.highest(planes, lane: 1, &trials.budget) != reach.highest(planes, lane: 0, &trials.budget)
    }
}

/// How high some red flags can still lift the urgency.
struct Reach {
    private let program: Program
    /// Most urgent first.
    private let flags: [Int]

    init(_ program: Program, _ flags: [Int]) {
        self.program = program
        self.flags = flags.sorted { program.book.redFlags[$0].urgency > program.book.redFlags[$1].urgency }
    }

    /// The highest level that a completion of one lane reaches through them; 0 if none does.
    func highest(_ planes: Planes, lane: Int, _ budget: inout Int) -> Int {
        for flag in flags
        where Completion.exists(program, planes, lane: lane, raising: flag, budget: &budget) != .doesNotExist {
            return program.book.redFlags[flag].urgency.value
        }
        return 0
    }
}
