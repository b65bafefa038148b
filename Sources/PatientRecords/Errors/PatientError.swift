// What is wrong with input, and where.

public import RuleModel

/// One thing that is wrong with a patient's data. It never shows a value of the patient, only where the value stands.
///
/// ```
/// 3:14: error[unknown-key]: `chest_pian` is no finding of this rule book (did you mean `chest_pain`?)
/// ```
public struct PatientError: Error, Hashable, Sendable {
    /// The kinds of error; the raw value is the stable code in output.
    public enum Code: String, CaseIterable, Sendable {
        /// The text is not JSON.
        case jsonSyntax = "json-syntax"
        /// The text is larger than the reader accepts.
        case tooLarge = "too-large"
        /// Arrays and objects are nested too deep.
        case tooDeep = "too-deep"
        /// There are more errors than are listed.
        case tooManyErrors = "too-many-errors"
        /// A key is given twice.
        case duplicateKey = "duplicate-key"
        /// A key is no finding of the rule book.
        case unknownKey = "unknown-key"
        /// A part of a value is not there, such as the `unit`.
        case missingKey = "missing-key"
        /// A finding that the rule book works out is given.
        case derivedFinding = "derived-finding"
        /// A value is not of the finding's type.
        case wrongType = "wrong-type"
        /// A number cannot be kept exactly.
        case numberOutOfRange = "number-out-of-range"
        /// A quantity is outside the finding's limits.
        case outsideLimits = "outside-limits"
        /// A unit is no UCUM code known here.
        case unknownUnit = "unknown-unit"
        /// A unit measures something else than the finding.
        case unitMismatch = "unit-mismatch"
        /// A text is no option of the finding.
        case unknownOption = "unknown-option"
        /// An option is given twice, or as both present and absent.
        case repeatedOption = "repeated-option"
        /// The command was called in a way that it does not have.
        case usage
        /// A file is missing or cannot be read.
        case unreadableFile = "unreadable-file"
        /// A program that the work needs is not installed.
        case missingProgram = "missing-program"
        /// A row of a table has more or fewer cells than there are columns, or is no text.
        case csvRow = "csv-row"
        /// A line of a table is spoilt by a quote that does not open, or not close, where it should.
        case csvQuote = "csv-quote"
        /// Answers cannot be true together.
        case contradiction
    }

    /// What kind of error it is.
    public let code: Code
    /// One sentence: lower case, no period.
    public let message: String
    /// The RFC 6901 pointer to what it is about; empty for the whole text, as where it is no JSON.
    public let pointer: String
    /// The line, from 1; `nil` where the patient was not read from text.
    public let line: Int?
    /// The column in bytes, from 1.
    public let column: Int?
    /// How to mend it, or `nil`.
    public let help: String?

    /// An error with its parts; without a position it has neither line nor column.
    public init(
        _ code: Code, _ message: String, pointer: String, at position: Patient.Position? = nil,
        help: String? = nil
    ) {
        self.code = code
        self.message = message
        self.pointer = pointer
        self.line = position?.line
        self.column = position?.column
        self.help = help
    }
}

extension PatientError: CustomStringConvertible {
    /// `3:14: error[unknown-key]: …`
    public var description: String {
        let place = if let line, let column { "\(line):\(column): " } else { "" }
        return "\(place)error[\(code.rawValue)]: \(message)"
    }
}

/// All that is wrong with one patient's data, in the order of the text; never empty.
public struct PatientErrors: Error, Hashable, Sendable {
    /// The errors, in the order of the text.
    public let errors: [PatientError]

    /// The errors of one patient's data; at least one.
    public init(_ errors: [PatientError]) {
        self.errors = errors
    }
}

extension PatientErrors: CustomStringConvertible {
    /// A line for each error.
    public var description: String { errors.map(\.description).joined(separator: "\n") }
}
