// Each ceiling of loading: under it, at it, and over it.

import LuaRuntime
import RuleLoading
import RuleModel
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("Ceilings of loading")
struct CeilingTests {
    /// The codes of a book's problems under changed limits.
    private func codes(
        _ files: [RuleBookFile], _ change: (inout RuleBookLimits) -> Void = { _ in }
    ) -> [String] {
        var limits = RuleBookLimits()
        limits.lua.fileTime = .seconds(60)
        limits.time = .seconds(60)
        change(&limits)
        return problems(files, limits: limits).map(\.code)
    }

    private func findings(_ count: Int) -> [RuleBookFile] {
        smallBook(with: "for i = 1, \(count) do finding(\"f_\" .. i) { label = \"L\", ask = \"A?\" } end")
    }

    /// How many declarations the small book has by itself.
    private var own: Int {
        let texts = smallBook([]).map { String(decoding: $0.bytes, as: UTF8.self) }
        return texts.joined(separator: "\n").split(separator: "\n").count { line in
            line.first.map { $0.isLetter } == true
        }
    }

    @Test("declarations of one file")
    func declarationsOfAFile() {
        for (count, expected) in [(19, []), (20, []), (21, ["too-large"])] {
            #expect(
                codes(
                    smallBook(with: "for i = 1, \(count) do finding(\"f_\" .. i) { label = \"L\", ask = \"A?\" } end")
                ) { $0.lua.declarations = 20 } == expected)
        }
        // A head that is given many bodies, and heads that are given none.
        let bodies = "local f = finding \"x\" for i = 1, 30 do f { label = \"L\", ask = \"A?\" } end"
        #expect(codes(smallBook(with: bodies)) { $0.lua.declarations = 20 }.contains("too-large"))
        let heads = "for i = 1, 30 do finding(\"x\" .. i) end"
        #expect(codes(smallBook(with: heads)) { $0.lua.declarations = 20 }.contains("too-large"))
    }

    @Test("declarations of a book")
    func declarationsOfABook() {
        let last = [(name: "z.lua", bytes: Array("-- the last".utf8))]
        for (limit, expected) in [(own + 21, []), (own + 20, []), (own + 19, ["too-large"])] {
            #expect(codes(findings(20) + last) { $0.declarations = limit } == expected, "\(own)")
        }
    }

    @Test("bytes of a file, and of all together, in memory")
    func bytes() {
        let file = [(name: "new.lua", bytes: Array(repeating: UInt8(0x20), count: 5_000))]
        for (limit, expected) in [(5_001, []), (5_000, []), (4_999, ["too-large"])] {
            #expect(codes(smallBook(file)) { $0.fileSize = limit } == expected)
        }
        let total = smallBook(file).reduce(0) { $0 + $1.bytes.count }
        for (limit, expected) in [(total + 1, []), (total, []), (total - 1, ["too-large"])] {
            #expect(codes(smallBook(file)) { $0.totalSize = limit } == expected)
        }
        #expect(codes(smallBook(file)) { $0.lua.source = 4_999 } == ["too-large"])
    }

    @Test("files")
    func files() {
        let count = smallBook(with: "").count
        for (limit, expected) in [(count + 1, []), (count, []), (count - 1, ["too-large"])] {
            #expect(codes(smallBook(with: "")) { $0.fileCount = limit } == expected)
        }
    }

    @Test("folders in folders")
    func folders() {
        var template = Array("/tmp/triage-XXXXXX".utf8CString)
        let root = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
        defer {
            for depth in stride(from: 5, through: 0, by: -1) {
                let folder = root + String(repeating: "/d", count: depth)
                for name in names(in: folder) { unlink(folder + "/" + name) }
                rmdir(folder)
            }
        }
        for depth in 1...5 { mkdir(root + String(repeating: "/d", count: depth), 0o755) }
        for file in smallBook([]) {
            let stream = fopen(root + "/" + file.name, "w")
            fwrite(file.bytes, 1, file.bytes.count, stream)
            fclose(stream)
        }
        for (limit, expected) in [(6, []), (5, []), (4, ["too-large"])] {
            var limits = RuleBookLimits()
            limits.folderDepth = limit
            do throws(RuleBookProblems) {
                _ = try RuleBook(contentsOf: root, limits: limits)
                #expect(expected.isEmpty)
            } catch {
                #expect(error.problems.map(\.code) == expected)
            }
        }
    }

    @Test("findings and patterns worked out one from the other")
    func chain() {
        let text = """
            pattern "p_1" { when = stiff_neck, editorial = "e" }
            for i = 2, 10 do pattern("p_" .. i) { when = _ENV["p_" .. (i - 1)], editorial = "e" } end
            """
        for (limit, expected) in [(11, []), (10, []), (9, ["nested-too-deeply"])] {
            #expect(codes(smallBook(with: text)) { $0.chain = limit } == expected)
        }
    }

    @Test("problems that are listed")
    func listed() {
        let text = (1...10).map { "finding \"F\($0)\" { label = \"L\", ask = \"A?\" }" }.joined(separator: "\n")
        let all = Array(repeating: "bad-id", count: 10)
        for (limit, expected) in [(11, all), (10, all), (9, ["too-large"] + all.dropLast())] {
            #expect(codes(smallBook(with: text)) { $0.problems = limit } == expected)
        }
    }

    @Test("time of all files together")
    func time() {
        let book = smallBook([("a.lua", Array("for i = 1, 1e6 do end".utf8))])
        #expect(codes(book).isEmpty)
        #expect(codes(book) { $0.time = .zero } == ["takes-too-long"])
    }

    @Test("size of all declarations together")
    func output() {
        let book = smallBook([
            ("a.lua", Array("finding \"x\" { label = \"\(String(repeating: "x", count: 9_000))\", ask = \"A?\" }".utf8))
        ])
        #expect(codes(book) { $0.output = 20_000 }.isEmpty)
        #expect(codes(book) { $0.output = 9_000 } == ["too-large"])
    }

    @Test("a loop ends in time, whatever the machine: how far beyond its limit it went")
    func overshoot() throws {
        for milliseconds in [50, 200, 800] {
            var limits = RuleBookLimits()
            limits.lua.fileTime = .milliseconds(milliseconds)
            limits.lua.fileSteps = .max
            let taken = ContinuousClock().measure {
                #expect(
                    problems(smallBook(with: "while true do end"), limits: limits).map(\.code) == ["takes-too-long"])
            }
            print("a limit of \(milliseconds) ms: ended after \(taken)")
            #expect(taken < .milliseconds(milliseconds) + .seconds(2))
        }
    }
}
