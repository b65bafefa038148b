// What is wrong with a rule book, and where.

/// One mistake in a rule book: a stable code, a place, one plain sentence and, where possible, the fix.
public struct Problem: Hashable, Sendable {
    /// Whether the book can be used in spite of it.
    public enum Severity: String, Hashable, Sendable {
        /// An error keeps the book from being used; a warning does not.
        case error, warning
    }

    /// Another place that belongs to the problem, such as the first use of a repeated id.
    public struct Related: Hashable, Sendable {
        /// The other place.
        public let location: SourceLocation
        /// What it has to do with the problem: lower case, no period.
        public let message: String

        /// A related place with what is said of it.
        public init(_ location: SourceLocation, _ message: String) {
            self.location = location
            self.message = printable(message)
        }
    }

    /// The stable code, such as `unknown-name`.
    public let code: String
    /// Whether it is an error or a warning.
    public let severity: Severity
    /// One sentence: lower case, no period, the author's word in backticks.
    public let message: String
    /// How to mend it, or `nil`.
    public let help: String?
    /// Where it is.
    public let location: SourceLocation
    /// Other places that belong to it; often none.
    public let related: [Related]

    /// A problem with its parts.
    public init(
        _ code: String, _ severity: Severity = .error, at location: SourceLocation, _ message: String,
        help: String? = nil, related: [Related] = []
    ) {
        self.code = code
        self.severity = severity
        self.message = printable(message)
        self.help = help.map(printable)
        self.location = location
        self.related = related
    }
}

extension Problem: CustomStringConvertible {
    /// `red_flags.lua:12:11: error[unknown-name]: there is no finding …`
    public var description: String {
        let place = location.line == 0 ? location.file : "\(location.file):\(location.line):\(max(location.column, 1))"
        return "\(place): \(severity.rawValue)[\(code)]: \(message)"
    }
}

/// A warning that is meant, as a declaration says with `expect_warning = "code: reason"`.
public struct Acknowledgement: Hashable, Sendable {
    /// The code of the warning.
    public let code: String
    /// Why the warning is meant.
    public let reason: String
    /// Where it is acknowledged.
    public let location: SourceLocation
    /// The declaration that acknowledges it.
    public let declaration: SourceLocation

    /// An acknowledgement with its parts.
    public init(code: String, reason: String, location: SourceLocation, declaration: SourceLocation) {
        self.code = code
        self.reason = reason
        self.location = location
        self.declaration = declaration
    }
}

/// The mistakes that keep a rule book from being used, sorted by place; warnings included.
public struct RuleBookProblems: Error, Sendable {
    /// The problems, sorted by place.
    public let problems: [Problem]
    /// The bytes of the files that the problems name, by path; without those that could not be read.
    public let sources: [String: [UInt8]]

    /// Problems with the files they are about.
    public init(_ problems: [Problem], sources: [String: [UInt8]] = [:]) {
        self.problems = problems
        self.sources = sources
    }
}
