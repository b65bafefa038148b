// The quick way to find that an answer matters: trying it by itself, and behind one or two answers to others.

import RuleModel

/// What answers were seen to change.
struct SeenChanges {
    /// Findings of which an answer changes the range of urgency.
    var urgency: Set<Int> = []
    /// By finding: the causes whose standing an answer changes.
    var causes: [Int: Set<Int>] = [:]
}

extension Inquiry {
    /// Tries every answer by itself.
    func trySingleAnswers() {
        var readers: [Int: [Int]] = [:]
        for (place, variables) in causeVariables.enumerated() {
            for variable in variables { readers[variable, default: []].append(place) }
        }
        let wanted = Set(flagVariables.joined()).union(readers.keys).sorted()
        // What is calculated cannot be answered; it is looked at in the surveys.
        let tried = wanted.filter { !isCalculated($0) }.flatMap { answers(to: $0) }
        guard !tried.isEmpty else { return }
        // The first lane of all is the patient as he is.
        let states = [[]] + tried.map { [$0] }
        var level = -1
        var standings: [Int] = []
        for first in stride(from: 0, to: states.count, by: 64) {
            let batch = states[first..<min(first + 64, states.count)]
            guard trials.mayTry(batch.count) else { return }
            let (planes, possible) = trials.evaluate(batch)
            if first == 0 {
                level = Inquiry.level(program, planes, lane: 0)
                standings = openCauses.map { program.causes[$0].standing(planes, lane: 0) }
            }
            let other = planes.lanes(program, notAtLevel: level)
            for (lane, state) in batch.enumerated() where possible >> UInt64(lane) & 1 != 0 {
                guard let trial = state.first else { continue }
                let finding = unknowns.variables[trial.variable].finding
                if other >> UInt64(lane) & 1 != 0 { seen.urgency.insert(finding) }
                for place in readers[trial.variable] ?? []
                where program.causes[openCauses[place]].standing(planes, lane: lane) != standings[place] {
                    seen.causes[finding, default: []].insert(openCauses[place])
                }
            }
        }
    }

    /// What is tried to see a finding matter to the urgency or a cause: each answer to it behind "yes" to all else that
    /// stands in the same condition, and behind one answer to one of the rest.
    private struct Attempts {
        let finding: Int
        /// The cause that is looked at; `nil` where it is the urgency.
        let cause: Int?
        let own: [Trial]
        let rest: [Int]
        let singles: [Trial]

        var count: Int { 1 + singles.count }

        /// The answers of one attempt: those before, then those with each answer to the finding.
        func states(_ turn: Int) -> [[Trial]] {
            let before = turn == 0 ? rest.map { Trial(variable: $0, value: 0) } : [singles[turn - 1]]
            return [before] + own.map { before + [$0] }
        }
    }

    /// Tries answers behind answers to what stands in the same conditions, for findings that were not seen to matter.
    func tryPairs(of findings: [Int]) {
        var waiting: [Attempts] = []
        for finding in findings where isAskable[finding] {
            if !seen.urgency.contains(finding) {
                waiting += flagsReading[finding].compactMap { attempts(finding, flagVariables[$0], cause: nil) }
            }
            if seen.causes[finding] == nil {
                waiting += causesReading[finding].compactMap {
                    attempts(finding, causeVariables[$0], cause: openCauses[$0])
                }
            }
        }
        // One attempt for each, then the next for those that it did not settle.
        var turn = 0
        while !waiting.isEmpty {
            var rest = waiting[...]
            while !rest.isEmpty {
                var batch: [(attempts: Attempts, first: Int)] = []
                var states: [[Trial]] = []
                while let attempts = rest.first, states.count + attempts.own.count < 64 {
                    rest.removeFirst()
                    if isSeen(attempts) { continue }
                    batch.append((attempts, states.count))
                    states += attempts.states(turn)
                }
                guard trials.mayTry(states.count) else { return }
                if !states.isEmpty { look(at: batch, states) }
            }
            turn += 1
            waiting = waiting.filter { turn < $0.count && !isSeen($0) }
        }
    }

    private func look(at batch: [(attempts: Attempts, first: Int)], _ states: [[Trial]]) {
        let (planes, possible) = trials.evaluate(states[...])
        let levels = planes.levels(program)
        func result(_ cause: Int?, _ lane: Int) -> Int {
            if let cause { return program.causes[cause].standing(planes, lane: lane) }
            return levels.lastIndex { $0 >> UInt64(lane) & 1 != 0 } ?? 0
        }
        for (attempts, first) in batch where possible >> UInt64(first) & 1 != 0 {
            let before = result(attempts.cause, first)
            for lane in first + 1...first + attempts.own.count
            where possible >> UInt64(lane) & 1 != 0 && result(attempts.cause, lane) != before {
                if let cause = attempts.cause {
                    seen.causes[attempts.finding, default: []].insert(cause)
                } else {
                    seen.urgency.insert(attempts.finding)
                }
            }
        }
    }

    private func isSeen(_ attempts: Attempts) -> Bool {
        attempts.cause == nil ? seen.urgency.contains(attempts.finding) : seen.causes[attempts.finding] != nil
    }

    private func attempts(_ finding: Int, _ variables: [Int], cause: Int?) -> Attempts? {
        guard variables.contains(where: { isOwn($0, finding) }) else { return nil }
        let own = variables.filter { isOwn($0, finding) }.flatMap { answers(to: $0) }
        let rest = variables.filter { !isOwn($0, finding) && !isCalculated($0) }
        guard !own.isEmpty, own.count < 63, !rest.isEmpty else { return nil }
        return Attempts(
            finding: finding, cause: cause, own: own, rest: rest, singles: rest.prefix(12).flatMap { answers(to: $0) })
    }

    private func isOwn(_ variable: Int, _ finding: Int) -> Bool { unknowns.variables[variable].finding == finding }

    private func isCalculated(_ variable: Int) -> Bool {
        !unknowns.inputs[unknowns.variables[variable].finding].isEmpty
    }

    private func answers(to variable: Int) -> [Trial] {
        unknowns.variables[variable].values.indices.map { Trial(variable: variable, value: $0) }
    }
}

extension Planes {
    /// By level: the lanes in which red flags known to hold demand at least this level.
    func levels(_ program: Program) -> [UInt64] {
        var lanes = Array(repeating: UInt64(0), count: program.book.levels.count)
        lanes[0] = .max
        for (flag, edge) in program.redFlags.enumerated() {
            lanes[program.book.redFlags[flag].urgency.value] |= holds(edge)
        }
        for level in lanes.indices.dropLast().reversed() where level > 0 { lanes[level] |= lanes[level + 1] }
        return lanes
    }

    /// The lanes in which red flags known to hold demand another level than this.
    func lanes(_ program: Program, notAtLevel level: Int) -> UInt64 {
        let levels = levels(program)
        return ~levels[level] | (level + 1 < levels.count ? levels[level + 1] : 0)
    }
}
