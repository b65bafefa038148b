// What a worker does: lines into lanes, and a block of lanes into lines.

import Evaluation
import RuleModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads lines into the lanes of a block, and writes a line for each of them. For one thread.
struct LineAssessor: ~Copyable {
    /// What was written.
    let output = OutputBuffer()
    /// The file that errors name, if there are several.
    var file: BatchFile?

    private let assessor: BatchAssessor
    private var reader: PatientReader
    private var sink: ColumnSink
    private var block: PatientBlock
    private var writer: BatchWriter
    /// The lines of this block.
    private var entries: [Entry] = []
    /// By entry: what there is to say beside the answers. Mostly nothing.
    private var remarks: [Int: Remarks] = [:]
    /// How many lanes are taken.
    private var taken = 0
    /// Rows of a table as lines.
    private let lines = OutputBuffer()

    /// One line of the block.
    private struct Entry {
        let line: UnsafeBufferPointer<UInt8>
        /// Its number in the input.
        let number: Int
        /// Whether it was a row of a table: places in the line then mean nothing to people.
        let isTable: Bool
        /// Its lane, or -1 where it is bad.
        var lane = -1
        /// The patient's `id`, as a place in the line.
        var identity = 0..<0
    }

    private struct Remarks {
        /// Why the line is bad.
        var errors: PatientErrors?
        var warnings: [AssessmentWarning] = []
        var hasUnreadKeys = false
    }

    init(_ assessor: BatchAssessor) {
        self.assessor = assessor
        reader = PatientReader(assessor.vocabulary, lenient: assessor.isLenient)
        block = PatientBlock(assessor.compiled)
        sink = ColumnSink(block.columns)
        writer = BatchWriter(assessor)
    }

    mutating func assess(_ lines: UnsafeBufferPointer<UInt8>, firstLine: Int, padding: Int) -> BatchCounts {
        var counts = BatchCounts()
        guard let start = lines.baseAddress else { return counts }
        var (place, number) = (0, firstLine - 1)
        while place < lines.count {
            let end =
                memchr(start + place, 0x0A, lines.count - place).map { UnsafeRawPointer($0) - UnsafeRawPointer(start) }
                ?? lines.count
            let line = UnsafeBufferPointer(start: start + place, count: end - place)
            place = end + 1
            number += 1
            if PatientLines.isBlank(line) { continue }
            read(line, number: number, padding: lines.count - end + padding, isTable: false)
            counts.lines += 1
            if taken == 64 || entries.count == 1024 { write(&counts) }
        }
        write(&counts)
        return counts
    }

    /// Assesses one patient, whose text may have several lines.
    /// - Returns: whether a calculation or a search met a limit.
    mutating func assess(patient: UnsafeBufferPointer<UInt8>) throws(PatientErrors) -> Bool {
        defer { block.clear() }
        sink.begin(lane: 0)
        try reader.read(patient, into: &sink)
        guard block.evaluate(1) == 0 else { throw contradiction(patient) }
        writer.begin(block)
        var notes = PatientNotes()
        notes.warnings = sink.warnings
        notes.hasUnreadKeys = sink.hasUnreadKeys
        return writer.write(block, lane: 0, UnsafeBufferPointer(rebasing: patient[sink.identity]), notes, to: output)
    }

