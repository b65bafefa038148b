// Whether an answer can change how a cause stands.

import RuleModel

extension CauseProgram {
    /// What speaks for and against it.
    var members: [Edge] { (forIt + against).map(\.edge) }

    /// Points known to speak for it, known or open, known against it, and known or open against it.
    private func sums(_ planes: Planes, lane: Int) -> (
        forIt: Int64, mayBeFor: Int64, against: Int64, mayBeAgainst: Int64
    ) {
        func sums(_ members: [Member]) -> (Int64, Int64) {
            members.reduce((0, 0)) { sums, member in
                switch planes.truth(member.edge, lane: lane) {
                case .present: (sums.0 + member.points, sums.1 + member.points)
                case .unknown: (sums.0, sums.1 + member.points)
                case .absent: sums
                }
            }
        }
        let (known, against) = (sums(forIt), sums(against))
        return (known.0, known.1, against.0, against.1)
    }

    /// How it stands in one lane: 0 supported, 1 open, 2 not supported.
    func standing(_ planes: Planes, lane: Int) -> Int {
        let sums = sums(planes, lane: lane)
        if sums.forIt > sums.against { return 0 }
        return sums.mayBeFor > sums.against ? 1 : 2
    }

    /// Whether its points leave room for another standing.
    func mayChange(_ planes: Planes, lane: Int) -> Bool {
        let sums = sums(planes, lane: lane)
        return sums.mayBeFor > sums.against && sums.forIt <= sums.mayBeAgainst
    }
}

/// What one cause's points can come to. Members that share no unknown are looked at apart from each other: what one
/// group adds is free of what the others add.
struct CauseSurvey {
    /// The lead of what speaks for it: of what is known, and of what is known or open.
    struct Lead: Hashable {
        let known: Int64
        let possible: Int64
    }

    struct Group {
        let variables: [Int]
        let survey: Survey<Lead>
    }

    let groups: [Group]
    /// What everything outside of the groups comes to.
    let rest: Lead
    let isComplete: Bool
}

extension Inquiry {
    /// Whether an answer to a finding can change how a cause stands.
    func causeVerdict(_ finding: Int, on cause: Int) -> Verdict {
        let survey = survey(of: cause)
        var verdict = nothingFound
        for (place, group) in survey.groups.enumerated() where reads(group.variables, finding) {
            let others = survey.groups.indices.filter { $0 != place }.map { survey.groups[$0].survey.results }
            let known = Inquiry.sums(others.map { Set($0.map(\.known)) }, from: survey.rest.known)
            let possible = Inquiry.sums(others.map { Set($0.map(\.possible)) }, from: survey.rest.possible)
            for (variable, changes) in zip(group.variables, group.survey.changes) {
                let read = unknowns.variables[variable].finding
                guard read == finding || unknowns.inputs[read].contains(finding) else { continue }
                let changesStanding = changes.contains { change in
                    Inquiry.parts(change.before.known, change.after.known, known.sums)
                        || Inquiry.parts(change.before.possible, change.after.possible, possible.sums)
                }
                if changesStanding { if read == finding { return .yes } else { verdict = .maybe } }
            }
            if !survey.isComplete || !known.isComplete || !possible.isComplete { verdict = .maybe }
        }
        return verdict
    }

    /// Whether one of some sums is lifted above zero by one addend and not by another.
    private static func parts(_ one: Int64, _ other: Int64, _ sums: Set<Int64>) -> Bool {
        one != other && sums.contains { (one + $0 > 0) != (other + $0 > 0) }
    }

    /// Every sum of one number from each set.
    private static func sums(_ sets: [Set<Int64>], from start: Int64) -> (sums: Set<Int64>, isComplete: Bool) {
        var sums: Set<Int64> = [start]
        for set in sets {
            guard sums.count * set.count <= 65_536 else { return (sums, false) }
            var next = Set<Int64>()
            for sum in sums { for number in set { next.insert(sum + number) } }
            sums = next
        }
        return (sums, true)
    }

    private func survey(of cause: Int) -> CauseSurvey {
        if let known = causeSurveys[cause] { return known }
        let base = trials.base
        let reading = OpenVariables(program, unknowns, isAskable, base)
        var rest = (known: Int64(0), possible: Int64(0))
        var groups: [(variables: Set<Int>, ties: Set<Int>, members: [(points: Int64, edge: Edge, isFor: Bool)])] = []
        let compiled = program.causes[cause]
        for (member, isFor) in compiled.forIt.map({ ($0, true) }) + compiled.against.map({ ($0, false) }) {
            switch base.truth(member.edge, lane: 0) {
            case .absent: continue
            case .present:
                rest.known += isFor ? member.points : -member.points
                rest.possible += isFor ? member.points : -member.points
                continue
            case .unknown: break
            }
            let variables = Set(reading.variables(under: [member.edge]))
            if variables.isEmpty, !readsUnsure {
                if isFor { rest.possible += member.points }
                continue
            }
            var group = (
                variables: variables, ties: ties(of: variables), members: [(member.points, member.edge, isFor)]
            )
            groups.removeAll { other in
                guard !other.ties.isDisjoint(with: group.ties) else { return false }
                group.variables.formUnion(other.variables)
                group.ties.formUnion(other.ties)
                group.members += other.members
                return true
            }
            groups.append(group)
        }
        let surveyed = groups.map { group in
            let variables = group.variables.sorted()
            let survey = Survey(variables, &trials) { planes, lane in
                var (known, possible) = (Int64(0), Int64(0))
                for member in group.members {
                    let truth = planes.truth(member.edge, lane: lane)
                    if member.isFor {
                        if truth == .present { known += member.points }
                        if truth != .absent { possible += member.points }
                    } else if truth == .present {
                        known -= member.points
                        possible -= member.points
                    }
                }
                return CauseSurvey.Lead(known: known, possible: possible)
            }
            return CauseSurvey.Group(variables: variables, survey: survey)
        }
        let survey = CauseSurvey(
            groups: surveyed, rest: .init(known: rest.known, possible: rest.possible),
            isComplete: surveyed.allSatisfy(\.survey.isComplete) && !trials.gaveUp)
        causeSurveys[cause] = survey
        return survey
    }

    /// What makes variables hang together: each itself, and the implications that touch its finding.
    private func ties(of variables: Set<Int>) -> Set<Int> {
        var ties = variables
        for variable in variables {
            // A finding's least connected one stands for them all.
            if let first = unknowns.connected[unknowns.variables[variable].finding].first { ties.insert(-1 - first) }
        }
        return ties
    }
}
