// What the tools of authors read of a rule book, and no assessment does.

extension RuleBook {
    /// The part of a book that says nothing about patients: its tests, what is to be proved of it, and where things are
    /// written. It may be made when it is first asked for.
    package struct Authoring: Sendable {
        package let scenarios: [Scenario]
        package let properties: [Property]
        package let warnings: [Problem]
        package let acknowledgements: [Acknowledgement]
        package let fieldPlaces: FieldPlaces

        package init(
            scenarios: [Scenario], properties: [Property], warnings: [Problem], acknowledgements: [Acknowledgement],
            fieldPlaces: FieldPlaces
        ) {
            self.scenarios = scenarios
            self.properties = properties
            self.warnings = warnings
            self.acknowledgements = acknowledgements
            self.fieldPlaces = fieldPlaces
        }

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
