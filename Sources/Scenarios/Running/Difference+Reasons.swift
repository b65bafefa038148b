// The rules that made the difference.

import Evaluation
import RuleModel
import Wording

extension Difference {
    /// How many rules one failure names.
    private static var mostReasons: Int { 3 }

    private func few(_ reasons: [Failure.Reason]) -> [Failure.Reason] {
        Array(reasons.prefix(Difference.mostReasons))
    }

    // MARK: Conditions

    /// `red flag `x` holds: Chest pain`, or what it fails for, or what it lacks.
    func words(_ state: Reasoning.State, _ name: String) -> String {
        switch state.truth {
        case .present: return name + " holds" + because(state)
        case .absent: return name + " does not hold" + because(state)
        case .unknown:
            return name + " may hold: not known: " + Phrases.firstFew(state.needs.map { book[$0].label }, limit: 3)
        }
    }

    private func because(_ state: Reasoning.State) -> String {
        let facts = grounds.words(state.grounds)
        return facts.isEmpty ? "" : ": " + Phrases.firstFew(facts, limit: 3)
    }

    func flagReason(_ place: Int) -> Failure.Reason {
        let flag = book.redFlags[place]
        return .init(
            words(reasoning.redFlag(place), "red flag `\(flag.id)` (\(book[flag.urgency].id))"), at: flag.location)
    }

    /// The rules behind what is missing and what is too much.
    func reasons<Element: Hashable>(
        _ listed: Expectation.Listed<Element>, found: [Element], _ reason: (Element) -> Failure.Reason
    ) -> [Failure.Reason] {
        switch listed {
        case .list(let expected):
            few((expected.filter { !found.contains($0) } + found.filter { !expected.contains($0) }).map(reason))
        case .members(let present, let absent):
            few((present.filter { !found.contains($0) } + absent.filter { found.contains($0) }).map(reason))
        }
    }

    // MARK: Urgency

    func urgencyReasons(_ atLeast: Level.Index?, _ atMost: Level.Index?) -> [Failure.Reason] {
        let (least, most) = (assessment.urgency.atLeast, assessment.urgency.atMost)
        if let atLeast, least > atLeast { return raised(above: atLeast) }
        if let atLeast, least < atLeast { return tooLow(atLeast) }
        if let atMost, most > atMost { return tooHigh(atMost) }
        if let atMost, most < atMost { return nearest(atMost) }
        return []
    }

    /// Red flags that are raised: above a level, or those of the level that is known.
    func raised(above level: Level.Index?) -> [Failure.Reason] {
        few(
            assessment.redFlags.map(\.flag)
                .filter { flag in
                    let urgency = book.redFlags[flag].urgency
                    return level.map { urgency > $0 } ?? (urgency == assessment.urgency.atLeast)
                }.map(flagReason))
    }

    /// Why the urgency is not known to be at least a level.
    func tooLow(_ level: Level.Index) -> [Failure.Reason] {
        let open = assessment.notRuledOut.map(\.flag).filter { book.redFlags[$0].urgency >= level }
        let read = open.filter(isNear)
        return open.isEmpty ? nearest(level) : few((read.isEmpty ? open : read).map(flagReason))
    }

    /// Why the urgency may be above a level.
    func tooHigh(_ level: Level.Index) -> [Failure.Reason] {
        let raised = raised(above: level)
        guard raised.isEmpty else { return raised }
        return few(
            assessment.notRuledOut.map(\.flag).filter { book.redFlags[$0].urgency > level }.map(flagReason))
    }

    /// What keeps the urgency from being settled.
    var stillOpen: [Failure.Reason] { tooHigh(assessment.urgency.atLeast) }

    /// The red flags of a level, or of a higher one, that read what the scenario gives.
    private func nearest(_ level: Level.Index) -> [Failure.Reason] {
        few(book.redFlags.indices.filter { book.redFlags[$0].urgency >= level && isNear($0) }.map(flagReason))
    }

