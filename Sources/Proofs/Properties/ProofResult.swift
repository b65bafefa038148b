// What became of a statement: proved, refuted with a patient, or not decided and why.

public import RuleModel

/// What is known of one statement about a rule book.
public struct ProofResult: Sendable {
    /// What was found.
    public enum Verdict: Sendable {
        /// It is true of every patient, or of some patient where that is what it says.
        case proved
        /// It is not. Where a patient can show that, the smallest one.
        case refuted(Counterexample?)
        /// It is not known, and why: lower case, no period.
        case notDecided(String)
    }

    /// The statement.
    public let goal: Goal
    /// What was found.
    public let verdict: Verdict
    /// What more there is to say: lower case, no period; `nil` where there is nothing.
    public let remark: String?

    /// A statement that is not decided, and why: lower case, no period.
    public init(notDecided goal: Goal, _ reason: String) { self.init(goal, .notDecided(reason)) }

    init(_ goal: Goal, _ verdict: Verdict, remark: String? = nil) {
        self.goal = goal
        self.verdict = verdict
        self.remark = remark
    }
}

/// A patient (or two) of whom a statement is not true.
///
/// It has the fewest findings that are present, of these the first in the book's order. What it leaves out may be
/// answered in any way. The evaluator has confirmed it.
public struct Counterexample: Sendable {
    /// The patient; of a statement that compares two, the other after it. What does not matter is left out.
    public let patients: [Patient]
    /// The same with everything answered.
    public let complete: [Patient]

    /// The findings that a patient states as present, options and numbers included.
    func stated(_ patient: Patient) -> Int { patient.answers.count { $0 != .notAsked } }
}

/// The solver and the evaluator disagree: a bug in triage.
public struct ProofDisagreement: Error, Sendable {
    /// The statement.
    public let goal: Goal
    /// The patients that the solver gave.
    public let patients: [Patient]
}
