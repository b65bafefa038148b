// How problems are shown: lines with tabs, wide characters, broken bytes and no end; order; shapes for programs.

import RuleBook
import Testing

@testable import Exchange

@Suite("problem reports")
struct ProblemReportTests {
    private func problem(
        _ severity: Problem.Severity = .error, file: String = "a.lua", line: Int = 1, column: Int, length: Int = 1,
        related: [Problem.Related] = []
    ) -> Problem {
        Problem(
            "some-code", severity, at: SourceLocation(file: file, line: line, column: column, length: length),
            "`x` is wrong", help: "write `y`", related: related)
    }

    private func report(_ text: String, _ problems: Problem...) -> ProblemReport {
        ProblemReport(problems) { $0 == "a.lua" ? Array(text.utf8) : nil }
    }

    /// The line and the mark under it.
    private func marked(_ text: String, _ column: Int, _ length: Int, width: Int = 80) -> [String] {
        report(text, problem(column: column, length: length)).pretty(width: width)
            .split(separator: "\n").dropFirst(3).prefix(2).map(String.init)
    }

    @Test("the mark stands under the word behind tabs")
    func tabs() {
        #expect(marked("\tx\t= y", 4, 1) == ["1 |     x   = y", "  |         ^"])
        #expect(marked("ab\tx", 4, 1) == ["1 | ab  x", "  |     ^"])
    }

    @Test("columns are counted as a terminal shows characters, not in bytes")
    func widths() {
        #expect(marked("größe = x", 11, 1) == ["1 | größe = x", "  |         ^"])
        #expect(marked("\"漢字\", x", 11, 1) == ["1 | \"漢字\", x", "  |         ^"])
        #expect(marked("e\u{301} = x", 7, 1) == ["1 | e\u{301} = x", "  |     ^"])
        #expect(marked("\"🙂\" x", 8, 1) == ["1 | \"🙂\" x", "  |      ^"])
        #expect(marked("“x”", 1, 3) == ["1 | “x”", "  | ^"])
    }

    @Test("broken bytes and what steers a terminal are shown as `�`")
    func broken() {
        let report = ProblemReport([problem(column: 5, length: 1)]) { _ in
            [0x61, 0xFF, 0x1B, 0x5B, 0x62, 0xC3]
        }
        #expect(report.pretty().contains("1 | a\u{FFFD}\u{FFFD}[b\u{FFFD}\n  |     ^\n"))
        #expect(marked("a\u{202E}b", 5, 1) == ["1 | a\u{FFFD}b", "  |   ^"])
        #expect(marked("a\u{200B}b", 2, 3) == ["1 | a\u{FFFD}b", "  |  ^"])
    }

    @Test("a long line is cut around the mark, wherever it stands")
    func longLines() {
        let line = (0..<200).map { "w\($0)" }.joined(separator: " ")
        for column in stride(from: 1, to: line.utf8.count, by: 7) {
            let shown = marked(line, column, 5, width: 60)
            #expect(shown.allSatisfy { $0.count <= 60 })
            let start = shown[1].firstIndex(of: "^").map { shown[1].distance(from: shown[1].startIndex, to: $0) } ?? 0
            let place = line.index(line.startIndex, offsetBy: column - 1)
            #expect(shown[0].dropFirst(start).first == line[place], "\(column): \(shown)")
        }
        #expect(marked(line, 1, 400, width: 40)[1] == "  | " + String(repeating: "^", count: 34))
    }

