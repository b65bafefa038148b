// The names of a typed list that nobody recognises, so that a file keeps them beside what was understood.

import JSONText
import PatientRecords
package import RuleModel

/// What a typed list holds beyond the options that its answer knows of.
package struct TypedNames: Sendable {
    /// The names, word for word: a list of the options that are present and of these names has the same answer.
    package let unrecognised: [String]
    /// What the strict reader warns of in such a list.
    package let warnings: [AssessmentWarning]

    /// The names of a typed text.
    /// - Parameters:
    ///   - text: what was typed.
    ///   - answer: what `reader` read it as.
    ///   - index: the list that it answers.
    package init(in text: String, read answer: Answer, by reader: AnswerReader, for index: Finding.Index) {
        let book = reader.book
        guard case .choices(let list) = book[index].kind, list.recognises, case .options(let truths) = answer
        else {
            (unrecognised, warnings) = ([], [])
            return
        }
        // As few words as possible; where words are about several names, as many as belong together.
        let runs = AnswerPart.runs(of: text) ?? []
        let parts = runs.flatMap { $0.isQuoted ? [$0.text] : TypedNames.parted($0.text) }
        for parts in [parts, runs.map(\.text), [String(text.trimmed)]] {
            guard let names = TypedNames.unrecognised(among: parts, truths, by: reader, for: index) else { continue }
            guard !names.isEmpty else { break }
            var patient = Patient(for: book)
            patient[index] = answer
            let json = patient.json(for: book, .compact, asGiven: GivenForms(unrecognised: [index: names]))
            guard let again = try? Patient(json: json, for: book), again[index] == answer else { continue }
            (unrecognised, warnings) = (names, again.warnings)
            return
        }
        (unrecognised, warnings) = ([], [])
    }

    /// The parts of a piece that are joined by "and".
    private static func parted(_ piece: String) -> [String] {
        piece.split(whereSeparator: \.isWhitespace).split { ["and", "&", "+"].contains($0.lowercased()) }
            .map { $0.joined(separator: " ") }
    }

    /// The parts that are not understood by themselves; `nil` where a part that is means something else in the whole.
    private static func unrecognised(
        among parts: [String], _ truths: [Truth], by reader: AnswerReader, for index: Finding.Index
    ) -> [String]? {
        var names: [String] = []
        for part in parts where !part.isEmpty {
            guard let reading = try? reader.read(part, for: index), reading.notes.isEmpty else {
                names.append(part)
                continue
            }
            guard case .options(let own) = reading.answer else { return nil }
            if zip(own, truths).contains(where: { $0 == .present && $1 != .present }) { return nil }
        }
        return names
    }
}
