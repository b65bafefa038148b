// `triage ask`: an interview with a person at a terminal.

import ArgumentParser
import Evaluation
import Interviewing
import PatientRecords
import RuleModel
import Scenarios

struct Ask: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Ask a person, one question at a time.",
        discussion: """
            Asks what could still change how urgent it is, most urgent first, then what tells the causes apart, and stops \
            when no answer can change anything any more. Answers are written as people write them:

              yes · no · not sure · 102 F · about 3 weeks · 5 ft 10 · calf and foot · none

            An answer is taken only if every word of it is understood. A range or a bound (95-96, under 5) is asked back. A \
            number that was typed in another unit is said back in both.

              ?       explains the question          skip     leaves it out
              why     says why it is asked           answers  shows and changes answers
              back    goes to the question before    result   shows what follows so far
              stop    ends: the answers to check, the result, and saving it

            An emergency is shown at once. With a FILE, the interview begins with that patient's answers. Input may come \
            from a file or another program, an answer a line; at its end the result so far is shown.
            """)

    @Argument(help: ArgumentHelp("A patient to begin with.", valueName: "file"))
    var file: String?

    @OptionGroup var book: BookOptions

    @Flag(help: "For screen readers: whole paragraphs on one line, no colours, no marks.")
    var plain = false

    func run() throws {
        guard file != "-" else {
            Terminal.report("triage: `ask` reads the answers from standard input; name the patient's file")
            throw ExitCode.usage
        }
        let ruleBook = try book.load()
        let assessor = Assessor(ruleBook)
        let given = try file.map { try readPatient($0, ruleBook, assessor) }
        Interrupt.endsCommand()
        var dialogue = Dialogue(
            Interview(assessor), patient: given?.patient, asGiven: given?.forms ?? GivenForms())
        let look = Said.Look(style: Terminal.style, width: Terminal.width, isPlain: plain)
        var turn = dialogue.begin()
        var goesOn = false
        while true {
            try Terminal.print(Said.text(turn.said, look, goesOn: goesOn))
            goesOn = true
            if let deed = turn.deed {
                turn = dialogue.done(deed, carryOut(deed, dialogue))
                continue
            }
            guard !dialogue.isOver else { break }
            turn = dialogue.take(try readAnswer())
        }
        if let step = dialogue.step { try PatientOptions.failIfIncomplete(step.assessment) }
    }

    private func readPatient(
        _ file: String, _ ruleBook: RuleBook, _ assessor: Assessor
    ) throws -> (patient: Patient, forms: GivenForms) {
        let bytes = try PatientFile.bytes(of: file, asJSON: false)
        do throws(PatientErrors) {
            let patient = try Patient(json: bytes, for: ruleBook)
            _ = try patient.assessed(by: assessor)
            return (patient, GivenForms(json: bytes, for: ruleBook))
        } catch {
            throw try PatientFile.report(error, of: file, asJSON: false)
        }
    }

    /// One line, without its end; `nil` at the end of input. What is not typed at a terminal is repeated, so that the
    /// output reads as a conversation; nothing in it steers a terminal.
    private func readAnswer() throws -> String? {
        try Terminal.print("> ")
        let line = readLine()
        if !Terminal.isInteractive {
            try Terminal.print((line?.shown() ?? "") + "\n")
        } else if line == nil {
            try Terminal.print("\n")
        }
        return line
    }

    private func carryOut(_ deed: Dialogue.Deed, _ dialogue: Dialogue) -> Dialogue.Outcome {
        do throws(Files.Failure) {
            switch deed {
            case .savePatient(let path, let mayChange):
                if Files.exists(path), !mayChange { return .exists }
                try Files.write(dialogue.patient.json(for: dialogue.book, asGiven: dialogue.forms), to: path)
                return .saved(path)
            case .saveScenario(let path, let name, let mayChange):
                guard let assessment = dialogue.step?.assessment else { return .failed("there is no result") }
                let lua = SavedScenario(
                    name: name, dialogue.patient, asGiven: dialogue.forms, expecting: assessment
                ).lua
                var before = Array("-- Scenarios saved by `triage ask`.\n\n".utf8)
                if Files.exists(path) {
                    guard mayChange else { return .exists }
                    before = try Files.bytes(of: path, atMost: 1 << 20)
                    if before.last != 0x0A { before.append(0x0A) }
                    before.append(0x0A)
                }
                try Files.write(before + Array(lua.utf8), to: path)
                return .saved("\(path). In the rule book's folder, `triage test` runs it.")
            }
        } catch {
            return .failed(error.message)
        }
    }
}
