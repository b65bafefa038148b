// Folders, hashes, limits and damaged files.

import ProblemManual
import RuleModel
import Testing

@testable import RuleLoading
@testable import RuleSyntax

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("Reading")
struct ReadingTests {
    @Test("the hash is SHA-256 over names, lengths and contents")
    func hashing() {
        // printf 'a.lua\0\0\0\0\0\0\0\0\3abcb.lua\0\0\0\0\0\0\0\0\0' | sha256sum
        #expect(
            hash(of: [("b.lua", []), ("a.lua", Array("abc".utf8))])
                == "50b75d98bfbe2490fc821a5d363f8d8f2821b29cb0de45a51c01e0915aa76516")
    }

    @Test("where one file ends and the next begins cannot be moved without changing the hash")
    func framing() {
        let first = hash(of: [("a", Array("x".utf8)), ("b", Array("y".utf8))])
        #expect(first != hash(of: [("a", Array("xb".utf8)), ("", Array("y".utf8))]))
        #expect(first != hash(of: [("a", Array("xy".utf8)), ("b", [])]))
    }

    /// A new folder, given to `body` and deleted afterwards.
    private func withFolder(_ body: (String) throws -> Void) rethrows {
        var template = Array("/tmp/triage-XXXXXX".utf8CString)
        let path = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
        defer { delete(path) }
        try body(path)
    }

    private func delete(_ path: String) {
        for name in names(in: path) where unlink(path + "/" + name) != 0 { delete(path + "/" + name) }
        unlink(path + "/.hidden.lua")
        rmdir(path)
    }

    private func write(_ bytes: [UInt8], to path: String) {
        let file = fopen(path, "w")
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    private func loading(_ path: String) -> [Problem] {
        do throws(RuleBookProblems) {
            _ = try RuleBook(contentsOf: path)
            return []
        } catch {
            return error.problems
        }
    }

    @Test("a folder is read with the folders in it; hidden files, other files and loops of links are left out")
    func folders() throws {
        try withFolder { path in
            mkdir(path + "/inner", 0o755)
            for file in smallBook([]) {
                write(file.bytes, to: path + (file.name == "rules.lua" ? "/inner/" : "/") + file.name)
            }
            write(Array("not Lua".utf8), to: path + "/.hidden.lua")
            write(Array("not Lua".utf8), to: path + "/notes.txt")
            symlink("..", path + "/inner/loop")
            let book = try RuleBook(contentsOf: path)
            #expect(book.redFlags[0].location.file == "inner/rules.lua")
            let again = try RuleBook(contentsOf: path + "/")
            #expect(again.sha256 == book.sha256)
        }
    }

    @Test("one file is a book, too")
    func oneFile() throws {
        try withFolder { path in
            let all: [UInt8] = smallBook([]).flatMap { $0.bytes + [UInt8(0x0A)] }
            write(all, to: path + "/book.lua")
            let book = try RuleBook(contentsOf: path + "/book.lua")
            #expect(book.redFlags[0].location.file == "book.lua")
        }
    }

    @Test("pipes, folders with a rule file's name, lost links and missing places are problems with a file and no line")
    func oddFiles() {
        withFolder { path in
            mkfifo(path + "/pipe.lua", 0o644)
            symlink("nowhere.lua", path + "/lost.lua")
            symlink("self.lua", path + "/self.lua")
            symlink("/dev/zero", path + "/zero.lua")
            let found = loading(path)
            #expect(found.map(\.location.file) == ["lost.lua", "pipe.lua", "self.lua", "zero.lua"])
            #expect(found.allSatisfy { $0.location.line == 0 && $0.code == "cannot-read" })
            #expect(loading(path + "/missing").map(\.code) == ["no-rule-book"])
            #expect(loading("/dev/null").map(\.code) == ["no-rule-book"])
        }
        withFolder { path in #expect(loading(path).map(\.code) == ["no-rule-book"]) }
    }

    @Test("a file above the limit is not read")
    func size() {
        withFolder { path in
            let file = open(path + "/sparse.lua", O_CREAT | O_WRONLY, 0o644)
            ftruncate(file, 1 << 30)
            close(file)
            #expect(loading(path).map(\.code) == ["too-large"])
        }
    }

    @Test("a file that ends by a limit does not keep the others from being checked")
    func afterLimit() {
        let found = problems(
            smallBook([
                ("a.lua", Array("while true do end".utf8)), ("b.lua", Array("finding \"x\" { lable = \"X\" }".utf8)),
            ]))
        #expect(found.map(\.code).contains("takes-too-long"))
        #expect(found.map(\.code).contains("unknown-field"))
    }

    @Test("two thousand damaged files either load or are problems at a place, and never end the process")
    func damage() {
        var random = SplitMix(state: 7)
        let good = Manual.book
        let signs = Array("{}()[]\"'=,.:~<>\n -0aé\u{201C}\0\\#;".utf8)
        for _ in 0..<2_000 {
            var files = good
            let place = Int(random.next() % UInt64(files.count))
            for _ in 0...(random.next() % 3) {
                var bytes = files[place].bytes
                let at = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 4 {
                case 0: bytes.remove(at: at)
                case 1: bytes.insert(signs[Int(random.next() % UInt64(signs.count))], at: at)
                case 2: bytes[at] = UInt8(truncatingIfNeeded: random.next())
                default: bytes.removeSubrange(at..<min(bytes.count, at + Int(random.next() % 40)))
                }
                files[place].bytes = bytes.isEmpty ? [0x20] : bytes
            }
            for problem in problems(files) {
                #expect(!problem.location.file.isEmpty)
                #expect(problem.location.line > 0 || problem.code == "missing-rule-book", "\(problem)")
            }
        }
    }

    @Test("ten thousand files of random bytes are read without harm")
    func noise() {
        var random = SplitMix(state: 11)
        for _ in 0..<10_000 {
            let bytes = (0..<(random.next() % 60)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            let source = SourceText(file: "a.lua", bytes: bytes)
            if case .failure(let mistake) = Parser.parse(source) {
                #expect(source.location(mistake.span).line > 0)
            }
        }
    }
}

/// A small generator of random numbers that gives the same numbers each time.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
