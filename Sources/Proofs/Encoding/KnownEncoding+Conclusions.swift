// What a rule book concludes while part of a patient is unknown.

import RuleModel

extension KnownEncoding {
    /// Whether a red flag is known to hold, or ruled out.
    mutating func known(flag: Int) -> Known {
        define("red_flag \(book.redFlags[flag].id)") { $0.known($0.book.redFlags[flag].when) }
    }

    /// That the urgency is known to be at least a level: `at_least` of the assessment.
    mutating func isKnownAtLeast(_ level: Level.Index) -> String {
        if level.value == 0 { return Formula.yes }
        let flags = book.redFlags.indices.filter { book.redFlags[$0].urgency >= level }
        return Formula.any(flags.map { known(flag: $0).holds })
    }

    /// That the urgency may be at least a level: `at_most` of the assessment, where nothing lowers it further.
    mutating func mayBeAtLeast(_ level: Level.Index) -> String {
        if level.value == 0 { return Formula.yes }
        let flags = book.redFlags.indices.filter { book.redFlags[$0].urgency >= level }
        return Formula.any(flags.map { Formula.not(known(flag: $0).fails) })
    }

    /// That the red flag is known to hold, and the level is all the same below its own.
    mutating func loses(_ flag: Int) -> String {
        let level = book.redFlags[flag].urgency
        let known = known(flag: flag)
        return Formula.all([
            known.holds,
            Formula.not(Formula.all([isKnownAtLeast(level), patient.isAtLeast(level), patient.raised(flag)])),
        ])
    }

    /// That the level is outside of its bounds.
    mutating func breaksBounds() -> String {
        var ways: [String] = []
        for rank in book.levels.indices.dropFirst() {
            let level = Level.Index(rank)
            let reached = patient.isAtLeast(level)
            ways.append(Formula.all([isKnownAtLeast(level), Formula.not(reached)]))
            ways.append(Formula.all([reached, Formula.not(mayBeAtLeast(level))]))
        }
        return Formula.any(ways)
    }

    /// That everything is known, and some red flag is not.
    mutating func isNotSettled() -> String {
        let open = book.redFlags.indices.map { flag in
            let known = known(flag: flag)
            return Formula.all([Formula.not(known.holds), Formula.not(known.fails)])
        }
        return Formula.all(inputs.map(\.symbol) + [Formula.any(open)])
    }

    /// That advice is given although the level turns out to be none of its own, or what it excludes is there.
    ///
    /// `at_most` may be lower than what the red flags not ruled out allow; how low, the search for completions says. It
    /// is taken to be any level from that of the patient upwards.
    mutating func isGivenWrongly(_ advice: Int) -> String {
        let declared = book.advice[advice]
        let (when, unless) = (known(declared.when), declared.unless.map { known($0) })
        // Of the levels from `at_least` to any `at_most` that is not below the patient's, each belongs to the advice.
        var fits: [String] = []
        for rank in book.levels.indices where !declared.levels.contains(Level.Index(rank)) {
            let above = rank + 1 < book.levels.count ? isKnownAtLeast(Level.Index(rank + 1)) : Formula.no
            let isAtMostBelow = Formula.not(patient.isAtLeast(Level.Index(rank)))
            fits.append(Formula.any([above, isAtMostBelow]))
        }
        let given = Formula.all([when.holds] + unless.map(\.fails) + fits)
        let isRight = Formula.all(
            [patient.formula(declared.when), Formula.any(declared.levels.map { patient.isLevel($0) })]
                + declared.unless.map { Formula.not(patient.formula($0)) })
        return Formula.all([given, Formula.not(isRight)])
    }
}
