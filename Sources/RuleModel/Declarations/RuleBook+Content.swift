// Everything that a rule book declares, as one value.

extension RuleBook {
    /// Everything that a rule book declares and that an assessment reads. What else authors write is ``Authoring``.
    ///
    /// A place that one declaration names, such as the group of a cause, is a place in the list of that kind.
    public struct Content: Sendable {
        /// What the book says of itself.
        public var header: Header
        /// Levels of urgency, least urgent first; never empty.
        public var levels: [Level] = []
        /// The headings under which causes are listed.
        public var groups: [Group] = []
        /// The published texts that the book rests on.
        public var sources: [Source] = []
        /// The statements of all sources.
        public var statements: [Statement] = []
        /// Findings of every kind, by file name and then as they stand in the file.
        public var findings: [Finding] = []
        /// The conditions with a name.
        public var patterns: [Pattern] = []
        /// The conditions that demand an urgency.
        public var redFlags: [RedFlag] = []
        /// The candidate explanations.
        public var causes: [Cause] = []
        /// The questions that fill findings; findings may ask for themselves as well.
        public var questions: [Question] = []
        /// What a patient may do.
        public var advice: [Advice] = []
        /// What the condition may lead to.
        public var complications: [Complication] = []

        /// A book that declares nothing yet.
        public init(header: Header) { self.header = header }
    }

    /// What the book says of itself.
    @inlinable public var header: Header { content.header }
    /// Levels of urgency, least urgent first; never empty.
    @inlinable public var levels: [Level] { content.levels }
    /// The headings under which causes are listed.
    @inlinable public var groups: [Group] { content.groups }
    /// The published texts that the book rests on.
    @inlinable public var sources: [Source] { content.sources }
    /// The statements of all sources.
    @inlinable public var statements: [Statement] { content.statements }
    /// Findings of every kind, by file name and then as they stand in the file.
    @inlinable public var findings: [Finding] { content.findings }
    /// The conditions with a name.
    @inlinable public var patterns: [Pattern] { content.patterns }
    /// The conditions that demand an urgency.
    @inlinable public var redFlags: [RedFlag] { content.redFlags }
    /// The candidate explanations.
    @inlinable public var causes: [Cause] { content.causes }
    /// The questions that fill findings; findings may ask for themselves as well.
    @inlinable public var questions: [Question] { content.questions }
    /// What a patient may do.
    @inlinable public var advice: [Advice] { content.advice }
    /// What the condition may lead to.
    @inlinable public var complications: [Complication] { content.complications }
}
