// Where bytes come from: a file or standard input, as it is or compressed.

import CZlib

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads a file from its beginning to its end; what begins as gzip does is decompressed, whatever its name is.
final class ByteSource {
    let path: String
    /// What is wrong with the end of the file, though all before it was read.
    var complaint: String? { inflater?.complaint }

    private let descriptor: Int32
    private var inflater: Inflater?
    /// The first bytes, which tell what it is, and how many of them were given away.
    private let head = Bytes(capacity: 1 << 12)
    private var headTaken = 0

    /// Opens a file; `-` is standard input.
    init(_ path: String) throws(Files.Failure) {
        self.path = path
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Files.Failure(message: String(cString: strerror(errno))) }
        #if canImport(Glibc)
            _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
        #endif
        try recognise()
    }

    deinit { if descriptor > STDIN_FILENO { close(descriptor) } }

    /// How files begin that are not read as text.
    private static let beginnings: [(bytes: [UInt8], refusal: String?)] = [
        ([0x1F, 0x8B], nil),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd is not read here; decompress it first, as with `zstd -dc`"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz is not read here; decompress it first, as with `xz -dc`"),
        ([0x42, 0x5A, 0x68], "bzip2 is not read here; decompress it first, as with `bzip2 -dc`"),
        ([0x50, 0x4B, 0x03, 0x04], "this is a zip archive or a spreadsheet; save the sheet as CSV"),
        ([0xFF, 0xFE], "this is UTF-16; save it as UTF-8"),
        ([0xFE, 0xFF], "this is UTF-16; save it as UTF-8"),
    ]

    /// Reads until the first bytes tell what the file is.
    private func recognise() throws(Files.Failure) {
        var count = 1
        while count > 0,
            head.count < 2
                || ByteSource.beginnings.contains(where: {
                    head.count < $0.bytes.count && $0.bytes.starts(with: head.all)
                })
        {
            count = try readRaw(head.room)
            head.count += count
        }
        let known = ByteSource.beginnings.first { head.all.starts(with: $0.bytes) }
        if let refusal = known?.refusal { throw Files.Failure(message: refusal) }
        if known != nil {
            inflater = Inflater()
        } else if head.all.prefix(2).contains(0) {
            throw Files.Failure(message: "this is UTF-16 or no text; save it as UTF-8")
        } else if path.lowercased().hasSuffix(".gz") {
            throw Files.Failure(message: "this is not gzip, or it is damaged")
        }
    }

    /// Reads some bytes into memory; 0 at the end.
    func read(into room: UnsafeMutableBufferPointer<UInt8>) throws(Files.Failure) -> Int {
        guard let inflater else { return try readOn(room) }
        return try inflater.read(into: room) { buffer throws(Files.Failure) in try readOn(buffer) }
    }

    /// The first bytes again, and then those behind them.
    private func readOn(_ room: UnsafeMutableBufferPointer<UInt8>) throws(Files.Failure) -> Int {
        guard headTaken < head.count else { return try readRaw(room) }
        let count = min(head.count - headTaken, room.count)
        if let to = room.baseAddress { to.update(from: head.start + headTaken, count: count) }
        headTaken += count
        return count
    }

    private func readRaw(_ room: UnsafeMutableBufferPointer<UInt8>) throws(Files.Failure) -> Int {
        while true {
            #if canImport(Glibc)
                let count = Glibc.read(descriptor, room.baseAddress, room.count)
            #else
                let count = Darwin.read(descriptor, room.baseAddress, room.count)
            #endif
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Files.Failure(message: String(cString: strerror(errno))) }
            return count
        }
    }
}

extension ByteSource {
    /// All bytes of a file of patients, a line each, for whoever needs them at once: read as a batch reads them,
    /// decompressed, without a byte order mark.
    static func bytes(of path: String, atMost limit: Int) throws(Files.Failure) -> [UInt8] {
        if BatchInput.form(ofFile: path) == .csv {
            throw Files.Failure(message: "this is a table, and NDJSON is wanted, a JSON object a line")
        }
        let source = try ByteSource(path)
        let bytes = Bytes(capacity: BatchInput.pieceSize)
        while true {
            if bytes.room.isEmpty { bytes.grow(to: bytes.capacity * 2) }
            let count = try source.read(into: bytes.room)
            guard count > 0 else { break }
            bytes.count += count
            guard bytes.count <= limit else { throw Files.Failure(message: "larger than \(limit) bytes") }
        }
        if let complaint = source.complaint { throw Files.Failure(message: complaint) }
        let hasMark = bytes.all.starts(with: [0xEF, 0xBB, 0xBF])
        return Array(bytes.all.dropFirst(hasMark ? 3 : 0))
    }
}

/// Decompresses gzip, one member after the other. What was decompressed before something went wrong is given away first.
final class Inflater {
    private var stream = z_stream()
    private let input = Bytes(capacity: 1 << 16)
    private var isInMember = false
    private var isFirstMember = true
    private var isAtEnd = false
    private var failure: Files.Failure?
    /// What stands behind the last member, if it is neither another one nor zeros that fill up.
    private(set) var complaint: String?

    init() { inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) }

    deinit { inflateEnd(&stream) }

    /// Fills some of the room; 0 at the end.
    func read(
        into room: UnsafeMutableBufferPointer<UInt8>,
        from source: (UnsafeMutableBufferPointer<UInt8>) throws(Files.Failure) -> Int
    ) throws(Files.Failure) -> Int {
        stream.next_out = room.baseAddress
        stream.avail_out = UInt32(room.count)
        while stream.avail_out == UInt32(room.count), !isAtEnd {
            if let failure { throw failure }
            if stream.avail_in == 0 {
                input.count = 0
                let count = try source(input.room)
                if count == 0 {
                    guard !isInMember else { throw Files.Failure(message: "the compressed data ends in the middle") }
                    isAtEnd = true
                    break
                }
                stream.next_in = input.start
                stream.avail_in = UInt32(count)
            }
            if !isInMember {
                guard beginsMember() else { continue }
                inflateReset(&stream)
                isInMember = true
            }
            switch inflate(&stream, Z_NO_FLUSH) {
            case Z_OK, Z_BUF_ERROR: break
            case Z_STREAM_END:
                isInMember = false
                isFirstMember = false
            default:
                // A beginning alone does not make a member.
                if isFirstMember || stream.total_in > 4 || stream.total_out > 0 {
                    failure = Files.Failure(message: "this is not gzip, or it is damaged")
                } else {
                    endAtJunk()
                }
            }
        }
        return room.count - Int(stream.avail_out)
    }

    /// Whether the next byte begins a member; zeros between members and behind them are stepped over.
    private func beginsMember() -> Bool {
        while stream.avail_in > 0, !isFirstMember, let next = stream.next_in, next.pointee == 0 {
            stream.next_in = next + 1
            stream.avail_in -= 1
        }
        guard stream.avail_in > 0, let next = stream.next_in else { return false }
        if isFirstMember || next.pointee == 0x1F { return true }
        endAtJunk()
        return false
    }

    private func endAtJunk() {
        complaint = "the bytes behind the end of the compressed data are no gzip; they were not read"
        isAtEnd = true
    }
}
