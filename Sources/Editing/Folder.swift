// Writing files into a folder: whole or not at all, and only where something changes.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file or folder that could not be written.
public struct WriteFailure: Error, Sendable {
    /// The path as it was given.
    public let path: String
    /// Why, in plain words: `it may not be written`.
    public let reason: String

    init(_ path: String, _ number: Int32) {
        self.path = path
        reason =
            switch number {
            case EACCES, EPERM: "it may not be written"
            case EROFS: "the disk is read-only"
            case ENOSPC, EDQUOT: "the disk is full"
            case ENOTDIR, EEXIST: "something that is no folder is in the way"
            case EISDIR: "a folder is in the way"
            case ENOENT: "its folder is missing"
            case ENAMETOOLONG: "its name is too long"
            default: "the system refuses it (error \(number))"
            }
    }
}

/// A folder that files are written into.
struct Folder {
    let path: String

    func path(of name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

    /// Makes the folder and those around it where they are missing.
    func make() throws(WriteFailure) {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else { throw WriteFailure(path, ENOTDIR) }
            return
        }
        if let slash = path.lastIndex(where: { $0 == "/" }), slash != path.startIndex {
            try Folder(path: String(path[..<slash])).make()
        }
        guard path.isEmpty || mkdir(path, 0o777) == 0 || errno == EEXIST else { throw WriteFailure(path, errno) }
    }

    /// The bytes of a file in it; `nil` where there is none that can be read.
    func bytes(of name: String) -> [UInt8]? {
        let descriptor = open(path(of: name), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    /// Whether something of that name is there, even if it cannot be read.
    func holds(_ name: String) -> Bool {
        var status = stat()
        return lstat(path(of: name), &status) == 0
    }

    /// Writes a file under a temporary name beside it and renames it, so that no reader ever sees half of it. A folder
    /// that its name begins with is made where it is missing; a link in its place is not followed.
    func write(_ bytes: [UInt8], to name: String) throws(WriteFailure) {
        var place = self
        var last = name
        if let slash = name.lastIndex(of: "/") {
            place = Folder(path: path(of: String(name[..<slash])))
            last = String(name[name.index(after: slash)...])
            if mkdir(place.path, 0o777) != 0 {
                let reason = errno
                var status = stat()
                guard reason == EEXIST, lstat(place.path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
                    throw WriteFailure(place.path, reason)
                }
            }
        }
        let temporary = place.path(of: ".\(last).\(getpid()).new")
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw WriteFailure(path(of: name), errno) }
        var failure = fill(descriptor, with: bytes)
        if close(descriptor) != 0, failure == nil { failure = errno }
        if failure == nil, rename(temporary, path(of: name)) != 0 { failure = errno }
        if let failure {
            unlink(temporary)
            throw WriteFailure(path(of: name), failure)
        }
    }

    /// Writes all bytes; the system's reason where it could not.
    private func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32? {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let part = UnsafeRawBufferPointer(rebasing: rest)
                #if canImport(Glibc)
                    let count = Glibc.write(descriptor, part.baseAddress, part.count)
                #elseif canImport(Musl)
                    let count = Musl.write(descriptor, part.baseAddress, part.count)
                #else
                    let count = Darwin.write(descriptor, part.baseAddress, part.count)
                #endif
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return errno }
                rest = rest.dropFirst(count)
            }
            return nil
        }
    }

    /// Whether it has files or folders whose names do not begin with a dot; `nil` where it cannot be looked into.
    var isInUse: Bool? {
        guard let stream = opendir(path) else { return nil }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let first = withUnsafeBytes(of: &entry.pointee.d_name) { $0[0] }
            if first != UInt8(ascii: ".") { return true }
        }
        return false
    }
}
