// Why an assessment is not what a scenario demands, in the fewest words.

import Evaluation
import RuleModel
import Wording

/// Tells the unmet demands of one patient, with the rules that made the difference.
struct Difference {
    let assessment: Assessment
    let reasoning: Reasoning
    let patient: ScenarioPatient
    let grounds: GroundText
    var book: RuleBook { assessment.book }

    init(_ assessment: Assessment, _ reasoning: Reasoning, _ patient: ScenarioPatient) {
        self.assessment = assessment
        self.reasoning = reasoning
        self.patient = patient
        grounds = GroundText(book: assessment.book)
    }

    /// What is said of one unmet demand; of the standing of causes, one failure a cause.
    func failures(_ demand: Expectation.Demand) -> [Failure] {
        func failure(
            _ about: String, _ expected: String, _ got: String, _ because: [Failure.Reason],
            _ manner: Failure.Manner = .being
        ) -> [Failure] {
            [
                Failure(
                    about: about, expected: expected, got: got, manner: manner, because: because,
                    location: demand.location)
            ]
        }
        switch demand.content {
        case .urgency(let atLeast, let atMost):
            return failure("urgency", range(atLeast, atMost), urgency, urgencyReasons(atLeast, atMost))
        case .urgencyNotBelow(let level):
            return failure("urgency", "at least \(id(level))", urgency, tooLow(level))
        case .urgencyNotAbove(let level):
            return failure("urgency", "at most \(id(level))", urgency, tooHigh(level))
        case .settled(let settled):
            return failure("settled", word(settled), word(!settled), settled ? stillOpen : raised(above: nil))
        case .disposition(let level):
            return failure(
                "disposition", level.map(id) ?? "`no`", assessment.disposition.map(id) ?? "`no`",
                dispositionReasons(level))
        case .inScope(let truth):
            return failure(
                "in_scope", word(truth), word(assessment.inScope),
                reasoning.scope.map { [.init(words($0, "`applies_when`"), at: book.header.location)] } ?? [])
        case .redFlags(let listed):
            return failure(
                "red_flags", self.listed(listed, ids: flagID), list(assessment.redFlags.map { flagID($0.flag) }),
                reasons(listed, found: assessment.redFlags.map(\.flag), flagReason), listed.manner)
        case .notRuledOut(let listed):
            return failure(
                "not_ruled_out", self.listed(listed, ids: flagID), list(assessment.notRuledOut.map { flagID($0.flag) }),
                reasons(listed, found: assessment.notRuledOut.map(\.flag), flagReason), listed.manner)
        case .causes(let listed):
            return failure(
                "causes", self.listed(listed, ids: causeID), list(assessment.supportedCauses.map(causeID)),
                causeReasons(listed), listed.orderedManner)
        case .standings(let standings): return self.standings(standings)
        case .asksNext(let listed):
            return failure(
                "asks_next", self.listed(listed, ids: askedID), list(assessment.nextQuestions.map(askedID)), [],
                listed.orderedManner)
        case .advice(let listed):
            return failure(
                "advice", self.listed(listed, ids: { book.advice[$0].id }),
                list(assessment.advice.map { book.advice[$0].id }),
                reasons(listed, found: assessment.advice, adviceReason), listed.manner)
        case .complications(let listed):
            return failure(
                "complications", self.listed(listed, ids: { book.complications[$0].id }),
                list(assessment.complications.map { book.complications[$0].id }),
                reasons(listed, found: assessment.complications, complicationReason), listed.manner)
        case .warnings(let listed):
            return failure(
                "warnings", self.listed(listed, ids: { $0 }), list(assessment.warnings.map(\.code)), [], listed.manner)
        }
    }

    private func standings(_ expected: [Expectation.CauseStanding]) -> [Failure] {
        expected.compactMap { expected in
            guard let ranked = assessment.causes.first(where: { $0.cause == expected.cause }),
                ranked.standing != expected.standing
            else { return nil }
            return Failure(
                about: "causes.\(causeID(expected.cause))", expected: "`\(expected.standing.rawValue)`",
                got: "`\(ranked.standing.rawValue)`", manner: .being, because: [causeReason(ranked)],
                location: expected.location)
        }
    }

    // MARK: What is expected and what there is, in words

    private func id(_ level: Level.Index) -> String { "`\(book[level].id)`" }
    func flagID(_ place: Int) -> String { book.redFlags[place].id }
    func causeID(_ place: Int) -> String { book.causes[place].id }

    private func askedID(_ asked: Expectation.Asked) -> String {
        switch asked {
        case .question(let place): book.questions[place].id
        case .finding(let finding): book[finding].id
        }
    }

    private func askedID(_ next: Assessment.NextQuestion) -> String {
        switch next.asked {
        case .question(let place): book.questions[place].id
        case .finding(let finding): book[finding].id
        }
    }

    private func word(_ flag: Bool) -> String { flag ? "`yes`" : "`no`" }

    private func word(_ truth: Truth) -> String {
        switch truth {
        case .present: "`yes`"
        case .absent: "`no`"
        case .unknown: "`unknown`"
        }
    }

    private var urgency: String { range(assessment.urgency.atLeast, assessment.urgency.atMost) }

    private func range(_ atLeast: Level.Index?, _ atMost: Level.Index?) -> String {
        switch (atLeast, atMost) {
        case (let least?, let most?): least == most ? id(least) : "\(id(least)) to \(id(most))"
        case (let least?, nil): "\(id(least)) or more"
        case (nil, let most?): "\(id(most)) or less"
        case (nil, nil): "any"
        }
    }

    /// How many ids are named before the rest is counted.
    private static var mostNamed: Int { 6 }

    private func list(_ ids: [String]) -> String {
        guard !ids.isEmpty else { return "none" }
        let shown = ids.map { "`\($0)`" }
        guard ids.count > Difference.mostNamed else { return shown.joined(separator: ", ") }
        let rest = ids.count - Difference.mostNamed
        return shown.prefix(Difference.mostNamed).joined(separator: ", ") + " and \(rest) more"
    }

    private func listed<Element>(
        _ listed: Expectation.Listed<Element>, ids: (Element) -> String
    ) -> String {
        switch listed {
        case .list(let expected): return list(expected.map(ids))
        case .members(let present, let absent):
            let with = present.isEmpty ? [] : [list(present.map(ids))]
            let without = absent.isEmpty ? [] : ["not \(list(absent.map(ids)))"]
            return (with + without).joined(separator: ", and ")
        }
    }
}

extension Expectation.Listed {
    fileprivate var manner: Failure.Manner { if case .members = self { .having } else { .being } }

    fileprivate var orderedManner: Failure.Manner {
        if case .list(let expected) = self { expected.isEmpty ? .being : .beginning } else { .having }
    }
}
