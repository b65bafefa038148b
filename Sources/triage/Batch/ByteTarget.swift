// Where bytes go: a file or standard output, as they are or compressed.

import CZlib

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Writes bytes to a descriptor.
final class ByteTarget {
    struct Failure: Error {
        let message: String
        /// Whether nobody reads what is written any more.
        var isClosedPipe = false

        /// What the system says went wrong last.
        static var system: Failure {
            Failure(message: String(cString: strerror(errno)), isClosedPipe: errno == EPIPE)
        }
    }

    private let descriptor: Int32
    private let deflater: Deflater?
    /// How many bytes there are so far.
    private(set) var position = 0

    /// Standard output.
    init() {
        descriptor = STDOUT_FILENO
        deflater = nil
    }

    /// A file of its own, from a place on; what it has after that is dropped.
    init(file path: String, from place: Int, compressed: Bool) throws(Failure) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard descriptor >= 0 else { throw Failure.system }
        deflater = compressed ? Deflater() : nil
        position = place
        guard ftruncate(descriptor, off_t(place)) == 0, lseek(descriptor, off_t(place), SEEK_SET) == place else {
            throw Failure.system
        }
    }

    /// What is there and no file, such as a pipe or a device.
    init(device path: String, compressed: Bool) throws(Failure) {
        descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure.system }
        deflater = compressed ? Deflater() : nil
    }

    /// What the process has open already.
    /// - Parameter descriptor: one that is closed in the end.
    init(descriptor: Int32, compressed: Bool) {
        self.descriptor = descriptor
        deflater = compressed ? Deflater() : nil
    }

    deinit { if descriptor > STDERR_FILENO { close(descriptor) } }

    private static func isRegular(_ descriptor: Int32) -> Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Writes whole lines. What is compressed becomes one member, so that a file that ends after it is complete.
    func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) {
        guard let deflater else { return try writeRaw(bytes) }
        try writeRaw(deflater.compress(bytes))
    }

    private func writeRaw(_ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) {
        var rest = bytes
        while !rest.isEmpty {
            #if canImport(Glibc)
                let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            #else
                let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
            #endif
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Failure.system }
            position += count
            rest = UnsafeBufferPointer(rebasing: rest[count...])
        }
    }

    /// Waits until a file is where it stays; a disk that is full may say so only now. What is compressed has one member at
    /// least, for nothing is no gzip.
    func finish() throws(Failure) {
        if deflater != nil, position == 0 { try write(UnsafeBufferPointer(start: nil, count: 0)) }
        guard ByteTarget.isRegular(descriptor), descriptor != STDOUT_FILENO else { return }
        guard fsync(descriptor) == 0 else { throw Failure.system }
    }
}

/// Compresses into whole gzip members.
final class Deflater {
    private var stream = z_stream()
    private let output = Bytes(capacity: 1 << 16)

    init() {
        deflateInit2_(
            &stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit { deflateEnd(&stream) }

    /// One member that holds these bytes, until the next call.
    func compress(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        deflateReset(&stream)
        output.count = 0
        output.grow(to: Int(deflateBound(&stream, UInt(bytes.count))))
        stream.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
        stream.avail_in = UInt32(bytes.count)
        stream.next_out = output.start
        stream.avail_out = UInt32(output.capacity)
        let result = deflate(&stream, Z_FINISH)
        precondition(result == Z_STREAM_END, "there is room for all of it")
        output.count = output.capacity - Int(stream.avail_out)
        return output.all
    }
}
