// `triage schema`: the JSON Schemas of what goes in and what comes out.

import ArgumentParser
import PatientRecords
import RuleModel

struct PrintSchema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print a JSON Schema (2020-12).",
        discussion: "`patient` is generated from the rule book; the others are the same for every book.")

    enum Name: String, ExpressibleByArgument, CaseIterable {
        case patient
        case assessment
        case batch
        case next
        case why
        case whynot
        case whatif
        case trace
        case error
        case problems
        case coverage
        case prove
        case diff
        case test
        case cases
    }

    @Argument(help: "Which schema.")
    var name: Name

    @OptionGroup var book: BookOptions

    func run() throws {
        switch name {
        case .patient: try Terminal.print(Schemas.patient(try book.load()))
        case .assessment: try Terminal.print(Schemas.assessment)
        case .next: try Terminal.print(Schemas.next)
        case .why: try Terminal.print(Schemas.why)
        case .whynot: try Terminal.print(Schemas.whyNot)
        case .whatif: try Terminal.print(Schemas.whatIf)
        case .batch: try Terminal.print(Schemas.batch)
        case .error: try Terminal.print(Schemas.error)
        case .problems: try Terminal.print(Schemas.problems)
        case .trace: try Terminal.print(Schemas.trace)
        case .test: try Terminal.print(Schemas.test)
        case .cases: try Terminal.print(Schemas.cases)
        case .coverage: try Terminal.print(Schemas.coverage)
        case .prove: try Terminal.print(Schemas.prove)
        case .diff: try Terminal.print(Schemas.diff)
        }
    }
}
