// The command: what `triage` by itself is, and its verbs.

import ArgumentParser
import RuleBook

@main
struct Triage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "triage",
        abstract: "Assess patients against a rule book that clinicians edit.",
        discussion: """
            A rule book is a folder of Lua files. `triage eval` reads a patient as JSON and says how urgent it is, \
            why, what is not ruled out, which causes the findings speak for, and what to ask next.

            The rule book is named by --rules, else by the environment variable TRIAGE_RULES; else it is the one \
            book in the nearest folder `Rules` upward from here, else the muscle-spasm book carried inside the \
            command.

            Exit codes: 0 done; 2 the rule book does not load; 3 not settled (--require-settled); 4 a limit or a \
            calculation failed while assessing; 10 at or above --fail-at; 64 usage; 65 bad patient data; 66 a \
            missing or unreadable file; 70 a bug in triage; 74 output could not be written.

            What triage says is information, not medical advice.
            """,
        version: "triage \(Engine.version)",
        subcommands: [Eval.self, Show.self, PrintSchema.self, New.self])
}
