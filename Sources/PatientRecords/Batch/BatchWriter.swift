// The lines that a batch writes.

import Evaluation
import JSONText
public import RuleModel

/// Writes results as lines, with what is the same in each made ready once. For one thread.
struct BatchWriter {
    private enum Results {
        case firings(FiringWriter)
        case assessments(AssessmentWriter)
    }

    private let results: Results
    private var json = JSONWriter(.compact)

    init(_ assessor: BatchAssessor) {
        results =
            assessor.fields.shape == .bench
            ? .firings(FiringWriter(assessor.compiled))
            : .assessments(AssessmentWriter(assessor.compiled, assessor.fields))
    }

    /// Turns to the patients of a block.
    func begin(_ block: PatientBlock) {
        switch results {
        case .firings(let writer): writer.read(block)
        case .assessments(let writer): writer.read(block)
        }
    }

    /// Writes the result of a patient.
    /// - Parameter id: the patient's `id` as it was written; empty if there is none.
    /// - Returns: whether a calculation or a search met a limit.
    func write(
        _ block: PatientBlock, lane: Int, _ id: UnsafeBufferPointer<UInt8>, _ notes: PatientNotes,
        to output: OutputBuffer
    ) -> Bool {
        guard JSONWriter.needsCare(id) else { return writeResult(block, lane: lane, id, notes, to: output) }
        var careful = JSONWriter.normalised(id)
        return careful.withUTF8 { writeResult(block, lane: lane, $0, notes, to: output) }
    }

    private func writeResult(
        _ block: PatientBlock, lane: Int, _ id: UnsafeBufferPointer<UInt8>, _ notes: PatientNotes,
        to output: OutputBuffer
    ) -> Bool {
        switch results {
        case .firings(let writer):
            writer.write(lane: lane, id, to: output)
            return false
        case .assessments(let writer): return writer.write(block, lane: lane, id, notes, to: output)
        }
    }

    /// Writes why a line has no assessment.
    mutating func write(
        _ errors: PatientErrors, line number: Int, _ identity: Range<Int>, of line: UnsafeBufferPointer<UInt8>,
        isTable: Bool, file: BatchFile?, to output: OutputBuffer
    ) {
        json.reset()
        let id = identity.isEmpty ? nil : JSONWriter.normalised(UnsafeBufferPointer(rebasing: line[identity]))
        json.errors(
            errors.errors.map { $0.moved(toLine: number, isTable: isTable) }, line: number, id: id,
            file: file.map { ($0.path, number - $0.linesBefore) })
        output.append(json.bytes)
        output.append(0x0A)
    }
}

extension PatientError {
    /// The same error, in a text whose one line is this line of a larger one.
    func moved(toLine number: Int, isTable: Bool) -> PatientError {
        let position = isTable ? nil : column.map { Patient.Position(line: number, column: $0) }
        return PatientError(code, message, pointer: pointer, at: position, help: help)
    }
}

extension AssessmentWarning {
    /// Whether it tells of a calculation or a search that met a limit.
    public var isLimit: Bool { code == "calculation-failed" || code == "work-limit" }
}
