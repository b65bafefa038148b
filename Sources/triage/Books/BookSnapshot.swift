// Whether the files of a rule book have changed, told from what the file system says of them.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The rule files of a book with their times and sizes. Two snapshots are equal if nothing was saved between them.
struct BookSnapshot: Equatable {
    private struct File: Hashable {
        let path: String
        let seconds: Int
        let nanoseconds: Int
        let size: Int64
        let node: UInt64
    }

    private var files: [File] = []

    /// Looks at a folder, or at one file.
    init(_ path: String) {
        var open: [UInt64] = []
        look(path, &open)
    }

    /// The files of a book in a folder that were saved, made or taken away since another snapshot, by their names
    /// relative to it, sorted.
    func names(changedSince earlier: BookSnapshot, below folder: String) -> [String] {
        let changed = Set(files).symmetricDifference(earlier.files).map(\.path)
        return Set(changed).map { path in
            guard path.hasPrefix(folder), path.count > folder.count else {
                return String(path.split(separator: "/").last ?? "")
            }
            return String(path.dropFirst(folder.count).drop { $0 == "/" })
        }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether a path leads to one of the files.
    func holds(_ path: String) -> Bool { files.contains { Files.areSame($0.path, path) } }

    private mutating func look(_ path: String, _ open: inout [UInt64]) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        let node = UInt64(truncatingIfNeeded: status.st_ino)
        guard status.st_mode & S_IFMT == S_IFDIR else {
            if path.utf8.suffix(4).elementsEqual(".lua".utf8) { add(path, status, node) }
            return
        }
        // A link to a folder that is being looked at would lead in a circle.
        guard open.count <= 32, !open.contains(node) else { return }
        open.append(node)
        defer { open.removeLast() }
        for name in Files.names(in: path) { look(path + "/" + name, &open) }
    }

    private mutating func add(_ path: String, _ status: stat, _ node: UInt64) {
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        files.append(
            File(
                path: path, seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec), size: Int64(status.st_size),
                node: node))
    }
}
