// What further conditions say of a patient: those that no rule of the book names.

public import RuleBook

/// The values of some conditions for patients of one book. Immutable; safe to share between threads.
///
///     let truths = try ConditionTruths(book, [condition]).values(for: patient)
public struct ConditionTruths: Sendable {
    private let program: Program
    private let edges: [Edge]

    /// Compiles conditions over the findings and patterns of a book.
    public init(_ book: RuleBook, _ conditions: [Condition]) {
        let compiled = ProgramBuilder.compile(book, including: conditions)
        program = compiled.program
        edges = compiled.edges
    }

    /// For each condition, whether it is known to hold, known not to, or neither.
    /// - Throws: a `Contradiction` if stated and implied values cannot be true together.
    public func values(for patient: Patient) throws(Contradiction) -> [Truth] {
        let lanes = Lanes(program, [patient])
        if lanes.planes.conflict & 1 != 0 { throw Lanes.contradiction(program, patient) }
        return edges.map { lanes.planes.truth($0, lane: 0) }
    }
}
