// One patient from a file or standard input: the same reading in every verb that explains.

import ArgumentParser
import Evaluation
import PatientRecords
import RuleModel

/// The shape of a result.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

struct PatientOptions: ParsableArguments {
    @OptionGroup var book: BookOptions

    @Option(help: "The shape of the result.")
    var format = ResultFormat.text

    @Flag(help: "Turn unknown keys into warnings. Such an assessment is never settled.")
    var lenient = false

    var asJSON: Bool { format == .json }

    /// Reads a patient.
    /// - Throws: exit code 65 after reporting every mistake, 66 where there is nothing to read.
    func patient(from file: String, for ruleBook: RuleBook) throws -> Patient {
        let bytes = try PatientFile.bytes(of: file, asJSON: asJSON)
        do throws(PatientErrors) {
            return try Patient(json: bytes, for: ruleBook, lenient: lenient)
        } catch {
            throw try report(error, file)
        }
    }

    /// What `explain` makes of a patient whose answers can be true together.
    func explaining<Explanation>(
        _ patient: Patient, from file: String, for ruleBook: RuleBook,
        _ explain: () throws(Contradiction) -> Explanation
    ) throws -> Explanation {
        do throws(Contradiction) {
            return try explain()
        } catch {
            throw try report(PatientErrors(error.errors(for: patient, in: ruleBook)), file)
        }
    }

    func report(_ errors: PatientErrors, _ file: String) throws -> ExitCode {
        try PatientFile.report(errors, of: file, asJSON: asJSON)
    }

    /// Ends with code 4 where a limit or a calculation failed while assessing.
    static func failIfIncomplete(_ assessment: Assessment) throws {
        if assessment.warnings.contains(where: { ["calculation-failed", "work-limit"].contains($0.code) }) {
            throw ExitCode.calculationFailed
        }
    }
}
