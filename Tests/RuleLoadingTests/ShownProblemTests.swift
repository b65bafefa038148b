// How the problems of the broken books are shown, whole outputs compared.

import Diagnostics
import RuleLoading
import RuleModel
import Testing
import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("Problems as they are shown")
struct ShownProblemTests {
    private func report(_ name: String) -> ProblemReport {
        var limits = RuleBookLimits()
        limits.lua.fileTime = .seconds(60)
        do throws(RuleBookProblems) {
            _ = try RuleBook(files: smallBook(ruleFiles(in: "\(fixtures)/broken/\(name)")), limits: limits)
            return ProblemReport([]) { _ in nil }
        } catch {
            return ProblemReport(error)
        }
    }

    /// What is recorded in a file. TRIAGE_WRITE_FIXTURES=1 writes it anew; look at the difference before keeping it.
    private func recorded(_ path: String, of text: String) -> String {
        let path = "\(fixtures)/\(path)"
        if getenv("TRIAGE_WRITE_FIXTURES") != nil, let file = fopen(path, "w") {
            fputs(text, file)
            fclose(file)
        }
        return String(decoding: contents(path), as: UTF8.self)
    }

    /// The broken books whose whole page is recorded.
    static let pages = names(in: fixtures + "/pretty")

    @Test("at least twelve pages are recorded")
    func count() {
        #expect(ShownProblemTests.pages.count { $0.hasSuffix(".txt") } >= 12)
    }

    /// A page is named after its book, `field-twice.txt`; `.40.txt` are forty columns, `.coloured.txt` has colours
    /// with `␛` for the escape.
    @Test("a page is as recorded", arguments: pages)
    func page(name: String) {
        let parts = name.split(separator: ".").map(String.init)
        let isColoured = parts[1] == "coloured"
        let shown = report(parts[0]).text(
            style: isColoured ? .coloured : .plain, width: Int(parts[1]) ?? 80)
        let text = String(shown.map { $0 == "\u{1B}" ? "␛" : $0 })
        #expect(text == recorded("pretty/\(name)", of: text))
    }

    @Test("every broken book has its lines for programs, as recorded")
    func compactLines() {
        let all = names(in: fixtures + "/broken").map { "== \($0)\n" + report($0).compact() }.joined()
        #expect(all == recorded("compact.txt", of: all))
    }

    @Test("problems carry the text of the files that they name, and of no other")
    func sources() {
        do throws(RuleBookProblems) {
            _ = try RuleBook(files: smallBook(ruleFiles(in: "\(fixtures)/broken/repeated-id")))
        } catch {
            #expect(Set(error.sources.keys) == ["new.lua", "findings.lua"])
            #expect(error.sources["new.lua"] == contents("\(fixtures)/broken/repeated-id/new.lua"))
        }
    }

    @Test("no page is wider than its terminal", arguments: names(in: fixtures + "/broken"), [40, 80])
    func width(name: String, width: Int) {
        for line in report(name).text(width: width).split(separator: "\n") where line.count > width {
            // One word, such as a long id in backticks, cannot be divided.
            #expect(line.split(separator: " ").contains { $0.count > width / 2 }, "\(line)")
        }
    }
}
