// Suggestions in the words of a help.

import RuleBook

/// The known word nearest to another, or `nil` if none is near.
func nearestWord(to word: String, in known: some Sequence<String>) -> String? { nearest(to: word, in: known) }

/// `did you mean …?` for the known word nearest to another, or `nil`.
func didYouMean(_ word: String, in known: some Sequence<String>, quoted: Bool = false) -> String? {
    nearest(to: word, in: known).map { quoted ? "did you mean `\"\($0)\"`?" : "did you mean `\($0)`?" }
}
