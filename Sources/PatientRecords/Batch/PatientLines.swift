// Which lines hold patients.

/// Lines of patients, of NDJSON or of a table.
public enum PatientLines {
    /// Whether a line holds nothing but blanks: such a line is no patient, and is skipped.
    /// - Parameters:
    ///   - line: with or without its line break.
    ///   - inTable: whether tabs are cells, not blanks.
    @inline(__always) public static func isBlank(
        _ line: UnsafeBufferPointer<UInt8>, inTable: Bool = false
    ) -> Bool {
        if let first = line.first, first > 0x20 { return false }
        return line.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 && !inTable }
    }
}
