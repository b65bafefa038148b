// Suggestions in the words of a help.

import RuleBook

/// The known word nearest to another, or `nil` if none is near.
func nearestWord(to word: String, in known: some Sequence<String>) -> String? { nearest(to: word, in: known) }

/// What to write for a unit that is not known.
func unitHelp(_ code: String) -> String {
    if let meant = Unit.suggestion(for: code) { return "write `\"\(meant)\"`" }
    if let help = Unit.helpForDecimal(in: code) { return help }
    return "units are written as UCUM codes, such as `Cel`, `[degF]`, `kg` or `mm[Hg]`"
}

/// `did you mean …?` for the known word nearest to another, or `nil`.
func didYouMean(_ word: String, in known: some Sequence<String>, quoted: Bool = false) -> String? {
    let known = Array(known)
    return (nearest(to: word, in: known) ?? completion(of: word, in: known)).map {
        quoted ? "did you mean `\"\($0)\"`?" : "did you mean `\($0)`?"
    }
}

/// The one known word that begins with another, or `nil`.
private func completion(of word: String, in known: [String]) -> String? {
    guard word.utf8.count >= 4 else { return nil }
    let found = known.filter { $0.utf8.starts(with: word.utf8) && $0 != word }
    return found.count == 1 ? found[0] : nil
}
