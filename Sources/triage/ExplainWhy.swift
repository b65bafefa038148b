// `triage why`: why one patient's assessment is as it is.

import ArgumentParser
import Evaluation
import Reports

struct ExplainWhy: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Say why a patient's urgency is what it is.",
        discussion: """
            In at most ten lines: the red flag that decided, its conditions with the patient's values, its place in \
            the rule book and its citation, and what else matters. Where nothing is raised or it is not settled, \
            what stands open. Under it stands the rule book's disclaimer.

              triage why patient.json
              triage why --full patient.json

            Marks: + holds, - does not hold, ? not known.

            With --change: the smallest changes of answers that would raise the level, and those that would \
            lower it. No answer of a set could be left out.
            """)

    @Argument(help: ArgumentHelp("The patient's file, or - for standard input.", valueName: "file"))
    var file = "-"

    @Flag(help: "Show every red flag and every supported cause, with all their conditions.")
    var full = false

    @Flag(help: "Show the smallest changes that would raise the level, and those that would lower it.")
    var change = false

    @OptionGroup var options: PatientOptions

    func run() throws {
        let ruleBook = try options.book.load(asJSON: options.asJSON)
        let patient = try options.patient(from: file, for: ruleBook)
        let explainer = Explainer(ruleBook)
        let why = try options.explaining(patient, from: file, for: ruleBook) { () throws(Contradiction) in
            try explainer.why(patient)
        }
        let changes = try options.explaining(patient, from: file, for: ruleBook) { () throws(Contradiction) in
            change ? try explainer.levelChanges(of: patient) : nil
        }
        switch options.format {
        case .json: try Terminal.print(why.json(whole: full, changes: changes))
        case .text:
            let (style, width) = (Terminal.style, Terminal.width)
            try Terminal.print(why.text(whole: full, changes: changes, style: style, width: width))
        }
        try PatientOptions.failIfIncomplete(why.assessment)
    }
}
