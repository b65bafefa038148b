// Expectations: what a scenario demands of an assessment.

/// What is expected of an assessment: every demand must be met.
public struct Expectation: Sendable {
    /// One demand with its place.
    public struct Demand: Sendable {
        /// What is demanded.
        public let content: Content
        /// Where it is written: the field's name.
        public let location: SourceLocation

        /// A demand with its place.
        public init(_ content: Content, at location: SourceLocation) {
            self.content = content
            self.location = location
        }
    }

    /// What can be demanded.
    public enum Content: Sendable {
        /// The ends of the range of urgency; an end that is `nil` is not looked at.
        case urgency(atLeast: Level.Index?, atMost: Level.Index?)
        /// It is known to be this level or a more urgent one.
        case urgencyNotBelow(Level.Index)
        /// It is known to be this level or a less urgent one.
        case urgencyNotAbove(Level.Index)
        /// Whether the urgency can no longer change.
        case settled(Bool)
        /// The level of care to seek; `nil`: none is given yet.
        case disposition(Level.Index?)
        /// Whether the patient is what the book is about.
        case inScope(Truth)
        /// The red flags that are raised, by place.
        case redFlags(Listed<Int>)
        /// The red flags that may hold, by place.
        case notRuledOut(Listed<Int>)
        /// The causes that are supported, by place; a list says which come first, in that order.
        case causes(Listed<Int>)
        /// How causes stand, by place.
        case standings([CauseStanding])
        /// What is asked next; a list says what comes first, in that order.
        case asksNext(Listed<Asked>)
        /// The advice that is given, by place.
        case advice(Listed<Int>)
        /// The complications that are mentioned, by place.
        case complications(Listed<Int>)
        /// The codes of the warnings.
        case warnings(Listed<String>)
    }

    /// How a cause is expected to stand.
    public struct CauseStanding: Sendable {
        /// The cause, by place.
        public let cause: Int
        /// How it stands.
        public let standing: Cause.Standing
        /// Where it is written: the cause's name.
        public let location: SourceLocation

        /// A cause with its standing.
        public init(cause: Int, standing: Cause.Standing, location: SourceLocation) {
            self.cause = cause
            self.standing = standing
            self.location = location
        }
    }

    /// What is expected of a list.
    public enum Listed<Element: Hashable & Sendable>: Sendable {
        /// All that there is; of what is shown in an order, what comes first. An empty list: there is nothing.
        case list([Element])
        /// What is there and what is not; nothing is said of the rest.
        case members(present: [Element], absent: [Element])
    }

    /// What may be asked next.
    public enum Asked: Hashable, Sendable {
        /// A `question` of the book, by place.
        case question(Int)
        /// A finding, asked by itself or by a question that fills it.
        case finding(Finding.Index)
    }

    /// The demands, in the order in which they are judged: urgency first.
    public let demands: [Demand]
    /// Where it is written: the field's name.
    public let location: SourceLocation

    /// An expectation with its demands.
    public init(_ demands: [Demand], at location: SourceLocation) {
        self.demands = demands
        self.location = location
    }
}
