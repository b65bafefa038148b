// How the problems of the broken books are shown, whole outputs compared.

import Exchange
import RuleBook
import RuleLoading
import Testing

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

    private func text(_ path: String) -> String { String(decoding: contents("\(fixtures)/\(path)"), as: UTF8.self) }

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
        let shown = report(parts[0]).pretty(
            style: isColoured ? .coloured : .plain, width: Int(parts[1]) ?? 80)
        #expect(String(shown.map { $0 == "\u{1B}" ? "␛" : $0 }) == text("pretty/\(name)"))
    }

    @Test("every broken book has its lines for programs, as recorded")
    func compactLines() {
        let all = names(in: fixtures + "/broken").map { "== \($0)\n" + report($0).compact() }.joined()
        #expect(all == text("compact.txt"))
    }

    @Test("no page is wider than its terminal", arguments: names(in: fixtures + "/broken"), [40, 80])
    func width(name: String, width: Int) {
        for line in report(name).pretty(width: width).split(separator: "\n") where line.count > width {
            // One word, such as a long id in backticks, cannot be divided.
            #expect(line.split(separator: " ").contains { $0.count > width / 2 }, "\(line)")
        }
    }
}
