// An answer to a question: read, held against the earlier ones, said back and kept.

import Evaluation
import RuleModel
import Wording

extension Dialogue {
    /// What a text was taken as, before it counts.
    private struct Taken {
        var answers: [(finding: Finding.Index, answer: Answer)]
        var measure: TypedMeasure?
        var unrecognised: [String] = []
        var warnings: [AssessmentWarning] = []
        var notes: [String] = []
        /// The answer in words.
        var words: String
        /// Whether the words are to be said back, too, where they are just what was typed.
        var isAlwaysSaid = false
    }

    /// Takes the answer to a question, or what is said instead of one.
    mutating func answer(_ text: String, to prompt: Prompt) -> [Said] {
        if let said = command(text, prompt) { return said }
        if text.isEmpty {
            if prompt.findings.contains(where: { patient[$0] != .notAsked }) { return moveOn(from: prompt) }
            return [.trouble("Type an answer, or skip to leave this out.")]
        }
        if prompt.isList, ["each", "one by one"].contains(text.lowercased()) {
            apart.formUnion(prompt.findings)
            asked.removeAll { $0 == prompt }
            revisited = nil
            number -= 1
            return goOn()
        }
        let taken: Taken
        do throws(AnswerReader.Misread) {
            taken = prompt.isList ? try list(text, prompt) : try single(text, prompt.findings[0])
        } catch {
            return [.trouble(error.message.capitalisedFirst + ". " + error.help)]
        }
        var changed = patient
        for (finding, answer) in taken.answers { changed[finding] = answer }
        do throws(Contradiction) {
            _ = try interview.next(for: changed, leavingOut: leftOut)
        } catch {
            return contradiction(error, changed, prompt)
        }
        forget(prompt.findings)
        for (finding, answer) in taken.answers {
            patient[finding] = answer
            measures[finding] = taken.measure
            if !taken.unrecognised.isEmpty { unrecognised[finding] = taken.unrecognised }
        }
        patient.warnings += taken.warnings
        leftOut.subtract(prompt.findings)
        var said = taken.notes.map { Said.aside($0) }
        if taken.isAlwaysSaid || AnswerWords.folded(taken.words) != AnswerWords.folded(text) {
            said.append(.aside("Taken as \(taken.words)."))
        }
        return said + moveOn(from: prompt)
    }

    /// Takes what was said of findings back, and all that was noted of how it was said.
    mutating func forget(_ findings: [Finding.Index]) {
        for finding in findings {
            patient[finding] = .notAsked
            (measures[finding], given[finding], unrecognised[finding]) = (nil, nil, nil)
            let pointer = "/\(book[finding].id)"
            patient.warnings.removeAll { $0.pointer == pointer || $0.pointer?.hasPrefix(pointer + "/") == true }
        }
    }

    /// Goes on to what was not asked yet.
    mutating func moveOn(from prompt: Prompt) -> [Said] {
        if !asked.contains(where: { $0.findings == prompt.findings }) { asked.append(prompt) }
        (answeredLast, revisited) = (prompt, nil)
        return goOn()
    }

    /// Puts the question that was answered last once more; `nil` where none was.
    mutating func putLast() -> [Said]? {
        guard let last = answeredLast ?? asked.last else { return nil }
        revisited = asked.firstIndex { $0.findings == last.findings }
        return put(last)
    }

    // MARK: What it is taken as

    private func single(_ text: String, _ finding: Finding.Index) throws(AnswerReader.Misread) -> Taken {
        let reading = try reader.read(text, for: finding)
        let names = TypedNames(in: text, read: reading.answer, by: reader, for: finding)
        return Taken(
            answers: [(finding, reading.answer)], measure: reading.measure, unrecognised: names.unrecognised,
            warnings: names.warnings, notes: reading.notes,
            words: reading.measure?.words ?? book.words(for: reading.answer, to: finding),
            isAlwaysSaid: reading.measure != nil)
    }

    private func list(_ text: String, _ prompt: Prompt) throws(AnswerReader.Misread) -> Taken {
        let answers = try ListAnswer(text, to: prompt.findings, in: book).answers
        func labels(_ answer: Answer) -> [String] {
            answers.filter { $0.answer == answer }.map { book[$0.finding].label }
        }
        let (present, unsure, absent) = (labels(.present), labels(.unsure), labels(.absent))
        let whole = present.isEmpty ? unsure.isEmpty ? "none" : "not sure" : "all of them"
        var taken = Taken(answers: answers, words: whole)
        if [present, unsure, absent].count(where: { !$0.isEmpty }) > 1 {
            var parts = present.isEmpty ? [] : [Phrases.list(present)]
            // Who types the names of what applies has said no to the rest.
            let isTyped = unsure.isEmpty && AnswerWords.folded(text) == AnswerWords.folded(parts.joined())
            if !unsure.isEmpty { parts.append("not sure of \(Phrases.list(unsure))") }
            if !absent.isEmpty, !isTyped { parts.append("no to the rest") }
            taken.words = parts.joined(separator: "; ")
        }
        return taken
    }

    /// Explains which answers do not go together, and asks again.
    private func contradiction(_ error: Contradiction, _ changed: Patient, _ prompt: Prompt) -> [Said] {
        let earlier = error.findings.filter { !prompt.findings.contains($0) }
        let now = error.findings.filter { prompt.findings.contains($0) }
        func words(_ findings: [Finding.Index], _ patient: Patient) -> [String] {
            findings.map { "“\(book[$0].label): \(book.words(for: patient[$0], to: $0))”" }
        }
        var said: [Said] = []
        if earlier.isEmpty {
            said.append(.trouble("These cannot be true together: \(words(now, changed).joined(separator: ", "))."))
        } else {
            let given = words(now, changed).joined(separator: ", ")
            said.append(
                .trouble(
                    "\(given) cannot be true together with what you said before: "
                        + "\(words(earlier, patient).joined(separator: ", "))."))
            said.append(.text("Answer again, or say answers to change an earlier one."))
        }
        return said + prompt.said(in: book, reader)
    }

    /// The answer to a finding in words, a number with the unit that was typed, a list with what was not understood.
    func words(_ finding: Finding.Index) -> String {
        if let measure = measures[finding], patient[finding] == .quantity(measure.value) { return measure.words }
        let words = book.words(for: patient[finding], to: finding)
        guard let names = unrecognised[finding], !names.isEmpty else { return words }
        return words + "; not understood as a whole: " + names.map(Phrases.quoted).joined(separator: ", ")
    }
}
