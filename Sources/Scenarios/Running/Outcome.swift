// What came of one patient of a scenario.

public import Evaluation
public import RuleModel

/// What came of one patient of a scenario.
public struct Outcome: Sendable {
    /// What the patient came to.
    public enum Result: Sendable {
        /// An assessment, and what of it is not as expected: nothing where the scenario passed.
        case assessed(ScenarioPatient, Assessment, [Failure])
        /// No patient can have these answers together.
        case impossible(Problem)
    }

    /// The scenario, by its place in the book.
    public let place: Int
    /// The scenario.
    public let scenario: Scenario
    /// Which of its patients this is.
    public let which: Scenario.Case
    /// What tells this patient from the others of its scenario, in the words of the rule file: `temperature = 38.9`;
    /// `nil` where the scenario has only one.
    public let label: String?
    /// What the patient came to.
    public let result: Result

    /// The patient, if there can be such a one.
    public var patient: ScenarioPatient? { if case .assessed(let patient, _, _) = result { patient } else { nil } }
    /// The assessment, if there is one.
    public var assessment: Assessment? { if case .assessed(_, let made, _) = result { made } else { nil } }
    /// What is not as expected.
    public var failures: [Failure] { if case .assessed(_, _, let failures) = result { failures } else { [] } }
    /// Whether everything is as expected.
    public var isPassed: Bool { if case .assessed(_, _, let failures) = result { failures.isEmpty } else { false } }
    /// The scenario's name, with what tells the patient from the others: `fever (temperature = 38.9)`.
    public var title: String { scenario.name + (label.map { " (\($0))" } ?? "") }
}

/// One demand that an assessment does not meet.
public struct Failure: Sendable {
    /// One reason for the difference.
    public struct Reason: Hashable, Sendable {
        /// One sentence: lower case, no period.
        public let message: String
        /// The rule that it is about.
        public let location: SourceLocation

        /// A reason with its place.
        public init(_ message: String, at location: SourceLocation) {
            self.message = message
            self.location = location
        }
    }

    /// The field of `expect`: `urgency`.
    public let about: String
    /// How what is expected is put into a sentence.
    public enum Manner: Sendable {
        /// `must be …, and is …`
        case being
        /// `must begin with …, and begins with …`
        case beginning
        /// `must have …, and has …`
        case having
    }

    /// What is expected, in words.
    public let expected: String
    /// What came out, in words.
    public let got: String
    /// How the two are put into a sentence.
    public let manner: Manner
    /// Why, shortest first: the rules that made the difference.
    public let because: [Reason]
    /// Where the demand is written.
    public let location: SourceLocation

    /// `urgency must be `prompt`, and is `self_care``
    public var message: String {
        switch manner {
        case .being: "`\(about)` must be \(expected), and is \(got)"
        case .beginning: "`\(about)` must begin with \(expected), and begins with \(got)"
        case .having:
            expected.hasPrefix("not ")
                ? "`\(about)` must not have \(expected.dropFirst(4)), and has \(got)"
                : "`\(about)` must have \(expected), and has \(got)"
        }
    }
}
