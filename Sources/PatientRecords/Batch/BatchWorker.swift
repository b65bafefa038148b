// One thread's part of a batch: lines in, lines out, 64 patients at a time.

/// Assesses lines of NDJSON into lines of NDJSON. For one thread.
public final class BatchWorker {
    /// What was written since it was last reset.
    public var output: OutputBuffer { lines.output }

    private var lines: LineAssessor

    init(_ assessor: BatchAssessor) { lines = LineAssessor(assessor) }

    /// Assesses lines, each of which ends with a line break; the last one may lack it.
    /// - Parameters:
    ///   - lines: the lines; a blank one is skipped, and counted in the numbers of those behind it alone.
    ///   - firstLine: the number of the first one, for errors.
    ///   - padding: how many bytes after the lines may be read; with 48 the last line is read as quickly as the others.
    ///   - file: the file that errors name, if there are several.
    public func assess(
        _ lines: UnsafeBufferPointer<UInt8>, firstLine: Int = 1, padding: Int = 0, file: BatchFile? = nil
    ) -> BatchCounts {
        self.lines.file = file
        return self.lines.assess(lines, firstLine: firstLine, padding: padding)
    }

    /// Assesses one patient, whose text may have several lines, into one line.
    /// - Returns: whether a calculation or a search met a limit.
    /// - Throws: everything that is wrong with the patient; nothing is written then.
    public func assess(patient: UnsafeBufferPointer<UInt8>) throws(PatientErrors) -> Bool {
        try lines.assess(patient: patient)
    }

    /// Assesses rows of CSV, each of which is a line; the last one may lack its line break. A blank one is skipped.
    /// - Parameters:
    ///   - firstRow: the number of the first one, from 1 for the row after the names of the columns.
    ///   - firstLine: its line in its file, which errors name; by default where the names of the columns are line 1.
    ///   - quotes: whether it begins inside a quote that was opened before it.
    ///   - file: the file that errors name, if there are several.
    public func assess(
        rows: UnsafeBufferPointer<UInt8>, of columns: CSVColumns, firstRow: Int = 1, firstLine: Int? = nil,
        quotes: TableQuotes = TableQuotes(), file: BatchFile? = nil
    ) -> BatchCounts {
        lines.file = file
        return lines.assess(
            rows: rows, of: columns, firstRow: firstRow, firstLine: firstLine ?? firstRow + 1, quotes: quotes)
    }
}
