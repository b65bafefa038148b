// What a rule book says of itself.

extension RuleBook {
    /// What the `rule_book` declaration says.
    public struct Header: Sendable {
        /// The id, such as `muscle_spasms`.
        public var id: String
        /// The title of the book.
        public var title: String
        /// The version, such as `1.0.0`.
        public var version: String
        /// What it is for.
        public var purpose: String
        /// What it must not be used for.
        public var misuse: String
        /// Who is to use it.
        public var audience: String
        /// Who wrote it.
        public var authors: [String]
        /// Who reviewed it; empty if nobody has.
        public var reviewers: [String]
        /// What every result says about itself.
        public var disclaimer: String
        /// What `{emergency_number}` in a text becomes, or `nil` if the book has none.
        public var emergencyNumber: String?
        /// Points of `strongly`, `somewhat` and `slightly`.
        public var weights: [(word: String, points: Rational)]
        /// What the book is about: decides `in_scope`; `nil` if it is about every patient.
        public var appliesWhen: Condition?
        /// What it rests on.
        public var basis: Basis
        /// Where it is declared.
        public var location: SourceLocation

        /// A header with its parts.
        public init(
            id: String, title: String, version: String, purpose: String, misuse: String, audience: String,
            authors: [String], reviewers: [String], disclaimer: String, emergencyNumber: String?,
            weights: [(word: String, points: Rational)], appliesWhen: Condition?, basis: Basis, location: SourceLocation
        ) {
            self.id = id
            self.title = title
            self.version = version
            self.purpose = purpose
            self.misuse = misuse
            self.audience = audience
            self.authors = authors
            self.reviewers = reviewers
            self.disclaimer = disclaimer
            self.emergencyNumber = emergencyNumber
            self.weights = weights
            self.appliesWhen = appliesWhen
            self.basis = basis
            self.location = location
        }
    }
}
