// The names that people use for findings and their options, found at the beginning of what they type.

import RuleModel

/// Finds the finding, or the option of a list, that a line begins with: by id, label or synonym, whatever the case, the
/// blanks and the hyphens.
///
///     names.match("Stiff neck: yes")   // the finding `stiff_neck`, and the rest `yes`
struct FindingNames: Sendable {
    /// What a name stands for.
    enum Target: Hashable, Sendable {
        case finding(Int)
        /// An option of a list or choice.
        case option(Int, Int)

        /// The finding.
        var finding: Int {
            switch self {
            case .finding(let finding), .option(let finding, _): finding
            }
        }
    }

    /// What a line begins with.
    struct Match {
        /// What the name may stand for; several where that is not clear.
        let targets: [Target]
        /// How many words the name has.
        let wordCount: Int
        /// What follows the name.
        let rest: String
    }

    /// Ids come before labels, labels before synonyms, findings before options.
    private enum Rank: Int, Comparable, Sendable {
        case id, label, synonym, option, optionSynonym

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    private var entries: [String: (rank: Rank, targets: [Target])] = [:]
    private var longest = 1

    init(_ book: RuleBook) {
        for (place, finding) in book.findings.enumerated() {
            add(finding.id, .id, .finding(place))
            add(finding.label, .label, .finding(place))
            for synonym in finding.synonyms { add(synonym, .synonym, .finding(place)) }
            for (number, option) in finding.options.enumerated() {
                add(option.id, .option, .option(place, number))
                add(option.label, .option, .option(place, number))
                for synonym in option.synonyms { add(synonym, .optionSynonym, .option(place, number)) }
            }
        }
    }

    private mutating func add(_ name: String, _ rank: Rank, _ target: Target) {
        let words = FindingNames.words(of: name[...]).map(\.word)
        guard !words.isEmpty else { return }
        longest = max(longest, words.count)
        let key = words.joined(separator: " ")
        guard let known = entries[key], known.rank <= rank else {
            entries[key] = (rank, [target])
            return
        }
        if known.rank == rank, !known.targets.contains(target) { entries[key]?.targets.append(target) }
    }

    /// The longest name that a line begins with.
    func match(_ line: String) -> Match? {
        let words = FindingNames.words(of: line[...])
        for count in stride(from: min(longest, words.count), to: 0, by: -1) {
            let key = words[..<count].map(\.word).joined(separator: " ")
            guard let found = entries[key] else { continue }
            return Match(
                targets: found.targets, wordCount: count, rest: FindingNames.value(line[words[count - 1].end...]))
        }
        return nil
    }

    /// What a whole text names, if it names one thing.
    func target(of text: String) -> Target? {
        guard let match = match(text), match.rest.isEmpty, match.targets.count == 1 else { return nil }
        return match.targets[0]
    }

    /// What is said of a finding: without the words and signs that lead over to it.
    private static func value(_ rest: Substring) -> String {
        var text = rest.drop { $0.isWhitespace || $0 == ":" || $0 == "=" }
        if text.first == ",", text.dropFirst().first?.isWhitespace ?? true { text = text.dropFirst() }
        text = text.drop { $0.isWhitespace }
        for word in ["is ", "are ", "of "] where text.lowercased().hasPrefix(word) { text = text.dropFirst(word.count) }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text.drop { $0.isWhitespace })
    }

    /// The words of a text in small letters, with the place behind each.
    private static func words(of text: Substring) -> [(word: String, end: String.Index)] {
        var words: [(word: String, end: String.Index)] = []
        var word = ""
        var place = text.startIndex
        while place < text.endIndex {
            let character = text[place]
            if character.isLetter || character.isNumber || character == "'" || character == "’" {
                word += character == "’" ? "'" : character.lowercased()
            } else if !word.isEmpty {
                words.append((word, place))
                word = ""
            }
            // A sign that compares ends the name: what follows it is the value.
            if character == "=" || character == ":" { break }
            place = text.index(after: place)
        }
        if !word.isEmpty { words.append((word, place)) }
        return words
    }
}
