// Finds how two versions of a rule book differ, with a solver.

import Evaluation
public import RuleModel
import Wording

/// Compares two versions of a rule book: what is true of every patient, not of some.
///
/// Used on one thread. The patients that show a difference were assessed by both versions.
public final class Comparison {
    let match: BookMatch
    let pair: BookPair
    let session: SolverSession
    let oldAssessor: Assessor, newAssessor: Assessor
    private var undecided: [String] = []
    private var omitted: [String] = []

    /// How many groups of patients are told for one change.
    private static let mostGroups = (levels: 12, rules: 2, acceptance: 4)

    /// A comparison with a solver.
    public init(_ match: BookMatch, _ solver: SolverProgram, _ limits: SolverLimits = SolverLimits()) {
        self.match = match
        session = SolverSession(solver, limits)
        pair = BookPair(match, session)
        oldAssessor = Assessor(match.old)
        newAssessor = Assessor(match.new)
    }

    /// All that was asked of the solver so far, as SMT-LIB 2.
    public var script: String { session.script.joined(separator: "\n") + "\n" }

    /// Whether some patient's level falls, or rises; `nil` if that is not decided.
    public func someLevel(falls: Bool) -> Bool? {
        let change = pair.levelChanges(falls: falls)
        let scope = pair.scope()
        session.note(falls ? "does the level of some patient fall?" : "does the level of some patient rise?")
        switch pair.conversation.example(
            of: Question(given: [pair.fitsBoth], sought: [change]), scope, smallest: false)
        {
        case .none: return false
        case .found: return true
        case .undecided(let reason):
            undecided.append("whether some level \(falls ? "falls" : "rises"): \(reason)")
            return nil
        }
    }

    /// Everything in which the versions differ.
    /// - Throws: if the versions do not say of a patient what the solver says, which is a bug.
    public func difference() throws(ComparisonDisagreement) -> Difference {
        let (falls, rises) = (someLevel(falls: true), someLevel(falls: false))
        var levels: [Difference.LevelChange] = []
        if falls != false { levels += try levelChanges(falls: true) }
        if rises != false { levels += try levelChanges(falls: false) }
        let acceptance = acceptanceChanges(isAcceptedNow: false) + acceptanceChanges(isAcceptedNow: true)
        let open = [true, false].map { leftOpen(falls: $0) }
        for (answer, falls) in zip(open.map(\.answer), ["falls", "rises"]) where answer == nil {
            undecided.append("whether the level of some patient who leaves answers out \(falls)")
        }
        let rules = try flagChanges() + adviceChanges() + causeChanges()
        return Difference(
            match: match, levels: levels, acceptance: acceptance, open: open.compactMap(\.change), rules: rules,
            omitted: omitted, undecided: undecided,
            someLevelFalls: falls, someLevelRises: rises, someOpenLevelFalls: open[0].answer,
            someOpenLevelRises: open[1].answer)
    }

    // MARK: Levels

    private func levelChanges(falls: Bool) throws(ComparisonDisagreement) -> [Difference.LevelChange] {
        var changes: [Difference.LevelChange] = []
        // The greatest change of each group first; then it is told.
        for higher in (falls ? match.oldRank : match.newRank).indices.reversed() {
            var told: [String] = []
            for lower in (falls ? match.newRank : match.oldRank).indices {
                let (from, to) = falls ? (higher, lower) : (lower, higher)
                let (before, now) = (match.oldRank[from], match.newRank[to])
                guard falls ? now < before : now > before else { continue }
                let name = "from `\(match.old.levels[from].id)` to `\(match.new.levels[to].id)`"
                let found = try groups(
                    of: Facts(old: pair.oldIs(before), new: pair.newIs(now)), name, excluding: told,
                    atMost: Comparison.mostGroups.levels,
                    opposite: { self.reasonsDiffer($0, $1, rank: falls ? before : now, falls: falls) },
                    isRight: { $0.urgency.atLeast.value == from && $1.urgency.atLeast.value == to })
                told = found.excluded
                changes += found.groups.map {
                    .init(from: Level.Index(from), to: Level.Index(to), falls: falls, group: $0)
                }
            }
        }
        return changes
    }

