// What must be the same for two results to be the same.

import Evaluation
import RuleModel

/// What a result says: the range of urgency, the disposition, red flags raised, standing and order of causes, advice,
/// complications, scope. Questions are left out: they say what to ask, not what is so.
struct ResultKey: Hashable {
    private struct RankedCause: Hashable {
        let cause: Int
        let standing: Cause.Standing
    }

    private let atLeast: Level.Index
    private let atMost: Level.Index
    private let isSettled: Bool
    private let disposition: Level.Index?
    private let inScope: Truth
    private let redFlags: Set<Int>
    private let causes: [RankedCause]
    private let advice: [Int]
    private let complications: [Int]

    init(_ assessment: Assessment) {
        atLeast = assessment.urgency.atLeast
        atMost = assessment.urgency.atMost
        isSettled = assessment.isSettled
        disposition = assessment.disposition
        inScope = assessment.inScope
        redFlags = Set(assessment.redFlags.map(\.flag))
        causes = assessment.causes.map { RankedCause(cause: $0.cause, standing: $0.standing) }
        advice = assessment.advice
        complications = assessment.complications
    }
}