    /// Assesses rows of a table, a line each.
    /// - Parameters:
    ///   - firstRow: the number of the first line in the input.
    ///   - firstLine: its number in its file.
    ///   - quotes: whether it begins inside quotes.
    mutating func assess(
        rows: UnsafeBufferPointer<UInt8>, of columns: CSVColumns, firstRow: Int, firstLine: Int, quotes: TableQuotes
    ) -> BatchCounts {
        var (counts, quotes) = (BatchCounts(), quotes)
        guard let start = rows.baseAddress else { return counts }
        let most = reader.limits.bytes
        let limit = "the row is larger than \(most) bytes"
        lines.reset()
        /// The rows, each with its distance from the first line, where its JSON ends, and what is wrong with it.
        var found: [(row: UnsafeBufferPointer<UInt8>, offset: Int, end: Int, error: PatientError?, isMisquoted: Bool)]
        found = []
        var (place, offset) = (0, 0)
        while place < rows.count {
            let lineBreak = memchr(start + place, 0x0A, rows.count - place)
            let end = lineBreak.map { UnsafeRawPointer($0) - UnsafeRawPointer(start) + 1 } ?? rows.count
            let row = UnsafeBufferPointer(start: start + place, count: end - place)
            let opened = quotes.openedIn
            var fault: TableFault?
            if let opened {
                fault = .insideQuotes(openedIn: opened)
                quotes.skip(row, firstLine: firstLine + offset)
            } else if !PatientLines.isBlank(row, inTable: true) {
                var error: PatientError?
                quotes.skip(row, firstLine: firstLine + offset)
                if row.count > most {
                    error = PatientError(.tooLarge, limit, pointer: "")
                    // What was cut off it is not known.
                    if quotes.openedIn != nil { fault = .quoteNotClosed }
                } else {
                    let written = columns.write(row, to: lines)
                    fault = written.fault
                    if written.cells != columns.count {
                        let message = "the row has \(written.cells) cells, and there are \(columns.count) columns"
                        error = PatientError(.csvRow, message, pointer: "")
                    }
                }
                if fault == nil { found.append((row, offset, lines.count, error, false)) }
            }
            if let fault {
                found.append((row, offset, lines.count, fault.error(inLine: firstLine + offset), fault.isOfQuotes))
            }
            place = end
            offset += 1
        }
        var written = 0
        for (row, offset, end, error, isMisquoted) in found {
            let line = UnsafeBufferPointer(rebasing: lines.bytes[written..<end])
            let number = firstRow + offset
            if let error {
                remarks[entries.count] = Remarks(errors: PatientErrors([error]))
                entries.append(Entry(line: line, number: number, isTable: true))
            } else {
                read(line, number: number, padding: lines.count - end, isTable: true)
                if let errors = remarks[entries.count - 1]?.errors {
                    remarks[entries.count - 1]?.errors = columns.ofCells(errors, in: row)
                }
            }
            counts.lines += 1
            if isMisquoted { counts.misquoted += 1 }
            if taken == 64 || entries.count == 1024 { write(&counts) }
            written = end
        }
        write(&counts)
        return counts
    }

    private mutating func read(_ line: UnsafeBufferPointer<UInt8>, number: Int, padding: Int, isTable: Bool) {
        var entry = Entry(line: line, number: number, isTable: isTable)
        sink.begin(lane: taken)
        do throws(PatientErrors) {
            try reader.read(line, padding: padding, into: &sink)
            entry.lane = taken
            taken += 1
            if sink.hasUnreadKeys || !sink.warnings.isEmpty {
                remarks[entries.count] = Remarks(warnings: sink.warnings, hasUnreadKeys: sink.hasUnreadKeys)
            }
        } catch {
            block.columns.clear(lane: taken)
            remarks[entries.count] = Remarks(errors: error)
        }
        entry.identity = sink.identity
        entries.append(entry)
    }

    /// Evaluates the block and writes its lines.
    private mutating func write(_ counts: inout BatchCounts) {
        let conflict = taken == 0 ? 0 : block.evaluate(taken)
        if taken > 0 { writer.begin(block) }
        for (number, entry) in entries.enumerated() {
            if entry.lane >= 0, conflict >> UInt64(entry.lane) & 1 == 0 {
                let identity = UnsafeBufferPointer(rebasing: entry.line[entry.identity])
                var notes = PatientNotes()
                if !remarks.isEmpty, let remarks = remarks[number] {
                    notes.warnings = remarks.warnings
                    notes.hasUnreadKeys = remarks.hasUnreadKeys
                }
                if writer.write(block, lane: entry.lane, identity, notes, to: output) { counts.limited += 1 }
            } else {
                counts.bad += 1
                let errors = remarks[number]?.errors ?? contradiction(entry.line)
                writer.write(
                    errors, line: entry.number, entry.identity, of: entry.line, isTable: entry.isTable, file: file,
                    to: output)
            }
        }
        entries.removeAll(keepingCapacity: true)
        if !remarks.isEmpty { remarks.removeAll() }
        if taken > 0 { block.clear() }
        taken = 0
    }

    /// Which answers of a line cannot be true together: it is read once more, as a patient of its own.
    private mutating func contradiction(_ line: UnsafeBufferPointer<UInt8>) -> PatientErrors {
        do throws(PatientErrors) {
            let patient = try reader.patient(from: line)
            return PatientErrors(assessor.compiled.contradiction(of: patient).errors(for: patient, in: assessor.book))
        } catch {
            return error
        }
    }
}