    /// That none of the red flags which give a patient the higher level does so, or that one still gives it in the
    /// version that has the lower level.
    private func reasonsDiffer(_ before: Assessment, _ now: Assessment, rank: Int, falls: Bool) -> [String] {
        let (book, other) = falls ? (match.old, match.new) : (match.new, match.old)
        let (ranks, otherRanks) = falls ? (match.oldRank, match.newRank) : (match.newRank, match.oldRank)
        let flags = (falls ? before : now).redFlags.map(\.flag).filter {
            ranks[book.redFlags[$0].urgency.value] >= rank
        }
        let raised = flags.map { falls ? pair.raised(old: $0) : pair.raised(new: $0) }
        let kept = flags.compactMap { flag -> String? in
            guard let same = other.redFlags.firstIndex(where: { $0.id == book.redFlags[flag].id }),
                otherRanks[other.redFlags[same].urgency.value] >= rank
            else { return nil }
            return falls ? pair.raised(new: same) : pair.raised(old: same)
        }
        return [Formula.any([Formula.not(Formula.any(raised)), Formula.any(kept)])]
    }

    // MARK: Groups of patients

    /// What is true of patients in the old version and in the new one, and what else they have in common.
    private struct Facts {
        let old: String
        let new: String
        var further: [String] = []
        var all: [String] { [old, new] + further }
    }

    /// A patient with the answers that make what each version says certain, whatever the others are.
    private func shown(_ patients: [Patient], _ facts: Facts, _ scope: Conversation.Scope) -> [Patient] {
        let literals = pair.conversation.literals(of: patients, scope)
        var needed: [Conversation.Literal] = []
        for (place, fact) in [facts.new, facts.old].enumerated() {
            let implied = (place == 0 ? pair.new : pair.old).implied.map(\.formula)
            let own = literals.filter { $0.patient == place }
            guard let core = pair.conversation.core(of: own, contradicting: implied + [Formula.not(fact)]) else {
                return patients
            }
            needed += core
        }
        let texts = Set(needed.map(\.text))
        let shown = Conversation.restricted(patients, to: literals.filter { texts.contains($0.text) })
        // The solver may see what is certain where the evaluator, which reads each condition by itself, does not.
        let isSame = zip(zip(shown, patients), [newAssessor, oldAssessor]).allSatisfy { pair, assessor in
            (try? assessor.assess(pair.0).urgency.atLeast) == (try? assessor.assess(pair.1).urgency.atLeast)
        }
        return isSame ? shown : patients
    }

    /// Groups of patients for whom some facts are true: each with the smallest patient, and what is enough for it.
    /// - Parameter told: formulas that leave out patients who are told of already.
    /// - Parameter opposite: what contradicts the patient's answers, where these are all that it takes.
    /// - Returns: the groups, and formulas that leave them out.
    private func groups(
        of facts: Facts, _ name: String, excluding told: [String] = [], atMost most: Int,
        opposite: (Assessment, Assessment) -> [String], isRight: (Assessment, Assessment) -> Bool
    ) throws(ComparisonDisagreement) -> (groups: [Difference.Group], excluded: [String]) {
        var groups: [Difference.Group] = []
        var excluded = told
        session.note(name)
        while true {
            let scope = pair.scope()
            let question = Question(given: [pair.fitsBoth], sought: facts.all + excluded)
            let patients: [Patient]
            switch pair.conversation.example(of: question, scope, smallest: groups.count < most) {
            case .none: return (groups, excluded)
            case .undecided(let reason):
                undecided.append("\(name): \(reason)")
                return (groups, excluded)
            case .found(let found, _): patients = found
            }
            guard groups.count < most else {
                omitted.append(name)
                return (groups, excluded)
            }
            guard let now = try? newAssessor.assess(patients[0]), let before = try? oldAssessor.assess(patients[1]),
                isRight(before, now)
            else {
                // A formula may give another value than the solver took.
                guard match.calculates else { throw ComparisonDisagreement(name: name, patient: patients[0]) }
                undecided.append("\(name): it hangs on what is calculated")
                return (groups, excluded)
            }
            let literals = pair.conversation.literals(of: patients, scope)
            let against = [pair.fitsBoth] + opposite(before, now)
            _ = pair.scope()
            guard let core = pair.conversation.core(of: literals, contradicting: against) else {
                undecided.append("\(name): it hangs on what is calculated")
                return (groups, excluded)
            }
            let needed = shown(patients, facts, scope)
            groups.append(
                .init(when: words(core), old: needed[1], new: needed[0], before: before, now: now))
            excluded.append(Formula.not(Formula.all(Set(core.map(\.text)).sorted())))
        }
    }

