// The lines that a batch writes.

import Evaluation
public import RuleBook

/// Writes results as lines, with what is the same in each made ready once. For one thread.
struct BatchWriter {
    private let fields: BatchFields
    private let book: RuleBook
    private var json = JSONWriter(.compact)
    private let firings: FiringWriter?

    init(_ assessor: BatchAssessor) {
        fields = assessor.fields
        book = assessor.book
        firings = fields.shape == .bench ? FiringWriter(assessor.compiled) : nil
    }

    /// Whether lines say what is known to hold, and nothing else.
    var isFiring: Bool { firings != nil }

    /// Turns to the patients of a block.
    func begin(_ block: PatientBlock) { firings?.read(block) }

    /// Writes what is known to hold for a patient.
    func writeFiring(lane: Int, _ id: UnsafeBufferPointer<UInt8>, to output: OutputBuffer) {
        firings?.write(lane: lane, id, to: output)
    }

    /// Writes an assessment.
    /// - Returns: whether a calculation or a search met a limit.
    mutating func write(
        _ block: PatientBlock, lane: Int, _ notes: PatientNotes, to output: OutputBuffer
    ) -> Bool {
        json.reset()
        let warnings: [AssessmentWarning]
        switch fields.shape {
        case .some(let asked) where asked.isSubset(of: BatchFields.ofUrgency):
            let reading = block.urgency(lane: lane, notes)
            json.write(reading, of: book, id: notes.id, asked)
            warnings = reading.warnings
        case .some(let asked):
            let assessment = block.assessment(lane: lane, notes)
            assessment.write(into: &json, only: asked)
            warnings = assessment.warnings
        case .all, .bench:
            let assessment = block.assessment(lane: lane, notes)
            assessment.write(into: &json)
            warnings = assessment.warnings
        }
        output.append(json.bytes)
        output.append(0x0A)
        return warnings.contains { $0.isLimit }
    }

    /// Writes why a line has no assessment.
    mutating func write(
        _ errors: PatientErrors, line number: Int, _ identity: Range<Int>, of line: UnsafeBufferPointer<UInt8>,
        isTable: Bool, to output: OutputBuffer
    ) {
        json.reset()
        let id = identity.isEmpty ? nil : JSONWriter.normalised(UnsafeBufferPointer(rebasing: line[identity]))
        json.errors(errors.errors.map { $0.moved(toLine: number, isTable: isTable) }, line: number, id: id)
        output.append(json.bytes)
        output.append(0x0A)
    }
}

extension ExchangeError {
    /// The same error, in a text whose one line is this line of a larger one.
    func moved(toLine number: Int, isTable: Bool) -> ExchangeError {
        let position = isTable ? nil : column.map { Patient.Position(line: number, column: $0) }
        return ExchangeError(code, message, pointer: pointer, at: position, help: help)
    }
}

extension AssessmentWarning {
    /// Whether it tells of a calculation or a search that met a limit.
    public var isLimit: Bool { code == "calculation-failed" || code == "work-limit" }
}
