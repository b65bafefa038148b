// The end of a dialogue: the answers to check, the result, and keeping it.

import Evaluation
import RuleModel
import Wording

extension Dialogue {
    /// What was answered, in the order it was asked; what the patient came with first.
    private var answered: [Finding.Index] {
        // What was changed from the list of answers was asked twice.
        var order: [Finding.Index] = []
        for finding in asked.flatMap(\.findings) where !order.contains(finding) { order.append(finding) }
        let before = patient.answers.indices.map { Finding.Index($0) }.filter { !order.contains($0) }
        return (before + order).filter { patient[$0] != .notAsked }
    }

    /// Shows the answers to check.
    mutating func check(_ step: NextStep?) -> [Said] {
        state = .checking
        revisited = nil
        var said: [Said] = []
        if let step, let words = step.stopWords, leftOut.isEmpty {
            said += [.heading("There is nothing more to ask."), .text(words)]
        } else if step != nil {
            said += [
                .heading(
                    "There is nothing more to ask but what you left out: \(names(leftOut.sorted { $0.value < $1.value }))."
                )
            ]
        }
        let findings = answered
        if findings.isEmpty {
            said.append(.heading("You have answered nothing yet."))
        } else {
            said.append(.heading("Your answers"))
            for (place, finding) in findings.enumerated() {
                said.append(
                    .item("\(place + 1).", "\(book[finding].label): \(words(finding))"))
            }
        }
        return said + [.aside(checkingHelp(mayGoOn: step == nil))]
    }

    private func checkingHelp(mayGoOn: Bool) -> String {
        "A number changes that answer,\(mayGoOn ? " go on asks further," : "") an empty line shows the result."
    }

    /// Takes what is said to the list of answers.
    mutating func check(_ text: String) -> [Said] {
        let mayGoOn = step?.question != nil
        switch Dialogue.commandWord(text) {
        case "", "result", "results", "done", "ok", "yes", "y", "stop", "quit", "exit", "end", "q": return result()
        case "go on", "goon", "go", "continue", "more": return goOn()
        case "back", "b", "<": return putLast() ?? goOn()
        case "answers", "review", "check": return check(mayGoOn ? nil : step)
        case "why", "why?": return standing + [.aside(checkingHelp(mayGoOn: mayGoOn))]
        case "?", "help", "h":
            return [
                .text("These are your answers so far."),
                .aside(
                    "why says what they come to, back goes to the question before, answers shows them again. "
                        + checkingHelp(mayGoOn: mayGoOn)),
            ]
        default: break
        }
        let findings = answered
        let word = text.lowercased().hasPrefix("change ") ? String(text.dropFirst(7)) : text
        guard let number = Int(word), findings.indices.contains(number - 1) else {
            let range = findings.isEmpty ? "" : " a number from 1 to \(findings.count) to change an answer, or"
            return [.trouble("Type\(range) nothing to see the result.")]
        }
        return put(Prompt(findings[number - 1], in: book))
    }

    /// Shows the result and offers to keep it.
    mutating func result() -> [Said] {
        state = .saving
        guard let step else { return [] }
        return [.assessment(step.assessment), .question("Keep this?"), .aside(Dialogue.savingHelp)]
    }

    private static let savingHelp =
        "A file name that ends in .json saves the answers as a patient, one that ends in .lua saves a scenario for the rule "
        + "book. An empty line ends."

    // MARK: Keeping it

    mutating func save(_ text: String) -> Turn {
        var path = text
        for word in ["save ", "scenario "] where path.lowercased().hasPrefix(word) {
            path = String(path.dropFirst(word.count).trimmed)
        }
        switch Dialogue.commandWord(text) {
        case "", "no", "n", "quit", "exit", "stop", "end", "q":
            state = .over
            return Turn([])
        case "answers", "review", "check", "back", "b", "<": return Turn(check(nil))
        case "result", "results": return Turn(result())
        case "why", "why?": return Turn(standing + [.aside(Dialogue.savingHelp)])
        case "?", "help", "h":
            return Turn([
                .text("answers shows what you said, why what it comes to."), .aside(Dialogue.savingHelp),
            ])
        default: break
        }
        if path.hasSuffix(".json") { return Turn([], deed: .savePatient(path: path, mayChange: false)) }
        if path.hasSuffix(".lua") {
            state = .naming(path: path)
            return Turn([.question("What is the scenario called, in a few words?")])
        }
        return Turn([.trouble("`\(path)` ends neither in .json nor in .lua."), .aside(Dialogue.savingHelp)])
    }

    mutating func name(_ text: String, _ path: String) -> Turn {
        guard !text.isEmpty else {
            state = .saving
            return Turn([.trouble("Not saved."), .aside(Dialogue.savingHelp)])
        }
        guard !book.scenarios.contains(where: { $0.name == text }) else {
            return Turn([.trouble("The rule book has a scenario “\(text)” already. Choose another name.")])
        }
        guard let assessment = step?.assessment else { return Turn([]) }
        state = .expecting(path: path, name: text)
        let (least, most) = (book[assessment.urgency.atLeast], book[assessment.urgency.atMost])
        let flags = assessment.redFlags.map { "“\(book.redFlags[$0.flag].title)”" }
        return Turn([
            .heading("“\(text)” will expect"),
            .item(
                "-",
                least.id == most.id ? "urgency \(least.id): \(least.title)" : "urgency from \(least.id) to \(most.id)"),
            .item("-", flags.isEmpty ? "no red flag" : "red flags \(Phrases.list(flags))"),
            .question("Is this what should happen?"),
        ])
    }

    mutating func expect(_ text: String, _ path: String, _ name: String) -> Turn {
        switch AnswerWords.truth(of: text) {
        case true?: return Turn([], deed: .saveScenario(path: path, name: name, mayChange: false))
        case false?:
            state = .saving
            return Turn([
                .text(
                    "Not saved: a scenario says what should happen. Save the patient as .json and write the rule first."
                ),
                .aside(Dialogue.savingHelp),
            ])
        case nil: return Turn([.trouble("Say yes or no: is this what should happen?")])
        }
    }

    mutating func replace(_ text: String, _ deed: Deed) -> Turn {
        guard AnswerWords.truth(of: text) == true else {
            state = .saving
            return Turn([.text("Nothing was written."), .aside(Dialogue.savingHelp)])
        }
        switch deed {
        case .savePatient(let path, _): return Turn([], deed: .savePatient(path: path, mayChange: true))
        case .saveScenario(let path, let name, _):
            return Turn([], deed: .saveScenario(path: path, name: name, mayChange: true))
        }
    }

    /// Goes on after a deed.
    public mutating func done(_ deed: Deed, _ outcome: Outcome) -> Turn {
        switch outcome {
        case .saved(let place):
            state = .saving
            return Turn([.text("Saved: \(place)"), .aside(Dialogue.savingHelp)])
        case .exists:
            state = .replacing(deed)
            switch deed {
            case .savePatient(let path, _): return Turn([.question("`\(path)` is there already. Replace it?")])
            case .saveScenario(let path, _, _):
                return Turn([.question("`\(path)` is there already. Add the scenario at its end?")])
            }
        case .failed(let words):
            state = .saving
            return Turn([.trouble("Not saved: \(words)."), .aside(Dialogue.savingHelp)])
        }
    }
}
