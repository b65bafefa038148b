// `triage whynot`: why something is not so of one patient, and what would make it so.

import ArgumentParser
import Evaluation
import PatientRecords
import Reports
import RuleModel

struct ExplainWhyNot: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whynot",
        abstract: "Say why a red flag, level or cause does not hold, and what would make it so.",
        discussion: """
            Names a red flag, a pattern, a cause or a level by its id. Tells the smallest sets of answers that would \
            make it so: first of answers that are missing; where none of them does it, of answers changed. Then \
            numbers that miss a threshold, by how much, and what is merely not known.

              triage whynot stiff_neck_with_high_fever patient.json
              triage whynot emergency patient.json
              triage whynot cause:anemia patient.json

            Of a level above the patient's, what would raise it to that level or beyond; of one below, what would \
            leave no red flag above it. Where several things have an id, write the word before it: `red_flag:`, \
            `pattern:`, `cause:`, `level:`.
            """)

    @Argument(help: ArgumentHelp("The id of a red flag, pattern, cause or level.", valueName: "rule"))
    var rule: String

    @Argument(help: ArgumentHelp("The patient's file, or - for standard input.", valueName: "file"))
    var file = "-"

    @OptionGroup var options: PatientOptions

    func run() throws {
        let ruleBook = try options.book.load(asJSON: options.asJSON)
        let target = try target(in: ruleBook)
        let patient = try options.patient(from: file, for: ruleBook)
        let explainer = Explainer(ruleBook)
        let whyNot = try options.explaining(patient, from: file, for: ruleBook) { () throws(Contradiction) in
            try explainer.whyNot(target, patient)
        }
        switch options.format {
        case .json: try Terminal.print(whyNot.json())
        case .text: try Terminal.print(whyNot.text(style: Terminal.style, width: Terminal.width))
        }
        try PatientOptions.failIfIncomplete(whyNot.assessment)
    }

    private func target(in ruleBook: RuleBook) throws -> ExplanationTarget {
        do throws(ExplanationTarget.Unnamed) {
            return try ExplanationTarget(rule, in: ruleBook)
        } catch {
            throw Terminal.failure(.usage, error.message(rule), asJSON: options.asJSON, .usage)
        }
    }
}
