// What the reference says of a rule book that a test writes out.

import RandomBooks
import RuleModel

extension SmallBook {
    /// What the reference says of a patient with some answers.
    func assess(_ answers: [(Finding.Index, Answer)] = []) throws(Impossible) -> ReferenceAssessment {
        let (reference, patient) = (ReferenceEvaluator(draft.book), patient(answers))
        let state = try reference.known(of: patient)
        return reference.conclude(state, of: patient, reachable: reference.reachableFlags(in: state).possible)
    }

    /// What the reference makes of a condition.
    func truth(of condition: Condition, _ answers: [(Finding.Index, Answer)] = []) throws(Impossible) -> Truth {
        let reference = ReferenceEvaluator(draft.book)
        return reference.truth(of: condition, in: try reference.known(of: patient(answers)))
    }
}
