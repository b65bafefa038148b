// `triage explain`: what the code of a problem means.

import ArgumentParser
import Checking
import Diagnostics
import ProblemManual
import RuleLoading
import RuleModel

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain the code of a problem.",
        discussion: """
            With a code, such as `unknown-name`: what it means, an example that is wrong with what is said of it, and \
            one that is right. Without: every code.

              triage explain
              triage explain missing-comma
            """)

    @Argument(help: "The code, as it stands in brackets behind `error` or `warning`.")
    var code: String?

    func run() throws {
        let pages = ManualText(pages: Manual.pages, style: Terminal.style, width: Terminal.width)
        guard let code else { return try Terminal.print(pages.list()) }
        guard let page = Manual.pages.first(where: { $0.code == code }) else {
            let nearest = nearest(to: code, in: Manual.pages.map(\.code)).map { "did you mean `\($0)`?" }
            Terminal.report(
                "triage: there is no code `\(code)`; \(nearest ?? "`triage explain` lists them")")
            throw ExitCode.answerIsBad
        }
        try Terminal.print(pages.page(page) { Explain.report(on: $0) })
    }

    /// What is said of an example.
    private static func report(on example: ManualPage.Example) -> ProblemReport? {
        guard !example.files.isEmpty else { return nil }
        return Check.report(on: Manual.book(with: example)).0
    }
}
