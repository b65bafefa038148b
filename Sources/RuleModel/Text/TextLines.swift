// Where the lines of a text begin and end.

/// The lines of a text in bytes. A line ends with LF, CR or a pair of both, as in Lua.
///
/// `TextLines(Array("a\r\nbc".utf8)).line(at: 4)` is 2. Lines count from 1; a text has at least one.
public struct TextLines: Sendable {
    private let bytes: [UInt8]
    /// The offset of the first byte of each line.
    private let starts: [Int]

    /// The lines of a text's bytes.
    public init(_ bytes: [UInt8]) {
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
        self.starts = starts
    }

    /// How many lines there are; at least 1.
    public var count: Int { starts.count }

    /// The line of an offset.
    public func line(at offset: Int) -> Int {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The offset of the first byte of a line, which must exist.
    public func start(ofLine line: Int) -> Int { starts[line - 1] }

    /// The offset behind the last byte of a line that is not its line end.
    public func end(ofLine line: Int) -> Int {
        var end = line < starts.count ? starts[line] : bytes.count
        while end > starts[line - 1], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return end
    }

    /// The bytes of a line without its line end; empty where there is no such line.
    public func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
        guard line >= 1, line <= starts.count else { return [] }
        return bytes[start(ofLine: line)..<end(ofLine: line)]
    }
}
