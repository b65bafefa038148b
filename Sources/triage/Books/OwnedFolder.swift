// A folder that nobody else can write to, and files in it that nobody else has put there.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder of whoever runs this. It is opened once: what it is, and what its entries are, is asked of what was opened,
/// so that nothing can take its place in between. No link is followed, neither to the folder nor in it.
final class OwnedFolder: Sendable {
    private let descriptor: Int32

    /// The folder at a path; `nil` if it is none, is a link to one, belongs to somebody else, or others may write to it.
    init?(_ path: String) {
        descriptor = open(OwnedFolder.entry(path), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        var status = stat()
        guard fstat(descriptor, &status) == 0, OwnedFolder.isOwn(status) else { return nil }
    }

    /// A path without what would have a link at its end followed: slashes, and `.` behind one.
    private static func entry(_ path: String) -> String {
        var path = path[...]
        while path.count > 1, path.hasSuffix("/") || path.hasSuffix("/.") {
            path = path.hasSuffix("/") ? path.dropLast() : path.dropLast(2)
        }
        return path.isEmpty ? "/" : String(path)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Whether something belongs to who runs this, and nobody else may write to it.
    private static func isOwn(_ status: stat) -> Bool {
        status.st_uid == geteuid() && status.st_mode & (S_IWGRP | S_IWOTH) == 0
    }

    /// All bytes of an entry; `nil` if it is no regular file of one's own that only oneself may write to, has another
    /// name elsewhere, or is larger than a limit. What is none, such as a pipe, is not waited for.
    func bytes(of name: String, atMost limit: Int) -> [UInt8]? {
        let entry = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard entry >= 0 else { return nil }
        defer { close(entry) }
        var status = stat()
        guard fstat(entry, &status) == 0, status.st_mode & S_IFMT == S_IFREG, OwnedFolder.isOwn(status),
            status.st_nlink == 1, status.st_size >= 0, status.st_size <= limit
        else { return nil }
        return Files.rest(of: entry, atMost: Int(status.st_size))
    }

    /// Puts bytes into an entry, all of them or none: beside it first, then in its place, whatever lies there.
    /// - Returns: whether that was possible.
    func write(_ bytes: [UInt8], to name: String) -> Bool {
        let temporary = name + ".new-" + String(UInt64.random(in: .min ... .max), radix: 36)
        guard make(temporary, bytes) else { return false }
        guard renameat(descriptor, temporary, descriptor, name) == 0 else {
            remove(temporary)
            return false
        }
        return true
    }

    /// Makes an entry that is not there yet.
    /// - Returns: whether that was possible.
    func make(_ name: String, _ bytes: [UInt8]) -> Bool {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let entry = openat(descriptor, name, flags, S_IRUSR | S_IWUSR)
        guard entry >= 0 else { return false }
        let isWritten = Terminal.write(bytes, to: entry)
        guard close(entry) == 0, isWritten else {
            remove(name)
            return false
        }
        return true
    }

    /// Takes an entry away, if it is no folder.
    func remove(_ name: String) { unlinkat(descriptor, name, 0) }

    /// The regular files of a folder whose names begin with a mark, with the time of their last change and their size.
    func files(beginningWith mark: String) -> [(name: String, time: Int, size: Int)] {
        // A description of its own: reading a folder moves the place in it.
        let own = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard own >= 0 else { return [] }
        guard let stream = fdopendir(own) else {
            close(own)
            return []
        }
        defer { closedir(stream) }
        var files: [(name: String, time: Int, size: Int)] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
                String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
            }
            var status = stat()
            guard name.hasPrefix(mark), fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
                status.st_mode & S_IFMT == S_IFREG
            else { continue }
            files.append((name, Files.time(of: status), Int(status.st_size)))
        }
        return files
    }
}
