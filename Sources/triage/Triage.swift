// The command: what `triage` by itself is, and its verbs.

import ArgumentParser
import RuleModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

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
            command. What was understood of it is kept for the next command in `$XDG_CACHE_HOME/triage`, by default \
            `~/.cache/triage`; TRIAGE_CACHE names another folder, or if empty none.

            Exit codes: 0 done; 1 done, and the answer is bad (each verb's help says when); 2 the rule book does not \
            load; 3 not settled (--require-settled); 4 a limit or a calculation failed while assessing; 5 a property \
            could not be decided; 10 at or above --fail-at; 64 usage; 65 bad patient data; 66 a missing or unreadable \
            file; 69 a needed program is missing; 70 a bug in triage; 74 output could not be written; 130 interrupted; 141 the \
            output is a pipe that nobody reads any more.

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
        Descriptors.openStandard()
        // Who started this may have had it ignored; every verb ends silently where nobody reads its output.
        signal(SIGPIPE, SIG_DFL)
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let word = unknownVerb(in: arguments) {
            let help = nearest(to: word, in: verbs).map { "did you mean `triage \($0)`?" }
            Terminal.report("triage: there is no verb `\(word)`; \(help ?? "`triage --help` lists them")")
            exit(withError: ExitCode.usage)
        }
        if let option = misspeltOption(in: arguments) {
            Terminal.report("triage: there is no option `\(option.word)`; \(option.help)")
            exit(withError: ExitCode.usage)
        }
        if let option = repeatedOption(in: arguments) {
            Terminal.report(
                "triage: `\(option)` is given twice; only the one that is meant stands there")
            exit(withError: ExitCode.usage)
        }
        // What quotes the words of the command quotes them as they may be printed.
        guard var command = command(arguments) else { return main(arguments.map(\.shownAsLine)) }
        do {
            try command.run()
        } catch {
            exit(withError: error)
        }
    }

    /// The verb with its words, understood by it alone, which takes a fraction of the time that all verbs take. What it
    /// does not understand, and help, goes the long way, which knows what to say.
    private static func command(_ arguments: [String]) -> (any ParsableCommand)? {
        func parsed<Verb: ParsableCommand>(_ verb: Verb.Type) -> (any ParsableCommand)? {
            try? verb.parse(Array(arguments.dropFirst()))
        }
        for verb in configuration.subcommands where verb.configuration.commandName == arguments.first {
            return parsed(verb)
        }
        return nil
    }

    private static var verbs: [String] {
        configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    }

    /// The word that stands where a verb should, if it is none.
    private static func unknownVerb(in arguments: [String]) -> String? {
        let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
        guard let word = words.first, !word.hasPrefix("-"), !verbs.contains(word) else { return nil }
        return word
    }

    /// The options that may stand several times: each adds to the others, or asks for the same.
    private static let repeatable: Set<String> = [
        "--only", "--min-coverage", "--min-mutation", "--help", "-h", "--version",
    ]

    /// The option with a value that is given a second time. The parser would let the last one win, so that a demand of
    /// the first were lost without a word. What stands behind an option without a `=` is its value.
    private static func repeatedOption(in arguments: [String]) -> String? {
        var seen: Set<String> = []
        for argument in arguments.prefix(while: { $0 != "--" }) where argument.hasPrefix("-") && argument != "-" {
            let written = String(argument.prefix { $0 != "=" })
            let name = written == "-o" ? "--output" : written
            if !repeatable.contains(name), !seen.insert(name).inserted { return written }
        }
        return nil
    }

    /// An argument that looks like an option and can be none, and what to write instead. The parser would take it apart
    /// into letters, of which an `h` asks for help, whatever stands around it. No option of one letter is written
    /// together with another one or with its value.
    private static func misspeltOption(in arguments: [String]) -> (word: String, help: String)? {
        let words = arguments.prefix { $0 != "--" }
        for (before, argument) in zip([""] + words, words) where argument.hasPrefix("-") && argument.count > 2 {
            // A number is the value of the option before it.
            if Int(argument) != nil, before.hasPrefix("--") { continue }
            let name = argument.prefix { $0 != "=" }
            let dashes = name.prefix { $0 == "-" }.count
            let word = name.dropFirst(dashes)
            let isFlag = ["h", "help", "version"].contains(String(word))
            switch dashes {
            case 1 where word.count == 1 && !isFlag, 2 where !isFlag || name == argument: continue
            default:
                let verb = arguments.first.flatMap { verbs.contains($0) && $0 != "help" ? " \($0)" : nil } ?? ""
                var help = "`triage\(verb) --help` lists the options"
                if isFlag { help = "did you mean `\(word == "h" ? "-h" : "--\(word)")`?" }
                if dashes == 1, !isFlag { help += ", and a file of that name is written `./\(argument)`" }
                return (argument, help)
            }
        }
        return nil
    }
}
