// Every slip of a book.

import RuleModel

extension Mutant {
    /// Every mutant of a book, in the book's order: each rule with each slip.
    static func all(of book: RuleBook) -> [Mutant] {
        let conditions = ConditionSlips(book)
        var mutants: [Mutant] = []
        for (site, condition) in book.sites {
            guard let (part, declaration) = book.part(of: site) else { continue }
            if let removal = book.removal(of: site) {
                mutants.append(
                    Mutant(
                        part: part, slip: removal.slip, declaration: declaration, change: removal.change,
                        location: removal.location ?? condition.location, edit: .drop(site)))
            }
            for slipped in conditions.slips(condition) {
                mutants.append(
                    Mutant(
                        part: part, slip: slipped.slip, declaration: declaration, change: slipped.change,
                        location: slipped.location, edit: .replace(site, slipped.condition)))
            }
        }
        return mutants + levels(of: book) + weights(of: book) + causes(of: book)
    }

    private static func levels(of book: RuleBook) -> [Mutant] {
        book.redFlags.enumerated().filter { $1.urgency.value > 0 }.map { place, flag in
            let lower = Level.Index(flag.urgency.value - 1)
            return Mutant(
                part: .urgency, slip: .lowered, declaration: "red flag `\(flag.id)`",
                change: "`\(book[lower].id)` for `\(book[flag.urgency].id)`",
                location: book.fieldPlaces["urgency", of: flag.location] ?? flag.location, edit: .level(place, lower))
        }
    }

    private static func causes(of book: RuleBook) -> [Mutant] {
        book.causes.enumerated().map { place, cause in
            Mutant(
                part: .causes, slip: .removed, declaration: "cause `\(cause.id)`", change: "left out",
                location: cause.location, edit: .emptyCause(place))
        }
    }

    /// A weight is the next weaker one, plain points are one step fewer.
    private static func weights(of book: RuleBook) -> [Mutant] {
        var mutants: [Mutant] = []
        func add(_ member: WeightedCondition, _ site: ConditionSite) {
            guard let weaker = book.weaker(member), let (part, declaration) = book.part(of: site) else { return }
            mutants.append(
                Mutant(
                    part: part, slip: .weakened, declaration: declaration, change: weaker.change,
                    location: member.location, edit: .points(site, weaker.points)))
        }
        for (place, cause) in book.causes.enumerated() {
            for (member, weighed) in cause.forIt.enumerated() { add(weighed, .forIt(place, member)) }
            for (member, weighed) in cause.against.enumerated() { add(weighed, .against(place, member)) }
        }
        for (place, finding) in book.findings.enumerated() {
            guard case .score(let score) = finding.origin else { continue }
            for (member, entry) in score.points.enumerated() {
                let condition = entry.condition
                add(
                    WeightedCondition(
                        points: entry.points, weight: nil, condition: condition, location: condition.location),
                    .score(place, member))
            }
        }
        return mutants
    }
}

extension RuleBook {
    /// The part of the book and the declaration that a site belongs to; `nil` for what no assessment reads.
    fileprivate func part(of site: ConditionSite) -> (Mutant.Part, declaration: String)? {
        switch site {
        case .pattern(let place): (.patterns, "pattern `\(patterns[place].id)`")
        case .redFlag(let place): (.redFlags, "red flag `\(redFlags[place].id)`")
        case .forIt(let place, _), .against(let place, _): (.causes, "cause `\(causes[place].id)`")
        case .adviceWhen(let place), .adviceUnless(let place, _): (.advice, "advice `\(advice[place].id)`")
        case .complication(let place): (.complications, "complication `\(complications[place].id)`")
        case .impliedBy(let place), .implies(let place, _): (.findings, "finding `\(findings[place].id)`")
        case .score(let place, _): (.scores, "score `\(findings[place].id)`")
        case .scope: (.scope, "`applies_when`")
        case .whenever, .claim: nil
        }
    }

    /// What leaving out the condition of a site is; `nil` where that is no slip of its own.
    fileprivate func removal(
        of site: ConditionSite
    ) -> (slip: Mutant.Slip, change: String, location: SourceLocation?)? {
        switch site {
        case .redFlag(let place): (.removed, "left out", redFlags[place].location)
        case .adviceWhen(let place): (.removed, "left out", advice[place].location)
        case .complication(let place): (.removed, "left out", complications[place].location)
        case .forIt(let place, let member):
            // Without its only member it is a cause that is left out.
            causes[place].forIt.count > 1 ? (.dropped, "without this", causes[place].forIt[member].location) : nil
        case .against(let place, let member): (.dropped, "without this", causes[place].against[member].location)
        case .adviceUnless: (.dropped, "without this in `unless`", nil)
        case .impliedBy: (.dropped, "without `implied_by`", nil)
        case .implies: (.dropped, "without this in `implies`", nil)
        case .score: (.dropped, "without these points", nil)
        case .pattern, .scope, .whenever, .claim: nil
        }
    }

    /// The next weaker weight; of the weakest, and of one point, none.
    fileprivate func weaker(_ member: WeightedCondition) -> (points: Rational, change: String)? {
        if let word = member.weight {
            let lower = header.weights.filter { $0.points < member.points && $0.points > Rational(0) }
            guard let next = lower.max(by: { $0.points < $1.points }) else { return nil }
            return (next.points, "`\(next.word)` for `\(word)`")
        }
        let step = member.points.lastPlace
        guard let fewer = member.points.adding(member.points > Rational(0) ? step.negated : step), fewer != Rational(0)
        else { return nil }
        return (fewer, "\(fewer) for \(member.points) points")
    }
}
