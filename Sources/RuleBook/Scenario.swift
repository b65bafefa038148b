// Scenarios: patients with the assessment expected of them, as the author wrote them.

/// A patient with the assessment expected of it.
public struct Scenario: Sendable {
    /// A value as written: the same words as a patient's JSON, in Lua.
    public indirect enum Value: Sendable {
        case truth(Bool)
        case number(Exact)
        case text(String)
        /// A bare name, such as `yes`, `unknown` or a level.
        case name(String)
        case list([Field])
        case fields([Field])
    }

    /// A named (or, in a list, unnamed) value with its place.
    public struct Field: Sendable {
        public let key: String
        public let value: Value
        public let location: SourceLocation

        public init(key: String, value: Value, location: SourceLocation) {
            self.key = key
            self.value = value
            self.location = location
        }
    }

    public let name: String
    public let given: [Field]
    /// Whether every yes/no finding and list that is not settled by `given` is absent.
    public let everythingElseAbsent: Bool
    public let expect: [Field]
    public let basis: Basis
    public let location: SourceLocation

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
