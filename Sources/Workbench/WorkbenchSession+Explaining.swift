// Why, why not, and what if.

import Evaluation
import PatientRecords
import Reports
import RuleModel
import Wording

extension WorkbenchSession {
    /// Why the result is what it is.
    func why(_ rest: String) throws(CommandError) -> String {
        guard rest.isEmpty || rest == "full" else { throw CommandError(.usage, "`why` is alone, or `why full`") }
        return try explained { (explainer) throws(Contradiction) in try explainer.why(situation.patient) }
            .text(whole: rest == "full", style: style, width: width)
    }

    /// What something says of the patient as it is.
    func explained<Explanation>(
        _ explain: (Explainer) throws(Contradiction) -> Explanation
    ) throws(CommandError) -> Explanation {
        do throws(Contradiction) {
            return try explain(inUse.explainer)
        } catch {
            throw WorkbenchSession.trouble(PatientErrors(error.errors(for: situation.patient, in: inUse.book)))
        }
    }

    /// What a red flag, a pattern, a cause or a level still needs.
    func whyNot(_ name: String) throws(CommandError) -> String {
        let target: ExplanationTarget
        do throws(ExplanationTarget.Unnamed) {
            target = try ExplanationTarget(id(ofRule: name), in: inUse.book)
        } catch {
            throw CommandError(.usage, error.message(name))
        }
        return try explained { (explainer) throws(Contradiction) in try explainer.whyNot(target, situation.patient) }
            .text(style: style, width: width)
    }

    /// The id of a rule that is named by its title: `stiff neck and high fever`.
    private func id(ofRule name: String) -> String {
        let wanted = name.lowercased()
        return inUse.declared.first { $0.preference == 0 && $0.title.lowercased() == wanted }?.id ?? name
    }

    /// What answers would change: what they were taken as, and the difference.
    func whatIf(_ text: String) throws(CommandError) -> String {
        var changed = sheet
        var screen = TextScreen(style, width: width)
        for part in text.split(separator: ";") {
            let (target, value) = try sentence(String(part).trimmed)
            let finding = inUse.book.findings[target.finding]
            guard !value.isEmpty else {
                throw CommandError(.usage, "`whatif` needs an answer", help: "such as `whatif \(finding.id) yes`")
            }
            let taken = try reading(value, for: target, before: changed)
            changed.answers[finding.id] = taken.answer
            screen.paragraph("\(finding.label): \(taken.words)", indent: 0, mark: "if ")
            for note in taken.notes { screen.paragraph(note) }
        }
        let after = Situation(changed, inUse)
        if case .failure(let errors) = after.outcome { throw WorkbenchSession.trouble(errors) }
        let difference = try explained { (explainer) throws(Contradiction) in
            try explainer.whatIf(situation.patient, becomes: after.patient)
        }.difference
        return screen.text + difference.text(style: style, width: width)
    }
}
