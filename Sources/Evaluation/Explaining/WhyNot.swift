// Why something is not so of a patient, and what would make it so.

public import RuleModel

/// Why a red flag or pattern does not hold, a level is not the one, or a cause is not supported.
public struct WhyNot: Sendable {
    /// How it is with the patient.
    public enum State: String, Sendable {
        /// It is so.
        case so
        /// It is not known: answers that are missing decide it.
        case open
        /// The answers rule it out.
        case ruledOut = "ruled_out"
        /// A level: red flags known to hold demand a higher one.
        case above
        /// A level: red flags known to hold demand it and nothing more, and others may still hold.
        case unsettled
    }

    /// What was asked after.
    public let target: ExplanationTarget
    /// The patient's assessment.
    public let assessment: Assessment
    /// How it is.
    public let state: State
    /// The condition of a red flag or pattern.
    public let condition: ExplainedCondition?
    /// A cause, with what speaks for and against it.
    public let cause: Why.ExplainedCause?
    /// The smallest sets of findings that would make it so, smallest first, then in the book's order; empty where it is.
    ///
    /// Of a level that is not settled: one set that rules out every red flag above it. Of a level above the patient's: that would raise it to that level or beyond. Of a level below: that would leave no
    /// red flag above it.
    public let sets: ChangeSets
    /// Whether the sets only give answers that are missing. Where no such set makes it so, they change answers.
    public let staysWithAnswers: Bool
    /// Comparisons of known numbers that fail.
    public let nearMisses: [NearMiss]
    /// The findings that are merely unknown and bear on it, in the book's order.
    public let unknown: [Finding.Index]
    /// What is known of each finding, by its place in `RuleBook.findings`.
    public let values: [KnownFinding.Value]
}

/// A number that is known and is not what a condition needs.
public struct NearMiss: Sendable {
    /// The comparison.
    public let condition: Condition
    /// What is known of the quantity or score.
    public let known: KnownFinding
    /// How far it is from the nearest number that would do; not below zero, and zero where that number is only just not
    /// enough.
    public let distance: Rational
    /// Whether this number alone stands in the way.
    public let isAlone: Bool
}

extension Explainer {
    /// Why something is not so of a patient, and what would make it so.
    /// - Throws: a `Contradiction` if stated and implied values cannot be true together.
    public func whyNot(_ target: ExplanationTarget, _ patient: Patient) throws(Contradiction) -> WhyNot {
        let assessment = try assessor.assess(patient)
        let lanes = try evaluated(patient)
        let known = KnownFindings(self, patient, lanes)
        let explaining = ConditionExplaining(known: known)
        var condition: ExplainedCondition?
        var cause: Why.ExplainedCause?
        var goals: [ChangeGoal] = []
        var unknown: [Finding.Index] = []
        var state = WhyNot.State.open
        /// Conditions of which one is enough.
        var conditions: [Condition] = []
        switch target {
        case .redFlag(let place): conditions = [book.redFlags[place].when]
        case .pattern(let place): conditions = [book[place].when]
        case .level(let level):
            conditions = book.redFlags.filter { $0.urgency >= level && level.value > 0 }.map(\.when)
        case .cause(let place):
            guard let ranked = assessment.causes.first(where: { $0.cause == place }) else {
                preconditionFailure("an assessment has every cause")
            }
            cause = Why.ExplainedCause(
                ranked: ranked,
                forIt: book.causes[place].forIt.map { explaining.explained($0.condition, points: $0.points) },
                against: book.causes[place].against.map { explaining.explained($0.condition, points: $0.points) })
            goals = [.supported(place)]
            conditions = book.causes[place].forIt.map(\.condition)
            unknown = ranked.missing
            state = ranked.standing == .supported ? .so : ranked.standing == .open ? .open : .ruledOut
        }
        if case .cause = target {
        } else {
            let edges = conditions.map(edge)
            goals = edges.map { .holds($0) }
            unknown = known.explanation.needs(edges)
            let truths = edges.map { lanes.planes.truth($0, lane: 0) }
            state = truths.contains(.present) ? .so : truths.contains(.unknown) ? .open : .ruledOut
            if conditions.count == 1, !target.isLevel { condition = explaining.explained(conditions[0]) }
        }
        var lowering: Level.Index?
        if case .level(let level) = target {
            let floor = assessment.urgency.atLeast
            if floor > level {
                (state, lowering) = (.above, level)
            } else if floor == level {
                // A floor is no verdict: the level is so once nothing above it can be.
                state = assessment.isSettled || level == book.topLevel ? .so : .unsettled
                unknown = Array(
                    Set(assessment.notRuledOut.filter { book.redFlags[$0.flag].urgency > level }.flatMap(\.needs))
                )
                .sorted { $0.value < $1.value }
            }
        }
        let (sets, stays) =
            state == .unsettled
            ? (settling(assessment, patient), true)
            : smallest(goals, isSo: state == .so, loweringTo: lowering, patient)
        let told: ChangeSets
        if case .level = target, lowering == nil, state != .unsettled {
            // Of sets of one size, first those that lead no further than asked.
            let ordered = sets.sets.enumerated().sorted { first, second in
                (first.element.changes.count, first.element.level, first.offset)
                    < (second.element.changes.count, second.element.level, second.offset)
            }
            told = ChangeSets(sets: ordered.map(\.element), stop: sets.stop)
        } else {
            told = sets
        }
        let misses =
            [.so, .above, .unsettled].contains(state)
            ? [] : nearMisses(conditions, goals, explaining, isForLevel: target.isLevel)
        return WhyNot(
            target: target, assessment: assessment, state: state, condition: condition, cause: cause, sets: told,
            staysWithAnswers: stays, nearMisses: misses, unknown: state == .so ? [] : unknown,
            values: book.findings.indices.map { known.value(Finding.Index($0)) })
    }

    /// Answers that rule out every red flag above the level that is known.
    private func settling(_ assessment: Assessment, _ patient: Patient) -> ChangeSets {
        let flags = assessment.notRuledOut.filter { book.redFlags[$0.flag].urgency > assessment.urgency.atLeast }
        guard !flags.isEmpty else { return ChangeSets(sets: [], stop: .oneSet) }
        let changes = Settling(program, patient, flags: flags.map { program.redFlags[$0.flag] }) { patient in
            guard let changed = try? assessor.assess(patient) else { return false }
            return changed.urgency.atMost <= assessment.urgency.atLeast
        }.changes()
        let sets = changes.map { ChangeSet(changes: $0, level: ChangeSearches.level(program, patient, $0)) }
        return ChangeSets(sets: sets.map { [$0] } ?? [], stop: .oneSet)
    }

    /// The smallest sets: first of answers that are missing; where none of them does it, of answers changed.
    private func smallest(
        _ goals: [ChangeGoal], isSo: Bool, loweringTo level: Level.Index?, _ patient: Patient
    ) -> (sets: ChangeSets, staysWithAnswers: Bool) {
        if isSo { return (ChangeSets(sets: [], stop: nil), true) }
        var budget = ChangeBudget()
        func sets(changing changesAnswers: Bool) -> ChangeSets {
            if let level {
                return loweringBelow(Level.Index(level.value + 1), patient, changesAnswers: changesAnswers, &budget)
            }
            return ChangeSearches(program, patient, goals: goals, changesAnswers: changesAnswers).sets(&budget)
        }
        let first = sets(changing: false)
        if !first.sets.isEmpty || first.stop != nil { return (first, true) }
        return (sets(changing: true), false)
    }
}

extension ExplanationTarget {
    /// Whether it is a level.
    var isLevel: Bool { if case .level = self { true } else { false } }
}
