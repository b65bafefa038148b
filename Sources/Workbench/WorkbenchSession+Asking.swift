// What to ask next, and being asked.

import Evaluation
import Interviewing
import PatientRecords
import RuleModel
import Wording

extension WorkbenchSession {
    /// The next question with why it is asked and how it is answered, or why there is none.
    func next() throws(CommandError) -> String { text(of: try step()) }

    /// The step of the interview that comes next.
    /// - Parameter skipped: findings that are not to be asked for now.
    private func step(skipping skipped: Set<Finding.Index> = []) throws(CommandError) -> NextStep {
        _ = try assessment()
        var patient = situation.patient
        for finding in skipped where patient[finding] == .notAsked { patient[finding] = .unsure }
        do throws(Contradiction) {
            return try inUse.interview.next(for: patient)
        } catch {
            throw WorkbenchSession.trouble(PatientErrors(error.errors(for: patient, in: inUse.book)))
        }
    }

    private func text(of step: NextStep) -> String {
        var screen = TextScreen(style, width: width)
        guard let wording = step.wording else {
            screen.paragraph(step.stopWords ?? "", indent: 0)
            return screen.text
        }
        screen.paragraph(wording.ask, indent: 0, ink: .bold)
        if let help = wording.help { screen.paragraph(help) }
        screen.paragraph(wording.why, ink: .faint)
        for part in wording.parts {
            let id = inUse.book[part.finding].id
            guard wording.parts.count > 1 else {
                screen.paragraph(manner(of: part.finding.value), mark: "\(id): ")
                continue
            }
            var words = part.ask
            if case .yesNo = inUse.book[part.finding].kind {} else { words += " " + manner(of: part.finding.value) }
            screen.paragraph(words, mark: "\(id): ")
        }
        if wording.parts.count > 1, let first = wording.parts.first {
            screen.paragraph("Answer each by its name (`\(inUse.book[first.finding].id) yes`), or `no` to all of it.")
        }
        if let open = step.openWords { screen.paragraph(open, ink: .faint) }
        return screen.text
    }

    // MARK: One question after the other

    /// Asks until no answer can change anything, or the person has enough.
    mutating func ask() throws(CommandError) -> String {
        var skipped: Set<Finding.Index> = []
        var said = "an empty line skips, `back` takes the last answer back, `stop` ends\n"
        var given = 0
        while true {
            let step = try step(skipping: skipped)
            guard let question = step.question else { return said + text(of: step) }
            guard let line = surroundings.line(after: said + text(of: step) + "? ") else { return "stopped\n" }
            let answer = line.trimmed
            switch answer.lowercased() {
            case "stop", "quit": return "stopped\n"
            case "":
                skipped.formUnion(question.findings)
                said = ""
            case "back":
                said = given > 0 ? try undo() : "there is nothing to take back\n"
                given = max(0, given - 1)
                skipped = []
            default:
                do throws(CommandError) {
                    said = try take(answer, for: question.findings)
                    given += 1
                } catch {
                    guard surroundings.asksAgain(after: error.shown) else { return "stopped\n" }
                    said = error.shown.lines.map { "! \($0)\n" }.joined()
                }
            }
        }
    }

    /// The answer to a question that fills one finding, or several.
    private mutating func take(_ text: String, for findings: [Finding.Index]) throws(CommandError) -> String {
        let ids = findings.map { inUse.book[$0].id }
        if ids.count == 1 {
            do throws(CommandError) {
                return try answer(text, to: .finding(findings[0].value))
            } catch {
                // Something else may be answered instead: "stiff neck yes".
                guard let (_, value) = try? sentence(text), !value.isEmpty else { throw error }
                return try answer(text)
            }
        }
        guard let all = YesNo(text), all != .truth(true) else {
            // "chest pain yes", or a name alone: that is there.
            if let (target, value) = try? sentence(text) {
                if !value.isEmpty { return try answer(text) }
                if ids.contains(inUse.book.findings[target.finding].id) { return try answer(text + " yes") }
            }
            throw CommandError(
                .badAnswer, "several things are asked here",
                help: "answer `no` to all of it, or one by its name: \(ids.map { "`\($0)`" }.joined(separator: ", "))")
        }
        var changed = sheet
        for finding in findings {
            switch (inUse.book[finding].kind, all) {
            case (_, .unsure): changed.answers[inUse.book[finding].id] = .unsure
            case (.yesNo, _): changed.answers[inUse.book[finding].id] = .truth(false)
            case (.choices, _): changed.answers[inUse.book[finding].id] = .list([])
            default: break
            }
        }
        guard changed != sheet else { throw CommandError(.badAnswer, "each of these is answered by its name") }
        let answers = changed.answers
        return try change("\(all == .unsure ? "not sure" : "no") to all of it") { $0.answers = answers }
    }
}
