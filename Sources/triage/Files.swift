// Files and folders, without Foundation.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

enum Files {
    /// Why a file could not be read, in plain words.
    struct Failure: Error {
        let message: String
    }

    /// All bytes of a file, or of standard input where the path is `-`.
    static func bytes(of path: String, atMost limit: Int) throws(Failure) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(message: String(cString: strerror(errno))) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        return try bytes(of: descriptor, atMost: limit)
    }

    /// The bytes of an open file, or `nil` where they cannot be read or are too many.
    static func rest(of descriptor: Int32, atMost limit: Int) -> [UInt8]? {
        try? bytes(of: descriptor, atMost: limit)
    }

    private static func bytes(of descriptor: Int32, atMost limit: Int) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        var status = stat()
        // What says how large it is is read at once; a byte more tells that it ends there.
        let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        var room = isFile ? min(Int(status.st_size), limit) + 1 : 65_536
        while true {
            let (more, count) = part(of: descriptor, atMost: room)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Failure(message: String(cString: strerror(errno))) }
            guard count > 0 else { return bytes }
            if bytes.isEmpty { bytes = more } else { bytes += more }
            guard bytes.count <= limit else { throw Failure(message: "larger than \(limit) bytes") }
            room = 65_536
        }
    }

    private static func part(of descriptor: Int32, atMost room: Int) -> (bytes: [UInt8], count: Int) {
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
            count = read(descriptor, buffer.baseAddress, room)
            filled = max(count, 0)
        }
        return (bytes, count)
    }

    /// Puts bytes into a file, all of them or none: beside it first, then in its place. An existing file keeps its
    /// permissions, a new one has the usual ones; what is no regular file, such as a pipe, is written as it is.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        var status = stat()
        let exists = stat(path, &status) == 0
        guard !exists || status.st_mode & S_IFMT == S_IFREG else {
            let descriptor = open(path, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw Failure(message: String(cString: strerror(errno))) }
            defer { close(descriptor) }
            guard Terminal.write(bytes, to: descriptor) else {
                throw Failure(message: String(cString: strerror(errno)))
            }
            return
        }
        // What a link leads to is written, and the link stays.
        let target: String
        if let resolved = realpath(path, nil) {
            target = String(cString: resolved)
            free(resolved)
        } else {
            target = path
        }
        var template = Array((target + ".XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw Failure(message: String(cString: strerror(errno))) }
        let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let mask = umask(0)
        umask(mask)
        fchmod(descriptor, exists ? status.st_mode & 0o777 : 0o666 & ~mask)
        var isWritten = Terminal.write(bytes, to: descriptor)
        let reason = errno
        if close(descriptor) != 0 { isWritten = false }
        guard isWritten, rename(temporary, target) == 0 else {
            let message = String(cString: strerror(isWritten ? errno : reason))
            unlink(temporary)
            throw Failure(message: message)
        }
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The size of a file; `nil` for what is none, such as a pipe.
    static func size(_ path: String) -> Int? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The names in a folder, hidden ones left out, sorted by bytes.
    static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
                String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The folder the command was started in.
    static var current: String {
        guard let path = getcwd(nil, 0) else { return "." }
        defer { free(path) }
        return String(cString: path)
    }
}

// MARK: - Folders of one's own

extension Files {
    /// The folder `triage` in the folder that an environment variable names, or in a folder below the home folder. It is
    /// made where it is missing, for its owner alone. `nil` where there is no such place.
    static func personalFolder(_ variable: String, _ belowHome: String) -> String? {
        if let named = Terminal.environment(variable), named.hasPrefix("/") { return madeFolder(named + "/triage") }
        guard let home = Terminal.environment("HOME"), home.hasPrefix("/") else { return nil }
        return madeFolder(home + "/" + belowHome + "/triage")
    }

    /// A folder, made with all that it lies in where that is missing, for its owner alone.
    static func madeFolder(_ path: String) -> String? {
        if isFolder(path) { return path }
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/" + part
            if !exists(made), mkdir(made, S_IRWXU) != 0, errno != EEXIST { return nil }
        }
        return isFolder(path) ? path : nil
    }

    /// When a file was changed, in nanoseconds.
    static func time(of status: stat) -> Int {
        #if canImport(Darwin)
            return nanoseconds(status.st_mtimespec)
        #else
            return nanoseconds(status.st_mtim)
        #endif
    }

    /// When a file or what is kept of it, such as its name and rights, was changed, in nanoseconds.
    static func changeTime(of status: stat) -> Int {
        #if canImport(Darwin)
            return nanoseconds(status.st_ctimespec)
        #else
            return nanoseconds(status.st_ctim)
        #endif
    }

    private static func nanoseconds(_ time: timespec) -> Int { Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec) }

    /// The file of this program.
    static var program: String? {
        #if canImport(Darwin)
            var length = UInt32(PATH_MAX)
            return withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { path in
                _NSGetExecutablePath(path.baseAddress!, &length) == 0 ? String(cString: path.baseAddress!) : nil
            }
        #else
            // The link is read, not followed: what runs a program step by step shows the program's own name here.
            var path = [CChar](repeating: 0, count: Int(PATH_MAX))
            let count = readlink("/proc/self/exe", &path, path.count)
            guard count > 0, count < path.count else { return nil }
            return String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        #endif
    }
}
