// `triage schema`: the JSON Schemas of what goes in and what comes out.

public import ArgumentParser
import PatientRecords
import RuleModel
public import Schemas

struct PrintSchema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print a JSON Schema (2020-12).",
        discussion: "`patient` is generated from the rule book; the others are the same for every book.")

    @Argument(help: "Which schema.")
    var name: Schema

    @OptionGroup var book: BookOptions

    func run() throws {
        if let text = name.text {
            try Terminal.print(Array(text.utf8))
        } else {
            try Terminal.print(Schema.patient(try book.load()))
        }
    }
}

extension Schema: ExpressibleByArgument {}
