// What a batch remembers of the files it reads, so that it is gone on with only where they are the same.

import BookStore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file as it was when a batch was begun: device, inode, size, times, and a digest of its first and last 64 KiB.
struct InputIdentity {
    /// Its parts, in words for people with their values.
    let parts: [(name: String, value: String)]

    private static let sample = 1 << 16

    /// Looks at a file, or at standard input where the path is `-`; `nil` for what is no file and cannot be read twice.
    init?(_ path: String) {
        var status = stat()
        // A pipe is not opened for this: who writes into it would see its reader go away.
        guard path == "-" || stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG else { return nil }
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int(status.st_size)
        // Standard input may be a file that was read in part.
        let start = max(Int(lseek(descriptor, 0, SEEK_CUR)), 0)
        let ends = [start, max(start, size - InputIdentity.sample)]
        parts = [
            ("file", "\(status.st_dev) \(status.st_ino)"), ("size", "\(size) \(start)"),
            ("time", "\(Files.time(of: status)) \(Files.changeTime(of: status))"),
            ("content", ends.map { InputIdentity.digest(descriptor, from: $0) }.joined(separator: " ")),
        ]
    }

    /// Two codes of 64 bits each; their keys are no secret, since nobody gains by changing the file unseen.
    private static let codes = [UInt8(1), 2].compactMap {
        StoreSeal(key: [UInt8](repeating: $0, count: StoreSeal.keyLength))
    }

    /// A digest of what is there from a place on, at most 64 KiB.
    private static func digest(_ descriptor: Int32, from place: Int) -> String {
        var bytes = [UInt8](repeating: 0, count: sample)
        var count = 0
        while count < sample {
            let more = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress.map { $0 + count }, sample - count, off_t(place + count))
            }
            if more < 0, errno == EINTR { continue }
            guard more > 0 else { break }
            count += more
        }
        return InputIdentity.digest(of: bytes[..<count])
    }

    /// A digest of some bytes.
    static func digest(of bytes: some Collection<UInt8>) -> String {
        codes.map { String($0.code(of: Array(bytes)[...]), radix: 16) }.joined()
    }
}
