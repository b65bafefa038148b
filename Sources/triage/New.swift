// `triage new`: a small rule book to start from.

import ArgumentParser
import Editing
import RuleLoading
import RuleModel

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a small rule book to start from.",
        discussion: """
            Writes a rule book that works as it is into a new or empty folder: a few commented files about an \
            example, a patient to try them on, and the files that let an editor complete and explain its words. \
            The folder's name gives the id of the book: `Rules/back-pain` makes `back_pain`.

              triage new back-pain
              triage new Rules/back-pain --title "Pain in the lower back"

            A folder that holds something already is refused with code 64; nothing in it is changed.
            """)

    @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"), completion: .directory)
    var folder: String

    @Option(help: ArgumentHelp("The title of the book; by default the folder's name.", valueName: "text"))
    var title: String?

    @Option(
        help: ArgumentHelp(
            "The date that the example's source carries. (default: the clock's)", valueName: "yyyy-mm-dd"))
    var today: CalendarDay?

    func run() throws {
        guard !folder.isEmpty else { throw refused("the folder has no name") }
        do {
            let book = try NewBook(folder: folder, title: title, today: today ?? .now)
            try book.write()
            try EditorOutput.write(for: RuleBook(contentsOf: folder), to: folder)
            try Terminal.print(summary(of: book))
        } catch let refusal as NewBook.Refusal {
            throw refused(refusal.message)
        } catch let failure as WriteFailure {
            Terminal.report("triage: `\(failure.path)` cannot be written: \(failure.reason)")
            throw ExitCode.outputFailed
        } catch let problems as RuleBookProblems {
            for problem in problems.problems { Terminal.report(problem.description) }
            Terminal.report("triage: the new book does not load: this is a bug in triage, please report it")
            throw ExitCode.bug
        }
    }

    private func refused(_ message: String) -> ExitCode {
        Terminal.report("triage: \(message)")
        return ExitCode.usage
    }

    private func summary(of book: NewBook) -> String {
        let path = quoted(folder)
        let patient = quoted(folder.hasSuffix("/") ? folder + "patient.json" : folder + "/patient.json")
        return """
            made the rule book `\(book.id)`: an example that works, for you to replace bit by bit
              begin reading in \(path)/rule_book.lua

            next, type
              triage eval \(patient) --rules \(path)
              triage show --rules \(path)
              triage check --rules \(path)

            """
    }

    /// A path as a shell takes it, with what must not be printed written out.
    private func quoted(_ path: String) -> String { shellWord(path).shown() }

    private func shellWord(_ path: String) -> String {
        let path = path.hasPrefix("-") ? "./" + path : path
        let isPlain = path.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte >= 0x80 || "/._-+,:@%=".utf8.contains(byte)
        }
        if isPlain { return path }
        return "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
