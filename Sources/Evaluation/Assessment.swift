// The output: a range of urgency, why, what is not ruled out, causes, what to ask next.

public import RuleModel

/// What a rule book says of one patient.
public struct Assessment: Sendable {
    /// The book it was made with; the places below are places in its lists.
    public let book: RuleBook
    /// The patient's `id` as JSON text, or `nil`.
    public let patientID: String?
    /// Whether the patient is what the book is about.
    public let inScope: Truth
    /// How urgent it is, as far as is known.
    public let urgency: Urgency
    /// Whether the urgency can no longer change.
    public let isSettled: Bool
    /// The level of care to seek; `nil` until it is settled or already the top level.
    public let disposition: Level.Index?
    /// Red flags known to hold, most urgent first, then in the book's order.
    public let redFlags: [RaisedFlag]
    /// Red flags that may hold, most urgent first, then in the book's order.
    public let notRuledOut: [OpenFlag]
    /// Every cause, by standing, score (highest first) and id.
    public let causes: [RankedCause]
    /// What to ask next, most important first; what can change nothing is not listed.
    public let nextQuestions: [NextQuestion]
    /// Places in `RuleBook.advice`.
    public let advice: [Int]
    /// Places in `RuleBook.complications`.
    public let complications: [Int]
    /// What was noticed that did not stop the assessment.
    public let warnings: [AssessmentWarning]

    /// The range of urgency.
    public struct Urgency: Hashable, Sendable {
        /// Whether `atMost` is reached by some completion of the unknowns, or only not exceeded by any.
        public enum Bounds: String, Sendable {
            /// `exact`: some completion reaches it; `sound`: none exceeds it, and whether one reaches it is not known.
            case exact, sound
        }

        /// The highest level that red flags known to hold demand.
        public let atLeast: Level.Index
        /// The highest level that a completion of the unknowns could reach.
        public let atMost: Level.Index
        /// How close `atMost` is.
        public let bounds: Bounds
    }

    /// One known fact that a conclusion rests on.
    public struct Ground: Hashable, Sendable {
        /// What may be known of a finding.
        public enum Fact: Hashable, Sendable {
            /// A yes/no finding is present.
            case present
            /// A choice is this option, or a list includes it.
            case option(Int)
            /// A quantity (in its own unit) or score is at least this.
            case atLeast(Rational)
            /// A quantity (in its own unit) or score is greater than this.
            case above(Rational)
        }

        /// The finding that the fact is about.
        public let finding: Finding.Index
        /// The fact; `holds` says whether it is so.
        public let fact: Fact
        /// Whether the fact is known to hold, or known not to.
        public let holds: Bool
    }

    /// A red flag that is known to hold.
    public struct RaisedFlag: Hashable, Sendable {
        /// The place in `RuleBook.redFlags`.
        public let flag: Int
        /// The findings it rests on, in the book's order; of a score, those that it adds up.
        public let findings: [Finding.Index]
        /// What is known of them, in the book's order.
        public let grounds: [Ground]
    }

    /// A red flag that may hold.
    public struct OpenFlag: Hashable, Sendable {
        /// The place in `RuleBook.redFlags`.
        public let flag: Int
        /// The unknown findings that decide it.
        public let needs: [Finding.Index]
    }

    /// How a cause stands.
    public typealias Standing = Cause.Standing

    /// A cause with its reasons.
    public struct RankedCause: Hashable, Sendable {
        /// The place in `RuleBook.causes`.
        public let cause: Int
        /// Whether it is supported, open or not supported.
        public let standing: Standing
        /// Points known for it less points known against it.
        public let score: Rational
        /// What is known to speak for it, in the cause's own order.
        public let forIt: [Reason]
        /// What is known to speak against it, in the cause's own order.
        public let against: [Reason]
        /// The unknown findings that could change its score.
        public let missing: [Finding.Index]
    }

    /// One member of a cause's `for_it` or `against` that is known to hold.
    public struct Reason: Hashable, Sendable {
        /// The place in the cause's `forIt` or `against`.
        public let member: Int
        /// The findings it rests on, in the book's order; of a score, those that it adds up.
        public let findings: [Finding.Index]
        /// What is known of them, in the book's order.
        public let grounds: [Ground]
    }

    /// Something to ask.
    public struct NextQuestion: Hashable, Sendable {
        /// What is asked.
        public enum Asked: Hashable, Sendable {
            /// A `question` of the book, by its place.
            case question(Int)
            /// A finding's own `ask`.
            case finding(Finding.Index)
        }

        /// The question, or the finding that asks for itself.
        public let asked: Asked
        /// The unknown findings that its answer fills.
        public let findings: [Finding.Index]
        /// Open red flags above the known urgency that it could decide, most urgent first.
        public let redFlags: [Int]
        /// Causes whose standing it could still change.
        public let causes: [Int]
    }
}
