// What a person may say instead of an answer: help, why, back, skip, the answers so far.

import RuleModel

extension Dialogue {
    /// What a word that is no answer does; `nil` where the text is an answer.
    ///
    /// A word that is an answer to this question is one; with a colon before it, it is the command: `:back`.
    mutating func command(_ text: String, _ prompt: Prompt) -> [Said]? {
        var word = text.lowercased()
        if word.hasPrefix(":") {
            word = String(word.dropFirst().trimmed)
        } else if isAnswer(word, to: prompt) {
            return nil
        }
        switch word {
        case "?", "help", "h": return help(prompt)
        case "why", "why?": return prompt.why.map { .text($0) } + [.aside("What is your answer?")]
        case "back", "b", "<": return back(prompt)
        case "skip", "pass", "next": return skip(prompt)
        case "answers", "review", "check": return check(nil)
        case "result", "results", "so far":
            return (step.map { [.assessment($0.assessment)] } ?? []) + prompt.said(in: book, reader)
        case "stop", "quit", "exit", "end", "q":
            return check(nil)
        default: return nil
        }
    }

    /// A command as it is typed where no answer is expected: in small letters, without a colon before it and a full stop
    /// behind it.
    static func commandWord(_ text: String) -> String {
        let word = text.lowercased()
        return AnswerWords.withoutFullStop(word.hasPrefix(":") ? String(word.dropFirst().trimmed) : word)
    }

    /// Whether a word names an answer to the question.
    private func isAnswer(_ word: String, to prompt: Prompt) -> Bool {
        prompt.findings.contains { index in
            book[index].options.contains { option in
                ([option.id, option.label] + option.synonyms).contains { AnswerWords.folded($0) == word }
            }
        }
    }

    private func help(_ prompt: Prompt) -> [Said] {
        var said: [Said] = []
        if let help = prompt.help { said.append(.text(help)) }
        if prompt.isList {
            for (place, finding) in prompt.findings.enumerated() {
                if let help = book[finding].help { said.append(.item("\(place + 1).", help)) }
            }
        } else {
            said.append(.text(reader.hint(for: prompt.findings[0])))
        }
        let back = isAnswer("back", to: prompt) ? ":back (here “back” is an answer)" : "back"
        return said + [
            .aside(
                "Not sure is an answer. why says why this is asked, \(back) goes to the question before, skip leaves this "
                    + "one out, answers shows what you said, result what follows from it, stop ends.")
        ]
    }

    private mutating func back(_ prompt: Prompt) -> [Said] {
        let here = revisited ?? asked.firstIndex { $0.findings == prompt.findings } ?? asked.count
        guard here > 0 else { return [.trouble("This is the first question.")] }
        revisited = here - 1
        return put(asked[here - 1])
    }

    private mutating func skip(_ prompt: Prompt) -> [Said] {
        leftOut.formUnion(prompt.findings)
        forget(prompt.findings)
        return moveOn(from: prompt)
    }
}
