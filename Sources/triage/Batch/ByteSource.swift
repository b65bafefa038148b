// Where bytes come from: a file or standard input, as it is or compressed.

import CZlib

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads a file from its beginning to its end; one that is named `….gz` is decompressed.
final class ByteSource {
    let path: String
    private let descriptor: Int32
    private let inflater: Inflater?

    /// Opens a file; `-` is standard input.
    convenience init(_ path: String) throws(Files.Failure) {
        try self.init(path, inflates: path.hasSuffix(".gz"))
    }

    /// Opens a file whose bytes are wanted as they are.
    convenience init(plain path: String) throws(Files.Failure) { try self.init(path, inflates: false) }

    private init(_ path: String, inflates: Bool) throws(Files.Failure) {
        self.path = path
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Files.Failure(message: String(cString: strerror(errno))) }
        inflater = inflates ? Inflater() : nil
        #if canImport(Glibc)
            _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
        #endif
    }

    deinit { if descriptor > STDIN_FILENO { close(descriptor) } }

    /// Reads some bytes into memory; 0 at the end.
    func read(into room: UnsafeMutableBufferPointer<UInt8>) throws(Files.Failure) -> Int {
        guard let inflater else { return try readRaw(room) }
        return try inflater.read(into: room) { buffer throws(Files.Failure) in try readRaw(buffer) }
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

/// Decompresses gzip, one member after the other.
final class Inflater {
    private var stream = z_stream()
    private let input = Bytes(capacity: 1 << 16)
    private var isInMember = false
    private var isAtEnd = false

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
                inflateReset(&stream)
                isInMember = true
            }
            switch inflate(&stream, Z_NO_FLUSH) {
            case Z_OK, Z_BUF_ERROR: break
            case Z_STREAM_END: isInMember = false
            default: throw Files.Failure(message: "this is not gzip, or it is damaged")
            }
        }
        return room.count - Int(stream.avail_out)
    }
}

/// Reads the members of a gzip file one by one.
final class MemberReader {
    private let source: ByteSource
    private var stream = z_stream()
    private let input = Bytes(capacity: 1 << 16)
    private var read = 0
    /// Where the last whole member ends.
    private(set) var end = 0

    init(_ source: ByteSource) {
        self.source = source
        inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit { inflateEnd(&stream) }

    /// Decompresses the next member; `false` if there is none that is whole.
    func next(_ bytes: Bytes) throws(Files.Failure) -> Bool {
        inflateReset(&stream)
        bytes.count = 0
        while true {
            if stream.avail_in == 0 {
                input.count = 0
                let count = try source.read(into: input.room)
                guard count > 0 else { return false }
                read += count
                stream.next_in = input.start
                stream.avail_in = UInt32(count)
            }
            if bytes.room.isEmpty { bytes.grow(to: bytes.capacity * 2) }
            let room = bytes.room
            stream.next_out = room.baseAddress
            stream.avail_out = UInt32(room.count)
            let result = inflate(&stream, Z_NO_FLUSH)
            bytes.count += room.count - Int(stream.avail_out)
            if result == Z_STREAM_END {
                end = read - Int(stream.avail_in)
                return true
            }
            guard result == Z_OK || result == Z_BUF_ERROR else { return false }
        }
    }
}
