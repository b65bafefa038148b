// The descriptors that a program is started with.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

enum Descriptors {
    /// Opens what is closed of standard input, output and error, so that no file that is opened later takes its place:
    /// messages would be written into results, and results be read as patients. What is opened here cannot be used: to
    /// read from it or to write to it fails as if it were closed.
    static func openStandard() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            let mode = descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY
            // The lowest one that is free is taken. A folder can be neither read nor written.
            if open("/dev/null", mode) < 0 { _ = open("/", O_RDONLY) }
        }
    }

    /// What a path leads to in `/dev/fd` or `/proc/self/fd`.
    enum Place: Equatable {
        /// A descriptor of this process.
        case own(Int32)
        /// One of another process.
        case foreign
    }

    /// The descriptor that a path such as `/dev/stdout` or a link to it leads to; `nil` if it leads to none.
    static func place(of path: String) -> Place? {
        var path = path
        for _ in 0..<40 {
            let slash = path.lastIndex(of: "/")
            let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
            let folder = slash.map { path[...$0].isEmpty ? "/" : String(path[...$0]) } ?? "."
            if let number = Int32(name), let place = place(number, in: folder) { return place }
            guard let link = Files.link(path) else { return nil }
            path = link.hasPrefix("/") ? link : (slash.map { String(path[...$0]) } ?? "") + link
        }
        return nil
    }

    private static func place(_ number: Int32, in folder: String) -> Place? {
        guard let resolved = realpath(folder, nil) else { return nil }
        defer { free(resolved) }
        let parts = String(cString: resolved).split(separator: "/")
        if parts == ["dev", "fd"] { return .own(number) }
        guard parts.first == "proc", parts.last == "fd", parts.count == 3 || parts.count == 5 else { return nil }
        return parts[1] == "\(getpid())" ? .own(number) : .foreign
    }
}
