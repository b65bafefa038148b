// What the tools of authors read of a rule book, and no assessment does.

extension RuleBook {
    /// The part of a book that says nothing about patients: its tests, what is to be proved of it, and where things are
    /// written. It may be made when it is first asked for.
    public struct Authoring: Sendable {
        /// The patients with the assessment expected of them.
        public var scenarios: [Scenario] = []
        /// What the author says must hold of every patient.
        public var properties: [Property] = []
        /// Warnings found while loading, sorted by place.
        public var warnings: [Problem] = []
        /// The warnings that declarations acknowledge with `expect_warning`.
        public var acknowledgements: [Acknowledgement] = []
        /// Where the fields of the declarations stand.
        public var fieldPlaces = FieldPlaces()

        /// Nothing yet.
        public init() {}

        package init(of book: RuleBook) { self = book.authoring.value }
    }

    /// The patients with the assessment expected of them.
    public var scenarios: [Scenario] { authoring.value.scenarios }
    /// What the author says must hold of every patient.
    public var properties: [Property] { authoring.value.properties }
    /// Warnings found while loading, sorted by place.
    public var warnings: [Problem] { authoring.value.warnings }
    /// The warnings that declarations acknowledge with `expect_warning`.
    public var acknowledgements: [Acknowledgement] { authoring.value.acknowledgements }
    /// Where the fields of the declarations stand.
    public var fieldPlaces: FieldPlaces { authoring.value.fieldPlaces }
}
