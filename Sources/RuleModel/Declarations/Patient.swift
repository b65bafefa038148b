// The input: findings and their values.

/// What a patient says of one finding.
public enum Answer: Hashable, Sendable {
    /// The key is missing: never asked.
    case notAsked
    /// Asked, and not sure: JSON `null`.
    case unsure
    /// A yes/no finding is known to be there.
    case present
    /// A yes/no finding is known not to be there.
    case absent
    /// A quantity in the finding's own unit.
    case quantity(Rational)
    /// One option of a choice, by its place.
    case option(Int)
    /// Each option of a list.
    case options([Truth])
}

/// A patient: one answer a finding of one rule book. Derived findings are never answered.
public struct Patient: Sendable {
    /// A place in the bytes the patient was read from.
    public struct Position: Hashable, Sendable {
        /// The line, from 1.
        public let line: Int
        /// The column in bytes, from 1.
        public let column: Int

        /// A place with its line and column.
        public init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    /// The patient's `id` as JSON text, echoed in the assessment; `nil` if none was given.
    public var id: String?
    /// By the place of the finding in `RuleBook.findings`.
    public var answers: [Answer]
    /// Where each answer was read, by finding; empty if the patient was made by a program.
    public var positions: [Position?]
    /// What was noticed while reading that does not stop an assessment.
    public var warnings: [AssessmentWarning]
    /// Whether keys were dropped (`--lenient`): such a patient's assessment is never settled.
    public var hasUnreadKeys: Bool

    /// A patient of whom nothing is known.
    public init(for book: RuleBook) {
        id = nil
        answers = Array(repeating: .notAsked, count: book.findings.count)
        positions = []
        warnings = []
        hasUnreadKeys = false
    }

    /// The answer to one finding.
    public subscript(_ finding: Finding.Index) -> Answer {
        get { answers[finding.value] }
        set { answers[finding.value] = newValue }
    }
}

/// A named problem that an assessment carries.
public struct AssessmentWarning: Hashable, Sendable {
    /// Every code there is.
    public static let codes = ["calculation-failed", "unknown-key", "unrecognised-name", "work-limit"]

    /// A stable code, such as `unrecognised-name`.
    public let code: String
    /// One sentence: lower case, no period.
    public let message: String
    /// The JSON pointer of the input it is about, or `nil`.
    public let pointer: String?

    /// A warning with its parts.
    public init(code: String, message: String, pointer: String? = nil) {
        self.code = code
        self.message = message
        self.pointer = pointer
    }
}
