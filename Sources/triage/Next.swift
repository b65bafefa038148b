// `triage next`: the next question of an interview, for programs.

import ArgumentParser
import Evaluation
import Interviewing
import PatientRecords
import RuleModel

struct Next: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next",
        abstract: "Say what to ask a patient next, as JSON.",
        discussion: """
            Reads a patient as JSON, as `triage eval` does, and prints one `triage.next/1` object (`triage schema next`): \
            the question with the findings that its answer fills and why it is asked, how many questions could still \
            change the urgency and the causes, or why there is no question left, and the assessment so far.

            Nothing is kept between calls: fill the answers into the patient (null where the answer is "not sure") and \
            ask again until `question` is null. What could still change the urgency is asked first. A question that can \
            change nothing is never asked, and answering what is asked gives what answering everything would give.

              triage next patient.json
              echo '{"stiff_neck": false}' | triage next -

            `triage ask` does the same with a person at a terminal.
            """)

    @Argument(help: ArgumentHelp("The patient's file, or - for standard input.", valueName: "file"))
    var file = "-"

    @OptionGroup var book: BookOptions

    func run() throws {
        let ruleBook = try book.load(asJSON: true)
        let bytes = try PatientFile.bytes(of: file, asJSON: true)
        let step: NextStep
        do throws(PatientErrors) {
            let patient = try Patient(json: bytes, for: ruleBook)
            do throws(Contradiction) {
                step = try Interview(Assessor(ruleBook)).next(for: patient)
            } catch {
                throw PatientErrors(error.errors(for: patient, in: ruleBook))
            }
        } catch {
            throw try PatientFile.report(error, of: file, asJSON: true)
        }
        try Terminal.print(step.json())
        try PatientOptions.failIfIncomplete(step.assessment)
    }
}