    /// Whether a red flag rests, through what implies what, on a finding that the scenario says something present of.
    private func isNear(_ flag: Int) -> Bool {
        let read = Set(ConditionReading(book).connected(to: [book.redFlags[flag].when])[0])
        return patient.which.given.contains { given in
            given.answer != .absent && read.contains(given.finding.value)
        }
    }

    func dispositionReasons(_ level: Level.Index?) -> [Failure.Reason] {
        guard let level else { return raised(above: nil) }
        if assessment.disposition == nil, assessment.inScope == .absent, let scope = reasoning.scope {
            return [.init(words(scope, "`applies_when`"), at: book.header.location)]
        }
        return assessment.disposition == nil ? stillOpen : urgencyReasons(level, level)
    }

    // MARK: Causes

    func causeReasons(_ listed: Expectation.Listed<Int>) -> [Failure.Reason] {
        let found = assessment.supportedCauses
        let wrong: [Int] =
            switch listed {
            case .list(let expected):
                expected.isEmpty
                    ? found
                    : zip(expected.indices, expected).flatMap { place, cause in
                        let other = place < found.count ? found[place] : nil
                        return other == cause ? [] : [cause] + [other].compactMap { $0 }
                    }
            case .members(let present, let absent):
                present.filter { !found.contains($0) } + absent.filter { found.contains($0) }
            }
        var seen = Set<Int>()
        return few(
            wrong.filter { seen.insert($0).inserted }.compactMap { cause in
                assessment.causes.first { $0.cause == cause }.map(causeReason)
            })
    }

    /// `cause `x` is open with 3 points: for it: Thirst; not known: Fatigue`
    func causeReason(_ ranked: Assessment.RankedCause) -> Failure.Reason {
        let cause = book.causes[ranked.cause]
        let points = ranked.score == Rational(1) ? "1 point" : "\(ranked.score) points"
        func facts(_ reasons: [Assessment.Reason], _ members: [WeightedCondition]) -> String {
            Phrases.firstFew(
                reasons.map { reason in
                    let words = Phrases.firstFew(grounds.words(reason.grounds), limit: 2)
                    return "\(words) (\(members[reason.member].points))"
                }, limit: 3)
        }
        var parts: [String] = []
        if !ranked.forIt.isEmpty { parts.append("for it: " + facts(ranked.forIt, cause.forIt)) }
        if !ranked.against.isEmpty { parts.append("against it: " + facts(ranked.against, cause.against)) }
        if ranked.standing == .open, !ranked.missing.isEmpty {
            parts.append("not known: " + Phrases.firstFew(ranked.missing.map { book[$0].label }, limit: 3))
        }
        if parts.isEmpty { parts.append("nothing given speaks for it") }
        let standing = ranked.standing == .notSupported ? "not supported" : ranked.standing.rawValue
        return .init(
            "cause `\(cause.id)` is \(standing) with \(points): " + parts.joined(separator: "; "), at: cause.location)
    }

    // MARK: Advice and complications

    func complicationReason(_ place: Int) -> Failure.Reason {
        let complication = book.complications[place]
        return .init(
            words(reasoning.complication(place), "complication `\(complication.id)`"), at: complication.location)
    }

    func adviceReason(_ place: Int) -> Failure.Reason {
        let advice = book.advice[place]
        let name = "advice `\(advice.id)`"
        let (when, unless) = reasoning.advice(place)
        if when.truth != .present { return .init(words(when, name), at: advice.location) }
        if let bar = unless.firstIndex(where: { $0.truth != .absent }) {
            return .init(words(unless[bar], "\(name) is not given: this"), at: advice.unless[bar].location)
        }
        let range = assessment.urgency.atLeast.value...assessment.urgency.atMost.value
        if let level = range.first(where: { !advice.levels.contains(Level.Index($0)) }) {
            return .init("\(name) is not given at level `\(book.levels[level].id)`", at: advice.location)
        }
        if assessment.inScope == .absent, let scope = reasoning.scope {
            return .init(words(scope, "`applies_when`"), at: book.header.location)
        }
        return .init(words(when, name), at: advice.location)
    }
}
