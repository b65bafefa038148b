// The smallest changes to a patient that would raise the level, and those that would lower it.

public import RuleModel

/// What would raise and what would lower the level of one patient.
///
/// The level is the one that red flags known to hold demand. A change gives an answer, or gives one otherwise.
public struct LevelChanges: Sendable {
    /// What would make it more urgent.
    public let raising: ChangeSets
    /// What would make it less urgent.
    public let lowering: ChangeSets
}

extension Explainer {
    /// The smallest changes to a patient that would raise the level, and those that would lower it.
    /// - Throws: a `Contradiction` if stated and implied values cannot be true together.
    public func levelChanges(of patient: Patient) throws(Contradiction) -> LevelChanges {
        let level = level(of: try evaluated(patient).planes)
        var (raising, lowering) = (ChangeBudget(), ChangeBudget())
        return LevelChanges(
            raising: reaching(above: level, patient, changesAnswers: true, &raising),
            lowering: loweringBelow(level, patient, changesAnswers: true, &lowering))
    }

    /// The level that red flags known to hold demand.
    func level(of planes: Planes) -> Level.Index {
        book.redFlags.indices.filter { planes.truth(program.redFlags[$0], lane: 0) == .present }
            .map { book.redFlags[$0].urgency }.max() ?? Level.Index(0)
    }

    /// What would raise some red flag above a level.
    func reaching(
        above level: Level.Index, _ patient: Patient, changesAnswers: Bool, _ budget: inout ChangeBudget
    ) -> ChangeSets {
        let flags = book.redFlags.indices.filter { book.redFlags[$0].urgency > level }
        let goals = flags.map { ChangeGoal.holds(program.redFlags[$0]) }
        return ChangeSearches(program, patient, goals: goals, changesAnswers: changesAnswers).sets(&budget)
    }

    /// What would leave no red flag of a level or above.
    func loweringBelow(
        _ level: Level.Index, _ patient: Patient, changesAnswers: Bool, _ budget: inout ChangeBudget
    ) -> ChangeSets {
        let flags = book.redFlags.indices.filter { book.redFlags[$0].urgency >= level }
        guard level.value > 0 else { return ChangeSets(sets: [], stop: nil) }
        let goal = ChangeGoal.noneHolds(flags.map { program.redFlags[$0] })
        return ChangeSearches(program, patient, goals: [goal], changesAnswers: changesAnswers).sets(&budget)
    }
}
