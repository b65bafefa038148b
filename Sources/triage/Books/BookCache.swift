// Rule books kept as they were understood, so that the next command need not read their files as Lua again.

import CZlib
import RuleBook
import RuleLoading

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder of loaded rule books, one a file.
///
/// An entry says what it was made from: the program, told by its version, size and time, and each rule file, byte for
/// byte. It is used only where all of that is the same and its checksum is right; whatever is wrong with an entry or
/// with the folder, the book is loaded from its files as if there were none. An entry appears as a whole, or not at all,
/// so any number of commands may read and write at once.
struct BookCache {
    /// `TRIAGE_CACHE`, or `triage` in `$XDG_CACHE_HOME`, by default `~/.cache`. `nil` where `TRIAGE_CACHE` is empty, or
    /// where the folder is not one that only its owner, who runs this, may write to.
    static func standard() -> BookCache? {
        let folder =
            if let named = Terminal.environment("TRIAGE_CACHE") {
                named.isEmpty ? nil : Files.madeFolder(named)
            } else {
                Files.personalFolder("XDG_CACHE_HOME", ".cache")
            }
        guard let folder, Files.isPrivate(folder), let program = Origin.program else { return nil }
        return BookCache(folder: folder, program: program)
    }

    private let folder: String
    private let program: [UInt8]

    /// The kept book of some files, or `nil` if there is none.
    func book(of files: [(name: String, bytes: [UInt8])]) -> RuleBook? {
        let origin = Origin(program, files)
        guard let entry = try? Files.bytes(of: path(of: origin), atMost: Entry.mostBytes),
            let stored = Entry.stored(in: entry, from: origin)
        else { return nil }
        return RuleBook(stored: stored, files: files, limits: RuleBookLimits())
    }

    /// Keeps the book of some files. Where that fails, nothing is kept and nothing is said.
    func keep(_ book: RuleBook, of files: [(name: String, bytes: [UInt8])]) {
        let origin = Origin(program, files)
        guard let stored = book.stored() else { return }
        let entry = Entry.bytes(stored, from: origin)
        guard entry.count <= Entry.mostBytes else { return }
        makeRoom(for: entry.count)
        try? Files.write(entry, to: path(of: origin), mode: S_IRUSR | S_IWUSR)
    }

    private func path(of origin: Origin) -> String { folder + "/" + origin.key }

    /// How much is kept; the oldest entries go first.
    private static let (mostEntries, mostBytes) = (32, 64 << 20)

    private func makeRoom(for count: Int) {
        // Whatever else lies in the folder is not ours to take away.
        let own = Files.names(in: folder).filter { $0.hasPrefix(Origin.mark) }
        var entries = own.compactMap { name -> (path: String, time: Int, size: Int)? in
            var status = stat()
            guard lstat(folder + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            return (folder + "/" + name, Files.time(of: status), Int(status.st_size))
        }
        entries.sort { $0.time > $1.time }
        var total = entries.reduce(count) { $0 + $1.size }
        while let oldest = entries.last, entries.count >= BookCache.mostEntries || total > BookCache.mostBytes {
            unlink(oldest.path)
            total -= oldest.size
            entries.removeLast()
        }
    }
}

/// What an entry is made from: the program, then each file with its name, by name.
private struct Origin {
    /// Each of them, with its length before it.
    private let pieces: [[UInt8]]
    /// How many bytes they are together.
    let count: Int
    /// The name of the entry: a checksum and the length of the above. It need not be unique: the bytes are compared.
    let key: String
    /// How the name of every entry begins.
    static let mark = "triage-book-"

    /// This program: its version, and the size and time of its file, which no other build of it shares.
    static let program: [UInt8]? = {
        var status = stat()
        guard let path = Files.program, stat(path, &status) == 0 else { return nil }
        return Array("\(Engine.version) \(status.st_size) \(Files.time(of: status))".utf8)
    }()

    init(_ program: [UInt8], _ files: [(name: String, bytes: [UInt8])]) {
        var all = [program]
        for file in files.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
            all += [Array(file.name.utf8), file.bytes]
        }
        pieces = all.flatMap { [[UInt8](number: UInt64($0.count)), $0] }
        count = pieces.reduce(0) { $0 + $1.count }
        let sum = pieces.reduce(0) { checksum($1[...], after: $0) }
        key = Origin.mark + String(sum, radix: 16) + "-" + String(count, radix: 16)
    }

    /// All in one.
    var bytes: [UInt8] { pieces.flatMap { $0 } }

    /// Whether these are the bytes at a place.
    func stands(in entry: [UInt8], at start: Int) -> Bool {
        guard start + count <= entry.count else { return false }
        var place = start
        return entry.withUnsafeBytes { entry in
            pieces.allSatisfy { piece in
                defer { place += piece.count }
                return piece.withUnsafeBytes { piece in
                    guard let start = entry.baseAddress, let wanted = piece.baseAddress else { return piece.isEmpty }
                    return memcmp(start + place, wanted, piece.count) == 0
                }
            }
        }
    }
}

/// The bytes of an entry: what kind of file it is, the checksum of the stored book, what it was made from, the stored
/// book.
private enum Entry {
    /// A larger entry is not kept.
    static let mostBytes = 32 << 20
    private static let kind = Array("triage rule book 1\n".utf8)

    static func bytes(_ stored: [UInt8], from origin: Origin) -> [UInt8] {
        kind + [UInt8](number: checksum(stored[...])) + [UInt8](number: UInt64(origin.count)) + origin.bytes + stored
    }

    /// The stored book, if the entry was made from this and is whole.
    static func stored(in entry: [UInt8], from origin: Origin) -> ArraySlice<UInt8>? {
        let (made, framed) = (kind.count + 8, kind.count + 16)
        let start = framed + origin.count
        guard entry.count > start, entry.starts(with: kind), entry.number(at: made) == UInt64(origin.count),
            origin.stands(in: entry, at: framed), entry.number(at: kind.count) == checksum(entry[start...])
        else { return nil }
        return entry[start...]
    }
}

/// The CRC-32 of some bytes, after that of those before them.
private func checksum(_ bytes: ArraySlice<UInt8>, after before: UInt64 = 0) -> UInt64 {
    bytes.withUnsafeBufferPointer { UInt64(crc32_z(UInt(before), $0.baseAddress, $0.count)) }
}

extension [UInt8] {
    /// A number in eight bytes, lowest first.
    fileprivate init(number: UInt64) { self = Swift.withUnsafeBytes(of: number.littleEndian) { Array($0) } }

    fileprivate func number(at place: Int) -> UInt64 {
        self[place..<place + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
