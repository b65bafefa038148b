// Assessments as lines, by copies of bytes that were made ready.

import Evaluation
import JSONText
import RuleModel

/// Writes `triage.assessment/1`, or some members of it, for the patients of a block: the bytes that `Assessment.json`
/// gives. For one thread.
final class AssessmentWriter {
    private let book: RuleBook
    private let fields: BatchFields
    private let pieces = Pieces()
    private let parts: Parts?
    /// Up to the `id`, and where there is none.
    private let start: (withId: Pieces.Piece, bare: Pieces.Piece)
    /// Where there is no warning.
    private let end: Pieces.Piece
    private var json = JSONWriter(.compact)
    /// What follows from the urgency and is written already.
    private var heads: [Head: [UInt8]] = [:]

    /// What whole assessments have besides.
    private struct Parts {
        let reading: AssessmentReading
        let pieces: AssessmentPieces
        /// Those that are asked for, each with the text between it and the one before.
        let asked: [(field: BatchFields.Field, before: Pieces.Piece)]
        let end: Pieces.Piece
    }

    /// All that the members before `red_flags` depend on.
    private struct Head: Hashable {
        let inScope: Truth
        let urgency: Assessment.Urgency
        let isSettled: Bool
        let disposition: Level.Index?

        init(_ reading: UrgencyReading) {
            (inScope, urgency, isSettled) = (reading.inScope, reading.urgency, reading.isSettled)
            disposition = reading.disposition
        }
    }

    init(_ compiled: BlockProgram, _ fields: BatchFields) {
        book = compiled.book
        self.fields = fields
        let pieces = pieces
        func parts(_ write: (inout JSONWriter) -> Void) -> [[UInt8]] {
            var writer = JSONWriter(.compact)
            writer.object { writer in
                writer.member("format", fields.format)
                write(&writer)
            }
            return writer.parts
        }
        let bare = parts { $0.gap() }[0]
        start = (
            pieces.piece(
                parts {
                    $0.key("id")
                    $0.gap()
                }[0]), pieces.piece(bare)
        )
        /// What comes after the format, without the bracket that ends it all.
        func member(_ write: (inout JSONWriter) -> Void) -> (before: [UInt8], after: [UInt8]) {
            let parts = parts(write)
            return (Array(parts[0].dropFirst(bare.count)), Array(parts[1].dropLast()))
        }
        let warnings = member { writer in
            writer.value(of: BatchFields.Field.warnings.rawValue) { $0.gapInArray() }
        }
        end = pieces.piece(warnings.before + warnings.after + Array("}\n".utf8))
        self.parts = compiled.layout.map { layout in
            var asked: [(field: BatchFields.Field, before: Pieces.Piece)] = []
            var after: [UInt8] = []
            for field in BatchFields.Field.allCases
            where fields.fields.contains(field) && !BatchFields.ofUrgency.contains(field) {
                let around = member { writer in writer.value(of: field.rawValue) { $0.gapInArray() } }
                asked.append((field, pieces.piece(after + around.before)))
                after = around.after
            }
            return Parts(
                reading: AssessmentReading(layout), pieces: AssessmentPieces(layout, pieces), asked: asked,
                end: pieces.piece(after))
        }
    }

    /// Turns to the patients of a block.
    func read(_ block: PatientBlock) {
        if let parts { block.read(into: parts.reading) }
    }

    /// Writes the line of one patient.
    /// - Parameter id: the patient's `id` as JSON is written here; empty if there is none.
    /// - Returns: whether a calculation or a search met a limit.
    func write(
        _ block: PatientBlock, lane: Int, _ id: UnsafeBufferPointer<UInt8>, _ notes: PatientNotes,
        to output: OutputBuffer
    ) -> Bool {
        let urgency = block.urgency(lane: lane, notes)
        write(id, to: output)
        output.append(head(urgency))
        if let parts {
            parts.reading.turn(to: lane)
            AssessmentLine(parts.reading, parts.pieces, lane: lane, output).write(parts.asked, urgency)
            output.append(parts.end)
        }
        guard !urgency.warnings.isEmpty else {
            output.append(end)
            return false
        }
        json.reset()
        json.object { writer in
            writer.member(BatchFields.Field.warnings.rawValue, array: urgency.warnings) { $0.warning($1) }
        }
        output.append(UInt8(ascii: ","))
        output.append(Array(json.bytes.dropFirst()))
        output.append(0x0A)
        return urgency.warnings.contains { $0.isLimit }
    }

    private func write(_ id: UnsafeBufferPointer<UInt8>, to output: OutputBuffer) {
        guard !id.isEmpty else { return output.append(start.bare) }
        output.append(start.withId)
        output.append(id)
    }

    /// The members that follow from the urgency, or are the same for every patient.
    private func head(_ reading: UrgencyReading) -> [UInt8] {
        let head = Head(reading)
        if let known = heads[head] { return known }
        json.reset()
        json.object { writer in
            for field in BatchFields.Field.allCases
            where fields.fields.contains(field) && BatchFields.ofUrgency.contains(field) && field != .warnings {
                writer.member(
                    field, of: book, inScope: head.inScope, head.urgency, isSettled: head.isSettled,
                    disposition: head.disposition)
            }
        }
        // `urgency` is always there.
        let written = [UInt8(ascii: ",")] + json.bytes.dropFirst().dropLast()
        if heads.count == AssessmentWriter.mostHeads { heads.removeAll() }
        heads[head] = written
        return written
    }

    /// A book of many levels has many ranges.
    private static let mostHeads = 4096
}

extension OutputBuffer {
    /// Adds a text that was made ready.
    func append(_ piece: Pieces.Piece) {
        advance(to: Pieces.copy(piece, to: room(for: piece.count + Pieces.step)))
    }
}
