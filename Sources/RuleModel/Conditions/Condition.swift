// Conditions: three-valued expressions over findings, as data.

/// One of three: known to hold, known not to hold, not known. What was not answered is unknown, never absent.
public enum Truth: String, Hashable, Sendable {
    /// Known to hold, known not to hold, and not known.
    case present, absent, unknown
}

/// A three-valued expression over findings, with the place where it is written.
public struct Condition: Hashable, Sendable {
    /// What it says.
    public let form: Form
    /// Where it is written.
    public let location: SourceLocation

    /// A condition with its place.
    public init(_ form: Form, at location: SourceLocation) {
        self.form = form
        self.location = location
    }

    /// What a condition can say.
    public indirect enum Form: Hashable, Sendable {
        /// A yes/no finding is present.
        case finding(Finding.Index)
        /// A named condition holds.
        case pattern(Pattern.Index)
        /// Each of the conditions holds.
        case all([Condition])
        /// At least one of the conditions holds.
        case any([Condition])
        /// Each of the conditions is known not to hold.
        case none([Condition])
        /// At least so many of the conditions hold.
        case atLeast(Int, [Condition])
        /// At most so many of the conditions hold.
        case atMost(Int, [Condition])
        /// The condition is known not to hold.
        case absent(Condition)
        /// A quantity or score compared with one number.
        case compare(Finding.Index, Comparison, Threshold)
        /// A quantity or score from one number to another, both included.
        case between(Finding.Index, Threshold, Threshold)
        /// A choice is this option, or a list includes it.
        case option(Finding.Index, Int)
        /// A list includes at least one of these options.
        case anyOption(Finding.Index, [Int])
    }

    /// How a quantity or score is compared with a number.
    public enum Comparison: String, Hashable, Sendable {
        /// The number or more.
        case atLeast = "at_least"
        /// More than the number.
        case above
        /// The number or less.
        case atMost = "at_most"
        /// Less than the number.
        case below
    }

    /// A number that a condition compares with.
    public struct Threshold: Hashable, Sendable {
        /// The number in the finding's own unit; what is compared.
        public let value: Rational
        /// The number as the author wrote it.
        public let written: Rational
        /// The unit as the author wrote it, or `nil` for the finding's own.
        public let unit: String?

        /// A number in the finding's own unit; `written` and `unit` only where the author wrote it in another.
        public init(_ value: Rational, written: Rational? = nil, unit: String? = nil) {
            self.value = value
            self.written = written ?? value
            self.unit = unit
        }
    }
}
