// Decides for one patient which answers could still change what.

import RuleModel

/// What further answers could change for one patient.
///
/// An answer can change something if there are answers to other questions after which it does. That is decided by
/// trying answers with the evaluator: first each by itself, then in every combination with the unknowns that stand in
/// the same conditions. Unknowns that stand nowhere together cannot stand in each other's way.
final class Inquiry {
    enum Verdict {
        /// Some answers were found after which it does.
        case yes
        /// There are none.
        case no
        /// The work limit, or a calculated value, stood in the way: it may.
        case maybe
    }

    let program: Program
    let unknowns: Unknowns
    let patient: Patient
    let assessment: Assessment
    /// By finding: whether it can be asked for now.
    let isAskable: [Bool]
    var trials: Trials
    /// Findings whose verdict was left open.
    private(set) var undecided: [Finding.Index] = []
    /// Whether a calculation is still to be made. What it comes to, no trial can tell.
    let awaitsCalculation: Bool
    /// Whether what is stated alone says less than what "not sure" is read as.
    let readsUnsure: Bool
    /// What a search that found nothing comes to: less than a proof where a calculation rests on how "not sure" is read.
    let nothingFound: Verdict
    /// By finding, as far as asked for.
    private var urgencyVerdicts: [Int: Verdict] = [:]
    /// What answers were seen to change.
    var seen = SeenChanges()
    /// By cause, as far as asked for.
    var causeSurveys: [Int: CauseSurvey] = [:]

    /// Red flags that are neither known to hold nor ruled out by what is stated, and could raise the level.
    let openFlags: [Int]
    /// By place in `openFlags`: the variables that it reads.
    let flagVariables: [[Int]]
    /// By finding: the places in `openFlags` of those that an answer to it bears on.
    let flagsReading: [[Int]]
    /// Causes whose standing can change, as far as their points tell.
    let openCauses: [Int]
    /// By place in `openCauses`: the variables that it reads.
    let causeVariables: [[Int]]
    /// By finding: the places in `openCauses` of those that an answer to it bears on.
    let causesReading: [[Int]]

    init(
        _ program: Program, _ unknowns: Unknowns, _ patient: Patient, _ lanes: Lanes, _ assessment: Assessment,
        _ leftOut: Set<Finding.Index>
    ) {
        self.program = program
        self.unknowns = unknowns
        self.patient = patient
        self.assessment = assessment
        let isAskable = program.layouts.indices.map { finding in
            unknowns.isEverAsked[finding] && patient.answers[finding] == .notAsked
                && !leftOut.contains(Finding.Index(finding))
        }
        self.isAskable = isAskable
        trials = Trials(program, unknowns, patient, lanes)
        readsUnsure = lanes.stated != nil
        nothingFound = lanes.stated != nil && !program.calculated.isEmpty ? .maybe : .no
        let reading = OpenVariables(program, unknowns, isAskable, trials.base)
        let level = Inquiry.level(program, trials.base, lane: 0)
        let mayHold = Set(assessment.notRuledOut.map(\.flag))
        let openFlags = program.redFlags.indices.filter { [base = trials.base] flag in
            guard program.book.redFlags[flag].urgency.value > level else { return false }
            if lanes.stated != nil { return base.truth(program.redFlags[flag], lane: 0) == .unknown }
            return mayHold.contains(flag)
        }
        self.openFlags = openFlags
        flagVariables = openFlags.map { reading.variables(under: [program.redFlags[$0]]) }
        flagsReading = unknowns.readers(of: flagVariables)
        let openCauses = program.causes.indices.filter { [base = trials.base] in
            program.causes[$0].mayChange(base, lane: 0)
        }
        self.openCauses = openCauses
        causeVariables = openCauses.map { reading.variables(under: program.causes[$0].members) }
        causesReading = unknowns.readers(of: causeVariables)
        awaitsCalculation = program.calculated.contains {
            unknowns.inputs[$0].contains { isAskable[$0] }
        }
        trySingleAnswers()
    }

    // MARK: The plan

    /// What is worth asking, what can change the urgency first.
    func items() -> [Plan.Item] {
        tryPairs(of: assessment.nextQuestions.flatMap(\.findings).map(\.value))
        var items = assessment.nextQuestions.compactMap { item($0) }
        // What bears on the result through implications alone is asked when nothing else is left that could decide.
        if !items.contains(where: \.changesUrgency), !openFlags.isEmpty {
            for question in indirect(flags: true) {
                guard let item = item(question) else { continue }
                items.removeAll { $0.question.asked == question.asked }
                items.append(item)
            }
        }
        if items.isEmpty, !openCauses.isEmpty { items = indirect(flags: false).compactMap { item($0) } }
        return items.filter(\.changesUrgency) + items.filter { !$0.changesUrgency }
    }

    /// The part of a question that can change something.
    private func item(_ question: Assessment.NextQuestion) -> Plan.Item? {
        var findings: [Finding.Index] = []
        var (changesUrgency, changesCauses) = (false, false)
        for finding in question.findings where isAskable[finding.value] {
            let urgency = urgencyVerdict(finding.value)
            let causes = causesVerdict(finding.value)
            if urgency == .no, causes == .no { continue }
            if urgency == .maybe || causes == .maybe { undecided.append(finding) }
            findings.append(finding)
            changesUrgency = changesUrgency || urgency != .no
            changesCauses = changesCauses || causes != .no
        }
        guard !findings.isEmpty else { return nil }
        let flags = Set(findings.flatMap { flagsReading[$0.value] }).map { openFlags[$0] }
        return Plan.Item(
            question: .init(
                asked: question.asked, findings: findings,
                redFlags: changesUrgency ? flags.sorted { rank($0) < rank($1) } : [],
                causes: changesCauses ? causes(of: findings) : []),
            changesUrgency: changesUrgency, changesCauses: changesCauses)
    }