    /// Answers in the words of the books, each once.
    private func words(_ literals: [Conversation.Literal]) -> [String] {
        var seen = Set<String>()
        return literals.filter { seen.insert($0.text).inserted }.map { literal in
            let book = literal.patient == 0 ? match.new : match.old
            let text = ConditionText(book: book).text(literal.condition(at: book[literal.value.finding].location))
            return literal.patient == 0 ? text : "\(text) (in the old version only)"
        }
    }

    // MARK: Acceptance

    private func acceptanceChanges(isAcceptedNow: Bool) -> [Difference.AcceptanceChange] {
        let (accepts, refuses) = (pair.fits(isOld: !isAcceptedNow), pair.fits(isOld: isAcceptedNow))
        guard accepts != refuses else { return [] }
        var changes: [Difference.AcceptanceChange] = []
        var excluded: [String] = []
        let name = isAcceptedNow ? "answers that are accepted now" : "answers that are refused now"
        session.note(name)
        while changes.count <= Comparison.mostGroups.acceptance {
            let scope = pair.scope()
            let sought = [accepts, Formula.not(refuses)] + excluded
            switch pair.conversation.example(of: Question(sought: sought), scope, smallest: true) {
            case .none: return changes
            case .undecided(let reason):
                undecided.append("\(name): \(reason)")
                return changes
            case .found(let patients, _):
                let literals = pair.conversation.literals(of: patients, scope)
                guard changes.count < Comparison.mostGroups.acceptance,
                    let core = pair.conversation.core(of: literals, contradicting: [accepts, refuses])
                else {
                    omitted.append(name)
                    return changes
                }
                let shown = Conversation.restricted(patients, to: core)
                changes.append(
                    .init(isAcceptedNow: isAcceptedNow, when: words(core), patient: isAcceptedNow ? shown[0] : shown[1])
                )
                if core.isEmpty { return changes }
                excluded.append(Formula.not(Formula.all(Set(core.map(\.text)).sorted())))
            }
        }
        return changes
    }

    // MARK: Rules

    /// What a rule says in both versions: its formula, whether an assessment says it, and what else must be the same for
    /// it to be told shortly.
    private struct Rule {
        let kind: Difference.RuleChange.Kind
        let id: String
        let old: String
        let new: String
        let holds: (Assessment, _ isOld: Bool) -> Bool
        var dependsOnLevel = false
    }

    private func changes(_ rule: Rule) throws(ComparisonDisagreement) -> [Difference.RuleChange] {
        var changes: [Difference.RuleChange] = []
        for appears in [false, true] {
            var facts = Facts(
                old: appears ? Formula.not(rule.old) : rule.old, new: appears ? rule.new : Formula.not(rule.new))
            // Advice that goes with another level is no change of the advice.
            if rule.dependsOnLevel {
                facts.further = [true, false].map { Formula.not(pair.levelChanges(falls: $0)) }
            }
            let changed = Formula.all([facts.old, facts.new])
            let groups = try groups(
                of: facts, "\(rule.kind.rawValue) `\(rule.id)` \(appears ? "appears" : "disappears")",
                atMost: Comparison.mostGroups.rules,
                opposite: { before, now in
                    let levels =
                        rule.dependsOnLevel
                        ? [
                            self.pair.oldIs(self.match.oldRank[before.urgency.atLeast.value]),
                            self.pair.newIs(self.match.newRank[now.urgency.atLeast.value]),
                        ] : []
                    return levels + [Formula.not(changed)]
                },
                isRight: { rule.holds($1, false) == appears && rule.holds($0, true) == !appears }
            ).groups
            guard !groups.isEmpty else { continue }
            changes.append(
                .init(
                    kind: rule.kind, id: rule.id, change: appears ? .appears : .disappears, remark: nil, groups: groups)
            )
        }
        return changes
    }

