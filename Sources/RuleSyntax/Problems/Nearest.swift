// Suggestions in the words of a help.

import RuleModel

/// The known word nearest to another, or `nil` if none is near.
package func nearestWord(to word: String, in known: some Sequence<String>) -> String? { nearest(to: word, in: known) }

/// What to write for a unit that is not known.
package func unitHelp(_ code: String) -> String {
    if let meant = UCUMUnit.suggestion(for: code) { return "write `\"\(meant)\"`" }
    if let help = UCUMUnit.helpForDecimal(in: code) { return help }
    return "units are written as UCUM codes, such as `Cel`, `[degF]`, `kg` or `mm[Hg]`"
}

/// `did you mean …?` for a word of the language that one slip of the keyboard turns into another. A word of another
/// meaning is often as near as two.
package func didYouMeanBySlip(_ word: String, in known: [String]) -> String? {
    guard let meant = nearestWord(to: word, in: known), isOneSlip(Array(word.utf8), Array(meant.utf8)) else {
        return nil
    }
    return "did you mean `\(meant)`?"
}

/// Whether one letter more, less or other, or two neighbours in the other order, make one word of the other.
private func isOneSlip(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    let before = zip(first, second).prefix { $0 == $1 }.count
    let (one, two) = (first[before...], second[before...])
    if one.count == two.count {
        return Array(one.dropFirst()) == Array(two.dropFirst())
            || (one.count >= 2 && Array(one.prefix(2)) == Array(two.prefix(2).reversed())
                && Array(one.dropFirst(2)) == Array(two.dropFirst(2)))
    }
    return Array(one.dropFirst()) == Array(two) || Array(one) == Array(two.dropFirst())
}

/// `did you mean …?` for the known word nearest to another, or `nil`.
package func didYouMean(_ word: String, in known: some Sequence<String>, quoted: Bool = false) -> String? {
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
