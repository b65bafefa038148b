// What a person may say when an emergency was shown.

import RuleModel

extension Dialogue {
    /// What can be said to an emergency.
    static let afterEmergency =
        "An empty line shows the result. Say go on to answer more while help is on its way; back or answers to correct an "
        + "answer."

    /// Takes what is said to an emergency. A slip can be taken back here as everywhere.
    mutating func choose(_ text: String) -> [Said] {
        switch Dialogue.commandWord(text) {
        case "go on", "goon", "go", "continue", "more", "yes", "y": return goOn()
        case "", "stop", "end", "no", "n", "result", "results", "quit", "exit", "q": return result()
        case "back", "b", "<":
            guard let said = putLast() else {
                return [.trouble("No question was asked yet. Say answers to change what is known already.")]
            }
            // What is then the same emergency is shown again.
            emergencyShown = false
            return said
        case "answers", "review", "check":
            emergencyShown = false
            return check(nil)
        case "why", "why?": return reasons + [.aside(Dialogue.afterEmergency)]
        case "?", "help", "h":
            return [
                .text("What you have answered makes this an emergency, whatever else is answered."),
                .aside(
                    "why says which answers make it one, back goes to the question before, answers shows what you said, go "
                        + "on asks further, an empty line shows the result."),
            ]
        default:
            return [
                .trouble("Say go on for more questions, back or answers to correct one, or nothing for the result.")
            ]
        }
    }

    /// Whether the answers make it an emergency.
    private var isEmergency: Bool {
        step.map { book.levels.count > 1 && $0.assessment.urgency.atLeast == book.topLevel } ?? false
    }

    /// What the answers come to, and why, where nothing is asked.
    var standing: [Said] {
        if isEmergency { return reasons }
        if let words = step?.stopWords ?? step?.openWords { return [.text(words)] }
        return [.text("No answer decides anything yet.")]
    }

    /// The red flags of the top level, with the answers that they rest on.
    private var reasons: [Said] {
        guard let assessment = step?.assessment else { return [] }
        var said: [Said] = []
        for raised in assessment.redFlags where book.redFlags[raised.flag].urgency == book.topLevel {
            let flag = book.redFlags[raised.flag]
            let answers = raised.findings.filter { patient[$0] != .notAsked }.map {
                "\(book[$0].label): \(words($0))"
            }
            let from = answers.isEmpty ? "" : " It follows from “\(answers.joined(separator: "”, “"))”."
            said.append(.item("-", "\(flag.title). \(flag.because)\(from)"))
        }
        return said
    }
}
