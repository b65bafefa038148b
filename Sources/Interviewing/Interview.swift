// The interview: which question comes next, and when there is none.

public import Evaluation
public import RuleModel

/// Asks one patient as little as will do. Immutable; safe to share between threads.
///
///     let interview = Interview(assessor)
///     var patient = Patient(for: book)
///     while let question = try interview.next(for: patient).question {
///         patient[question.findings[0]] = …
///     }
///
/// It keeps nothing: the patient alone says what was asked. First comes what could still change the range of urgency,
/// most urgent and most readily answered first; once nothing can, what separates the causes. A question that can
/// change neither is never asked, and whoever answers what is asked gets the range, and at the end the standing of
/// every cause, that answering everything would have given.
public struct Interview: Sendable {
    private let planner: Planner
    /// The rule book whose questions are asked.
    public let book: RuleBook

    /// Prepares the interviews of an assessor's rule book.
    public init(_ assessor: Assessor) {
        planner = Planner(assessor)
        book = assessor.book
    }

    /// What to ask a patient next.
    /// - Parameter leftOut: findings that are not to be asked for, such as those that a person skipped.
    /// - Throws: a `Contradiction` if stated and implied values cannot be true together.
    public func next(
        for patient: Patient, leavingOut leftOut: Set<Finding.Index> = []
    ) throws(Contradiction) -> NextStep {
        NextStep(try planner.plan(for: patient, leavingOut: leftOut))
    }
}
