// The words for yes, no and not sure, and how names in a list are told apart.

/// Words that answers are made of.
package enum AnswerWords {
    private static let yes: Set<String> = [
        "y", "yes", "yes.", "yeah", "yep", "yup", "true", "present", "i do", "i have", "yes i do", "yes i have", "sure",
        "definitely", "correct", "+",
    ]
    private static let no: Set<String> = [
        "n", "no", "no.", "nope", "nah", "false", "absent", "i do not", "i dont", "no i dont", "not at all", "never",
        "-",
    ]
    private static let unsure: Set<String> = [
        "not sure", "notsure", "unsure", "u", "ns", "dk", "dont know", "i dont know", "do not know", "i do not know",
        "no idea", "unknown", "maybe", "perhaps", "possibly", "not certain", "im not sure", "i am not sure",
        "cannot say", "cant say", "hard to say", "null",
    ]
    private static let none: Set<String> = [
        "none", "none of them", "none of these", "nothing", "nowhere", "neither", "0", "none apply", "not any",
    ]

    package static func truth(of text: String) -> Bool? {
        let text = plain(text)
        return yes.contains(text) ? true : no.contains(text) ? false : nil
    }

    package static func isUnsure(_ text: String) -> Bool { unsure.contains(plain(text)) }

    /// Whether none of a list's options applies.
    static func isNone(_ text: String) -> Bool { none.contains(plain(text)) || truth(of: text) == false }

    /// Lower case, without apostrophes, exclamation marks and double spaces.
    private static func plain(_ text: String) -> String {
        let kept = text.lowercased().filter { !"'’!".contains($0) }
        return kept.split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
