// Random single edits of random rule books: what an author might change in one place.

import RandomBooks
import RuleModel

/// Makes one change to a rule book.
struct RandomEdit {
    private var random: SplitMix64
    private var draft: Draft

    /// A draft with one change, and what was changed.
    static func edited(_ draft: Draft, seed: UInt64) -> (draft: Draft, what: String) {
        var edit = RandomEdit(random: SplitMix64(seed: seed), draft: draft)
        let what = edit.make()
        return (edit.draft, what)
    }

    private mutating func make() -> String {
        switch random.below(10) {
        case 0 where !draft.redFlags.isEmpty: return changeLevel()
        case 1 where draft.redFlags.count > 1: return removeFlag()
        case 2: return addFlag()
        case 3: return dropImplication()
        case 4 where !draft.redFlags.isEmpty: return nothing()
        default: return changeCondition()
        }
    }

    /// A change that changes nothing: the same condition, written in another way.
    private mutating func nothing() -> String {
        let place = random.below(draft.redFlags.count)
        let when = draft.redFlags[place].when
        let inner = Condition(.absent(when), at: Draft.place)
        draft.redFlags[place] = draft.redFlags[place].with(Condition(.absent(inner), at: Draft.place))
        return "red flag \(place) said twice the other way round"
    }

    private mutating func changeLevel() -> String {
        let place = random.below(draft.redFlags.count)
        let flag = draft.redFlags[place]
        let level = random.below(draft.levels)
        draft.redFlags[place] = RedFlag(
            id: flag.id, title: flag.title, when: flag.when, urgency: Level.Index(level), because: flag.because,
            refines: flag.refines, basis: flag.basis, location: flag.location)
        return "red flag \(place) at level \(level)"
    }

    private mutating func removeFlag() -> String {
        let place = random.below(draft.redFlags.count)
        draft.redFlags.remove(at: place)
        return "red flag \(place) removed"
    }

    private var conditions: [Condition] {
        var all: [Condition] = []
        _ = draft.mapConditions { condition in
            all.append(condition)
            return condition
        }
        return all
    }

    private mutating func addFlag() -> String {
        let condition = random.pick(conditions)
        draft.redFlags.append(
            RedFlag(
                id: "added", title: "", when: condition, urgency: Level.Index(random.below(draft.levels)), because: "",
                refines: nil, basis: Basis(), location: Draft.place))
        return "a red flag added"
    }

    private mutating func dropImplication() -> String {
        let tied = draft.findings.indices.filter {
            !draft.findings[$0].implies.isEmpty || draft.findings[$0].impliedBy != nil
        }
        guard !tied.isEmpty else { return changeCondition() }
        let place = random.pick(tied)
        let finding = draft.findings[place]
        draft.findings[place] = finding.with(finding.origin, implies: [], by: nil)
        return "finding \(place) implies nothing"
    }

    private mutating func changeCondition() -> String {
        let count = conditions.count
        guard count > 0 else { return addFlag() }
        // Red flags, whose conditions stand behind those of findings and patterns, decide the level.
        let chosen = random.below(count)
        var next = 0
        var random = random
        draft = draft.mapConditions { condition in
            defer { next += 1 }
            return next == chosen ? RandomEdit.changed(condition, &random) : condition
        }
        self.random = random
        return "condition \(chosen) of \(count)"
    }

    private static func changed(_ condition: Condition, _ random: inout SplitMix64) -> Condition {
        func form(_ form: Condition.Form) -> Condition { Condition(form, at: Draft.place) }
        switch condition.form {
        case .all(let members): return form(random.chance(60) ? .any(members) : .all(Array(members.dropLast())))
        case .any(let members): return form(random.chance(60) ? .all(members) : .any(Array(members.dropLast())))
        case .none(let members): return form(.any(members))
        case .atLeast(let number, let members): return form(.atLeast(max(1, number - 1), members))
        case .atMost(let number, let members): return form(.atLeast(number + 1, members))
        case .absent(let inner): return inner
        case .compare(let finding, let comparison, let threshold):
            let moved = threshold.value.adding(Rational(random.pick([-1, 1])))!
            let turned: Condition.Comparison = comparison == .atLeast ? .below : .atLeast
            return form(
                random.chance(50)
                    ? .compare(finding, comparison, .init(moved)) : .compare(finding, turned, threshold))
        case .between(let finding, let low, _): return form(.compare(finding, .atLeast, low))
        case .anyOption(let finding, let options): return form(.option(finding, options[0]))
        case .finding, .pattern, .option: return form(.absent(condition))
        }
    }
}
