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

            Exit codes: 0 done; 1 done, and the answer is bad (each verb's help says when); 2 the rule book does not \
            load; 3 not settled (--require-settled); 4 a limit or a calculation failed while assessing; 5 a property \
            could not be decided; 10 at or above --fail-at; 64 usage; 65 bad patient data; 66 a missing or unreadable \
            file; 69 a needed program is missing; 70 a bug in triage; 74 output could not be written; 130 interrupted.

            What triage says is information, not medical advice.
            """,
        version: "triage \(Engine.version)",
        subcommands: [
            Eval.self,
            Batch.self,
            Ask.self,
            Next.self,
            Repl.self,
            ExplainWhy.self,
            ExplainWhyNot.self,
            ExplainWhatIf.self,
            Check.self,
            Test.self,
            Prove.self,
            Diff.self,
            TraceSources.self,
            Show.self,
            Explain.self,
            PrintSchema.self,
            New.self,
        ])

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let word = unknownVerb(in: arguments) {
            let help = nearest(to: word, in: verbs).map { "did you mean `triage \($0)`?" }
            Terminal.report("triage: there is no verb `\(word)`; \(help ?? "`triage --help` lists them")")
            exit(withError: ExitCode.usage)
        }
        main(arguments)
    }

    private static var verbs: [String] {
        configuration.subcommands.map { $0.configuration.commandName ?? "\($0)".lowercased() } + ["help"]
    }

    /// The word that stands where a verb should, if it is none.
    private static func unknownVerb(in arguments: [String]) -> String? {
        let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
        guard let word = words.first, !word.hasPrefix("-"), !verbs.contains(word) else { return nil }
        return word
    }
}
