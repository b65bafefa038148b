// What the tests of this target share: a small book in memory, and the project's own books.

import RuleLoading
import RuleModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The folder of the tests' files, and that of the project.
let fixtures = "\(#filePath)".split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Fixtures"
let project = fixtures.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

/// The rule books of this project.
let shippedBooks = [
    "/Rules/muscle-spasms", "/Examples/rule-books/early-warning", "/Examples/rule-books/pneumonia-severity",
]

/// The names in a folder, sorted.
func names(in folder: String) -> [String] {
    var names: [String] = []
    guard let directory = opendir(folder) else { return [] }
    while let entry = readdir(directory) {
        names.append(
            withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    closedir(directory)
    return names.filter { !$0.hasPrefix(".") }.sorted()
}

/// The bytes of a file; empty if there is none.
func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[0..<count] }
    return bytes
}

/// The rule files of the small book, and one more, `new.lua`.
func smallFiles(with text: String) -> [(name: String, bytes: [UInt8])] {
    let folder = fixtures + "/small"
    let own = names(in: folder).filter { $0.hasSuffix(".lua") }.map { ($0, bytes(of: folder + "/" + $0)) }
    return own + [("new.lua", Array(text.utf8))]
}

/// The small book with one more file, `new.lua`.
func smallBook(with text: String) throws -> RuleBook { try RuleBook(files: smallFiles(with: text)) }
