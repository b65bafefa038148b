// The evaluator's face: a rule book, compiled once, assesses patients from any thread.

public import RuleModel

/// Assesses patients against one rule book. Immutable; safe to share between threads.
///
///     let assessor = Assessor(book)
///     let assessment = try assessor.assess(patient)
public struct Assessor: Sendable {
    let program: Program
    let layout: AssessmentLayout

    /// Compiles a rule book.
    public init(_ book: RuleBook) {
        program = ProgramBuilder.compile(book)
        layout = AssessmentLayout(program)
    }

    /// The rule book that patients are assessed against.
    public var book: RuleBook { program.book }

    /// The assessment of one patient of this book.
    /// - Throws: a `Contradiction` if stated and implied values cannot be true together.
    public func assess(_ patient: Patient) throws(Contradiction) -> Assessment {
        precondition(patient.answers.count == book.findings.count, "the patient belongs to another rule book")
        var lanes = Lanes(program, [patient])
        if lanes.planes.conflict & 1 != 0 { throw Lanes.contradiction(program, patient) }
        let flags = RedFlagReading(&lanes)
        return AssessmentBuilder.assessment(layout, lanes, flags, PatientNotes(patient))
    }

    /// Whether each red flag of the book is known to hold, known not to, or neither, for one patient: a part of the
    /// assessment that costs little.
    /// - Throws: a `Contradiction` if stated and implied values cannot be true together.
    public func redFlags(of patient: Patient) throws(Contradiction) -> [Truth] {
        let lanes = Lanes(program, [patient])
        if lanes.planes.conflict & 1 != 0 { throw Lanes.contradiction(program, patient) }
        return program.redFlags.map { lanes.planes.truth($0, lane: 0) }
    }
}