    @Test("a place behind the end, a line alone and a file alone are shown as well as they can be")
    func partialPlaces() {
        #expect(marked("abc", 4, 1) == ["1 | abc", "  |    ^"])
        #expect(marked("abc\n", 9, 3) == ["1 | abc", "  |    ^"])
        #expect(marked("  abc ", 0, 0) == ["1 |   abc", "  |   ^^^"])
        #expect(marked("", 1, 1) == ["1 |", "  | ^"])
        let alone = Problem("some-code", at: SourceLocation(file: "b.lua", line: 0), "it is wrong")
        #expect(report("", alone).pretty() == "error[some-code]: it is wrong\n --> b.lua\n")
        #expect(
            report("", problem(line: 7, column: 1)).pretty()
                == "error[some-code]: `x` is wrong\n --> a.lua:7:1\n  help: write `y`\n")
    }

    @Test("lines end as they do in Lua, whatever made them")
    func lineEnds() {
        for end in ["\n", "\r\n", "\r", "\n\r"] {
            let text = "one\(end)two\(end)three"
            #expect(report(text, problem(line: 2, column: 1, length: 3)).pretty().contains("2 | two\n  | ^^^\n"))
        }
    }

    @Test("warnings come first and errors last, each by place; lines for programs go by place")
    func order() {
        let report = report(
            "one\ntwo\nthree", problem(line: 1, column: 2), problem(.warning, line: 3, column: 1),
            problem(.warning, line: 2, column: 1), problem(line: 1, column: 1))
        let places = report.pretty().split(separator: "\n").filter { $0.contains("-->") }
        #expect(places.map { $0.dropFirst(" --> a.lua:".count) } == ["2:1", "3:1", "1:1", "1:2"])
        #expect(
            report.compact().split(separator: "\n").map { $0.split(separator: " ")[0] } == [
                "a.lua:1:1:", "a.lua:1:2:", "a.lua:2:1:", "a.lua:3:1:",
            ])
        #expect(report.summary == "2 errors, 2 warnings")
    }

    @Test("a line for programs is one line, whatever the names hold")
    func oneLine() {
        let odd = Problem(
            "some-code", at: SourceLocation(file: "a\nb.lua", line: 1, column: 1), "`\u{1B}[31m\n` is wrong", help: "no"
        )
        #expect(
            ProblemReport([odd]) { _ in nil }.compact()
                == "a\\u{a}b.lua:1:1: error[some-code]: `\\u{1b}[31m\\u{a}` is wrong; no\n")
        #expect(!ProblemReport([odd]) { _ in nil }.pretty().contains("\u{1B}"))
    }

    @Test("related places are shown with their lines, in other files too")
    func related() {
        let there = Problem.Related(SourceLocation(file: "b.lua", line: 2, column: 1, length: 3), "the first is here")
        let gone = Problem.Related(SourceLocation(file: "c.lua", line: 2, column: 1, length: 3), "this cannot be shown")
        let report = ProblemReport([problem(column: 1, related: [there, gone])]) { name in
            ["a.lua": Array("xyz".utf8), "b.lua": Array("abc\ndef".utf8)][name]
        }
        #expect(
            report.pretty() == """
                error[some-code]: `x` is wrong
                 --> a.lua:1:1
                  |
                1 | xyz
                  | ^
                 ::: b.lua:2:1
                  |
                2 | def
                  | --- the first is here
                 ::: c.lua:2:1
                  | this cannot be shown
                  help: write `y`

                """)
    }

    @Test("JSON and SARIF are as recorded; columns of SARIF count UTF-16 units")
    func programs() {
        let related = Problem.Related(SourceLocation(file: "b c.lua", line: 2, column: 1), "the first is here")
        let report = report(
            "\"größe 🙂\" x", problem(column: 16, length: 1, related: [related]),
            Problem("other-code", .warning, at: SourceLocation(file: "d.lua", line: 0), "it is odd"))
        let json = String(decoding: report.json(), as: UTF8.self)
        #expect(json == SharedFolder.fixture("problems.json", actual: json))
        let page = ManualPage("some-code", .error, "what it is", meaning: "What it means.", wrong: "x", right: "y")
        let sarif = String(decoding: report.sarif(manual: [page]), as: UTF8.self)
        #expect(sarif == SharedFolder.fixture("problems.sarif", actual: sarif))
        #expect(sarif.contains("\"startColumn\": 12,\n"))
    }

    @Test("where nothing is wrong, text is empty and JSON says so")
    func nothing() {
        let report = ProblemReport([]) { _ in nil }
        #expect(report.pretty().isEmpty && report.compact().isEmpty && report.summary.isEmpty)
        #expect(String(decoding: report.json(.compact), as: UTF8.self).hasSuffix("\"problems\":[]}"))
    }
}
