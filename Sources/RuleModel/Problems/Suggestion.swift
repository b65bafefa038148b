// Which known word an unknown one was probably meant to be.

/// The known word nearest to `word`, or `nil` if none is near enough to be what was meant.
///
/// `nearest(to: "stif_neck", in: ["stiff_neck", "seizure"])` is `stiff_neck`. Near means: few letters added, left out,
/// changed or swapped (one in a word of up to four letters, two up to eight, three above), or the same letters
/// in another case or with `-` for `_`. Of two equally near words the one that sorts first is taken, so that the order
/// of the known words never matters. A word that turns the meaning round is never near: `isnt` is not `is`.
public func nearest(to word: String, in known: some Sequence<String>) -> String? {
    let wanted = foldedBytes(word)
    guard !wanted.isEmpty, wanted.count <= 200 else { return nil }
    let allowed = wanted.count <= 4 ? 1 : wanted.count <= 8 ? 2 : 3
    var best: (distance: Int, word: String)?
    for candidate in known where candidate != word && !turnsRound(word, candidate) {
        let limit = min(allowed, best?.distance ?? allowed)
        guard let distance = editDistance(wanted, foldedBytes(candidate), atMost: limit),
            distance < max(wanted.count, 2)
        else { continue }
        if let found = best {
            guard (distance, candidate) < (found.distance, found.word) else { continue }
        }
        best = (distance, candidate)
    }
    return best?.word
}

/// Whether a word has a meaning that `candidate` loses or turns round, however alike they look.
private func turnsRound(_ word: String, _ candidate: String) -> Bool {
    let (first, second) = (foldedBytes(word), foldedBytes(candidate))
    let (text, other) = (String(decoding: first, as: UTF8.self), String(decoding: second, as: UTF8.self))
    let (parts, others) = (Set(text.split(separator: "_")), Set(other.split(separator: "_")))
    if parts.contains(where: { negations.contains($0) }), !others.contains(where: { negations.contains($0) }) {
        return true
    }
    if text.count > other.count, text.hasSuffix(other),
        negatingPrefixes.contains(String(text.dropLast(other.count)))
    {
        return true
    }
    for (one, opposite) in opposites {
        if parts.contains(one) && others.contains(opposite) || parts.contains(opposite) && others.contains(one) {
            return true
        }
    }
    return oppositePrefixes.contains { one, opposite in
        text.hasPrefix(one) && other.hasPrefix(opposite) || text.hasPrefix(opposite) && other.hasPrefix(one)
    }
}

private let negations: Set<Substring> = [
    "not", "no", "non", "none", "never", "nor", "without", "except", "excludes", "exclude", "excluded", "excluding",
    "lacks", "lacking", "isnt", "isn't", "hasnt", "hasn't", "unlike", "absent",
]
private let negatingPrefixes: Set<String> = ["un", "non", "in", "im", "dis", "de", "anti", "no", "not", "a"]
private let opposites: [(Substring, Substring)] = [
    ("all", "any"), ("every", "any"), ("least", "most"), ("min", "max"), ("above", "below"), ("over", "under"),
    ("present", "absent"), ("before", "after"), ("left", "right"), ("high", "low"), ("more", "less"),
    ("increased", "decreased"), ("upper", "lower"), ("yes", "no"),
    ("and", "any"), ("or", "at"), ("about", "above"), ("many", "any"), ("every", "never"), ("with", "without"),
]
private let oppositePrefixes: [(String, String)] = [
    ("hyper", "hypo"), ("ex", "in"), ("tachy", "brady"), ("over", "under"), ("intra", "extra"),
]

/// How many letters must be added, left out, changed or swapped with their neighbour to turn one text into the other;
/// `nil` if more than `limit`.
func editDistance(_ first: [UInt8], _ second: [UInt8], atMost limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    var current = last
    for row in 0..<first.count {
        current[0] = row + 1
        var least = current[0]
        for column in 0..<second.count {
            let change = first[row] == second[column] ? 0 : 1
            var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + change)
            if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current[column + 1] = cost
            least = min(least, cost)
        }
        guard least <= limit else { return nil }
        (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[second.count] <= limit ? last[second.count] : nil
}

/// Lower-case bytes, with `_` for `-` and blanks.
private func foldedBytes(_ word: String) -> [UInt8] {
    word.utf8.map { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
        case UInt8(ascii: "-"), UInt8(ascii: " "): UInt8(ascii: "_")
        default: byte
        }
    }
}
