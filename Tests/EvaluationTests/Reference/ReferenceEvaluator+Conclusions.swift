// Conclusions: the fields of an assessment, from what is known and which red flags are reachable.

import Evaluation
import RuleModel

extension ReferenceEvaluator {
    /// The assessment of what is known.
    /// - Parameters:
    ///   - reachable: the unknown red flags that some completion raises.
    ///   - atMost: the greatest urgency, or `nil` for the greatest that a reachable red flag demands.
    func conclude(
        _ state: ReferenceState, of patient: Patient, reachable: Set<Int>, atMost: Level.Index? = nil
    ) -> ReferenceAssessment {
        let flags = book.redFlags.indices.sorted { left, right in
            let (first, second) = (book.redFlags[left].urgency, book.redFlags[right].urgency)
            return first != second ? first > second : left < right
        }
        let raised = flags.filter { truth(of: book.redFlags[$0].when, in: state) == .present }
        let open = flags.filter { reachable.contains($0) }
        let atLeast = raised.map { book.redFlags[$0].urgency }.max() ?? Level.Index(0)
        let highest = atMost ?? max(atLeast, open.map { book.redFlags[$0].urgency }.max() ?? atLeast)
        let inScope = book.header.appliesWhen.map { truth(of: $0, in: state) } ?? .present
        let isSettled = atLeast == highest && !patient.hasUnreadKeys
        let isDecided = atLeast == book.topLevel || (isSettled && inScope != .absent)
        let notRuledOut = open.map { flag in
            ReferenceAssessment.Flag(
                flag: flag, findings: needs(of: [book.redFlags[flag].when], in: state).map(\.value))
        }
        let causes = causes(in: state)
        return ReferenceAssessment(
            patientID: patient.id,
            inScope: inScope,
            atLeast: atLeast,
            atMost: highest,
            isSettled: isSettled,
            disposition: isDecided ? atLeast : nil,
            redFlags: raised.map {
                .init(flag: $0, findings: reasons(for: book.redFlags[$0].when, in: state).map(\.value))
            },
            notRuledOut: notRuledOut,
            causes: causes,
            nextQuestions: nextQuestions(
                of: patient,
                flags: notRuledOut.filter { book.redFlags[$0.flag].urgency > atLeast },
                causes: causes.filter { canStillChange(book.causes[$0.cause], in: state) }.sorted {
                    $0.cause < $1.cause
                }
            ),
            advice: book.advice.indices.filter { isGiven(book.advice[$0], atLeast...highest, inScope, state, patient) },
            complications: book.complications.indices.filter {
                truth(of: book.complications[$0].when, in: state) == .present
            },
            warnings: patient.warnings.map(\.code) + state.failed.map { _ in "calculation-failed" })
    }

    private func isGiven(
        _ advice: Advice, _ urgency: ClosedRange<Level.Index>, _ inScope: Truth, _ state: ReferenceState,
        _ patient: Patient
    ) -> Bool {
        guard truth(of: advice.when, in: state) == .present,
            advice.unless.allSatisfy({ truth(of: $0, in: state) == .absent }),
            (urgency.lowerBound.value...urgency.upperBound.value).allSatisfy({ advice.levels.contains(Level.Index($0)) }
            )
        else { return false }
        // Out of scope, or where an answer went unread, nothing is said but what belongs to the top level.
        return urgency.lowerBound == book.topLevel || (inScope != .absent && !patient.hasUnreadKeys)
    }

    private func causes(in state: ReferenceState) -> [ReferenceAssessment.Cause] {
        let ranked = book.causes.enumerated().map { place, cause in
            func reasons(_ members: [WeightedCondition]) -> [ReferenceAssessment.Flag] {
                members.indices.filter { truth(of: members[$0].condition, in: state) == .present }.map { member in
                    .init(flag: member, findings: self.reasons(for: members[member].condition, in: state).map(\.value))
                }
            }
            let forIt = cause.forIt.map { truth(of: $0.condition, in: state) }
            let against = cause.against.map { truth(of: $0.condition, in: state) }
            return ReferenceAssessment.Cause(
                cause: place,
                standing: standing(of: cause, forIt, against),
                score: points(cause.forIt, forIt, [.present]).adding(
                    points(cause.against, against, [.present]).negated)!,
                forIt: reasons(cause.forIt),
                against: reasons(cause.against),
                missing: needs(of: (cause.forIt + cause.against).map(\.condition), in: state).map(\.value))
        }
        return ranked.sorted { left, right in
            if left.standing != right.standing { return left.standing < right.standing }
            if left.score != right.score { return left.score > right.score }
            return Array(book.causes[left.cause].id.utf8).lexicographicallyPrecedes(
                Array(book.causes[right.cause].id.utf8))
        }
    }

    /// The points of the members that have one of some truths.
    private func points(_ members: [WeightedCondition], _ truths: [Truth], _ counted: Set<Truth>) -> Rational {
        zip(members, truths).filter { counted.contains($0.1) }.reduce(Rational(0)) { $0.adding($1.0.points)! }
    }

    private func standing(of cause: Cause, _ forIt: [Truth], _ against: [Truth]) -> Assessment.Standing {
        let known = points(cause.forIt, forIt, [.present])
        let speaksAgainst = points(cause.against, against, [.present])
        if forIt.contains(.present), known > speaksAgainst { return .supported }
        if !forIt.contains(.present), !forIt.contains(.unknown) { return .notSupported }
        return points(cause.forIt, forIt, [.present, .unknown]) <= speaksAgainst ? .notSupported : .open
    }

    /// Whether a cause is open, or its standing would differ if its unknown members turned out one way or another.
    ///
    /// Each member is taken by itself, so the best case and the worst case are the two ends of what can come of them.
    func canStillChange(_ cause: Cause, in state: ReferenceState) -> Bool {
        let forIt = cause.forIt.map { truth(of: $0.condition, in: state) }
        let against = cause.against.map { truth(of: $0.condition, in: state) }
        func reading(_ truths: [Truth], unknownAs truth: Truth) -> [Truth] {
            truths.map { $0 == .unknown ? truth : $0 }
        }
        let best = standing(
            of: cause, reading(forIt, unknownAs: .present), reading(against, unknownAs: .absent))
        let worst = standing(
            of: cause, reading(forIt, unknownAs: .absent), reading(against, unknownAs: .present))
        return standing(of: cause, forIt, against) == .open || best != worst
    }
}
