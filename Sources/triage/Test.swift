// `triage test`: the scenarios of a rule book.

import ArgumentParser
import Evaluation
import RuleCoverage
import RuleModel
import RuleMutation
import Scenarios

struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the scenarios of a rule book.",
        discussion: """
            Assesses the patients of every `scenario` and compares the result with what it expects. Where they differ, \
            it shows the scenario's line, what was expected, what came out, and the rule that made the difference.

              triage test
              triage test fever "stiff neck"   (only scenarios named like one of these)
              triage test --watch              (again whenever a file of the book is saved)
              triage test --coverage           (also what no scenario shows of the rules)
              triage test --suggest            (scenarios that would, for you to complete)
              triage test --mutate             (also which slips no scenario would notice)

            --cases reads patients who were judged elsewhere, a JSON object a line:

              {"id": "7", "patient": {"chest_pain": true}, "expect": {"urgency": "…"}}

            It tells how often the rule book gives the right level, a less urgent and a more urgent one, and how often a \
            right cause (`"causes": ["…"]`) is among the first, each with its exact 95 % interval.

            Ends with code 1 where a scenario fails, where there is nothing to run (but for --suggest, which is for a \
            book without scenarios, too), and where --min-coverage or --min-mutation is missed.
            """)

    enum Format: String, OutputFormat, CaseIterable {
        case text, json, junit, tap, html
    }

    @Argument(help: ArgumentHelp("Run only scenarios whose name holds one of these.", valueName: "text"))
    var only: [String] = []

    @OptionGroup var book: BookOptions

    @Option(
        help: """
            The shape of the result: for people, JSON, JUnit's XML, the Test Anything Protocol, or (for --coverage) a \
            page for a browser.
            """)
    var format = Format.text

    @Option(help: ArgumentHelp("How many patients to assess side by side. (default: a processor each)"))
    var jobs: Int?

    @Option(
        help: ArgumentHelp(
            "Instead of scenarios, hold these cases against the rule book: patients with the right level and causes, "
                + "a line each.", valueName: "file"))
    var cases: String?

    @OptionGroup var coverage: CoverageOptions

    @OptionGroup var mutation: MutationOptions

    @Flag(help: "Run again whenever a file of the book is saved, until Ctrl-C.")
    var watch = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("`--jobs` must be at least 1") }
        if cases != nil {
            if format != .text, format != .json { throw ValidationError("`--cases` is told as `text` or `json`") }
            if watch || coverage.isAsked || mutation.isAsked || !only.isEmpty {
                throw ValidationError(
                    "`--cases` takes neither `--watch` nor names nor what is said of coverage and mutants")
            }
        }
        if coverage.suggest, format != .text {
            throw ValidationError("`--suggest` prints scenarios as Lua, and takes no `--format`")
        }
        if format == .html, !coverage.coverage { throw ValidationError("`--format html` is for `--coverage`") }
        if coverage.coverage, ![.text, .json, .html].contains(format) {
            throw ValidationError("`--coverage` comes as text, json or html")
        }
        if mutation.isAsked, ![.text, .json].contains(format) {
            throw ValidationError("`--mutate` comes as text or json")
        }
        if mutation.isAsked, coverage.suggest || coverage.coverage && format == .json {
            throw ValidationError("`--mutate` is told beside `--coverage` as text, and else by itself")
        }
        if coverage.isAsked || mutation.isAsked, watch { throw ValidationError("`--watch` runs the scenarios alone") }
    }

    func run() throws {
        let choice = try book.choice()
        if let cases { return try run(cases: cases) }
        guard watch else {
            let ruleBook = try book.load()
            let files = try? BookOptions.files(of: choice)
            let report = report(on: ruleBook, files: files)
            if coverage.isAsked || mutation.isAsked {
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
        try Watching.keep(on: path, clears: format == .text) {
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

    /// Tells what the scenarios show of the rules and which slips they notice, and what of them failed.
    private func tell(_ report: TestReport, _ files: [(name: String, bytes: [UInt8])]?) throws {
        // Of scenarios that are not there, nothing is shown.
        if report.run.outcomes.isEmpty, !only.isEmpty { try judge(report) }
        let source: @Sendable (String) -> [UInt8]? = { name in files?.first { $0.name == name }?.bytes }
        let covered = coverage.isAsked ? coverage.report(on: report.run, source: source) : nil
        // What a mutant does is told by scenarios that come out as they say.
        let canMutate = mutation.isAsked && report.run.failedScenarioCount == 0 && !report.run.outcomes.isEmpty
        let mutated =
            canMutate ? mutation.report(on: report.run, jobs: jobs ?? processorCount, source: source) : nil
        switch format {
        case _ where coverage.suggest: if let covered { try Terminal.print(covered.proposedScenarios()) }
        case .json where coverage.coverage: if let covered { try Terminal.print(covered.json()) }
        case .json: try Terminal.print(report.json(mutation: mutation.triesSlips ? mutated : nil))
        case .html: if let covered { try Terminal.print(String(decoding: covered.html(), as: UTF8.self)) }
        default:
            try print(report)
            var pages: [String] = []
            if coverage.coverage, let covered {
                pages.append(covered.text(style: Terminal.style, width: Terminal.width))
            }
            if mutation.triesSlips, let mutated {
                pages.append(mutated.text(style: Terminal.style, width: Terminal.width))
            }
            if report.run.failedScenarioCount > 0, !pages.isEmpty { try Terminal.print("\n") }
            try Terminal.print(pages.joined(separator: "\n"))
        }
        try judge(report)
        if let covered { try coverage.judge(covered) }
        if let mutated { try mutation.judge(mutated) }
    }

    private func print(_ report: TestReport) throws {
        switch format {
        case .text: try Terminal.print(report.text(style: Terminal.style, width: Terminal.width))
        case .json: try Terminal.print(report.json())
        case .junit: try Terminal.print(report.junit())
        case .tap: try Terminal.print(report.tap())
        case .html: break
        }
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
            // A book without scenarios is what suggestions are for.
            if coverage.suggest, only.isEmpty { return }
            throw ExitCode.answerIsBad
        }
        if format == .text || coverage.isAsked || mutation.isAsked { Terminal.report("triage: \(report.summary)") }
        if report.run.failedScenarioCount > 0 {
            if mutation.isAsked {
                Terminal.report("triage: mutants are tried once every scenario comes out as it says")
            }
            throw ExitCode.answerIsBad
        }
    }
}
