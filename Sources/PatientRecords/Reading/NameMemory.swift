// Remembers what names meant: a population writes the same few thousand names again and again.

import RuleModel

/// The recognisers of one reader, each made when its list first meets a name, and the meanings found so far.
struct NameMemory: Sendable {
    private static let limit = 10_000

    private struct Name: Hashable {
        let finding: Int
        let text: String
    }

    private var recognisers: [Int: NameRecogniser] = [:]
    private var meanings: [Name: NameRecogniser.Meaning] = [:]

    /// What a text means as a member of a list; `nil` where the list takes no names.
    mutating func meaning(
        of text: String, in finding: Finding, at index: Finding.Index
    ) -> NameRecogniser.Meaning? {
        guard case .choices(let list) = finding.kind, list.recognises else { return nil }
        let name = Name(finding: index.value, text: text)
        if let known = meanings[name] { return known }
        let recogniser = recognisers[index.value] ?? NameRecogniser(list)
        recognisers[index.value] = recogniser
        let meaning = recogniser.meaning(of: text)
        if text.utf8.count <= 200 {
            if meanings.count >= NameMemory.limit { meanings.removeAll(keepingCapacity: true) }
            meanings[name] = meaning
        }
        return meaning
    }
}