    private func rank(_ flag: Int) -> (Int, Int) { (-program.book.redFlags[flag].urgency.value, flag) }

    /// The causes whose standing an answer to one of these findings is known to be able to change; where a survey alone
    /// told that there are some, those that it may change.
    private func causes(of findings: [Finding.Index]) -> [Int] {
        let known = findings.reduce(into: Set<Int>()) { $0.formUnion(seen.causes[$1.value] ?? []) }
        if !known.isEmpty { return known.sorted() }
        return Set(findings.flatMap { causesReading[$0.value] }).map { openCauses[$0] }.sorted()
    }

    /// Questions for what bears on open red flags or causes although it does not stand in their conditions.
    private func indirect(flags: Bool) -> [Assessment.NextQuestion] {
        func findings(_ variables: [Int]) -> [Finding.Index] {
            var found = FindingSet(program.layouts.count)
            for variable in variables {
                let finding = unknowns.variables[variable].finding
                for asked in unknowns.inputs[finding].isEmpty ? [finding] : unknowns.inputs[finding] {
                    found.insert(asked)
                }
            }
            return found.indices
        }
        let open = zip(openFlags, flagVariables).map { Assessment.OpenFlag(flag: $0, needs: findings($1)) }
        return NextQuestions(
            program, flags: flags ? open : [],
            causes: zip(openCauses, causeVariables).map { ($0, findings($1)) }
        ).ordered { patient[$0] == .unsure }
    }

    // MARK: Verdicts

    private func urgencyVerdict(_ finding: Int) -> Verdict {
        if let known = urgencyVerdicts[finding] { return known }
        let verdict = seen.urgency.contains(finding) ? .yes : searchUrgency(finding)
        urgencyVerdicts[finding] = verdict
        return verdict
    }

    private func causesVerdict(_ finding: Int) -> Verdict {
        if seen.causes[finding] != nil { return .yes }
        var verdict = Verdict.no
        for place in causesReading[finding] {
            switch causeVerdict(finding, on: openCauses[place]) {
            case .yes: return .yes
            case .maybe: verdict = .maybe
            case .no: break
            }
        }
        return verdict
    }

    /// Whether variables are a finding's own, or calculated from it.
    func reads(_ variables: [Int], _ finding: Int) -> Bool {
        variables.contains {
            let read = unknowns.variables[$0].finding
            return read == finding || unknowns.inputs[read].contains(finding)
        }
    }

    /// The level that red flags known to hold in one lane demand.
    static func level(_ program: Program, _ planes: Planes, lane: Int) -> Int {
        var level = 0
        for (flag, edge) in program.redFlags.enumerated() where planes.holds(edge) >> UInt64(lane) & 1 != 0 {
            level = max(level, program.book.redFlags[flag].urgency.value)
        }
        return level
    }
}

/// Collects the variables that stand in conditions that are not known.
struct OpenVariables {
    private let program: Program
    private let unknowns: Unknowns
    private let isAskable: [Bool]
    private let planes: Planes

    /// - Parameter isAskable: by finding, whether it can be asked for now.
    init(_ program: Program, _ unknowns: Unknowns, _ isAskable: [Bool], _ planes: Planes) {
        self.program = program
        self.unknowns = unknowns
        self.isAskable = isAskable
        self.planes = planes
    }

    /// The variables under edges that may still be answered, by their places. Where a finding cannot be asked for, those
    /// stand for it that implications tie to it.
    func variables(under edges: [Edge]) -> [Int] {
        var found = Set<Int>()
        var visited = Set<Int>()
        for edge in edges { visit(edge, &found, &visited) }
        return found.sorted()
    }

    private func visit(_ edge: Edge, _ found: inout Set<Int>, _ visited: inout Set<Int>) {
        guard planes.truth(edge, lane: 0) == .unknown else { return }
        let node = program.nodes[edge.node]
        switch node.operation {
        case .always, .scoreBounds: break
        case .atom: add(edge.node, &found)
        case .all, .atLeast:
            guard visited.insert(edge.node).inserted else { return }
            for place in Int(node.first)..<Int(node.first + node.count) {
                visit(program.children[place], &found, &visited)
            }
        case .scoreAtLeast:
            guard visited.insert(-1 - Int(node.first)).inserted else { return }
            for group in program.scores[Int(node.first)].groups {
                let possible = group.alternatives.filter { planes.possible($0) & 1 != 0 }
                guard possible.first?.points != possible.last?.points else { continue }
                for alternative in possible {
                    visit(alternative.holds, &found, &visited)
                    visit(alternative.fails, &found, &visited)
                }
            }
        }
    }

    private func add(_ atom: Int, _ found: inout Set<Int>) {
        let finding = program.findingOfAtom[atom]
        if isAskable[finding] {
            found.insert(unknowns.ofAtom[atom])
        } else {
            for other in unknowns.connected[finding]
            where isAskable[other] || unknowns.inputs[other].contains(where: { isAskable[$0] }) {
                found.formUnion(unknowns.ofFinding[other].filter { isOpen(variable: $0) })
            }
        }
    }

    private func isOpen(variable: Int) -> Bool {
        for case .known(let edges) in unknowns.variables[variable].values
        where edges.contains(where: { planes.isOpen($0) & 1 != 0 }) {
            return true
        }
        return false
    }
}
