// The patients of a batch: the lines of one file after the other, in pieces.

import PatientRecords
import RuleModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Gives the lines of some files in pieces of whole lines.
final class BatchInput {
    /// How a file is written.
    enum Form: String, CaseIterable {
        case ndjson, csv
    }

    /// Some whole lines.
    final class Piece {
        let bytes = Bytes(capacity: BatchInput.pieceSize)
        /// Counts the pieces.
        fileprivate(set) var number = 0
        /// The number of the first line, from 1; the lines of several files are counted on.
        fileprivate(set) var firstLine = 1
        /// The path of its file, where there are several.
        fileprivate var path: String?
        /// Its file, where there are several.
        var file: BatchFile? { path.map { BatchFile(path: $0, linesBefore: firstLine - firstLineOfFile) } }
        /// The columns, where it holds rows of CSV.
        fileprivate(set) var columns: CSVColumns?
        /// The number of the first line in its own file.
        fileprivate(set) var firstLineOfFile = 1
        /// Where it holds rows of CSV: whether it begins inside a quote.
        fileprivate(set) var quotes = TableQuotes()
    }

    struct Failure: Error {
        let path: String
        let message: String
        /// Whether the file could be read, and is not as it should be.
        var isOfData = false
    }

    /// How the files are written, where that is said.
    struct Reading {
        /// By default what their names say, NDJSON if they say nothing.
        var form: Form?
        var csv = CSVForm()
    }

    static let pieceSize = 1 << 18
    /// About as much may be written for a piece, if that is more than for 64 lines.
    private static let outputSize = 1 << 22

    private let paths: [String]
    private let reading: Reading
    private let book: RuleBook
    private let isLenient: Bool
    /// How many lines a piece may have, so that what is written for them does not grow large either.
    private let mostLines: Int
    /// The file to be opened next.
    private var next = 0
    private var source: ByteSource?
    private var columns: CSVColumns?
    private var quotes = TableQuotes()
    /// How many lines of the file were given away.
    private var linesOfFile = 0
    /// Why no more of the file can be read. The whole lines before that are still given away.
    private var failure: Failure?
    /// What is wrong with files that were read to their end, in sentences that begin with their paths.
    private(set) var complaints: [String] = []
    /// What was read of the file and not given away: the beginning of a line, or after `isSourceAtEnd` the rest.
    private let rest = Bytes(capacity: BatchInput.pieceSize)
    private var isSourceAtEnd = false
    private var pieces = 0
    private var lines = 0

    /// - Parameters:
    ///   - lineSize: how many bytes are written for a line of which nothing is known.
    init(_ paths: [String], _ reading: Reading, for book: RuleBook, lenient: Bool, lineSize: Int) {
        // 64 patients are assessed side by side.
        mostLines = max(64, BatchInput.outputSize / max(lineSize, 1) / 64 * 64)
        self.paths = paths
        self.reading = reading
        self.book = book
        isLenient = lenient
    }

    /// The name of an input in a message.
    static func shown(_ path: String) -> String { path == "-" ? "standard input" : "`\(path)`" }

    /// How a file of this name is written.
    static func form(ofFile path: String) -> Form {
        let name = path.lowercased()
        return name.hasSuffix(".csv") || name.hasSuffix(".csv.gz") ? .csv : .ndjson
    }

    /// Whether all files were read to their ends.
    var isAtEnd: Bool { source == nil && next >= paths.count }

    /// Reads the next piece.
    /// - Returns: whether there was one.
    func read(_ piece: Piece) throws(Failure) -> Bool {
        while let source = try current() {
            fill(piece.bytes, source)
            piece.path = paths.count > 1 ? source.path : nil
            piece.columns = columns
            piece.quotes = quotes
            piece.firstLineOfFile = linesOfFile + 1
            let count = Lines.count(piece.bytes.all)
            if columns != nil { quotes.skip(piece.bytes.all, firstLine: linesOfFile + 1) }
            if columns == nil, linesOfFile == 0, count == 1, BatchInput.hasOtherLines(piece.bytes.all) {
                complaints.append(
                    "\(BatchInput.shown(source.path)): the lines end with carriage returns alone; save it with line feeds"
                )
            }
            linesOfFile += count
            if isSourceAtEnd, rest.count == 0 { end(source) }
            guard count > 0 else { continue }
            piece.number = pieces
            piece.firstLine = lines + 1
            pieces += 1
            lines += count
            return true
        }
        return false
    }

