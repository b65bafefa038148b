// `triage test`: the scenarios of a rule book.

import ArgumentParser
import Evaluation
import Exchange
import RuleBook
import RuleLoading
import Scenarios

struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the scenarios of a rule book.",
        discussion: """
            Assesses the patients of every `scenario` and compares the result with what it expects. Where they differ, \
            it shows the scenario's line, what was expected, what came out, and the rule that made the difference.

              triage test
              triage test fever "stiff neck"   (only scenarios whose name holds one of these)
              triage test --watch              (again whenever a file of the book is saved)
              triage test --coverage           (also what the scenarios do not show of the rules)
              triage test --suggest            (the scenarios that would show it, for you to complete)

            --cases reads patients who were judged elsewhere, a JSON object a line:

              {"id": "vignette-7", "patient": {"stiff_neck": true}, "expect": {"urgency": "emergency"}}

            It tells how often the rule book gives the right level, a less urgent and a more urgent one, and how often a \
            right cause (`"causes": ["…"]`) is among the first, each with its exact 95 % interval.

            Ends with code 1 where a scenario fails, and where there is nothing to run.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case pretty, json, junit, tap, html
    }

    @Argument(help: ArgumentHelp("Run only scenarios whose name holds one of these.", valueName: "text"))
    var only: [String] = []

    @OptionGroup var book: BookOptions

    @Option(
        help: """
            The shape of the result: for people, JSON, JUnit's XML, the Test Anything Protocol, or (for --coverage) a \
            page for a browser.
            """)
    var format = Format.pretty

    @Option(help: ArgumentHelp("How many patients to assess side by side. (default: a processor each)"))
    var jobs: Int?

    @Option(
        help: ArgumentHelp(
            "Instead of scenarios, hold these cases against the rule book: patients with the right level and causes, "
                + "a line each.", valueName: "file"))
    var cases: String?

    @OptionGroup var coverage: CoverageOptions

    @Flag(help: "Run again whenever a file of the book is saved, until Ctrl-C.")
    var watch = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("`--jobs` must be at least 1") }
        if cases != nil {
            if format != .pretty, format != .json { throw ValidationError("`--cases` is told as `pretty` or `json`") }
            if watch || coverage.isAsked || !only.isEmpty {
                throw ValidationError("`--cases` takes neither `--watch` nor names nor what is said of coverage")
            }
        }
        if format == .html, !coverage.coverage { throw ValidationError("`--format html` is for `--coverage`") }
        if coverage.coverage, ![.pretty, .json, .html].contains(format) {
            throw ValidationError("`--coverage` comes as pretty, json or html")
        }
        if coverage.isAsked, watch { throw ValidationError("`--watch` runs the scenarios alone") }
    }

    func run() throws {
        let choice = try book.choice()
        if let cases { return try run(cases: cases) }
        guard watch else {
            let ruleBook = try book.load()
            let files = try? BookOptions.files(of: choice)
            let report = report(on: ruleBook, files: files)
            if coverage.isAsked {
                try tell(report, files)
            } else {
                try print(report)
                try judge(report)
            }
            return
        }
        guard case .path(let path) = choice else {
            Terminal.report("triage: there is no rule book here to watch; name one with --rules")
            throw ExitCode.usage
        }
        try Watching.keep(on: path, clears: format == .pretty) {
            Terminal.report("triage: testing `\(path)`")
            guard let ruleBook = try? book.load() else { return "the rule book does not load" }
            let report = report(on: ruleBook, files: try? BookOptions.files(of: choice))
            try print(report)
            return report.summary
        }
    }

    private func report(on ruleBook: RuleBook, files: [(name: String, bytes: [UInt8])]?) -> TestReport {
        var progress = Progress("patients")
        let run = TestRun(Assessor(ruleBook), only: only, jobs: jobs ?? processorCount) { done, all in
            progress.show(done, of: all)
        }
        progress.end()
        return TestReport(run) { name in files?.first { $0.name == name }?.bytes }
    }

    /// Tells what the scenarios show of the rules, and what of them failed.
    private func tell(_ report: TestReport, _ files: [(name: String, bytes: [UInt8])]?) throws {
        let covered = coverage.report(on: report.run) { name in files?.first { $0.name == name }?.bytes }
        switch format {
        case _ where coverage.suggest: try Terminal.print(covered.proposedScenarios())
        case .json where coverage.coverage: try Terminal.print(covered.json())
        case .html: try Terminal.print(covered.html())
        default:
            try print(report)
            if coverage.coverage {
                if report.run.failedScenarioCount > 0 { try Terminal.print("\n") }
                try Terminal.print(covered.pretty(style: Terminal.style, width: Terminal.width))
            }
        }
        try judge(report)
        try coverage.judge(covered)
    }

    private func print(_ report: TestReport) throws {
        switch format {
        case .pretty: try Terminal.print(report.pretty(style: Terminal.style, width: Terminal.width))
        case .json: try Terminal.print(report.json())
        case .junit: try Terminal.print(report.junit())
        case .tap: try Terminal.print(report.tap())
        case .html: break
        }
    }

    // MARK: Cases that were judged elsewhere

    private func run(cases path: String) throws {
        let ruleBook = try book.load(asJSON: format == .json)
        let bytes: [UInt8]
        do throws(Files.Failure) {
            bytes = try Files.bytes(of: path, atMost: 1 << 30)
        } catch {
            throw Terminal.failure(
                .unreadableFile, "`\(path)` cannot be read: \(error.message)", asJSON: format == .json,
                .unreadableFile)
        }
        var progress = Progress("cases")
        let run: CaseRun
        do throws(CaseFaults) {
            run = try CaseRun(ndjson: bytes, Assessor(ruleBook), jobs: jobs ?? processorCount) { done, all in
                progress.show(done, of: all)
            }
        } catch {
            progress.end()
            throw try failure(error, in: path == "-" ? "standard input" : path)
        }
        progress.end()
        let report = CaseReport(run)
        if format == .json {
            try Terminal.print(report.json())
        } else if !run.cases.isEmpty {
            try Terminal.print(report.text())
        }
        guard !run.cases.isEmpty else {
            Terminal.report("triage: there is no case, so that nothing was tested")
            throw ExitCode.answerIsBad
        }
    }

    /// Reports every line that is no case.
    private func failure(_ faults: CaseFaults, in file: String) throws -> ExitCode {
        for fault in faults.faults {
            if format == .json {
                var writer = JSONWriter(.compact)
                writer.errors(fault.errors.errors, line: fault.line)
                try Terminal.print(writer.bytes + [0x0A])
                continue
            }
            for error in fault.errors.errors {
                let place = "\(file):\(fault.line):\(error.column ?? 1)"
                Terminal.report("\(place): error[\(error.code.rawValue)]: \(error.message)")
                if let help = error.help { Terminal.report("  help: \(help)") }
            }
        }
        Terminal.report(
            "triage: \(faults.faults.count == 1 ? "1 line is" : "\(faults.faults.count) lines are") no case; figures of the "
                + "rest would mislead")
        return .badPatient
    }

    /// Says what the answer is, and ends with its code.
    private func judge(_ report: TestReport) throws {
        guard !report.run.outcomes.isEmpty else {
            let names = report.run.assessor.book.scenarios.map(\.name)
            let meant = only.first.flatMap { nearest(to: $0, in: names) }.map { "; did you mean \"\($0)\"?" } ?? ""
            Terminal.report(
                names.isEmpty
                    ? "triage: the rule book has no scenario, so that nothing was tested"
                    : "triage: no scenario has \(only.map { "`\($0)`" }.joined(separator: " or ")) in its name\(meant)")
            throw ExitCode.answerIsBad
        }
        if format == .pretty || coverage.isAsked { Terminal.report("triage: \(report.summary)") }
        if report.run.failedScenarioCount > 0 { throw ExitCode.answerIsBad }
    }
}
