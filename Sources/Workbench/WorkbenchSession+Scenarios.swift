// Scenarios: run, and saved from the answers given.

import PatientRecords
import RuleModel
import Scenarios
import Wording

extension WorkbenchSession {
    /// Runs the scenarios of the rule book; with words, those with them in their name.
    func test(_ words: String) throws(CommandError) -> Reply {
        let run = TestRun(inUse.assessor, only: words.isEmpty ? [] : [words])
        guard !run.outcomes.isEmpty else {
            throw CommandError(
                .answerIsBad,
                words.isEmpty
                    ? "the rule book has no scenario, so that nothing was tested"
                    : "no scenario has `\(printable(words))` in its name")
        }
        let files = Dictionary(inUse.files.map { ($0.name, $0.bytes) }) { first, _ in first }
        let report = TestReport(run) { files[$0] }
        var reply = Reply(report.text(style: style, width: width))
        if run.failedScenarioCount > 0 {
            reply.trouble = CommandError(.answerIsBad, report.summary)
        } else {
            reply.text += report.summary + "\n"
        }
        return reply
    }

    /// Adds the answers and the result to the rule book, as a scenario that `triage test` runs.
    mutating func saveScenario(_ name: String) throws(CommandError) -> Reply {
        let assessment = try assessment()
        guard !sheet.answers.isEmpty || sheet.isRestAbsent else {
            throw CommandError(.usage, "there are no answers to save", help: "answer what the scenario is to give")
        }
        guard brokenBook == nil else {
            throw CommandError(
                .bookDoesNotLoad, "the rule book's files are broken: mend them before a scenario is added")
        }
        guard situation.setAside.isEmpty else {
            let ids = situation.setAside.map { "`\($0)`" }.joined(separator: ", ")
            throw CommandError(
                .usage, "answers that do not fit the rule book cannot be saved: \(ids)", help: "`unset` them")
        }
        if let known = inUse.book.scenarios.first(where: { $0.name == name }) {
            throw CommandError(
                .usage, "there is a scenario of that name already (\(known.location))",
                help: "choose another name, or `edit \(printable(name))`")
        }
        guard let file = surroundings.fileOfScenarios, let path = surroundings.path(ofBookFile: file) else {
            throw CommandError(
                .usage, "this rule book is carried inside the command and takes no scenarios",
                help: "`triage new` makes one of your own; --rules names one")
        }
        let lua = SavedScenario(
            name: name, situation.given, asGiven: situation.forms(in: inUse.book), isRestAbsent: sheet.isRestAbsent,
            expecting: assessment
        ).lua
        guard surroundings.confirms(lua + "Is this what should happen?") else { return Reply("not saved\n") }
        try add(lua, to: path)
        var reply = reload([file])
        let place = inUse.book.scenarios.first { $0.name == name }?.location
        reply.text = "saved: \(place?.description ?? file); `test` runs it\n"
        return reply
    }

    /// Adds a declaration to the end of a rule file, which need not be there yet.
    private func add(_ lua: String, to path: String) throws(CommandError) {
        var bytes = Array("-- Scenarios saved from the workbench (`triage repl`).\n".utf8)
        if surroundings.exists(path) {
            do throws(SurroundingsFailure) {
                bytes = try surroundings.bytes(of: path)
            } catch {
                throw CommandError(.unreadableFile, "`\(printable(path))` cannot be read: \(error.message)")
            }
            if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
        }
        try write(bytes + [0x0A] + lua.utf8, to: path)
    }
}

extension Situation {
    /// How the answers were given: numbers in another unit than the finding's own, names that nobody recognises.
    func forms(in book: RuleBook) -> GivenForms {
        var forms = GivenForms()
        for (place, finding) in book.findings.enumerated() {
            let index = Finding.Index(place)
            switch (finding.kind, sheet.answers[finding.id]) {
            case (_, .number(let digits, let unit)?) where unit != finding.unitCode:
                forms.measured[index] = Rational(decimal: digits).map { MeasuredNumber($0, unit: unit) }
            case (.choices(let list), let answer?):
                let names = list.unrecognised(among: answer.names)
                if !names.isEmpty { forms.unrecognised[index] = names }
            default: break
            }
        }
        return forms
    }
}
