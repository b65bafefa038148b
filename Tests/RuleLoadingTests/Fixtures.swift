// What the tests of this target share: the small book, and files read without Foundation.

import ProblemManual
import RuleLoading
import RuleModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A rule file in memory.
typealias RuleBookFile = (name: String, bytes: [UInt8])

/// The folder of the fixtures.
let fixtures = "\(#filePath)".split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Fixtures"

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
func contents(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[0..<count] }
    return bytes
}

/// The rule files of a folder.
func ruleFiles(in folder: String) -> [RuleBookFile] {
    names(in: folder).filter { $0.hasSuffix(".lua") }.map {
        (name: $0, bytes: contents(folder + "/" + $0))
    }
}

/// The small book that loads, with files in the place of its own or beside them.
func smallBook(_ own: [RuleBookFile]) -> [RuleBookFile] {
    own + Manual.book.filter { file in !own.contains { $0.name == file.name } }
}

/// The small book with one more file, `new.lua`.
func smallBook(with text: String) -> [RuleBookFile] {
    smallBook([(name: "new.lua", bytes: Array(text.utf8))])
}

/// The problems of a book; empty if it loads.
func problems(_ files: [RuleBookFile], limits: RuleBookLimits = RuleBookLimits()) -> [Problem] {
    do throws(RuleBookProblems) {
        _ = try RuleBook(files: files, limits: limits)
        return []
    } catch {
        return error.problems
    }
}

/// What no message may speak of.
let forbiddenWords = [
    "nil", "upvalue", "attempt to", "userdata", "stack", "0x", "Optional", "expression", "token", "Swift", "lua_",
    "luaL", "traceback", "LuaFailure", "Sandbox",
]

/// Problems as `check --format compact` shows them, with help and related places below.
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
