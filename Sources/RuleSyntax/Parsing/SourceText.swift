// One rule file's bytes, and where its lines begin.

package import RuleModel

/// A stretch of a file, in bytes.
package struct Span: Hashable, Sendable {
    package var start: Int
    package var end: Int

    /// From one offset to before another, in bytes.
    package init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// From the start of one stretch to the end of another.
    package func through(_ other: Span) -> Span { Span(start, other.end) }

    func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
}

/// The bytes of a rule file.
package struct SourceText: Sendable {
    /// The path relative to the book, as problems show it.
    package let file: String
    package let bytes: [UInt8]
    private let lines: TextLines

    /// The text of a rule file, by its path in the book.
    package init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        lines = TextLines(bytes)
    }

    /// The line of an offset, from 1.
    package func line(at offset: Int) -> Int { lines.line(at: offset) }

    /// The column of an offset in bytes, from 1.
    func column(at offset: Int) -> Int { offset - lines.start(ofLine: line(at: offset)) + 1 }

    /// The lines that a stretch touches.
    func lines(of span: Span) -> ClosedRange<Int> {
        let first = line(at: span.start)
        return first...max(first, line(at: max(span.start, span.end - 1)))
    }

    /// The place of a stretch; its length ends with its first line.
    package func location(_ span: Span) -> SourceLocation {
        let line = line(at: span.start)
        let start = lines.start(ofLine: line)
        let end = min(span.end, lines.end(ofLine: line))
        return SourceLocation(
            file: file, line: line, column: span.start - start + 1, length: max(end - span.start, 1))
    }

    /// The text of a stretch as it stands in the file, repaired to UTF-8.
    package func text(_ span: Span) -> String { String(decoding: bytes[span.start..<span.end], as: UTF8.self) }

    /// Whether nothing but blanks stands before an offset on its line.
    func isFirstOnLine(_ offset: Int) -> Bool {
        let start = lines.start(ofLine: line(at: offset))
        return bytes[start..<offset].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// How many blanks open the line of an offset.
    func indentation(at offset: Int) -> Int {
        let start = lines.start(ofLine: line(at: offset))
        return bytes[start...].prefix { $0 == 0x20 || $0 == 0x09 }.count
    }
}
