// What the tests of this target share: books read without Foundation, and their warnings as text.

import Checking
import RuleLoading
import RuleModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A rule file in memory.
typealias RuleBookFile = (name: String, bytes: [UInt8])

/// The day of all tests.
let today = CalendarDay("2026-11-22")!

/// The folder of the tests' files, and that of the project.
let fixtures = "\(#filePath)".split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Fixtures"
let project = fixtures.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

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

/// The text of a file; empty if there is none.
func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[0..<count] }
    return String(decoding: bytes, as: UTF8.self)
}

/// The rule files of a book, by their paths in its folder.
func ruleFiles(in folder: String) throws -> [String: String] {
    let files = try RuleBook.files(at: folder)
    return Dictionary(uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
}

/// The small book, which has no warnings, with files in the place of its own or beside them.
func smallBook(_ files: [String: String] = [:]) throws -> RuleBook {
    try book(try ruleFiles(in: fixtures + "/base").merging(files) { $1 })
}

/// The small book with one more file, `new.lua`.
func smallBook(with text: String) throws -> RuleBook { try smallBook(["new.lua": text]) }

func book(_ files: [String: String]) throws -> RuleBook {
    try RuleBook(files: files.map { (name: $0.key, bytes: Array($0.value.utf8)) })
}

/// The warnings of a book, as `check --format compact` shows them, with help and related places below.
func compact(_ problems: [Problem]) -> String {
    problems.map { problem in
        var text = problem.description + "\n"
        if let help = problem.help { text += "  help: \(help)\n" }
        for related in problem.related {
            let place = related.location
            text += "  see \(place.file):\(place.line):\(place.column): \(related.message)\n"
        }
        return text
    }.joined()
}

/// The warnings of the small book with one more file, as text.
func warnings(with text: String) throws -> String { compact(warnings(of: try smallBook(with: text), today: today)) }
