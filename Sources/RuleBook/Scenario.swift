// Scenarios: patients with the assessment expected of them, as the author wrote them.

/// A patient with the assessment expected of it.
public struct Scenario: Sendable {
    /// A value as written: the same words as a patient's JSON, in Lua.
    public indirect enum Value: Sendable {
        /// A truth value as Lua has it: `true` or `false`.
        case truth(Bool)
        /// A number, exactly as it is written.
        case number(Exact)
        /// A text in quotes, such as the id of an option.
        case text(String)
        /// A bare name, such as `yes`, `unknown` or a level.
        case name(String)
        /// Values without names, in braces.
        case list([Field])
        /// Values with names, in braces.
        case fields([Field])
    }

    /// A named (or, in a list, unnamed) value with its place.
    public struct Field: Sendable {
        /// The name; empty in a list.
        public let key: String
        /// The value.
        public let value: Value
        /// Where it is written.
        public let location: SourceLocation

        /// A field with its parts.
        public init(key: String, value: Value, location: SourceLocation) {
            self.key = key
            self.value = value
            self.location = location
        }
    }

    /// What the scenario is called.
    public let name: String
    /// What is said of the patient: findings and their values.
    public let given: [Field]
    /// Whether every yes/no finding and list that is not settled by `given` is absent.
    public let everythingElseAbsent: Bool
    /// What is expected of the assessment.
    public let expect: [Field]
    /// What it rests on.
    public let basis: Basis
    /// Where it is declared.
    public let location: SourceLocation

    /// A scenario with its parts.
    public init(
        name: String, given: [Field], everythingElseAbsent: Bool, expect: [Field], basis: Basis,
        location: SourceLocation
    ) {
        self.name = name
        self.given = given
        self.everythingElseAbsent = everythingElseAbsent
        self.expect = expect
        self.basis = basis
        self.location = location
    }
}
