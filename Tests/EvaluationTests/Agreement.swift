// Agreement: one patient assessed by the evaluator and by the reference, every field compared.

import Evaluation
import RuleModel

/// The two evaluators of one rule book.
struct Agreement: Sendable {
    let book: RuleBook
    let assessor: Assessor
    let reference: ReferenceEvaluator

    init(_ book: RuleBook) {
        self.book = book
        assessor = Assessor(book)
        reference = ReferenceEvaluator(book)
    }

    /// What a comparison saw, for the tests to know that all sorts of cases came up.
    struct Tally: Sendable {
        var patients = 0
        var contradictions = 0
        var sound = 0
        var undecided = 0
        var settled = 0
        var withQuestions = 0

        static func += (left: inout Tally, right: Tally) {
            left.patients += right.patients
            left.contradictions += right.contradictions
            left.sound += right.sound
            left.undecided += right.undecided
            left.settled += right.settled
            left.withQuestions += right.withQuestions
        }
    }

    /// The fields in which the evaluators differ; none if they agree.
    func differences(on patient: Patient, _ tally: inout Tally) -> [String] {
        tally.patients += 1
        let known = Result { () throws(Impossible) in try reference.known(of: patient) }
        let assessed = Result { () throws(Contradiction) in try assessor.assess(patient) }
        switch (assessed, known) {
        case (.failure, .failure):
            tally.contradictions += 1
            return []
        case (.failure, .success(let state)):
            // The reference may have given up looking for a completion.
            guard reference.hasCompletion(state) != nil else {
                tally.contradictions += 1
                return []
            }
            return ["a contradiction, where the reference sees none"]
        case (.success, .failure): return ["no contradiction, where the reference sees one"]
        case (.success(let assessment), .success(let state)): return differences(assessment, state, patient, &tally)
        }
    }

    private func hasUnknownCalculation(_ state: ReferenceState) -> Bool {
        book.findings.indices.contains { place in
            if case .calculated = book.findings[place].origin { !state.isKnown(Finding.Index(place)) } else { false }
        }
    }

    private func differences(
        _ assessment: Assessment, _ state: ReferenceState, _ patient: Patient, _ tally: inout Tally
    ) -> [String] {
        let reachable = reference.reachableFlags(in: state)
        let listed = Set(assessment.notRuledOut.map(\.flag))
        let urgency = assessment.urgency
        if urgency.bounds == .sound { tally.sound += 1 }
        if assessment.isSettled { tally.settled += 1 }
        if !assessment.nextQuestions.isEmpty { tally.withQuestions += 1 }
        // Where the search was given up, nothing says what is reachable.
        guard reachable.hasCompletion == true, reachable.undecided.isEmpty else {
            tally.undecided += 1
            let expected = reference.conclude(state, of: patient, reachable: listed, atMost: urgency.atMost)
            return ReferenceAssessment(assessment).differences(from: expected)
        }
        // The bound may be too high only where something calculated is not known, and may never be too low.
        let levels = reachable.possible.map { book.redFlags[$0].urgency } + [urgency.atLeast]
        let exact = levels.max()!
        let bound = urgency.bounds == .sound ? max(urgency.atMost, exact) : exact
        let expected = reference.conclude(state, of: patient, reachable: reachable.possible, atMost: bound)
        var result = ReferenceAssessment(assessment).differences(from: expected)
        let deciding = reachable.possible.filter { book.redFlags[$0].urgency == exact }
        let isSound = exact > urgency.atLeast && reachable.unsound.isSuperset(of: deciding)
        // It may say `sound` of a bound that is exact, as long as something calculated is not known.
        if isSound ? urgency.bounds == .exact : urgency.bounds == .sound && !hasUnknownCalculation(state) {
            result.append("bounds: \(urgency.bounds) against the reference's \(isSound ? "sound" : "exact")")
        }
        return result
    }
}
