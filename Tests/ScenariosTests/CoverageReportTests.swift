// What is told of coverage, whole, in every format.

import Evaluation
import RuleCoverage
import RuleLoading
import RuleModel
import Scenarios
import Testing
import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("the report of coverage")
struct CoverageReportTests {
    private let folder = fixtures + "/coverage/"

    private func files(adding proposed: String = "") -> [(name: String, bytes: [UInt8])] {
        smallFiles(with: String(decoding: bytes(of: folder + "new.lua"), as: UTF8.self))
            + [("proposed.lua", Array(proposed.utf8))]
    }

    private func report(_ files: [(name: String, bytes: [UInt8])]) throws -> CoverageReport {
        let run = TestRun(Assessor(try RuleBook(files: files)))
        let patients = run.outcomes.compactMap { outcome in
            outcome.patient.map { (scenario: outcome.scenario.name, patient: $0.patient) }
        }
        return CoverageReport(Coverage(of: run.assessor.book, shownBy: patients)) { name in
            files.first { $0.name == name }?.bytes
        }
    }

    @Test(
        "is as recorded",
        arguments: ["pretty.txt", "narrow.txt", "coloured.txt", "report.json", "page.html", "proposed.lua"])
    func recorded(name: String) throws {
        let report = try report(files())
        let text =
            switch name {
            case "pretty.txt": report.text()
            case "narrow.txt": report.text(width: 40)
            case "coloured.txt": String(report.text(style: .coloured).map { $0 == "\u{1B}" ? "␛" : $0 })
            case "report.json": String(decoding: report.json(), as: UTF8.self)
            case "page.html": String(decoding: report.html(), as: UTF8.self)
            default: report.proposedScenarios()
            }
        // TRIAGE_WRITE_FIXTURES=1 writes what is expected anew; look at the difference before keeping it.
        if getenv("TRIAGE_WRITE_FIXTURES") != nil, let file = fopen(folder + name, "w") {
            fputs(text, file)
            fclose(file)
        }
        #expect(text == String(decoding: bytes(of: folder + name), as: UTF8.self))
    }

    @Test("a line keeps to the width that is asked for", arguments: [40, 80])
    func widths(width: Int) throws {
        let lines = try report(files()).text(width: width).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= width }, "\(lines.filter { $0.count > width })")
    }

    @Test("a proposed scenario is refused until its author says what to expect")
    func refused() throws {
        let proposed = try report(files()).proposedScenarios()
        #expect(throws: RuleBookProblems.self) { try report(files(adding: proposed)) }
    }

    @Test("proposed scenarios, answered as they are asked, pass and show all but what hangs on a calculation")
    func answered() throws {
        let proposed = try report(files()).proposedScenarios()
        let answered = proposed.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("  -- expect") || line.hasPrefix("  --   ")
                ? line.replacing("-- ", with: "", maxReplacements: 1) : line
        }.joined(separator: "\n")
        let files = files(adding: answered)
        let run = TestRun(Assessor(try RuleBook(files: files)))
        #expect(run.outcomes.allSatisfy { $0.isPassed })
        let missing = try report(files).coverage.all.filter(\.obligation.isMissing)
        #expect(missing.allSatisfy { $0.obligation.state == .undecided })
        #expect(!missing.isEmpty)
    }

    @Test("what is proposed for a book that shows everything is nothing")
    func nothingToPropose() throws {
        let text = """
            rule_book "tiny" {
              title = "Tiny", version = "1.0.0", purpose = "p", misuse = "m", audience = "a", authors = { "A" },
              reviewers = { "R" }, disclaimer = "d", weights = { strongly = 6, somewhat = 3, slightly = 1 },
              urgency = {
                level "low" { title = "L", advice = "a", where = "w" },
                level "high" { title = "H", advice = "a", where = "w" },
              },
            }
            """
        let empty = try report([("tiny.lua", Array(text.utf8))])
        #expect(
            empty.proposedScenarios()
                == "-- Nothing to propose: the scenarios show everything for which a patient was found.\n")
        #expect(empty.coverage.figure(.decides).percent == "100 %")
    }

    @Test(
        "a demand is a percentage, of everything or of a kind",
        arguments: [
            ("95", 950), ("100", 1_000), ("99.5", 995), ("red_flags=100", 1_000), ("0", 0), ("101", nil),
            ("95.55", nil),
            ("red_flag=100", nil), ("=5", nil), ("", nil), ("5.", nil), ("-5", nil), ("100.1", nil),
        ] as [(String, Int?)])
    func demands(text: String, tenths: Int?) {
        #expect(CoverageDemand(text)?.tenthsOfPercent == tenths)
    }

    @Test("a demand is not met by what is just below it")
    func shortfall() throws {
        let coverage = try report(files()).coverage
        let figure = coverage.figure(.decides)
        let percent = figure.tenthsOfPercent
        func missed(_ tenths: Int) -> Bool {
            CoverageDemand("\(tenths / 10).\(tenths % 10)")?.measures(missedBy: coverage).contains(.decides) ?? false
        }
        #expect(figure.shown < figure.total)
        #expect(!missed(percent))
        #expect(missed(percent + 1))
    }
}
