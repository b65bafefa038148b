// One rule file's bytes, and where its lines begin.

import RuleBook

/// A stretch of a file, in bytes.
struct Span: Hashable, Sendable {
    var start: Int
    var end: Int

    init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// From the start of one stretch to the end of another.
    func through(_ other: Span) -> Span { Span(start, other.end) }

    func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
}

/// The bytes of a rule file.
struct SourceText: Sendable {
    /// The path relative to the book, as problems show it.
    let file: String
    let bytes: [UInt8]
    /// The offset of the first byte of each line.
    private let lineStarts: [Int]

    init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        var starts = [0]
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == 0x0A || byte == 0x0D else { continue }
            // A pair of the two different line ends is one, as in Lua.
            if index < bytes.count, bytes[index] == (byte == 0x0A ? 0x0D : 0x0A) { index += 1 }
            starts.append(index)
        }
        lineStarts = starts
    }

    /// The line of an offset, from 1.
    func line(at offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The column of an offset in bytes, from 1.
    func column(at offset: Int) -> Int { offset - lineStarts[line(at: offset) - 1] + 1 }

    /// The lines that a stretch touches.
    func lines(of span: Span) -> ClosedRange<Int> {
        let first = line(at: span.start)
        return first...max(first, line(at: max(span.start, span.end - 1)))
    }

    /// The place of a stretch; its length ends with its first line.
    func location(_ span: Span) -> SourceLocation {
        let line = line(at: span.start)
        let start = lineStarts[line - 1]
        var end = min(span.end, line < lineStarts.count ? lineStarts[line] : bytes.count)
        while end > span.start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return SourceLocation(
            file: file, line: line, column: span.start - start + 1, length: max(end - span.start, 1))
    }

    /// The text of a stretch as it stands in the file, repaired to UTF-8.
    func text(_ span: Span) -> String { String(decoding: bytes[span.start..<span.end], as: UTF8.self) }

    /// Whether nothing but blanks stands before an offset on its line.
    func isFirstOnLine(_ offset: Int) -> Bool {
        let start = lineStarts[line(at: offset) - 1]
        return bytes[start..<offset].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// How many blanks open the line of an offset.
    func indentation(at offset: Int) -> Int {
        let start = lineStarts[line(at: offset) - 1]
        return bytes[start...].prefix { $0 == 0x20 || $0 == 0x09 }.count
    }
}
