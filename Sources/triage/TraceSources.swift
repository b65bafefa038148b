// `triage trace`: source statements against declarations.

import ArgumentParser
import RuleModel
import Tracing

struct TraceSources: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace",
        abstract: "Hold the sources of a rule book against its rules, both ways.",
        discussion: """
            Every statement of the sources with the declarations that cite it, their places, and the scenarios that \
            exercise them; every declaration with what it cites or its editorial reason; what is joined to nothing; \
            what is left out on purpose and why; whether a review is overdue. It works from the rule book alone.

              triage trace
              triage trace --format html > trace.html     (one page, to print or to send)
              triage trace --format csv > trace.csv

            A scenario exercises a declaration when that takes part in its assessment: a finding is present or has a \
            value, a pattern holds, a red flag is raised, something speaks for or against a cause, a question is \
            among those to ask next or is answered, advice is given, a complication is mentioned.
            """)

    enum Format: String, OutputFormat, CaseIterable {
        case text, json, csv, html
    }

    @OptionGroup var book: BookOptions

    @Option(help: "The shape of the result: for people, JSON, a table, or one page.")
    var format = Format.text

    @Option(
        help: ArgumentHelp(
            "The date that a source's review is held against. (default: the clock's)", valueName: "yyyy-mm-dd"))
    var today: CalendarDay?

    @Flag(help: "End with code 1 if nothing cites a statement, and the rule book does not say why.")
    var strict = false

    func run() throws {
        let trace = Trace(of: try book.load(), on: today ?? .now)
        switch format {
        case .text: try Terminal.print(trace.text(style: Terminal.style, width: Terminal.width))
        case .json: try Terminal.print(trace.json())
        case .csv: try Terminal.print(trace.csv())
        case .html: try Terminal.print(String(decoding: trace.html(), as: UTF8.self))
        }
        if strict, !trace.forgotten.isEmpty { throw ExitCode.answerIsBad }
    }
}
