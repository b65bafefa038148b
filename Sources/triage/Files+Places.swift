// Where files are: what links lead to, and what is mounted.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension Files {
    /// What a symbolic link holds; `nil` for what is none.
    static func link(_ path: String) -> String? {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &target, target.count - 1)
        guard count > 0 else { return nil }
        return String(decoding: target[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Where a file is, or would be made: what links lead to, also where there is nothing yet.
    static func resolved(_ path: String) -> String {
        var path = path
        for _ in 0..<40 {
            if let resolved = realpath(path, nil) {
                defer { free(resolved) }
                return String(cString: resolved)
            }
            guard let link = link(path) else { return path }
            let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
            path = link.hasPrefix("/") ? link : folder + link
        }
        return path
    }

    /// Whether two paths lead to one and the same file; `-` is standard input.
    static func areSame(_ first: String, _ second: String) -> Bool {
        func status(_ path: String) -> stat? {
            var status = stat()
            let result = path == "-" ? fstat(STDIN_FILENO, &status) : stat(path, &status)
            return result == 0 && status.st_mode & S_IFMT == S_IFREG ? status : nil
        }
        guard let first = status(first), let second = status(second) else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    /// Whether a descriptor is open for a regular file that a path leads to.
    static func isSame(_ path: String, as descriptor: Int32) -> Bool {
        var (named, opened) = (stat(), stat())
        return stat(path, &named) == 0 && fstat(descriptor, &opened) == 0 && opened.st_mode & S_IFMT == S_IFREG
            && named.st_dev == opened.st_dev && named.st_ino == opened.st_ino
    }

    /// Whether a file is mounted by itself, as containers do with single files: it can be written, and not replaced.
    /// - Parameter path: without links.
    static func isMounted(_ path: String) -> Bool {
        guard let table = try? bytes(of: "/proc/self/mountinfo", atMost: 1 << 26) else { return false }
        // Blanks, tabs, line breaks and backslashes are written in octal digits there.
        let octal: [UInt8: String] = [0x20: "\\040", 0x09: "\\011", 0x0A: "\\012", 0x5C: "\\134"]
        let place = path.utf8.flatMap { byte in octal[byte].map { Array($0.utf8) } ?? [byte] }
        return table.split(separator: 0x0A).contains { line in
            let parts = line.split(separator: 0x20, maxSplits: 5)
            return parts.count > 4 && parts[4].elementsEqual(place)
        }
    }
}
