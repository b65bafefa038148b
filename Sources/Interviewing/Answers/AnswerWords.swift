// The words for yes, no and not sure, and how names in a list are told apart.

import RuleModel

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
        "i have nothing", "not taking any", "not taking anything", "nil", "none at the moment", "none currently",
        "none now", "none right now", "no none", "none thanks", "none thank you", "nothing at the moment",
        "not currently taking any", "not currently taking anything", "im not on anything", "i am not on anything",
        "not on anything",
    ]
    /// What stands before the name of a list of which nothing applies: `no medicines`.
    private static let denials = [
        "i dont take any ", "i do not take any ", "i dont have any ", "i do not have any ", "im not taking any ",
        "i am not taking any ", "not taking any ", "not on any ", "i take no ", "i have no ", "dont take any ",
        "dont have any ", "not any ", "no ", "none of the ", "without any ", "without ", "im not on any ",
        "i am not on any ", "i do not use any ", "i dont use any ", "not using any ", "not currently taking any ",
        "not currently on any ", "i am on no ", "im on no ", "on no ", "taking no ", "never had any ", "nil ",
    ]
    /// What may stand between a denial and the name, and behind the name.
    private static let fillers = (
        before: ["", "regular ", "other ", "known ", "current ", "prescribed ", "such "],
        behind: [
            "", " at all", " now", " at the moment", " currently", " at present", " right now", " taken", " thanks",
        ]
    )

    package static func truth(of text: String) -> Bool? {
        let text = plain(text)
        return yes.contains(text) ? true : no.contains(text) ? false : nil
    }

    package static func isUnsure(_ text: String) -> Bool { unsure.contains(plain(text)) }

    /// Whether none of a list's options applies.
    static func isNone(_ text: String) -> Bool { none.contains(plain(text)) || truth(of: text) == false }

    /// Lower case, without apostrophes, commas, double spaces and what ends a sentence.
    private static func plain(_ text: String) -> String {
        var kept = String(withoutFullStop(text).lowercased().filter { !"'’".contains($0) }.trimmed)
        while kept.count > 1, kept.last == "!" { kept.removeLast() }
        return withoutFullStop(kept).split { $0.isWhitespace || $0 == "," }.joined(separator: " ")
    }

    /// A text without the full stop at its end.
    static func withoutFullStop(_ text: String) -> String {
        let text = text.trimmed
        return text.count > 1 && text.hasSuffix(".") && !text.hasSuffix("..")
            ? String(text.dropLast().trimmed) : String(text)
    }

    /// What a text may deny: `medicines` of `I don't take any medicines`; nothing if it denies nothing.
    static func denied(by text: String) -> [String] {
        let text = plain(text)
        guard let denial = denials.first(where: { text.hasPrefix($0) }) else { return [] }
        let rest = text.dropFirst(denial.count)
        return fillers.before.filter { rest.hasPrefix($0) }.flatMap { before in
            fillers.behind.filter { rest.hasSuffix($0) }.map { behind in
                String(rest.dropFirst(before.count).dropLast(behind.count).trimmed)
            }
        }.filter { !$0.isEmpty }
    }

    /// Whether a text is a finding's own name, in the singular or plural.
    static func isName(_ text: String, of finding: Finding) -> Bool {
        func stem(_ text: String) -> String {
            let words = folded(text)
            return words.hasSuffix("s") ? String(words.dropLast()) : words
        }
        return ([finding.id, finding.label] + finding.synonyms).contains { stem($0) == stem(text) }
    }

    /// A name in lower case, its words parted by one space, without any sign: to find names that are alike.
    static func folded(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// A name in lower case, its words parted by one space, with every sign: to tell whether two are the same.
    static func spaced(_ text: String) -> String {
        text.lowercased().split { $0.isWhitespace || $0 == "_" }.joined(separator: " ")
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
