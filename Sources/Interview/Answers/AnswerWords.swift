// The words for yes, no and not sure, and how names in a list are told apart.

import RuleBook

/// Words that answers are made of.
package enum AnswerWords {
    private static let yes: Set<String> = [
        "y", "yes", "yeah", "yep", "yup", "true", "present", "i do", "i have", "yes i do", "yes i have", "sure",
        "definitely", "correct", "+",
    ]
    private static let no: Set<String> = [
        "n", "no", "nope", "nah", "false", "absent", "i do not", "i dont", "no i dont", "not at all", "no not at all",
        "never",
        "-",
    ]
    private static let unsure: Set<String> = [
        "not sure", "notsure", "unsure", "u", "ns", "dk", "dont know", "i dont know", "do not know", "i do not know",
        "no idea", "unknown", "maybe", "perhaps", "possibly", "not certain", "im not sure", "i am not sure",
        "cannot say", "cant say", "hard to say", "null", "dunno", "i dunno", "idk", "no clue", "i have no idea",
        "cannot tell",
        "cant tell",
    ]
    private static let none: Set<String> = [
        "none", "none of them", "none of these", "none of those", "none of the above", "none at all", "nothing",
        "nothing at all", "nowhere", "neither", "0", "none apply", "not any", "i dont have any", "i do not have any",
        "i dont take any", "i do not take any", "i am not taking any", "im not taking any", "i dont take anything",
        "i do not take anything", "im not taking anything", "i am not taking anything", "dont take any",
        "dont have any", "do not take any", "do not have any", "i have none", "i take none", "i take nothing",
        "i have nothing", "not taking any", "not taking anything",
    ]
    /// What stands before the name of a list of which nothing applies: `no medicines`.
    private static let denials = [
        "i dont take any ", "i do not take any ", "i dont have any ", "i do not have any ", "im not taking any ",
        "i am not taking any ", "not taking any ", "not on any ", "i take no ", "i have no ", "dont take any ",
        "dont have any ", "not any ", "no ", "none of the ", "without any ", "without ",
    ]

    package static func truth(of text: String) -> Bool? {
        let text = plain(text)
        return yes.contains(text) ? true : no.contains(text) ? false : nil
    }

    package static func isUnsure(_ text: String) -> Bool { unsure.contains(plain(text)) }

    /// Whether none of a list's options applies.
    static func isNone(_ text: String) -> Bool { none.contains(plain(text)) || truth(of: text) == false }

    /// Lower case, without apostrophes, exclamation marks, a full stop at the end and double spaces.
    private static func plain(_ text: String) -> String {
        let kept = withoutFullStop(text).lowercased().filter { !"'’!".contains($0) }
        return withoutFullStop(kept).split { $0.isWhitespace || $0 == "," }.joined(separator: " ")
    }

    /// A text without the full stop at its end.
    static func withoutFullStop(_ text: String) -> String {
        let text = text.trimmed
        return text.count > 1 && text.hasSuffix(".") && !text.hasSuffix("..")
            ? String(text.dropLast().trimmed) : String(text)
    }

    /// What a text denies: `medicines` of `I don't take any medicines`; `nil` if it denies nothing.
    static func denied(by text: String) -> String? {
        var text = plain(text)
        for ending in [" at all", " now"] where text.hasSuffix(ending) { text.removeLast(ending.count) }
        return denials.first { text.hasPrefix($0) }.map { String(text.dropFirst($0.count)) }
    }

    /// Whether a text is a finding's own name, in the singular or plural.
    static func isName(_ text: String, of finding: Finding) -> Bool {
        func stem(_ text: String) -> String {
            let words = folded(text)
            return words.hasSuffix("s") ? String(words.dropLast()) : words
        }
        return ([finding.id, finding.label] + finding.synonyms).contains { stem($0) == stem(text) }
    }

    /// A name without the question mark behind it, and whether there was one.
    static func withoutDoubt(_ part: String) -> (name: String, isDoubtful: Bool) {
        var name = part.trimmed
        while name.hasSuffix("?") || name.hasSuffix("？") { name = name.dropLast().trimmed }
        return (String(name), name.count < part.trimmed.count)
    }

    /// A name as names are compared: lower case, words parted by one space.
    static func folded(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// The names in a list.
    /// - Parameter areSeveral: no, where the whole text is one name.
    static func parts(of text: String, areSeveral: Bool) -> [String] {
        guard areSeveral else { return [text] }
        var parts: [String] = []
        for piece in text.split(whereSeparator: { ",;\n".contains($0) }) {
            var words: [Substring] = []
            func end() {
                if !words.isEmpty { parts.append(words.joined(separator: " ")) }
                words = []
            }
            for word in piece.split(whereSeparator: \.isWhitespace) {
                if ["and", "&", "+"].contains(word.lowercased()) { end() } else { words.append(word) }
            }
            // Numbers may follow each other without anything in between.
            if words.count > 1, words.allSatisfy({ Int($0.hasSuffix("?") ? $0.dropLast() : $0) != nil }) {
                parts += words.map(String.init)
            } else {
                end()
            }
        }
        return parts
    }

    /// A name without the "not" before it, and whether there was one.
    static func withoutNot(_ part: String) -> (name: String, isAbsent: Bool) {
        for word in ["not the ", "not ", "no ", "but not ", "without "] where part.lowercased().hasPrefix(word) {
            return (String(part.dropFirst(word.count)), true)
        }
        if part.hasPrefix("-") { return (String(part.dropFirst().trimmed), true) }
        return (part, false)
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: SubSequence {
        let front = drop { $0.isWhitespace }
        guard let last = front.lastIndex(where: { !$0.isWhitespace }) else { return front }
        return front[...last]
    }
}
