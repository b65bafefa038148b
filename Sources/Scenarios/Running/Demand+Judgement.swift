// Whether an assessment is what a scenario demands.

public import Evaluation
public import RuleModel

extension Expectation {
    /// Whether an assessment meets every demand.
    public func isMet(by assessment: Assessment) -> Bool {
        demands.allSatisfy { $0.content.isMet(by: assessment) }
    }
}

extension Expectation.Content {
    /// Whether an assessment meets the demand.
    public func isMet(by assessment: Assessment) -> Bool {
        let (least, most) = (assessment.urgency.atLeast, assessment.urgency.atMost)
        switch self {
        case .urgency(let atLeast, let atMost):
            return least == atLeast ?? least && most == atMost ?? most
        case .urgencyNotBelow(let level): return least >= level
        case .urgencyNotAbove(let level): return most <= level
        case .settled(let settled): return assessment.isSettled == settled
        case .disposition(let level): return assessment.disposition == level
        case .inScope(let truth): return assessment.inScope == truth
        case .redFlags(let listed): return listed.isMet(by: assessment.redFlags.map(\.flag))
        case .notRuledOut(let listed): return listed.isMet(by: assessment.notRuledOut.map(\.flag))
        case .causes(let listed): return listed.isMet(byOrder: assessment.supportedCauses)
        case .standings(let standings):
            return standings.allSatisfy { assessment.standing(of: $0.cause) == $0.standing }
        case .asksNext(let listed): return listed.isMet(by: assessment.nextQuestions)
        case .advice(let listed): return listed.isMet(by: assessment.advice)
        case .complications(let listed): return listed.isMet(by: assessment.complications)
        case .warnings(let listed): return listed.isMet(by: assessment.warnings.map(\.code))
        }
    }
}

extension Assessment {
    /// The causes that are supported, by place, in their order.
    package var supportedCauses: [Int] { causes.filter { $0.standing == .supported }.map(\.cause) }

    /// How a cause stands, by place.
    package func standing(of cause: Int) -> Cause.Standing? { causes.first { $0.cause == cause }?.standing }
}

extension Assessment.NextQuestion {
    /// Whether it is what a scenario names.
    func isMeant(by asked: Expectation.Asked) -> Bool {
        switch asked {
        case .question(let place): self.asked == .question(place)
        case .finding(let finding): findings.contains(finding)
        }
    }
}

extension Expectation.Listed {
    /// Whether what there is, in no order, is what is expected.
    func isMet(by found: [Element]) -> Bool {
        switch self {
        case .list(let expected): Set(expected) == Set(found)
        case .members(let present, let absent):
            Set(found).isSuperset(of: present) && absent.allSatisfy { !found.contains($0) }
        }
    }

    /// Whether what there is, in its order, is or begins with what is expected.
    func isMet(byOrder found: [Element]) -> Bool {
        if case .list(let expected) = self { return expected.isEmpty ? found.isEmpty : found.starts(with: expected) }
        return isMet(by: found)
    }
}

extension Expectation.Listed<Expectation.Asked> {
    /// Whether what is asked next is or begins with what is expected.
    func isMet(by found: [Assessment.NextQuestion]) -> Bool {
        func isAsked(_ asked: Expectation.Asked) -> Bool { found.contains { $0.isMeant(by: asked) } }
        switch self {
        case .list(let expected):
            guard !expected.isEmpty else { return found.isEmpty }
            return found.count >= expected.count && zip(found, expected).allSatisfy { $0.isMeant(by: $1) }
        case .members(let present, let absent):
            return present.allSatisfy(isAsked) && !absent.contains(where: isAsked)
        }
    }
}
