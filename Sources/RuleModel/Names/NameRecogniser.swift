// Names as people write them: "Atorvastatin 20 mg tablet" is a statin.

/// Matches free text against the options of one list.
///
/// The rule, in order:
/// 1. Text and names become words: runs of letters and digits, in lower case, without accents. A final `s` of a word of
///    four letters or more does not count. A match is always of whole words, never of a part of one.
/// 2. Names are the option's id, its label (also without what stands in brackets) and its synonyms, the names that may
///    mean an option (`perhaps`), and the names that are known to mean none (`irrelevant`). From left to right, the
///    longest name that stands at a place is taken, and the rest of the text may name more (combination products).
/// 3. What is left must be understood: a strength (`20`, `20mg`, `mg/ml`, `0.5%`), a word or phrase of the list's
///    `NameWords`, or a salt right after a name (`atorvastatin calcium`). So must be every sign: it joins words (`/`, `-`,
///    `+`, `&`), ends them (`.`, `,`, `;`) or encloses them in brackets.
/// 4. Where the words have units, a number is understood as long as it is not zero, a year, a date or a time
///    (`NameNumbers`).
/// 5. If anything is not understood, the text says of no option that it is present: those it names are unknown, and so is
///    all that the list does not name. A question mark leaves what the text names unknown, and no more, unless the text
///    names something that is no option: then that may have meant any.
package struct NameRecogniser: Sendable {
    /// What a text was found to mean.
    package struct Meaning: Hashable, Sendable {
        /// The options that are present, in the order of the list.
        package var options: [Int] = []
        /// The options that it names and that stay unknown, in the order of the list.
        package var unsure: [Int] = []
        /// Whether every word of it was understood. If not, what the list does not name is unknown.
        package var isUnderstood = false
        /// Whether every word of it was understood and nothing stays unknown.
        package var isComplete: Bool { isUnderstood && unsure.isEmpty }
    }

    private struct Phrase: Sendable {
        let words: [String]
        var options: [Int] = []
        var perhaps: [Int] = []
        var isName = false
        var isUnit = false
        var isSalt = false
        /// Whether it counts at the beginning of a text alone.
        var isOpening = false
        /// Whether it counts right before a name alone.
        var joinsName = false
    }

    /// By first word, the phrases with most words first. Thousands are put in when a list first meets a name, which a
    /// command for one patient waits for.
    private var phrases: [String: [Phrase]] = [:]
    /// The names that hold signs of other kinds: what a book calls something is understood whatever its signs.
    private var wholes: [String: Phrase] = [:]
    /// Whether a number beside a name can be a strength or a count: where the words have units.
    private let takesNumbers: Bool

    package init(_ list: Finding.OptionList) {
        self.init(list.options, irrelevant: list.irrelevant, list.nameWords)
    }

    package init(_ options: [Finding.Option], irrelevant: [String] = [], _ words: NameWords = .english) {
        takesNumbers = !words.units.isEmpty
        for (place, option) in options.enumerated() {
            var texts = [option.id, option.label] + option.synonyms
            if let bracket = option.label.firstIndex(of: "(") { texts.append(String(option.label[..<bracket])) }
            for text in texts { add(name: text) { $0.options.append(place) } }
            for text in option.perhaps { add(name: text) { $0.perhaps.append(place) } }
        }
        for text in irrelevant { add(name: text) { _ in } }
        for entry in words.understood { add(entry: entry) { _ in } }
        for entry in words.units { add(entry: entry) { $0.isUnit = true } }
        for entry in words.salts { add(entry: entry) { $0.isSalt = true } }
    }

    private mutating func add(name text: String, _ change: (inout Phrase) -> Void) {
        func named(_ phrase: inout Phrase) {
            phrase.isName = true
            change(&phrase)
        }
        if let words = NameText.plainWords(text) { return add(words, named) }
        let read = NameText(text)
        let words = read.words.map(\.text)
        add(words, named)
        if !read.signsAreUnderstood || read.isDoubted, !words.isEmpty {
            named(&wholes[NameText.folded(text), default: Phrase(words: words)])
        }
    }

    private mutating func add(_ words: [String], _ change: (inout Phrase) -> Void) {
        guard let first = words.first else { return }
        NameRecogniser.change(words, in: &phrases[first, default: []], change)
    }

    /// Changes the phrase of these words, which is put in before all that have fewer words.
    private static func change(
        _ words: [String], in sharing: inout [Phrase], _ change: (inout Phrase) -> Void
    ) {
        if let place = sharing.firstIndex(where: { $0.words == words }) { return change(&sharing[place]) }
        var phrase = Phrase(words: words)
        change(&phrase)
        sharing.insert(phrase, at: sharing.firstIndex { $0.words.count < words.count } ?? sharing.count)
    }

    /// Adds an entry of the word lists, where `#` is a number, `^` in front is the beginning of the text and `@` at the
    /// end is a name.
    private mutating func add(entry: String, _ change: (inout Phrase) -> Void) {
        var text = Substring(entry)
        let isOpening = text.first == "^"
        if isOpening { text = text.dropFirst() }
        let joinsName = text.hasSuffix(" @")
        if joinsName { text = text.dropLast(2) }
        let words =
            NameText.plainWords(String(text))
            ?? NameText.folded(String(text)).utf8.split(separator: 0x20).map { NameText.singular($0) }
        add(words) { phrase in
            guard !phrase.isName else { return }
            (phrase.isOpening, phrase.joinsName) = (isOpening, joinsName)
            change(&phrase)
        }
    }

    /// What a text means.
    package func meaning(of text: String) -> Meaning {
        if let whole = wholes[NameText.folded(text)] { return meaning([whole], isUnderstood: true, isDoubted: false) }
        let text = NameText(text)
        let words = text.words[...]
        var isUnderstood = text.signsAreUnderstood
        var found: [Phrase] = []
        var (afterName, holdsNumber) = (false, false)
        var place = 0
        while place < words.count {
            let rest = words[place...]
            if let phrase = phrase(at: rest), !phrase.isSalt || afterName {
                if phrase.isName { found.append(phrase) }
                if rest.prefix(phrase.words.count).contains(where: { $0.holdsZero && !phrase.isName }) {
                    isUnderstood = false
                }
                if phrase.isUnit, !holdsNumber { isUnderstood = false }
                holdsNumber = holdsNumber || rest.prefix(phrase.words.count).contains { $0.pattern != nil }
                afterName = phrase.isName || phrase.isSalt
                place += phrase.words.count
                continue
            }
            afterName = false
            holdsNumber = holdsNumber || rest.first?.pattern != nil
            if rest.first?.isNumber == true {
                let run = NameNumbers.run(at: rest)
                let next = words[(place + run.count)...]
                let follows: NameNumbers.Follower =
                    phrase(at: next).map { $0.isName ? .other : $0.isUnit ? .unit : .word } ?? .other
                if !takesNumbers || !NameNumbers.areUnderstood(run, before: follows) || isTime(words, place) {
                    isUnderstood = false
                }
                place += run.count
            } else {
                if rest.first.map(isGlued) != true { isUnderstood = false }
                place += 1
            }
        }
        return meaning(found, isUnderstood: isUnderstood, isDoubted: text.isDoubted)
    }

    private func meaning(_ found: [Phrase], isUnderstood: Bool, isDoubted: Bool) -> Meaning {
        let named = Set(found.flatMap(\.options))
        let perhaps = Set(found.flatMap(\.perhaps)).subtracting(named)
        var meaning = Meaning()
        meaning.isUnderstood = isUnderstood && !found.isEmpty
        if !meaning.isUnderstood || isDoubted {
            meaning.unsure = named.union(perhaps).sorted()
            // Who doubts what means no option may have meant another name.
            if found.contains(where: { $0.options.isEmpty && $0.perhaps.isEmpty }) { meaning.isUnderstood = false }
        } else {
            meaning.options = named.sorted()
            meaning.unsure = perhaps.sorted()
        }
        return meaning
    }

    /// The longest phrase that stands at the beginning of some words; a name goes before other words.
    private func phrase(at rest: ArraySlice<NameText.Word>) -> Phrase? {
        guard let first = rest.first else { return nil }
        let named = phrases[first.text]?.first { stands($0, at: rest) }
        guard let pattern = first.pattern, let other = phrases[pattern]?.first(where: { stands($0, at: rest) }) else {
            return named
        }
        return (named?.words.count ?? 0) >= other.words.count ? named : other
    }

    private func stands(_ phrase: Phrase, at rest: ArraySlice<NameText.Word>) -> Bool {
        guard rest.count >= phrase.words.count, !phrase.isOpening || rest.startIndex == 0,
            zip(phrase.words, rest).allSatisfy({ $0 == $1.text || !phrase.isName && $0 == $1.pattern })
        else { return false }
        guard phrase.joinsName else { return true }
        let behind = rest.dropFirst(phrase.words.count)
        return behind.first.flatMap { phrases[$0.text] }?.contains { $0.isName && stands($0, at: behind) } ?? false
    }

    /// Whether a number stands behind another and a colon: `11:30`.
    private func isTime(_ words: ArraySlice<NameText.Word>, _ place: Int) -> Bool {
        words[place].sign == ":" && place > 0 && words[place - 1].isNumber
    }

    /// Whether a word is a number with a unit or form right behind it: `20mg`, `2tabs`.
    private func isGlued(_ word: NameText.Word) -> Bool {
        guard let pattern = word.pattern, pattern.hasPrefix("#"), !word.holdsZero else { return false }
        let unit = NameText.singular(pattern.utf8.dropFirst())
        return phrases[unit]?.contains {
            $0.words.count == 1 && !$0.isName && !$0.isSalt && !$0.isOpening && !$0.joinsName
        } ?? false
    }
}
