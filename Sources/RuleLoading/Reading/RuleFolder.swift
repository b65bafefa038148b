// The rule files of a folder, read with care: only regular files, no loops, nothing too large.

import RuleModel
import RuleSyntax

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads the rule files of a folder.
struct RuleFolder {
    let limits: RuleBookLimits

    /// The rule files at a path: those of a folder, or the one file.
    func files(at path: String) throws(RuleBookProblems) -> [RuleBookFile] {
        var reader = Reader(limits: limits, root: realPath(path) ?? path)
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw RuleBookProblems([
                Problem(
                    .noRuleBook, at: SourceLocation(file: path, line: 0),
                    "there is no rule book at `\(path)`: \(reason(errno))")
            ])
        }
        if status.st_mode & S_IFMT == S_IFDIR {
            reader.folder(path, "", depth: 0)
        } else if !path.utf8.suffix(4).elementsEqual(".lua".utf8) {
            reader.problems.add(
                .noRuleBook, at: SourceLocation(file: path, line: 0), "`\(path)` is not a rule file",
                help: "name a folder, or a file whose name ends in `.lua`")
        } else {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            reader.file(path, name)
        }
        if reader.files.isEmpty, reader.problems.problems.isEmpty {
            reader.problems.add(
                .noRuleBook, at: SourceLocation(file: path, line: 0), "there are no rule files in `\(path)`",
                help: "rule files are plain text files whose names end in `.lua`")
        }
        guard !reader.problems.hasErrors else { throw RuleBookProblems(reader.problems.sorted) }
        return reader.files
    }
}

/// Why the system refused something, in words.
private func reason(_ number: Int32) -> String {
    switch number {
    case ENOENT, ENOTDIR: "there is no such file or folder"
    case EACCES, EPERM: "it may not be read"
    case ELOOP: "its links lead in a circle"
    case EISDIR: "it is a folder"
    case ENAMETOOLONG: "its name is too long"
    case EMFILE, ENFILE: "too many files are open"
    default: "it cannot be read (system error \(number))"
    }
}

private struct Reader {
    let limits: RuleBookLimits
    var files: [RuleBookFile] = []
    let problems: ProblemList
    private var total = 0
    private var isFull = false
    /// The folders read so far: each is read once, whatever links lead to it.
    private var seen: Set<Folder> = []
    /// The real path of the book's folder.
    private let root: String

    private struct Folder: Hashable {
        let device: dev_t
        let node: ino_t
    }

    init(limits: RuleBookLimits, root: String) {
        self.limits = limits
        self.root = root
        problems = ProblemList(limit: limits.problems)
    }

    private func add(_ code: ProblemCode, _ file: String, _ message: String, help: String? = nil) {
        problems.add(code, at: SourceLocation(file: file, line: 0), message, help: help)
    }

    /// Reads the rule files of a folder and of those inside it, in the order of the bytes of their names.
    mutating func folder(_ path: String, _ relative: String, depth: Int) {
        guard let folder = opendir(path) else {
            return add(
                .cannotRead, relative.isEmpty ? path : relative, "this folder cannot be opened: \(reason(errno))")
        }
        defer { closedir(folder) }
        var status = stat()
        guard fstat(dirfd(folder), &status) == 0 else { return }
        guard seen.insert(Folder(device: status.st_dev, node: status.st_ino)).inserted else { return }
        guard depth <= limits.folderDepth else {
            return add(.tooLarge, relative, "this folder lies too deep inside others")
        }
        var names: [[UInt8]] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in Array(bytes.prefix { $0 != 0 }) }
            if name.first != UInt8(ascii: ".") { names.append(name) }
        }
        for bytes in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            guard !isFull else { return }
            guard let name = String(validating: bytes, as: UTF8.self) else {
                if bytes.suffix(4).elementsEqual(".lua".utf8) {
                    let shown = String(decoding: bytes, as: UTF8.self)
                    add(.cannotRead, join(relative, shown), "the name of this file has bytes that are no characters")
                }
                continue
            }
            entry(join(path, name), join(relative, name), depth)
        }
    }

    private func join(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    private mutating func entry(_ path: String, _ relative: String, _ depth: Int) {
        var status = stat()
        let isRuleFile = relative.utf8.suffix(4).elementsEqual(".lua".utf8)
        guard stat(path, &status) == 0 else {
            if isRuleFile { add(.cannotRead, printable(relative), "this file cannot be read: \(reason(errno))") }
            return
        }
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        if isFolder || isRuleFile, isLinkOutwards(path) {
            return add(
                .cannotRead, printable(relative), "this is a link to a place outside the rule book",
                help: "copy what it leads to into the rule book's folder")
        }
        if isFolder {
            folder(path, relative, depth: depth + 1)
        } else if isRuleFile, !isPrintable(relative) {
            add(.cannotRead, printable(relative), "the name of this file has characters that cannot be shown")
        } else if isRuleFile {
            file(path, relative)
        }
    }

    /// Whether a path is a link that leads out of the book's folder.
    private func isLinkOutwards(_ path: String) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return false }
        guard let target = realPath(path) else { return true }
        return target != root && !target.hasPrefix(root.hasSuffix("/") ? root : root + "/")
    }

    /// Reads one file.
    mutating func file(_ path: String, _ relative: String) {
        guard files.count < limits.fileCount else {
            isFull = true
            return add(.tooLarge, relative, "a book may have at most \(limits.fileCount) rule files")
        }
        // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
        let descriptor = openFile(path)
        guard descriptor >= 0 else {
            return add(.cannotRead, relative, "this file cannot be read: \(reason(errno))")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return add(
                .cannotRead, relative, "this is not a regular file", help: "rule files are plain text files")
        }
        guard status.st_size <= limits.fileSize else {
            return add(
                .tooLarge, relative, "this file is larger than \(limits.fileSize) bytes",
                help: "divide it into several files")
        }
        guard let bytes = contents(of: descriptor, expecting: Int(status.st_size)) else {
            return add(.cannotRead, relative, "this file cannot be read: \(reason(errno))")
        }
        guard bytes.count <= limits.fileSize, total + bytes.count <= limits.totalSize else {
            isFull = true
            return add(.tooLarge, relative, "with this file the book is larger than allowed")
        }
        total += bytes.count
        files.append((name: relative, bytes: bytes))
    }

    /// Reads to the end, but never more than one byte past the limit, whatever size was announced.
    private func contents(of descriptor: Int32, expecting size: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + 1)
        var buffer = [UInt8](repeating: 0, count: max(4096, min(size + 1, 1 << 20)))
        while bytes.count <= limits.fileSize {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 {
                if errno == EINTR { continue }
                return nil
            }
            if count == 0 { break }
            bytes.append(contentsOf: buffer[0..<count])
        }
        return bytes
    }
}

/// A path without links, or `nil` where there is nothing.
private func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
}

private func openFile(_ path: String) -> Int32 { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
