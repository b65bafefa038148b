// A rule book with one change.

import RuleModel

extension Condition {
    /// A condition that never holds.
    static func never(at location: SourceLocation) -> Condition { Condition(.any([]), at: location) }
}

extension RuleBook {
    /// The book with one change.
    func changed(by edit: Edit) -> RuleBook {
        var (content, authoring) = (content, Authoring(of: self))
        // What was said of the book is not said of another one.
        (authoring.warnings, authoring.acknowledgements) = ([], [])
        switch edit {
        case .replace(let site, let condition): content.set(site, condition)
        case .drop(let site): content.set(site, nil)
        case .points(let site, let points): content.set(site, points: points)
        case .level(let flag, let level): content.redFlags[flag].urgency = level
        case .emptyCause(let cause): (content.causes[cause].forIt, content.causes[cause].against) = ([], [])
        }
        return RuleBook(content, authoring: authoring, calculator: calculator, sha256: sha256)
    }
}

extension RuleBook.Content {
    /// Puts a condition at a site, or takes it away; where a rule is nothing without it, one that never holds.
    fileprivate mutating func set(_ site: ConditionSite, _ condition: Condition?) {
        func own(_ old: inout Condition) { old = condition ?? .never(at: old.location) }
        switch site {
        case .pattern(let place): own(&patterns[place].when)
        case .redFlag(let place): own(&redFlags[place].when)
        case .complication(let place): own(&complications[place].when)
        case .adviceWhen(let place): own(&advice[place].when)
        case .scope: header.appliesWhen = condition
        case .impliedBy(let place): findings[place].impliedBy = condition
        case .adviceUnless(let place, let member): advice[place].unless.set(member, to: condition)
        case .implies(let place, let member): findings[place].implies.set(member, to: condition)
        case .forIt(let place, let member): causes[place].forIt.set(member, to: condition)
        case .against(let place, let member): causes[place].against.set(member, to: condition)
        case .score(let place, let member):
            findings[place].changeScore { points in
                if let condition { points[member].condition = condition } else { points.remove(at: member) }
            }
        case .whenever, .claim: break
        }
    }

    /// Puts points at a site of a cause or score.
    fileprivate mutating func set(_ site: ConditionSite, points number: Rational) {
        func weigh(_ weighed: inout WeightedCondition) { (weighed.points, weighed.weight) = (number, nil) }
        switch site {
        case .forIt(let place, let member): weigh(&causes[place].forIt[member])
        case .against(let place, let member): weigh(&causes[place].against[member])
        case .score(let place, let member): findings[place].changeScore { $0[member].points = number }
        case .pattern, .redFlag, .complication, .adviceWhen, .adviceUnless, .scope, .impliedBy, .implies, .whenever,
            .claim:
            break
        }
    }
}

extension Finding {
    fileprivate mutating func changeScore(_ change: (inout [(points: Rational, condition: Condition)]) -> Void) {
        guard case .score(var score) = origin else { return }
        change(&score.points)
        origin = .score(score)
    }
}

extension [Condition] {
    fileprivate mutating func set(_ place: Int, to condition: Condition?) {
        if let condition { self[place] = condition } else { remove(at: place) }
    }
}

extension [WeightedCondition] {
    fileprivate mutating func set(_ place: Int, to condition: Condition?) {
        if let condition { self[place].condition = condition } else { remove(at: place) }
    }
}
