// Patients as rows of a table: each row becomes the JSON line that says the same.

public import RuleBook

/// The columns of a CSV file (RFC 4180), by which its rows become lines of NDJSON.
///
/// The first row has the ids of findings, and may have `id`. A cell says what a value in JSON says:
///
/// | finding | cells |
/// |---|---|
/// | any | nothing: not asked; `null`: asked, and not sure |
/// | yes/no | `true` or `yes`, `false` or `no` |
/// | quantity | `39.5`, or with a unit `102.2 [degF]` |
/// | choice | the id of an option |
/// | list | ids or names with `;` between; `[]` for none; what begins with `[` or `{` is taken as JSON |
public struct CSVColumns: Sendable {
    private enum Kind: Sendable { case id, yesNo, quantity, choice, list, unknown }

    private let columns: [(key: [UInt8], kind: Kind)]

    /// Why a first row cannot be used.
    public struct Failure: Error, Hashable, Sendable {
        /// One sentence: lower case, no period.
        public let message: String
    }

    /// Reads the first row.
    /// - Parameter lenient: columns that are no finding are kept, for the reader to warn of.
    public init(_ row: UnsafeBufferPointer<UInt8>, for book: RuleBook, lenient: Bool = false) throws(Failure) {
        var columns: [(key: [UInt8], kind: Kind)] = []
        var seen: Set<String> = []
        var place = row.count >= 3 && row[0] == 0xEF && row[1] == 0xBB && row[2] == 0xBF ? 3 : 0
        let end = CSVColumns.end(of: row)
        guard place < end else { throw Failure(message: "the first row must have the ids of findings") }
        let vocabulary = PatientVocabulary(book)
        repeat {
            let name = String(decoding: CSVColumns.cell(row, &place, end), as: UTF8.self)
            guard seen.insert(name).inserted else {
                throw Failure(message: "the column \(Phrases.quoted(name)) is there twice")
            }
            var kind = name == "id" ? Kind.id : .unknown
            if let finding = book.findings.first(where: { $0.id == name }) {
                switch finding.kind {
                case .yesNo: kind = .yesNo
                case .quantity: kind = .quantity
                case .choice: kind = .choice
                case .choices: kind = .list
                case .score: kind = .unknown
                }
            }
            if kind == .unknown, !lenient {
                let help = vocabulary.suggestion(forKey: name).map { "; did you mean `\($0)`?" } ?? ""
                throw Failure(
                    message: "the column \(Phrases.quoted(name)) is no finding of this rule book\(help)")
            }
            columns.append((CSVColumns.key(name), kind))
        } while CSVColumns.goesOn(row, &place, end)
        self.columns = columns
    }

    private static func key(_ name: String) -> [UInt8] {
        var writer = JSONWriter(.compact)
        writer.string(name)
        return writer.bytes + [UInt8(ascii: ":")]
    }

    /// Writes one row as a line of JSON, without a line break.
    /// - Returns: how many cells there were; if there are more or fewer than columns, the line is not to be used.
    func write(_ row: UnsafeBufferPointer<UInt8>, to output: OutputBuffer) -> Int {
        var (place, number, isFirst) = (0, 0, true)
        let end = CSVColumns.end(of: row)
        output.append(UInt8(ascii: "{"))
        repeat {
            let cell = CSVColumns.cell(row, &place, end)
            if number < columns.count, !cell.isEmpty {
                if !isFirst { output.append(UInt8(ascii: ",")) }
                isFirst = false
                output.append(columns[number].key)
                output.append(CSVColumns.value(cell, columns[number].kind))
            }
            number += 1
        } while CSVColumns.goesOn(row, &place, end)
        output.append(UInt8(ascii: "}"))
        return number
    }

    /// How many cells a row has to have.
    var count: Int { columns.count }

    /// The place of the line break that ends a row.
    private static func end(of row: UnsafeBufferPointer<UInt8>) -> Int {
        var end = row.count
        if end > 0, row[end - 1] == 0x0A { end -= 1 }
        if end > 0, row[end - 1] == 0x0D { end -= 1 }
        return end
    }

    /// Steps over the comma after a cell, if there is one.
    private static func goesOn(_ row: UnsafeBufferPointer<UInt8>, _ place: inout Int, _ end: Int) -> Bool {
        guard place < end else { return false }
        place += 1
        return true
    }

    /// The bytes of the cell at a place, up to the next comma that is not quoted.
    private static func cell(_ row: UnsafeBufferPointer<UInt8>, _ place: inout Int, _ end: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var isQuoted = false
        while place < end {
            let byte = row[place]
            if byte == UInt8(ascii: "\"") {
                if isQuoted, place + 1 < end, row[place + 1] == byte {
                    bytes.append(byte)
                    place += 1
                } else {
                    isQuoted.toggle()
                }
            } else if byte == UInt8(ascii: ","), !isQuoted {
                break
            } else {
                bytes.append(byte)
            }
            place += 1
        }
        return bytes
    }

    /// A cell as JSON. What is no value of its kind becomes text, for the reader to refuse.
    private static func value(_ cell: [UInt8], _ kind: Kind) -> [UInt8] {
        let text = String(decoding: cell, as: UTF8.self)
        if text == "null", kind != .id { return cell }
        var writer = JSONWriter(.compact)
        switch kind {
        case .yesNo where ["true", "yes"].contains(text): writer.bool(true)
        case .yesNo where ["false", "no"].contains(text): writer.bool(false)
        case .quantity:
            if isNumber(cell[...]) { return cell }
            if let blank = cell.firstIndex(of: 0x20), isNumber(cell[..<blank]) {
                writer.object {
                    $0.key("value")
                    $0.raw(cell[..<blank])
                    $0.member("unit", String(decoding: cell[(blank + 1)...], as: UTF8.self))
                }
            } else {
                writer.string(text)
            }
        case .list where [UInt8(ascii: "["), UInt8(ascii: "{")].contains(cell[0]) && isJSON(cell): return cell
        case .list:
            writer.strings(
                cell.split(separator: UInt8(ascii: ";")).map { String(decoding: $0.trimmed, as: UTF8.self) })
        default: cell.withUnsafeBufferPointer { writer.string($0) }
        }
        return writer.bytes
    }

    /// Whether a cell is one JSON value and nothing else.
    private static func isJSON(_ cell: [UInt8]) -> Bool {
        cell.withUnsafeBufferPointer { (try? JSONCursor.check($0)) != nil }
    }

    private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            var cursor = JSONCursor(bytes)
            guard cursor.kind == .number, (try? cursor.number()) != nil else { return false }
            return cursor.position == cursor.end
        }
    }
}

extension ArraySlice<UInt8> {
    /// Without blanks at both ends.
    fileprivate var trimmed: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { $0 != 0x20 }), let last = lastIndex(where: { $0 != 0x20 }) else {
            return []
        }
        return self[first...last]
    }
}
