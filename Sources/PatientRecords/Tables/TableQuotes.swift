// The quotes of a table: which lines are inside a cell, by the one machine that also reads the cells.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Whether a quote is open, from line to line of a table (RFC 4180).
///
/// A quote opens a quoted part wherever it stands, the next one closes it, and two in a row inside are a quote of the
/// text. Where RFC 4180 has no quote, inside a cell or with text behind it, the line is refused; but it opens and closes
/// all the same, so that no line behind it is taken for a patient that may be part of a cell.
public struct TableQuotes: Hashable, Sendable {
    /// The line where the quote that is open was opened.
    public private(set) var openedIn: Int?

    /// No quote is open, as at the beginning of a file.
    public init() {}

    static let quote = UInt8(ascii: "\"")

    /// Goes over some whole lines.
    /// - Parameter number: the number of the first one.
    public mutating func skip(_ lines: UnsafeBufferPointer<UInt8>, firstLine number: Int) {
        guard let start = lines.baseAddress else { return }
        var (place, number, counted) = (0, number, 0)
        while place < lines.count,
            let found = memchr(start + place, Int32(TableQuotes.quote), lines.count - place)
        {
            place = UnsafeRawPointer(found) - UnsafeRawPointer(start)
            var isOpen = openedIn != nil
            let next = TableQuotes.step(over: lines, at: place, &isOpen)
            if isOpen, openedIn == nil {
                number += lines[counted..<place].count { $0 == 0x0A }
                counted = place
                openedIn = number
            } else if !isOpen {
                openedIn = nil
            }
            place = next
        }
    }

    /// Steps over the quote at a place: it opens, closes, or is the first of two that stand for one.
    /// - Returns: the place behind it.
    @inline(__always) static func step(
        over bytes: UnsafeBufferPointer<UInt8>, at place: Int, _ isOpen: inout Bool
    ) -> Int {
        if isOpen, place + 1 < bytes.count, bytes[place + 1] == quote { return place + 2 }
        isOpen.toggle()
        return place + 1
    }
}

/// The cells of one line of a table that begins outside quotes.
struct TableCells {
    private let line: UnsafeBufferPointer<UInt8>
    private let delimiter: UInt8
    private var place = 0
    private var hasNext = true
    /// The first thing that is wrong with the quotes and signs of the cells so far.
    private(set) var fault: TableFault?

    /// - Parameter line: with or without its line break.
    init(_ line: UnsafeBufferPointer<UInt8>, delimiter: UInt8) {
        var end = line.count
        if end > 0, line[end - 1] == 0x0A { end -= 1 }
        if end > 0, line[end - 1] == 0x0D { end -= 1 }
        self.line = UnsafeBufferPointer(rebasing: line[..<end])
        self.delimiter = delimiter
    }

    /// The next cell, without its quotes.
    mutating func next() -> [UInt8]? {
        guard hasNext else { return nil }
        var cell: [UInt8] = []
        let start = place
        var (isOpen, wasOpen) = (false, false)
        while place < line.count {
            let byte = line[place]
            if byte == TableQuotes.quote {
                if !isOpen, place > start { note(wasOpen ? .textBehindQuote : .quoteInsideCell) }
                wasOpen = true
                let next = TableQuotes.step(over: line, at: place, &isOpen)
                if next == place + 2 { cell.append(byte) }
                place = next
                continue
            }
            if byte == delimiter, !isOpen {
                place += 1
                return cell
            }
            if wasOpen, !isOpen { note(.textBehindQuote) }
            if byte < 0x20, byte != 0x09 { note(.controlCharacter) }
            cell.append(byte)
            place += 1
        }
        if isOpen { note(.quoteNotClosed) }
        hasNext = false
        return cell
    }

    private mutating func note(_ fault: TableFault) {
        if self.fault == nil { self.fault = fault }
    }

    /// Whether a line is well-formed UTF-8.
    static func isUTF8(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard var place = line.firstIndex(where: { $0 >= 0x80 }) else { return true }
        let cursor = JSONCursor(line)
        while place < line.count {
            let length = cursor.utf8Length(at: place)
            guard length > 0 else { return false }
            place += length
        }
        return true
    }
}

/// Why a line of a table is no row.
enum TableFault: Hashable {
    case quoteNotClosed, quoteInsideCell, textBehindQuote, controlCharacter, notUTF8
    /// The whole line is inside quotes.
    case insideQuotes(openedIn: Int)

    /// Whether a line before or behind it may be part of the same cell.
    var isOfQuotes: Bool { self != .controlCharacter && self != .notUTF8 }

    /// The error for a line of the file.
    func error(inLine number: Int) -> PatientError {
        let (message, help): (String, String) =
            switch self {
            case .quoteNotClosed:
                (
                    "the quote that opens in line \(number) of the file is not closed in that line",
                    "close it; a quote that belongs to the text is written twice, and a cell holds no line break"
                )
            case .quoteInsideCell:
                (
                    "a quote opens inside a cell in line \(number) of the file",
                    "put the whole cell in quotes, and write each quote inside it twice"
                )
            case .textBehindQuote:
                (
                    "text follows a closing quote in line \(number) of the file",
                    "put the whole cell in quotes, and write each quote inside it twice"
                )
            case .insideQuotes(let opened):
                (
                    "line \(number) of the file is inside the quotes that open in line \(opened)",
                    "close that quote in its own line; a quote that belongs to the text is written twice"
                )
            case .controlCharacter:
                (
                    "a cell in line \(number) of the file holds a control character, such as a line break",
                    "take it out; rows end with a line feed, or with a carriage return and a line feed"
                )
            case .notUTF8:
                (
                    "line \(number) of the file is not valid UTF-8",
                    "save the table as UTF-8; it may be in the code page of an older system"
                )
            }
        return PatientError(self == .notUTF8 ? .csvRow : .csvQuote, message, pointer: "", help: help)
    }
}
