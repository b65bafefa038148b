// A rule book with one change.

import RuleModel

extension Condition {
    /// A condition that never holds.
    static func never(at location: SourceLocation) -> Condition { Condition(.any([]), at: location) }
}

extension RuleBook {
    /// The book with one change.
    func changed(by edit: Edit) -> RuleBook {
        var copy = Copy(self)
        switch edit {
        case .replace(let site, let condition): copy.set(site, condition)
        case .drop(let site): copy.set(site, nil)
        case .points(let site, let points): copy.set(site, points: points)
        case .level(let flag, let level): copy.redFlags[flag] = copy.redFlags[flag].demanding(level)
        case .emptyCause(let cause): copy.causes[cause] = copy.causes[cause].with(forIt: [], against: [])
        }
        return copy.book
    }
}

/// The changeable parts of a book.
private struct Copy {
    private let original: RuleBook
    private var appliesWhen: Condition?
    private var findings: [Finding]
    private var patterns: [Pattern]
    var redFlags: [RedFlag]
    var causes: [Cause]
    private var advice: [Advice]
    private var complications: [Complication]

    init(_ book: RuleBook) {
        original = book
        appliesWhen = book.header.appliesWhen
        findings = book.findings
        patterns = book.patterns
        redFlags = book.redFlags
        causes = book.causes
        advice = book.advice
        complications = book.complications
    }

    var book: RuleBook {
        let header = original.header
        return RuleBook(
            header: .init(
                id: header.id, title: header.title, version: header.version, purpose: header.purpose,
                misuse: header.misuse, audience: header.audience, authors: header.authors,
                reviewers: header.reviewers, disclaimer: header.disclaimer,
                emergencyNumber: header.emergencyNumber, weights: header.weights, appliesWhen: appliesWhen,
                basis: header.basis, location: header.location),
            levels: original.levels, groups: original.groups, sources: original.sources,
            statements: original.statements, findings: findings, patterns: patterns, redFlags: redFlags,
            causes: causes, questions: original.questions, advice: advice, complications: complications,
            scenarios: original.scenarios, properties: original.properties, calculator: original.calculator,
            sha256: original.sha256,
            fieldPlaces: original.fieldPlaces)
    }

    /// Puts a condition at a site, or takes it away.
    mutating func set(_ site: Site, _ condition: Condition?) {
        func never(_ old: Condition) -> Condition { condition ?? .never(at: old.location) }
        switch site {
        case .pattern(let place): patterns[place] = patterns[place].with(never(patterns[place].when))
        case .redFlag(let place): redFlags[place] = redFlags[place].with(never(redFlags[place].when))
        case .complication(let place):
            complications[place] = complications[place].with(never(complications[place].when))
        case .scope: appliesWhen = condition
        case .adviceWhen(let place):
            advice[place] = advice[place].with(never(advice[place].when), unless: advice[place].unless)
        case .adviceUnless(let place, let member):
            var unless = advice[place].unless
            if let condition { unless[member] = condition } else { unless.remove(at: member) }
            advice[place] = advice[place].with(advice[place].when, unless: unless)
        case .forIt(let place, let member):
            causes[place] = causes[place].with(
                forIt: changed(causes[place].forIt, member, condition), against: causes[place].against)
        case .against(let place, let member):
            causes[place] = causes[place].with(
                forIt: causes[place].forIt, against: changed(causes[place].against, member, condition))
        case .impliedBy(let place): findings[place] = findings[place].with(impliedBy: condition)
        case .implies(let place, let member):
            var implies = findings[place].implies
            if let condition { implies[member] = condition } else { implies.remove(at: member) }
            findings[place] = findings[place].with(implies: implies)
        case .score(let place, let member):
            guard case .score(let score) = findings[place].origin else { return }
            var points = score.points
            if let condition { points[member].condition = condition } else { points.remove(at: member) }
            findings[place] = findings[place].with(Finding.Score(points: points))
        }
    }

    /// Puts points at a site of a cause or score.
    mutating func set(_ site: Site, points number: Exact) {
        switch site {
        case .forIt(let place, let member):
            var forIt = causes[place].forIt
            forIt[member] = forIt[member].with(number)
            causes[place] = causes[place].with(forIt: forIt, against: causes[place].against)
        case .against(let place, let member):
            var against = causes[place].against
            against[member] = against[member].with(number)
            causes[place] = causes[place].with(forIt: causes[place].forIt, against: against)
        case .score(let place, let member):
            guard case .score(let score) = findings[place].origin else { return }
            var points = score.points
            points[member].points = number
            findings[place] = findings[place].with(Finding.Score(points: points))
        default: break
        }
    }

    private func changed(_ members: [Weighed], _ member: Int, _ condition: Condition?) -> [Weighed] {
        var members = members
        if let condition { members[member] = members[member].with(condition) } else { members.remove(at: member) }
        return members
    }
}

extension Finding {
    fileprivate func with(implies: [Condition]) -> Finding { with(origin, implies: implies, impliedBy: impliedBy) }
    fileprivate func with(impliedBy: Condition?) -> Finding { with(origin, implies: implies, impliedBy: impliedBy) }
    fileprivate func with(_ score: Score) -> Finding { with(.score(score), implies: implies, impliedBy: impliedBy) }

    private func with(_ origin: Origin, implies: [Condition], impliedBy: Condition?) -> Finding {
        Finding(
            id: id, label: label, ask: ask, help: help, synonyms: synonyms, kind: kind, origin: origin,
            implies: implies, impliedBy: impliedBy, ifUnsure: ifUnsure, worse: worse, formerID: formerID, codes: codes,
            basis: basis,
            location: location)
    }
}

extension Pattern {
    fileprivate func with(_ when: Condition) -> Pattern {
        Pattern(id: id, label: label, when: when, basis: basis, location: location)
    }
}

extension RedFlag {
    fileprivate func with(_ when: Condition) -> RedFlag { with(when, urgency) }
    fileprivate func demanding(_ level: Level.Index) -> RedFlag { with(when, level) }

    private func with(_ when: Condition, _ urgency: Level.Index) -> RedFlag {
        RedFlag(
            id: id, title: title, when: when, urgency: urgency, because: because, refines: refines, basis: basis,
            location: location)
    }
}

extension Cause {
    fileprivate func with(forIt: [Weighed], against: [Weighed]) -> Cause {
        Cause(
            id: id, title: title, group: group, because: because, forIt: forIt, against: against, codes: codes,
            basis: basis, location: location)
    }
}

extension Weighed {
    fileprivate func with(_ condition: Condition) -> Weighed {
        Weighed(points: points, weight: weight, condition: condition, location: location)
    }

    fileprivate func with(_ points: Exact) -> Weighed {
        Weighed(points: points, weight: nil, condition: condition, location: location)
    }
}

extension Advice {
    fileprivate func with(_ when: Condition, unless: [Condition]) -> Advice {
        Advice(id: id, text: text, when: when, unless: unless, levels: levels, basis: basis, location: location)
    }
}

extension Complication {
    fileprivate func with(_ when: Condition) -> Complication {
        Complication(id: id, title: title, text: text, when: when, basis: basis, location: location)
    }
}
