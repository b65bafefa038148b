// What the author says must hold of every patient, to be proved.

/// A statement about every complete patient of a rule book, as its author wrote it: `property "…" { … }`.
///
/// It changes no assessment. `triage prove` proves it, or shows a patient of whom it is not true.
public struct Property: Sendable {
    /// What is said of the patients that it is about.
    public enum Claim: Sendable {
        /// The urgency is at least one level, at most another, or both.
        case urgency(atLeast: Level.Index?, atMost: Level.Index?)
        /// A condition holds.
        case holds(Condition)
        /// A condition does not hold.
        case never(Condition)
        /// A red flag, by its place, is raised, or is not.
        case raises(Int, Bool)
        /// A piece of advice, by its place, is given, or is not.
        case gives(Int, Bool)
        /// A cause, by its place, is supported, or is not.
        case supports(Int, Bool)
    }

    /// What it is called: a sentence.
    public var name: String
    /// Which patients it is about; `nil` for every patient.
    public var whenever: Condition?
    /// What is true of them; never empty.
    public var claims: [Claim]
    /// What it rests on.
    public var basis: Basis
    /// Where it is declared.
    public var location: SourceLocation

    /// A property with its parts.
    public init(
        name: String, whenever: Condition?, claims: [Claim], basis: Basis = Basis(), location: SourceLocation
    ) {
        self.name = name
        self.whenever = whenever
        self.claims = claims
        self.basis = basis
        self.location = location
    }
}

extension Property.Claim {
    /// The condition that it speaks of, or `nil` if it speaks of a conclusion.
    public var condition: Condition? {
        switch self {
        case .holds(let condition), .never(let condition): condition
        case .urgency, .raises, .gives, .supports: nil
        }
    }
}

extension Property {
    /// The conditions that it names.
    public var conditions: [Condition] { [whenever].compactMap { $0 } + claims.compactMap(\.condition) }
}
