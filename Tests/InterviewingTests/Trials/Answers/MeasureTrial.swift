// What must hold of every answer that says a number.

import Interviewing
package import RandomBooks
import RuleModel

/// Makes an answer of which the meaning is known, reads it, prints it, reads that, and reads it with a slip in it.
package struct MeasureTrial {
    private let reader = AnswerReader(MeasureKinds.book)

    /// How many answers were understood, refused because of the finding's limits, and refused for a slip.
    package private(set) var understood = 0
    package private(set) var beyond = 0
    package private(set) var refusedSlips = 0

    package init() {}

    /// What does not hold of the next answer; `nil` if all is well.
    package mutating func fault(_ random: inout SplitMix64) -> String? {
        let finding = random.pick(MeasureKinds.findings)
        guard let sentence = MeasureSentence(finding, &random) else { return nil }
        let text = sentence.text
        guard let measure = read(text, finding) else {
            guard !finding.limits.contains(sentence.value) else { return "`\(text)` was refused in \(name(finding))" }
            beyond += 1
            return nil
        }
        guard measure.value == sentence.value else {
            return "`\(text)` was read as \(measure.value), meant \(sentence.value), in \(name(finding))"
        }
        understood += 1
        let printed = measure.typedWords
        guard read(printed, finding)?.value == measure.value else {
            return "`\(text)` was said back as `\(printed)`, which is read as another value or refused"
        }
        guard let slip = Slip(sentence, finding, &random) else { return nil }
        guard let changed = read(slip.text, finding)?.value else {
            refusedSlips += 1
            return nil
        }
        let isItsOwn = MeasureReference(finding: finding).values(of: slip.text).contains(changed)
        if isItsOwn || !slip.mustBeRefused && changed == sentence.value { return nil }
        return "`\(slip.text)`, a slip in `\(text)`, was read as \(changed) in \(name(finding))"
    }

    private func read(_ text: String, _ finding: TrialFinding) -> TypedMeasure? {
        try? reader.read(text, for: finding.index).measure
    }

    private func name(_ finding: TrialFinding) -> String { finding.units[finding.own].words.first ?? "plain numbers" }
}

/// A sentence with something put in, left out, doubled or replaced.
private struct Slip {
    private(set) var text = ""
    /// Whether the word that was put in makes it another statement, so that not even the same value will do.
    private(set) var mustBeRefused = false

    private static let words = [
        "under", "over", "almost", "nearly", "just", "up to", "less than", "more than", "at least", "at most", "maybe",
        "few", "not", "no", "never", "minus", "plus", "or", "to", "blue", "per", "between", "since", "below", "above",
        "yesterday", "or more", "and over", "x", "e", "M", "fold",
        "third", "a third", "out of 10", "{max}",
    ]
    /// What belongs to no unit that it stands behind.
    private static let behindUnits = [
        "/80", "/2", "/100", "/7", "80", "2", "1", ".2", "·5", "+1", "-1", "*2", "^2", "²", "/%", ".%", "%", "10*",
        "{under}", "{max}", "{BUN}", "(1)", "1/2", "½",
    ]
    /// What belongs to no unit that it stands before.
    private static let articles = ["a", "an", "a half", "a couple", "a third", "a quarter", "{x}", "a a"]
    private static let signs = Array("<>≤≥+-–−~?!*#/=()±^,;:'\".…½²٣")

    init?(_ sentence: MeasureSentence, _ finding: TrialFinding, _ random: inout SplitMix64) {
        var words = sentence.words
        let place = random.below(words.count)
        switch random.below(10) {
        case 0:
            let word = random.pick(Slip.words)
            words.insert((" ", word), at: random.below(words.count + 1))
            for (place, each) in words.enumerated() where place > 0 && each.gap.isEmpty && words[place - 1].word == word
            {
                words[place].gap = " "
            }
            mustBeRefused = true
        case 1:
            var characters = Array(words.map { $0.gap + $0.word }.joined())
            characters.insert(random.pick(Slip.signs), at: random.below(characters.count + 1))
            text = String(characters)
            return
        case 2:
            guard words.count > 1 else { return nil }
            words.remove(at: place)
        case 3:
            words.insert((" ", words[place].word), at: place)
            // Two digits side by side would be another number.
            words[place + 1].gap = " "
        case 4:
            var characters = Array(sentence.text)
            let digits = characters.indices.filter { characters[$0].isNumber }
            guard !digits.isEmpty else { return nil }
            let near = random.pick(digits) + random.pick([-1, 1])
            guard characters.indices.contains(near) else { return nil }
            characters[near] = "/"
            text = String(characters)
            return
        case 5:
            guard let unit = sentence.unitPlaces.first else { return nil }
            var letters = Array(words[unit].word)
            let letter = random.below(letters.count)
            let turned = letters[letter].uppercased()
            letters[letter] = Character(turned == String(letters[letter]) ? letters[letter].lowercased() : turned)
            words[unit].word = String(letters)
        case 6:
            guard let unit = sentence.unitPlaces.last else { return nil }
            words[unit].word += random.pick(Slip.behindUnits)
            mustBeRefused = true
        case 7:
            guard let unit = sentence.unitPlaces.first, unit > 0 else { return nil }
            words[unit].gap = " "
            words.insert((" ", random.pick(Slip.articles)), at: unit)
        case 8:
            guard let unit = sentence.unitPlaces.first, words[unit].word != "%" else { return nil }
            words[unit].word = random.pick(["%", "s", "a", "[ppm]", "ms"])
            // Of minutes a few milliseconds are a part.
            if words[unit].word == "ms", finding.units[finding.own].words.first == "minutes" { return nil }
        default:
            guard words.count > 1, place > 0 else { return nil }
            words.swapAt(place, place - 1)
        }
        text = words.map { $0.gap + $0.word }.joined()
    }
}
