// How problems are shown: lines with tabs, wide characters, broken bytes and no end; order; shapes for programs.

import Foundation
import JSONText
import ProblemManual
import RuleModel
import TestSupport
import Testing

@testable import Diagnostics

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
        report(text, problem(column: column, length: length)).text(width: width)
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
        #expect(report.text().contains("1 | a\u{FFFD}\u{FFFD}[b\u{FFFD}\n  |     ^\n"))
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

    @Test("a mark that is wider than there is room for shows its beginning and its end")
    func wideMarks() {
        let line = "before { " + (0..<60).map { "w\($0)" }.joined(separator: ", ") + " } after"
        let shown = marked(line, 8, line.utf8.count - 7 - 6, width: 40)
        #expect(shown[0] == "1 | …{ w0, w1, w2, w3…, w57, w58, w59 }…")
        #expect(shown[1] == "  |  " + String(repeating: "^", count: 34))
        for length in 20...40 {
            let shown = marked(line, 30, length, width: 40)
            let marks = shown[1].count { $0 == "^" }
            #expect(marks == min(length, 34) && shown[0].count <= 40, "\(length): \(shown)")
        }
    }

    @Test("marks that can be seen together share a part of a long line, others have one of their own and a column")
    func severalMarks() {
        let group = "any { alpha, beta }, none { alpha, beta }"
        let line = "when = all { \(group), " + String(repeating: "filler, ", count: 20) + group + " }"
        let again = line.utf8.count - 2 - group.utf8.count
        func related(_ column: Int, _ label: String) -> Problem.Related {
            Problem.Related(SourceLocation(file: "a.lua", line: 1, column: column, length: 5), label)
        }
        // The second and fourth look the same from near.
        let marks = [(20, "first"), (42, "second"), (again + 7, "third"), (again + 29, "fourth")]
        let text = report(
            line, problem(column: 1, length: 4, related: marks.map { related($0.0, $0.1) })
        ).text(width: 70)
        #expect(text.components(separatedBy: "\n1 | ").count == 3, "\(text)")
        for (column, label) in marks { #expect(text.contains("\(label) (column \(column))"), "\(text)") }
        for line in text.split(separator: "\n") { #expect(line.count <= 70) }
    }

    @Test("part of a very long line is shown as a part, and a mark wider than all that is read, too")
    func veryLongLines() {
        let line = String(repeating: "x = 1, ", count: 3_000)
        for (column, length) in [(1, 20_000), (9_001, 10), (9_001, 10_000), (20_995, 5), (1, 1)] {
            let shown = marked(line, column, length, width: 60)
            #expect(shown[0].hasPrefix("1 | …") == (column > 1), "\(column): \(shown)")
            #expect(shown[0].hasSuffix("…") == (column + length < 20_990), "\(column): \(shown)")
            #expect(shown.allSatisfy { $0.count <= 60 } && shown[1].contains("^"))
        }
    }

    // MARK: Many problems

    private func named(_ code: String, _ line: Int, _ message: String, _ help: String? = nil) -> Problem {
        Problem(code, .warning, at: SourceLocation(file: "a.lua", line: line, column: 1), message, help: help)
    }

    @Test("of many problems of one code the first is shown whole and of each other what is different about it")
    func gathered() {
        let many = (1...35).map { named("no-one", $0, "no one reads `name_\($0)`", "read it") }
        let odd = [
            named("no-one", 36, "no one reads `name_36` of `owner`", "write `y`"), named("other", 20, "this is odd"),
        ]
        let text = ProblemReport(many + odd) { _ in nil }.text()
        #expect(text.components(separatedBy: "help: read it").count == 2)
        #expect(text.contains("and 35 more:\n") && text.contains("\n    a.lua:17:1: `name_17`\n"), "\(text)")
        #expect(text.contains("a.lua:36:1: no one reads `name_36` of `owner`; write `y`\n"))
        #expect(text.hasSuffix("warning[other]: this is odd\n  --> a.lua:20:1\n"), "\(text)")
        #expect(ProblemReport(many + odd) { _ in nil }.compact().split(separator: "\n").count == 37)
    }

    @Test("two problems of a code are each shown whole, and errors stand apart from warnings")
    func few() {
        let two = [named("c", 1, "no `a`", "h"), named("c", 2, "no `b`", "h")]
        let errors = (3...5).map { Problem("c", at: SourceLocation(file: "a.lua", line: $0, column: 1), "no `a`") }
        let text = ProblemReport(two + errors) { _ in nil }.text()
        #expect(text.components(separatedBy: "warning[c]").count == 3)
        #expect(text.components(separatedBy: "error[c]").count == 2)
        #expect(text.hasSuffix("  and 2 more:\n    a.lua:4:1:\n    a.lua:5:1:\n"), "\(text)")
    }

    @Test("another place of a problem that is only named is told")
    func relatedOfNamed() {
        let problems = (1...3).map { line in
            Problem(
                "twice", at: SourceLocation(file: "a.lua", line: line, column: 1), "`x\(line)` is there twice",
                related: [Problem.Related(SourceLocation(file: "b.lua", line: line, column: 2), "first here")])
        }
        let text = ProblemReport(problems) { _ in nil }.text()
        #expect(text.contains("a.lua:3:1: `x3`; first here: b.lua:3:2\n"), "\(text)")
    }

    @Test("a place behind the end, a line alone and a file alone are shown as well as they can be")
    func partialPlaces() {
        #expect(marked("abc", 4, 1) == ["1 | abc", "  |    ^"])
        #expect(marked("abc\n", 9, 3) == ["1 | abc", "  |    ^"])
        #expect(marked("  abc ", 0, 0) == ["1 |   abc", "  |   ^^^"])
        #expect(marked("", 1, 1) == ["1 |", "  | ^"])
        let alone = Problem("some-code", at: SourceLocation(file: "b.lua", line: 0), "it is wrong")
        #expect(report("", alone).text() == "error[some-code]: it is wrong\n --> b.lua\n")
        #expect(
            report("", problem(line: 7, column: 1)).text()
                == "error[some-code]: `x` is wrong\n --> a.lua:7:1\n  help: write `y`\n")
    }

    @Test("lines end as they do in Lua, whatever made them")
    func lineEnds() {
        for end in ["\n", "\r\n", "\r", "\n\r"] {
            let text = "one\(end)two\(end)three"
            #expect(report(text, problem(line: 2, column: 1, length: 3)).text().contains("2 | two\n  | ^^^\n"))
        }
    }

    @Test("warnings come first and errors last, each by place; lines for programs go by place")
    func order() {
        let report = report(
            "one\ntwo\nthree", problem(line: 1, column: 2), problem(.warning, line: 3, column: 1),
            problem(.warning, line: 2, column: 1), problem(line: 1, column: 1))
        let places = report.text().split(separator: "\n").filter { $0.contains("-->") }
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
        #expect(!ProblemReport([odd]) { _ in nil }.text().contains("\u{1B}"))
    }

    @Test("related places are shown with their lines, in other files too")
    func related() {
        let there = Problem.Related(SourceLocation(file: "b.lua", line: 2, column: 1, length: 3), "the first is here")
        let gone = Problem.Related(SourceLocation(file: "c.lua", line: 2, column: 1, length: 3), "this cannot be shown")
        let report = ProblemReport([problem(column: 1, related: [there, gone])]) { name in
            ["a.lua": Array("xyz".utf8), "b.lua": Array("abc\ndef".utf8)][name]
        }
        #expect(
            report.text() == """
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
        let example = ManualPage.Example([ManualPage.Example.File("new.lua", "x")])
        let page = ManualPage(
            "some-code", .error, "what it is", meaning: "What it means.", wrong: example, right: example)
        let sarif = String(decoding: report.sarif(manual: [page]), as: UTF8.self)
        #expect(sarif == SharedFolder.fixture("problems.sarif", actual: sarif))
        #expect(sarif.contains("\"startColumn\": 12,\n"))
    }

    @Test("where nothing is wrong, text is empty and JSON says so")
    func nothing() {
        let report = ProblemReport([]) { _ in nil }
        #expect(report.text().isEmpty && report.compact().isEmpty && report.summary.isEmpty)
        #expect(String(decoding: report.json(.compact), as: UTF8.self).hasSuffix("\"problems\":[]}"))
    }
}