    /// Reads the piece that holds the line after those whose results were written before, and cuts it so that it begins
    /// there.
    func read(_ piece: Piece, after done: Int) throws(Failure) -> Bool {
        var done = done
        while try read(piece) {
            var place = 0
            while done > 0, place < piece.bytes.count {
                let rest = UnsafeBufferPointer(rebasing: piece.bytes.all[place...])
                let line = UnsafeBufferPointer(rebasing: rest[..<Lines.firstEnd(rest)])
                if hasResult(line, piece) { done -= 1 }
                if piece.columns != nil { piece.quotes.skip(line, firstLine: piece.firstLineOfFile) }
                piece.firstLine += 1
                piece.firstLineOfFile += 1
                place += line.count
            }
            piece.bytes.drop(place)
            guard piece.bytes.count > 0 else { continue }
            piece.number = 0
            pieces = 1
            return true
        }
        return false
    }

    private func current() throws(Failure) -> ByteSource? {
        if let source { return source }
        if let failure { throw failure }
        guard next < paths.count else { return nil }
        let path = paths[next]
        next += 1
        let opened: ByteSource
        do throws(Files.Failure) {
            opened = try ByteSource(path)
        } catch {
            throw Failure(path: path, message: error.message)
        }
        source = opened
        rest.count = 0
        isSourceAtEnd = false
        columns = nil
        quotes = TableQuotes()
        linesOfFile = 0
        if (reading.form ?? BatchInput.form(ofFile: path)) == .csv {
            columns = try header(opened)
            linesOfFile = 1
        } else {
            while !isSourceAtEnd, rest.count < 3 { more(rest, opened) }
            if rest.all.starts(with: [0xEF, 0xBB, 0xBF]) { rest.drop(3) }
        }
        return opened
    }

    /// Leaves a file that was read to its end.
    private func end(_ source: ByteSource) {
        let name = BatchInput.shown(source.path)
        if let opened = quotes.openedIn {
            complaints.append("\(name): the quote that opens in line \(opened) is never closed")
        }
        if let complaint = source.complaint { complaints.append("\(name): \(complaint)") }
        self.source = nil
    }

    /// Whether what is one line here was several where it was written.
    private static func hasOtherLines(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        line.split(separator: 0x0D).count { $0.first == UInt8(ascii: "{") } > 1
    }

    /// Reads the first row of a file, the names of its columns.
    private func header(_ source: ByteSource) throws(Failure) -> CSVColumns {
        while !isSourceAtEnd, Lines.lastEnd(rest.all) == 0, rest.count <= BatchInput.pieceSize { more(rest, source) }
        if let failure, Lines.lastEnd(rest.all) == 0 { throw failure }
        let end = Lines.firstEnd(rest.all)
        do throws(CSVColumns.Failure) {
            let columns = try CSVColumns(
                UnsafeBufferPointer(rebasing: rest.all[..<end]), for: book, form: reading.csv, lenient: isLenient)
            rest.drop(end)
            return columns
        } catch {
            throw Failure(path: source.path, message: error.message, isOfData: true)
        }
    }

    /// Reads as much as there is room for, which is made if there is none.
    private func more(_ bytes: Bytes, _ source: ByteSource) {
        if bytes.room.isEmpty { bytes.grow(to: bytes.capacity * 2) }
        do throws(Files.Failure) {
            let count = try source.read(into: bytes.room)
            bytes.count += count
            isSourceAtEnd = count == 0
        } catch {
            failure = Failure(path: source.path, message: error.message)
            isSourceAtEnd = true
        }
    }

    /// Fills a piece with whole lines.
    private func fill(_ bytes: Bytes, _ source: ByteSource) {
        bytes.take(rest.all)
        rest.count = 0
        while true {
            while !isSourceAtEnd, bytes.count < BatchInput.pieceSize { more(bytes, source) }
            let end = Lines.lastEnd(bytes.all, atMost: mostLines)
            if isSourceAtEnd, end == 0 || !bytes.all[end...].contains(0x0A) {
                // The last line of a file may lack its line break, but what was cut off somewhere is no line.
                if failure != nil { bytes.count = end }
                return
            }
            if end > 0 {
                rest.take(UnsafeBufferPointer(rebasing: bytes.all[end...]))
                bytes.count = end
                return
            }
            shorten(bytes)
            more(bytes, source)
        }
    }

    /// One line fills all of it. Of one that is too long for a patient, no more is kept than shows that, and whether it
    /// leaves a quote open.
    private func shorten(_ bytes: Bytes) {
        let most = PatientLimits.standard.bytes
        guard bytes.count > most * 2 else { return }
        let quotes = bytes.all[most...].count { $0 == UInt8(ascii: "\"") }
        bytes.start[most] = quotes % 2 == 0 ? UInt8(ascii: " ") : UInt8(ascii: "\"")
        bytes.count = most + 1
    }

    private func hasResult(_ line: UnsafeBufferPointer<UInt8>, _ piece: Piece) -> Bool {
        guard piece.columns != nil else { return !PatientLines.isBlank(line) }
        return piece.quotes.openedIn != nil || !PatientLines.isBlank(line, inTable: true)
    }
}
