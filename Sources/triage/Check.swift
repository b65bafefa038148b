// `triage check`: what is wrong with a rule book.

import ArgumentParser
import Checking
import Diagnostics
import ProblemManual
import RuleLoading
import RuleModel

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what is wrong with a rule book.",
        discussion: """
            Loads the rule book and checks it. Says nothing if nothing is wrong. Every mistake is shown with its \
            line, a mark under the word it is about, and how to mend it; `triage explain CODE` says more.

              triage check --rules Rules/muscle-spasms
              triage check --watch        (checks again whenever a file is saved)

            An error keeps the book from being used and ends with code 1. Warnings end with 0, with --strict with 1.
            """)

    enum Format: String, OutputFormat, CaseIterable {
        case text, compact, json, sarif
    }

    @OptionGroup var book: BookOptions

    @Option(help: "The shape of the result: for people, a line a problem, JSON, or SARIF 2.1.0.")
    var format = Format.text

    @Flag(help: "Warnings end with code 1 as well.")
    var strict = false

    @Flag(help: "Check again whenever a file of the book is saved, until Ctrl-C.")
    var watch = false

    @Flag(help: "Also write the files that editors read beside the rules, where something has changed.")
    var editor = false

    @Option(
        help: ArgumentHelp(
            "The date that a source's review is held against. (default: the clock's)", valueName: "yyyy-mm-dd"))
    var today: CalendarDay?

    func run() throws {
        let choice = try book.choice()
        guard watch else {
            if choice == .carried {
                Terminal.report("triage: checking the muscle-spasm rule book carried inside the command")
            }
            let (report, book) = report(on: choice)
            try print(report)
            if editor { try EditorOutput.write(for: book, to: choice.path) }
            if format == .text, !report.problems.isEmpty {
                if Terminal.isTerminal(.output), Terminal.isTerminal(.error) { Terminal.report("") }
                Terminal.report("triage: \(report.summaryWithHint)")
            }
            if report.errorCount > 0 || strict && report.warningCount > 0 { throw ExitCode.answerIsBad }
            return
        }
        guard case .path(let path) = choice else {
            Terminal.report("triage: there is no rule book here to watch; name one with --rules")
            throw ExitCode.usage
        }
        try Watching.keep(on: path, clears: format == .text) {
            Terminal.report("triage: checking `\(path)`")
            let (report, book) = report(on: .path(path))
            try print(report)
            if editor { try EditorOutput.write(for: book, to: path) }
            return report.problems.isEmpty ? "nothing is wrong" : report.summaryWithHint
        }
    }

    /// Everything that is wrong with a book, and the book if it loads.
    private func report(on choice: BookOptions.Choice) -> (ProblemReport, RuleBook?) {
        do throws(RuleBookProblems) {
            return Check.report(on: try BookOptions.files(of: choice), today: today ?? .now)
        } catch {
            return (ProblemReport(error), nil)
        }
    }

    /// Everything that is wrong with a book in memory, and the book if it loads.
    static func report(on files: [(name: String, bytes: [UInt8])], today: CalendarDay = .now) -> (
        ProblemReport, RuleBook?
    ) {
        var book: RuleBook?
        let problems: [Problem]
        do throws(RuleBookProblems) {
            let loaded = try RuleBook(files: files)
            problems = warnings(of: loaded, today: today)
            book = loaded
        } catch {
            problems = error.problems
        }
        return (ProblemReport(problems) { name in files.first { $0.name == name }?.bytes }, book)
    }

    private func print(_ report: ProblemReport) throws {
        switch format {
        case .text: try Terminal.print(report.text(style: Terminal.style, width: Terminal.width))
        case .compact: try Terminal.print(report.compact())
        case .json: try Terminal.print(report.json())
        case .sarif: try Terminal.print(report.sarif(manual: Manual.pages))
        }
    }
}

extension ProblemReport {
    /// `2 errors, 1 warning`, and where to read on.
    var summaryWithHint: String {
        let codes = Set(problems.map(\.code))
        return summary + "; `triage explain \(codes.count == 1 ? codes.first ?? "" : "CODE")` says more"
    }
}
