// Patients' files, and the editor.

import JSONText
import PatientRecords
import RuleModel
import Wording

extension WorkbenchSession {
    /// Takes the answers of a patient's file.
    mutating func open(_ path: String) throws(CommandError) -> String {
        let opened = try sheet(of: path)
        let before = situation
        let after = Situation(opened, inUse)
        if case .failure(let errors) = after.outcome, before.assessment != nil {
            throw WorkbenchSession.trouble(errors)
        }
        if opened != sheet { moveOn(to: opened) }
        let count = opened.answers.count
        return "\(count) answer\(count == 1 ? "" : "s") of `\(printable(path))`\n" + resultText(since: before)
    }

    /// The answers of a patient's file, held against the rule book.
    func sheet(of path: String) throws(CommandError) -> Sheet {
        let bytes: [UInt8]
        do throws(SurroundingsFailure) {
            bytes = try surroundings.bytes(of: path)
        } catch {
            throw CommandError(.unreadableFile, "`\(printable(path))` cannot be read: \(error.message)")
        }
        do throws(PatientErrors) {
            _ = try inUse.patient(bytes)
        } catch {
            throw CommandError(.badAnswer, error.lines(file: printable(path)))
        }
        var sheet = Sheet()
        for (name, value) in PatientMembers.all(of: bytes) ?? [] {
            if name == "id" {
                sheet.patientID = value
            } else if let place = inUse.stated[name], let answer = StatedAnswer(value, to: inUse.book[place]) {
                sheet.answers[name] = answer
            }
        }
        return sheet
    }

    /// `save FILE` and `save scenario NAME`
    mutating func save(_ rest: String) throws(CommandError) -> Reply {
        let path = WorkbenchSession.unquoted(rest)
        let words = rest.split(separator: " ", maxSplits: 1)
        if words.first == "scenario" {
            let name = words.count == 2 ? WorkbenchSession.unquoted(String(words[1]).trimmed) : ""
            guard !name.isEmpty else {
                throw CommandError(
                    .usage, "a scenario needs a name", help: "`save scenario calf cramp with a stiff neck`")
            }
            return try saveScenario(name)
        }
        if surroundings.isFolder(path) { throw CommandError(.outputFailed, "`\(printable(path))` is a folder") }
        if surroundings.exists(path), !surroundings.confirms("`\(printable(path))` is there already. Write over it?") {
            return Reply("not saved\n")
        }
        try write(savedJSON(), to: path)
        var text = "saved in `\(printable(path))`\n"
        if sheet.isRestAbsent { text += "  with `no` for everything else, as far as it does not follow\n" }
        return Reply(text)
    }

    /// The answers as a patient's file; where everything else is absent, with that written out.
    private func savedJSON() -> [UInt8] {
        guard sheet.isRestAbsent else { return patientJSON }
        var whole = sheet
        for (place, finding) in inUse.book.findings.enumerated() {
            let answer = situation.patient[Finding.Index(place)]
            guard answer != situation.given[Finding.Index(place)] else { continue }
            whole.answers[finding.id] = StatedAnswer(answer, to: finding)
        }
        return whole.json(of: inUse.book.findings, .pretty)
    }

    func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
        do throws(SurroundingsFailure) {
            try surroundings.write(bytes, to: path)
        } catch {
            throw CommandError(.outputFailed, "`\(printable(path))` cannot be written: \(error.message)")
        }
    }

    /// A name or path without the quotes around it.
    static func unquoted(_ text: String) -> String {
        guard text.count > 1, text.first == "\"", text.last == "\"" else { return text }
        return String(text.dropFirst().dropLast())
    }

    /// This result beside that of another patient, or of another rule book.
    func compare(_ path: String) throws(CommandError) -> String {
        guard surroundings.exists(path) else {
            throw CommandError(.unreadableFile, "there is no file or folder `\(printable(path))`")
        }
        let other: Situation
        var differences: [String] = []
        if surroundings.isFolder(path) || path.hasSuffix(".lua") {
            do throws(RuleBookProblems) {
                let files = try surroundings.bookFiles(at: path)
                other = Situation(sheet, try ActiveBook(files))
            } catch {
                throw CommandError(.bookDoesNotLoad, error.problems.map(\.description))
            }
        } else {
            other = Situation(try sheet(of: path), inUse)
            differences = answerDifferences(other)
        }
        var screen = TextScreen(style, width: width)
        screen.paragraph(words(of: situation), indent: 0, mark: "here: ")
        screen.paragraph(words(of: other), indent: 0, mark: "there: ")
        if !differences.isEmpty { screen.paragraph("answers there: \(differences.joined(separator: "; "))") }
        for line in ResultChange(from: situation.assessment, to: other.assessment).lines { screen.paragraph(line) }
        return screen.text
    }

    private func words(of situation: Situation) -> String {
        situation.assessment.map(WorkbenchSession.words) ?? "no result: these answers cannot be true together"
    }

    /// What another situation of the same book answers otherwise.
    private func answerDifferences(_ other: Situation) -> [String] {
        inUse.book.findings.enumerated().compactMap { place, finding in
            let answer = other.given[Finding.Index(place)]
            guard answer != situation.given[Finding.Index(place)] else { return nil }
            return "\(finding.label): \(StatedAnswer(answer, to: finding)?.words(of: finding) ?? Phrases.notAsked)"
        }
    }

    /// Opens the file of a declaration at its line, and reads the rule book again.
    mutating func edit(_ name: String) throws(CommandError) -> Reply {
        let location = try declared(name).location
        guard let path = surroundings.path(ofBookFile: location.file) else {
            throw CommandError(
                .usage, "this rule book is carried inside the command and cannot be edited",
                help: "`triage new` makes one of your own; --rules names one")
        }
        do throws(SurroundingsFailure) {
            try surroundings.edit(path, line: location.line)
        } catch {
            throw CommandError(.outputFailed, "the editor did not do its work: \(error.message)")
        }
        return reload([location.file])
    }
}
