// `triage repl`: the scenario workbench.

import ArgumentParser
import RuleModel
import Workbench

struct Repl: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "repl",
        abstract: "Try scenarios: answer, see the result move, ask why, save it as a test.",
        discussion: """
            A session with one patient and one rule book. Answers are typed as people say them, and the result follows \
            each of them; when a file of the rule book is saved, the answers stay and the result moves.

              $ triage repl
              > calf yes
              > stiff neck yes
              > why
              > edit stiff_neck
              > save scenario calf cramp with a stiff neck

            `help` lists the verbs. Tab completes, Ctrl-C cancels a line, Ctrl-D leaves. What is typed is remembered in \
            a file that only you can read; a line that begins with a blank is not.

            Lines from a pipe or a file run as a script: no prompt, no colour; it stops at the first line that cannot be \
            carried out, with the exit code of its kind.

              printf 'stiff neck yes\\nwhy\\n' | triage repl
            """)

    @Argument(help: ArgumentHelp("A patient's file to begin with.", valueName: "file"))
    var file: String?

    @OptionGroup var book: BookOptions

    @Flag(help: "Remember nothing of what is typed.")
    var noHistory = false

    @Flag(help: "In a script: go on after a line that cannot be carried out.")
    var keepGoing = false

    func run() throws {
        let source = BookSource(try book.choice())
        if source.path == nil { Terminal.report("triage: using the muscle-spasm rule book carried inside the command") }
        let isInteractive = Terminal.isInteractive && Terminal.isTerminal(.output)
        if isInteractive, let editor = LineEditor(wake: source.watch()) {
            let session = try TerminalSession(source, editor, remembers: !noHistory)
            try session.run(opening: file)
        } else {
            var script = try ScriptSession(source, keepsGoing: keepGoing)
            try script.run(opening: file)
        }
    }
}
