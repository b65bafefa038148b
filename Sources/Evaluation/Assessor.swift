// The evaluator's face: a rule book, compiled once, assesses patients from any thread.

public import RuleBook

/// Assesses patients against one rule book. Immutable; safe to share between threads.
public struct Assessor: Sendable {
    public let book: RuleBook

    /// Compiles a rule book.
    public init(_ book: RuleBook) {
        self.book = book
    }

    /// The assessment of one patient.
    /// - Throws: a `Contradiction` if stated and implied values cannot be true together.
    public func assess(_ patient: Patient) throws(Contradiction) -> Assessment {
        throw Contradiction(findings: [])
    }
}
