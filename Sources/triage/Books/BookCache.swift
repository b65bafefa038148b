// Rule books kept as they were understood, so that the next command need not read their files as Lua again.

import BookStore
import CZlib
import RuleLoading
import RuleModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder of loaded rule books, one a file.
///
/// An entry says what it was made from: the program, told by its version, size and time, and each rule file, byte for
/// byte. It is used only where all of that is the same and its seal is right; whatever is wrong with an entry or with the
/// folder, the book is loaded from its files as if there were none. An entry appears as a whole, or not at all, so any
/// number of commands may read and write at once.
///
/// A level must not change because of what somebody put into the folder. So the folder and each entry are their owner's,
/// who runs this, and nobody else's to write to; no link is followed; and the seal is made with a key that lies beside
/// the entries, for their owner alone. Who can read that key can as well change the rule files.
struct BookCache {
    /// `TRIAGE_CACHE`, or `triage` in `$XDG_CACHE_HOME`, by default `~/.cache`. `nil` where `TRIAGE_CACHE` is empty, or
    /// where the folder is not one that only its owner, who runs this, may write to.
    static func standard() -> BookCache? {
        let path =
            if let named = Terminal.environment("TRIAGE_CACHE") {
                named.isEmpty ? nil : Files.madeFolder(named)
            } else {
                Files.personalFolder("XDG_CACHE_HOME", ".cache")
            }
        guard let path, let folder = OwnedFolder(path), let program = Origin.program else { return nil }
        return BookCache(folder: folder, program: program)
    }

    private let folder: OwnedFolder
    private let program: [UInt8]

    /// The kept book of some files, or `nil` if there is none.
    func book(of files: [(name: String, bytes: [UInt8])]) -> RuleBook? {
        let origin = Origin(program, files)
        guard let entry = folder.bytes(of: origin.key, atMost: Entry.mostBytes), let seal,
            let stored = Entry.stored(in: entry, from: origin, seal)
        else { return nil }
        return RuleBook(stored: stored, files: files, limits: RuleBookLimits())
    }

    /// Keeps the book of some files. Where that fails, nothing is kept and nothing is said.
    func keep(_ book: RuleBook, of files: [(name: String, bytes: [UInt8])]) {
        let origin = Origin(program, files)
        guard let stored = book.stored(), let seal = seal ?? newSeal() else { return }
        let entry = Entry.bytes(stored, from: origin, seal)
        guard entry.count <= Entry.mostBytes else { return }
        makeRoom(for: entry.count)
        _ = folder.write(entry, to: origin.key)
    }

    /// How much is kept; the oldest entries go first.
    private static let (mostEntries, mostBytes) = (32, 64 << 20)

    private func makeRoom(for count: Int) {
        // Whatever else lies in the folder is not ours to take away.
        var entries = folder.files(beginningWith: Origin.mark)
        entries.sort { $0.time > $1.time }
        var total = entries.reduce(count) { $0 + $1.size }
        while let oldest = entries.last, entries.count >= BookCache.mostEntries || total > BookCache.mostBytes {
            folder.remove(oldest.name)
            total -= oldest.size
            entries.removeLast()
        }
    }

    // MARK: The key

    /// The file with the key of the seals.
    private static let keyName = "triage-key"

    /// The seal of this folder, if it has a key that can be trusted.
    private var seal: StoreSeal? {
        folder.bytes(of: BookCache.keyName, atMost: StoreSeal.keyLength).flatMap(StoreSeal.init(key:))
    }

    /// A seal with a new key, which takes the place of whatever lies there. What was sealed before is not used again.
    private func newSeal() -> StoreSeal? {
        var random = SystemRandomNumberGenerator()
        let key = (0..<StoreSeal.keyLength).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        folder.remove(BookCache.keyName)
        // Where another command was quicker, its key is the one.
        return folder.make(BookCache.keyName, key) ? StoreSeal(key: key) : seal
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

/// The bytes of an entry: what kind of file it is, the seal on all that follows, what it was made from, the stored book.
private enum Entry {
    /// A larger entry is not kept.
    static let mostBytes = 32 << 20
    private static let kind = Array("triage rule book 2\n".utf8)

    static func bytes(_ stored: [UInt8], from origin: Origin, _ seal: StoreSeal) -> [UInt8] {
        let sealed = [UInt8](number: UInt64(origin.count)) + origin.bytes + stored
        return kind + [UInt8](number: seal.code(of: sealed[...])) + sealed
    }

    /// The stored book, if the entry was made from this and by who has the key.
    static func stored(in entry: [UInt8], from origin: Origin, _ seal: StoreSeal) -> ArraySlice<UInt8>? {
        let (made, framed) = (kind.count + 8, kind.count + 16)
        let start = framed + origin.count
        guard entry.count > start, entry.starts(with: kind), entry.number(at: made) == UInt64(origin.count),
            origin.stands(in: entry, at: framed), entry.number(at: kind.count) == seal.code(of: entry[made...])
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
