// The patients of a batch: the lines of one file after the other, in pieces.

import Exchange
import RuleBook

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
        /// The columns, where it holds rows of CSV.
        fileprivate(set) var columns: CSVColumns?
    }

    struct Failure: Error {
        let path: String
        let message: String
    }

    static let pieceSize = 1 << 18
    /// About as much may be written for a piece, if that is more than for 64 lines.
    private static let outputSize = 1 << 22

    private let paths: [String]
    private let form: Form?
    private let book: RuleBook
    private let isLenient: Bool
    /// How many lines a piece may have, so that what is written for them does not grow large either.
    private let mostLines: Int
    /// The file to be opened next.
    private var next = 0
    private var source: ByteSource?
    private var columns: CSVColumns?
    /// What was read of the file and not given away: the beginning of a line, or after `isAtEnd` the rest.
    private let rest = Bytes(capacity: BatchInput.pieceSize)
    private var isAtEnd = false
    private var pieces = 0
    private var lines = 0

    /// - Parameters:
    ///   - form: how the files are written; by default what their names say, NDJSON if they say nothing.
    ///   - lineSize: how many bytes are written for a line of which nothing is known.
    init(_ paths: [String], _ form: Form?, for book: RuleBook, lenient: Bool, lineSize: Int) {
        // 64 patients are assessed side by side.
        mostLines = max(64, BatchInput.outputSize / max(lineSize, 1) / 64 * 64)
        self.paths = paths
        self.form = form
        self.book = book
        isLenient = lenient
    }

    /// How a file of this name is written.
    static func form(ofFile path: String) -> Form {
        path.hasSuffix(".csv") || path.hasSuffix(".csv.gz") ? .csv : .ndjson
    }

    /// Reads the next piece.
    /// - Returns: whether there was one.
    func read(_ piece: Piece) throws(Failure) -> Bool {
        while let source = try current() {
            try fill(piece.bytes, source)
            piece.columns = columns
            if isAtEnd, rest.count == 0 { self.source = nil }
            guard piece.bytes.count > 0 else { continue }
            piece.number = pieces
            piece.firstLine = lines + 1
            pieces += 1
            lines += piece.columns == nil ? Lines.count(piece.bytes.all) : Rows.scan(piece.bytes.all).count
            return true
        }
        return false
    }

    /// Reads the piece that holds the line after those that were done before, and cuts it so that it begins there.
    func read(_ piece: Piece, after done: Int) throws(Failure) -> Bool {
        while try read(piece) {
            guard lines > done else { continue }
            for _ in piece.firstLine..<max(done + 1, piece.firstLine) {
                let end = piece.columns == nil ? Lines.firstEnd(piece.bytes.all) : Rows.scan(piece.bytes.all).firstEnd
                piece.bytes.drop(end)
            }
            piece.firstLine = max(done + 1, piece.firstLine)
            piece.number = 0
            pieces = 1
            return true
        }
        return false
    }

    private func current() throws(Failure) -> ByteSource? {
        if let source { return source }
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
        isAtEnd = false
        columns = nil
        if (form ?? BatchInput.form(ofFile: path)) == .csv { columns = try header(opened) }
        return opened
    }

    /// Reads the first row of a file, the names of its columns.
    private func header(_ source: ByteSource) throws(Failure) -> CSVColumns {
        while !isAtEnd, Rows.scan(rest.all).count < 2, rest.count <= BatchInput.pieceSize { try more(rest, source) }
        let end = Rows.scan(rest.all).firstEnd
        do throws(CSVColumns.Failure) {
            let columns = try CSVColumns(
                UnsafeBufferPointer(rebasing: rest.all[..<end]), for: book, lenient: isLenient)
            rest.drop(end)
            return columns
        } catch {
            throw Failure(path: source.path, message: error.message)
        }
    }

    /// Reads as much as there is room for, which is made if there is none.
    private func more(_ bytes: Bytes, _ source: ByteSource) throws(Failure) {
        if bytes.room.isEmpty { bytes.grow(to: bytes.capacity * 2) }
        do throws(Files.Failure) {
            let count = try source.read(into: bytes.room)
            bytes.count += count
            isAtEnd = count == 0
        } catch {
            throw Failure(path: source.path, message: error.message)
        }
    }

    /// Fills a piece with whole lines.
    private func fill(_ bytes: Bytes, _ source: ByteSource) throws(Failure) {
        bytes.take(rest.all)
        rest.count = 0
        while true {
            while !isAtEnd, bytes.count < BatchInput.pieceSize { try more(bytes, source) }
            let end =
                columns == nil
                ? Lines.lastEnd(bytes.all, atMost: mostLines) : Rows.scan(bytes.all, atMost: mostLines).lastEnd
            // The last line of a file may lack its line break.
            if isAtEnd, end == 0 || !bytes.all[end...].contains(0x0A) { return }
            if end > 0 {
                rest.take(UnsafeBufferPointer(rebasing: bytes.all[end...]))
                bytes.count = end
                return
            }
            // One line fills all of it. Of one that is too long for a patient, no more is kept than shows that.
            if bytes.count > PatientLimits.standard.bytes * 2 { bytes.count = PatientLimits.standard.bytes + 1 }
            try more(bytes, source)
        }
    }
}

/// Lines in bytes.
enum Lines {
    /// How many there are; the last one may lack its line break.
    static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = bytes.baseAddress, let last = bytes.last else { return 0 }
        var (breaks, place) = (0, 0)
        while let found = memchr(start + place, 0x0A, bytes.count - place) {
            breaks += 1
            place = UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1
        }
        return breaks + (last == 0x0A ? 0 : 1)
    }

    /// The place after the first line break, or the end.
    static func firstEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    }

    /// The place after the last line break, or after that of line `most` if there are more; 0 if there is none.
    static func lastEnd(_ bytes: UnsafeBufferPointer<UInt8>, atMost most: Int = .max) -> Int {
        let last = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        // So many lines of one byte would be needed.
        guard last > most, let start = bytes.baseAddress else { return last }
        var place = 0
        for _ in 0..<most {
            guard let found = memchr(start + place, 0x0A, last - place) else { return last }
            place = UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1
        }
        return place
    }
}

/// Rows of CSV in bytes: line breaks between quotes do not end them.
enum Rows {
    /// How many there are, the place after the first, and the place after the last that has a line break, or 0; all
    /// that of the first rows, if there are more than `most`.
    static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, atMost most: Int = .max
    ) -> (count: Int, firstEnd: Int, lastEnd: Int) {
        var (count, firstEnd, lastEnd) = (0, bytes.count, 0)
        var isQuoted = false
        for place in bytes.indices {
            let byte = bytes[place]
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard byte == 0x0A, !isQuoted else { continue }
            count += 1
            lastEnd = place + 1
            if count == 1 { firstEnd = lastEnd }
            if count == most { return (count, firstEnd, lastEnd) }
        }
        return (bytes.count > lastEnd ? count + 1 : count, firstEnd, lastEnd)
    }
}
