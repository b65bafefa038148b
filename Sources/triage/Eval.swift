// `triage eval`: one patient to an assessment.

import ArgumentParser
import Evaluation
import PatientRecords
import Reports
import RuleModel

struct Eval: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval",
        abstract: "Assess one patient.",
        discussion: """
            Reads a patient as JSON: an object whose keys are the ids of findings (`triage show` lists them, \
            `triage schema patient` describes them). A missing key was not asked, null is "not sure"; neither is \
            read as "no".

              triage eval patient.json
              echo '{"stiff_neck": true}' | triage eval -

            Bad data ends with code 65 and names each mistake with its place; no assessment is printed.
            """)

    enum Format: String, OutputFormat, CaseIterable {
        case text, json
    }

    @Argument(help: ArgumentHelp("The patient's file, or - for standard input.", valueName: "file"))
    var file = "-"

    @OptionGroup var book: BookOptions

    @Option(help: "The shape of the result.")
    var format = Format.text

    @Flag(help: "Turn unknown keys into warnings. Such an assessment is never settled.")
    var lenient = false

    @Flag(help: "Exit with 3 if the assessment is not settled.")
    var requireSettled = false

    @Option(help: ArgumentHelp("Exit with 10 if the urgency is at this level or above.", valueName: "level"))
    var failAt: String?

    @Flag(help: "Say on standard error where the time went.")
    var timings = false

    func run() throws {
        var clock = PhaseClock()
        defer { if timings { Terminal.report("triage: \(clock.text)") } }
        let ruleBook = try book.load(asJSON: format == .json) { clock.end($0.rawValue) }
        let threshold = try level(failAt, in: ruleBook)
        let bytes = try PatientFile.bytes(of: file, asJSON: format == .json)
        let assessment: Assessment
        do throws(PatientErrors) {
            let patient = try Patient(json: bytes, for: ruleBook, lenient: lenient)
            clock.end("patient")
            let assessor = Assessor(ruleBook)
            clock.end("compile")
            assessment = try patient.assessed(by: assessor)
            clock.end("assess")
        } catch {
            throw try PatientFile.report(error, of: file, asJSON: format == .json)
        }
        switch format {
        case .json: try Terminal.print(assessment.json())
        case .text: try Terminal.print(assessment.text(style: Terminal.style, width: Terminal.width))
        }
        clock.end("write")
        if assessment.warnings.contains(where: \.isLimit) {
            throw ExitCode.calculationFailed
        }
        if let threshold, assessment.urgency.atLeast >= threshold { throw ExitCode.atOrAboveLevel }
        if requireSettled, !assessment.isSettled { throw ExitCode.notSettled }
    }

    private func level(_ id: String?, in ruleBook: RuleBook) throws -> Level.Index? {
        guard let id else { return nil }
        guard let rank = ruleBook.levels.firstIndex(where: { $0.id == id }) else {
            let known = ruleBook.levels.map { "`\($0.id)`" }.joined(separator: ", ")
            throw Terminal.failure(
                .usage, "the rule book has no level `\(id)`; it has \(known)", asJSON: format == .json, .usage)
        }
        return Level.Index(rank)
    }
}
