// The rule book: every declaration of a folder of rule files, resolved and immutable.

/// A rule book: immutable, safe to share between threads; what is loaded, versioned, hashed and assessed against.
public final class RuleBook: Sendable {
    /// What the `rule_book` declaration says.
    public struct Header: Sendable {
        /// The id, such as `muscle_spasms`.
        public let id: String
        /// The title of the book.
        public let title: String
        /// The version, such as `1.0.0`.
        public let version: String
        /// What it is for.
        public let purpose: String
        /// What it must not be used for.
        public let misuse: String
        /// Who is to use it.
        public let audience: String
        /// Who wrote it.
        public let authors: [String]
        /// Who reviewed it; empty if nobody has.
        public let reviewers: [String]
        /// What every result says about itself.
        public let disclaimer: String
        /// What `{emergency_number}` in a text becomes, or `nil` if the book has none.
        public let emergencyNumber: String?
        /// Points of `strongly`, `somewhat` and `slightly`.
        public let weights: [(word: String, points: Exact)]
        /// What the book is about: decides `in_scope`; `nil` if it is about every patient.
        public let appliesWhen: Condition?
        /// What it rests on.
        public let basis: Basis
        /// Where it is declared.
        public let location: SourceLocation

        /// A header with its parts.
        public init(
            id: String, title: String, version: String, purpose: String, misuse: String, audience: String,
            authors: [String], reviewers: [String], disclaimer: String, emergencyNumber: String?,
            weights: [(word: String, points: Exact)], appliesWhen: Condition?, basis: Basis, location: SourceLocation
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

    /// What the book says of itself.
    public let header: Header
    /// Levels of urgency, least urgent first; never empty.
    public let levels: [Level]
    /// The headings under which causes are listed.
    public let groups: [Group]
    /// The published texts that the book rests on.
    public let sources: [Source]
    /// The statements of all sources.
    public let statements: [Statement]
    /// Findings of every kind, by file name and then as they stand in the file.
    public let findings: [Finding]
    /// The conditions with a name.
    public let patterns: [Pattern]
    /// The conditions that demand an urgency.
    public let redFlags: [RedFlag]
    /// The candidate explanations.
    public let causes: [Cause]
    /// The questions that fill findings; findings may ask for themselves as well.
    public let questions: [Question]
    /// What a patient may do.
    public let advice: [Advice]
    /// What the condition may lead to.
    public let complications: [Complication]
    /// Computes calculated findings; `nil` if the book has none.
    public let calculator: (any Calculator)?
    /// SHA-256 over file names and contents, lower-case hexadecimal.
    public let sha256: String
    let authoring: Lazily<Authoring>

    /// A book with its parts; the places that they name must exist in its lists.
    public convenience init(
        header: Header, levels: [Level], groups: [Group] = [], sources: [Source] = [], statements: [Statement] = [],
        findings: [Finding], patterns: [Pattern] = [], redFlags: [RedFlag] = [], causes: [Cause] = [],
        questions: [Question] = [], advice: [Advice] = [], complications: [Complication] = [],
        scenarios: [Scenario] = [], properties: [Property] = [], calculator: (any Calculator)? = nil, sha256: String,
        warnings: [Problem] = [],
        acknowledgements: [Acknowledgement] = [], fieldPlaces: FieldPlaces = FieldPlaces()
    ) {
        self.init(
            header: header, levels: levels, groups: groups, sources: sources, statements: statements,
            findings: findings, patterns: patterns, redFlags: redFlags, causes: causes, questions: questions,
            advice: advice, complications: complications, calculator: calculator, sha256: sha256,
            authoring: Lazily(
                Authoring(
                    scenarios: scenarios, properties: properties, warnings: warnings,
                    acknowledgements: acknowledgements, fieldPlaces: fieldPlaces)))
    }

    /// A book of which the part that no assessment reads may be made later.
    package init(
        header: Header, levels: [Level], groups: [Group], sources: [Source], statements: [Statement],
        findings: [Finding], patterns: [Pattern], redFlags: [RedFlag], causes: [Cause], questions: [Question],
        advice: [Advice], complications: [Complication], calculator: (any Calculator)?, sha256: String,
        authoring: Lazily<Authoring>
    ) {
        self.header = header
        self.levels = levels
        self.groups = groups
        self.sources = sources
        self.statements = statements
        self.findings = findings
        self.patterns = patterns
        self.redFlags = redFlags
        self.causes = causes
        self.questions = questions
        self.advice = advice
        self.complications = complications
        self.calculator = calculator
        self.sha256 = sha256
        self.authoring = authoring
    }

    /// The finding at a place.
    @inlinable public subscript(_ index: Finding.Index) -> Finding { findings[index.value] }
    /// The pattern at a place.
    @inlinable public subscript(_ index: Pattern.Index) -> Pattern { patterns[index.value] }
    /// The level of a rank.
    @inlinable public subscript(_ index: Level.Index) -> Level { levels[index.value] }

    /// The most urgent level.
    public var topLevel: Level.Index { Level.Index(levels.count - 1) }

    /// The date of the oldest review among the sources, or `nil` without sources.
    public var reviewed: String? { sources.map(\.reviewed).min { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