    private func flagChanges() throws(ComparisonDisagreement) -> [Difference.RuleChange] {
        let (old, new) = (match.old.redFlags, match.new.redFlags)
        var changes: [Difference.RuleChange] = []
        for (place, flag) in old.enumerated() {
            guard let other = new.firstIndex(where: { $0.id == flag.id }) else {
                changes.append(
                    .init(
                        kind: .redFlag, id: flag.id, change: .removed,
                        remark: "it demanded `\(match.old[flag.urgency].id)`",
                        groups: []))
                continue
            }
            let (before, now) = (match.old[flag.urgency].id, match.new[new[other].urgency].id)
            if before != now {
                changes.append(
                    .init(
                        kind: .redFlag, id: flag.id, change: .level,
                        remark: "it demanded `\(before)` and now demands `\(now)`",
                        groups: []))
            }
            changes += try self.changes(
                Rule(
                    kind: .redFlag, id: flag.id, old: pair.raised(old: place), new: pair.raised(new: other),
                    holds: { assessment, isOld in
                        assessment.redFlags.contains { $0.flag == (isOld ? place : other) }
                    }))
        }
        for flag in new where !old.contains(where: { $0.id == flag.id }) {
            changes.append(
                .init(
                    kind: .redFlag, id: flag.id, change: .added, remark: "it demands `\(match.new[flag.urgency].id)`",
                    groups: []))
        }
        return changes
    }

    private func adviceChanges() throws(ComparisonDisagreement) -> [Difference.RuleChange] {
        try changes(
            .advice, match.old.advice.map(\.id), match.new.advice.map(\.id), dependsOnLevel: true,
            { self.pair.given(old: $0) }, { self.pair.given(new: $0) }, { $0.advice.contains($1) })
    }

    private func causeChanges() throws(ComparisonDisagreement) -> [Difference.RuleChange] {
        try changes(
            .cause, match.old.causes.map(\.id), match.new.causes.map(\.id), dependsOnLevel: false,
            { self.pair.supported(old: $0) }, { self.pair.supported(new: $0) },
            { assessment, place in
                assessment.causes.contains { $0.cause == place && $0.standing == .supported }
            })
    }

    private func changes(
        _ kind: Difference.RuleChange.Kind, _ old: [String], _ new: [String], dependsOnLevel: Bool,
        _ oldFormula: (Int) -> String, _ newFormula: (Int) -> String, _ holds: @escaping (Assessment, Int) -> Bool
    ) throws(ComparisonDisagreement) -> [Difference.RuleChange] {
        var changes: [Difference.RuleChange] = []
        for (place, id) in old.enumerated() {
            guard let other = new.firstIndex(of: id) else {
                changes.append(.init(kind: kind, id: id, change: .removed, remark: nil, groups: []))
                continue
            }
            changes += try self.changes(
                Rule(
                    kind: kind, id: id, old: oldFormula(place), new: newFormula(other),
                    holds: { holds($0, $1 ? place : other) }, dependsOnLevel: dependsOnLevel))
        }
        for id in new where !old.contains(id) {
            changes.append(.init(kind: kind, id: id, change: .added, remark: nil, groups: []))
        }
        return changes
    }
}

/// A version of a book does not say of a patient what the solver says: a bug in triage.
public struct ComparisonDisagreement: Error, Sendable {
    /// What was asked.
    public let name: String
    /// The patient that the solver gave, for the new version.
    public let patient: Patient
}

extension BookMatch {
    /// Whether either version calculates anything.
    var calculates: Bool {
        (old.findings + new.findings).contains { if case .calculated = $0.origin { true } else { false } }
    }
}

extension Conversation.Literal {
    /// The answer as a condition of its book.
    func condition(at location: SourceLocation) -> Condition {
        let itself: Condition
        switch value.kind {
        case .truth: itself = Condition(.finding(value.finding), at: location)
        case .option(let option): itself = Condition(.option(value.finding, option), at: location)
        case .number:
            guard let bound else { preconditionFailure("a number's literal has a bound") }
            return Condition(.compare(value.finding, bound.comparison, .init(bound.number)), at: location)
        }
        return isNegative ? Condition(.absent(itself), at: location) : itself
    }
}
