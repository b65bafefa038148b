// One line of a file as it is shown: tabs widened, broken bytes replaced, cut to a width around what is marked.

import RuleModel

/// A line of a file in columns of a terminal.
struct SourceLine {
    /// What stands in one or more columns.
    private struct Cell {
        var text: String
        let width: Int
        /// The first byte of the line that it shows.
        let offset: Int
    }

    private var cells: [Cell] = []
    private let byteCount: Int
    private(set) var width = 0

    /// Columns from one tab stop to the next.
    private static let tab = 4

    /// How many bytes of a very long line are looked at: far more than are ever shown.
    static let window = 4_096

    /// A part of a very long line around a byte, and where it begins: at a character.
    static func window(of bytes: ArraySlice<UInt8>, around place: Int) -> (start: Int, bytes: ArraySlice<UInt8>) {
        var start = max(0, min(place, bytes.count) - window / 2)
        while start > 0, start < bytes.count, bytes[bytes.startIndex + start] & 0xC0 == 0x80 { start -= 1 }
        return (start, bytes.dropFirst(start).prefix(window))
    }

    /// - Parameters:
    ///   - bytes: the line, or a part of it.
    ///   - startsInside: whether the line has something before them.
    ///   - goesOn: whether it has something behind them.
    init(_ bytes: ArraySlice<UInt8>, startsInside: Bool = false, goesOn: Bool = false) {
        byteCount = bytes.count
        var rest = bytes
        if startsInside { append(Cell(text: "…", width: 1, offset: -1)) }
        defer { if goesOn { append(Cell(text: "…", width: 1, offset: byteCount)) } }
        while let first = rest.first {
            let offset = rest.startIndex - bytes.startIndex
            if first == 0x09 {
                let columns = SourceLine.tab - width % SourceLine.tab
                append(Cell(text: String(repeating: " ", count: columns), width: columns, offset: offset))
                rest = rest.dropFirst()
            } else if first == UInt8(ascii: "#"), SourceLine.beginsOrder(rest) {
                let sign = Unicode.Scalar(first).spelledOut
                append(Cell(text: sign, width: sign.columns, offset: offset))
                rest = rest.dropFirst()
            } else if let scalar = SourceLine.scalar(at: rest) {
                rest = rest.dropFirst(UTF8.width(scalar))
                append(scalar, offset, before: SourceLine.scalar(at: rest))
            } else {
                append(Cell(text: "\u{FFFD}", width: 1, offset: offset))
                rest = rest.dropFirst()
            }
        }
    }

    /// Whether a build server would take what begins here for an order to itself.
    private static func beginsOrder(_ bytes: ArraySlice<UInt8>) -> Bool {
        let near = String(decoding: bytes.prefix(64), as: UTF8.self)
        return !near.withoutOrders.hasPrefix("#")
    }

    /// The character that begins here, if one does.
    private static func scalar(at bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard let first = bytes.first else { return nil }
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        return String(validating: bytes.prefix(length), as: UTF8.self)?.unicodeScalars.first
    }

    /// - Parameter behind: the character behind it, or `nil` at the end of the line.
    private mutating func append(_ scalar: Unicode.Scalar, _ offset: Int, before behind: Unicode.Scalar?) {
        let last = cells.last?.text.unicodeScalars.last
        guard !scalar.isHidden(between: last, and: behind) else {
            return append(Cell(text: "\u{FFFD}", width: 1, offset: offset))
        }
        let columns = scalar.columns
        if columns == 0, !cells.isEmpty {
            cells[cells.count - 1].text.unicodeScalars.append(scalar)
        } else {
            append(Cell(text: String(scalar), width: max(columns, 1), offset: offset))
        }
    }

    private mutating func append(_ cell: Cell) {
        cells.append(cell)
        width += cell.width
    }

    /// The columns, from 0, that a stretch of bytes takes. A stretch behind the end takes the column behind it; one
    /// without a length takes one column, and `nil` all of the line but the blanks around it.
    func columns(of bytes: Range<Int>?) -> Range<Int> {
        guard let bytes else {
            let text = cells.indices.filter { !cells[$0].text.allSatisfy { $0 == " " } }
            guard let first = text.first, let last = text.last else { return 0..<1 }
            return column(first)..<column(last) + cells[last].width
        }
        let start = cells.lastIndex { $0.offset <= bytes.lowerBound }
        guard bytes.lowerBound < byteCount, let start else { return width..<width + 1 }
        let end = cells.firstIndex { $0.offset >= bytes.upperBound } ?? cells.count
        return column(start)..<max(column(end), column(start) + 1)
    }

    private func column(_ cell: Int) -> Int { cells[..<cell].reduce(0) { $0 + $1.width } }

    /// The line, cut to a number of columns so that what is marked can be seen whole, and where the mark then stands. Of
    /// a mark that is wider than that, the beginning and the end are shown.
    func cut(to limit: Int, around mark: Range<Int>) -> (text: String, mark: Range<Int>) {
        guard max(width, mark.upperBound) > limit else {
            return (cells.reduce(into: "") { $0 += $1.text }.trimmingBlanksAtEnd, mark)
        }
        let room = max(limit - 2, 8)
        guard mark.count <= room else { return bothEnds(of: mark, in: room) }
        var start = max(0, min(mark.lowerBound - (room - mark.count) / 2, max(width, mark.upperBound) - room))
        if start <= 1 { start = 0 }
        // Where nothing is left out before it, there is a column more.
        let end = start == 0 ? room + 1 : start + room
        let shown = part(start..<end)
        let shift = start > 0 ? 1 - shown.columns.lowerBound : 0
        let lower = mark.lowerBound + shift
        return (
            (start > 0 ? "…" : "") + shown.text + (end < width ? "…" : ""),
            lower..<max(min(mark.upperBound, end) + shift, lower + 1)
        )
    }

    /// The beginning and the end of a mark that is wider than there is room for.
    private func bothEnds(of mark: Range<Int>, in room: Int) -> (text: String, mark: Range<Int>) {
        let half = (room - 1) / 2
        let head = part(mark.lowerBound..<mark.lowerBound + half)
        let tail = part(mark.upperBound - (room - 1 - half)..<mark.upperBound)
        let before = mark.lowerBound > 0 ? "…" : ""
        let after = mark.upperBound < width ? "…" : ""
        let text = before + head.text + "…" + tail.text + after
        return (text, before.count..<before.count + head.columns.count + 1 + tail.columns.count)
    }

    /// What stands wholly within a range of columns, and which columns it takes.
    private func part(_ range: Range<Int>) -> (text: String, columns: Range<Int>) {
        var (text, column, first, last) = ("", 0, range.lowerBound, range.lowerBound)
        for cell in cells {
            defer { column += cell.width }
            guard column >= range.lowerBound else {
                first = max(first, column + cell.width)
                last = first
                continue
            }
            guard column + cell.width <= range.upperBound else { break }
            text += cell.text
            last = column + cell.width
        }
        return (text, first..<max(first, last))
    }
}

extension String {
    fileprivate var trimmingBlanksAtEnd: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// How many columns of a terminal it takes.
    var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }
}

extension Unicode.Scalar {
    /// How many columns of a terminal it takes: none for marks that combine, two for wide characters.
    var columns: Int {
        if value < 0x300 { return 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        return properties.isEmojiPresentation || Unicode.Scalar.wide.contains { $0.contains(value) } ? 2 : 1
    }

    /// East Asian wide and full-width characters.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
    ]
}
