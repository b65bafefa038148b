// One thread's part of a batch: lines in, lines out, 64 patients at a time.

import Evaluation
import RuleBook

/// Assesses lines of NDJSON into lines of NDJSON. For one thread.
public final class BatchWorker {
    /// What was written since it was last reset.
    public var output: OutputBuffer { lines.output }

    private var lines: LineAssessor

    init(_ assessor: BatchAssessor) { lines = LineAssessor(assessor) }

    /// Assesses lines, each of which ends with a line break; the last one may lack it.
    /// - Parameters:
    ///   - lines: the lines; an empty one is bad.
    ///   - firstLine: the number of the first one, for errors.
    ///   - padding: how many bytes after the lines may be read; with 48 the last line is read as quickly as the others.
    public func assess(_ lines: UnsafeBufferPointer<UInt8>, firstLine: Int = 1, padding: Int = 0) -> BatchCounts {
        self.lines.assess(lines, firstLine: firstLine, padding: padding)
    }

    /// Assesses one patient, whose text may have several lines, into one line.
    /// - Returns: whether a calculation or a search met a limit.
    /// - Throws: everything that is wrong with the patient; nothing is written then.
    public func assess(patient: UnsafeBufferPointer<UInt8>) throws(PatientErrors) -> Bool {
        try lines.assess(patient: patient)
    }

    /// Assesses rows of CSV, each of which ends with a line break; the last one may lack it.
    /// - Parameter firstRow: the number of the first one, from 1 for the row after the names of the columns.
    public func assess(
        rows: UnsafeBufferPointer<UInt8>, of columns: CSVColumns, firstRow: Int = 1
    ) -> BatchCounts {
        lines.assess(rows: rows, of: columns, firstRow: firstRow)
    }
}
