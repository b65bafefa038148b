// `triage show`: what a rule book holds.

import ArgumentParser
import Reports

struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Look up what a rule book holds.",
        discussion: """
            Without an id: the book, its levels and its findings. With one: every declaration of that id, its \
            place, what it rests on, what it says and what reads it.

              triage show
              triage show stiff_neck
            """)

    enum Format: String, OutputFormat, CaseIterable {
        case text, json
    }

    @Argument(help: "The id of a finding, pattern, red flag, cause, question, advice, level or statement.")
    var id: String?

    @OptionGroup var book: BookOptions

    @Option(help: "The shape of the result.")
    var format = Format.text

    func run() throws {
        let ruleBook = try book.load()
        let lookup = BookLookup(ruleBook)
        if let id, !lookup.contains(id) {
            let nearest = lookup.nearest(to: id).map { "; the nearest is `\($0)`" } ?? ""
            Terminal.report("triage: the rule book has nothing with the id `\(id)`\(nearest)")
            throw ExitCode.answerIsBad
        }
        switch format {
        case .text: try Terminal.print(lookup.text(id, style: Terminal.style, width: Terminal.width))
        case .json: try Terminal.print(lookup.json(id))
        }
    }
}
