// Names as people write them: "Atorvastatin 20 mg tablet" is a statin.

/// Matches free text against the options of one list.
///
/// The rule, in order:
/// 1. Text and names become words: runs of letters and digits, in lower case; everything else separates. A final `s` of
///    a word of four letters or more does not count. A match is always of whole words, never of a part of one.
/// 2. Names are the option's id, its label (also without what stands in brackets) and its synonyms. From left to right,
///    the longest name that stands at a place is taken; every option that has this name is meant, and the rest of the
///    text may name more (combination products).
/// 3. What is left may be a strength (`20`, `20mg`, `mg/ml`, `0.5%`), a form or route (`tablet`, `modified release`,
///    `XL`), how often it is taken, a joining word, or a salt right after a name (`atorvastatin calcium`).
///    Anything else is unrecognised: the options found are meant, and the text counts as unrecognised besides.
/// 4. A text that denies or stops (`no statins`, `allergic to aspirin`) means no option at all; it is unrecognised.
package struct NameRecogniser: Sendable {
    /// What a text was found to mean.
    package struct Meaning: Hashable, Sendable {
        /// The options it names, in the order of the list.
        package var options: [Int] = []
        /// Whether every word of it was understood.
        package var isComplete = false
    }

    private struct Name: Sendable {
        let words: [String]
        var options: [Int]
    }

    /// By first word, the names with most words first.
    private var names: [String: [Name]] = [:]

    package init(_ options: [Finding.Option]) {
        for (place, option) in options.enumerated() {
            var texts = [option.id, option.label] + option.synonyms
            if let bracket = option.label.firstIndex(of: "(") { texts.append(String(option.label[..<bracket])) }
            for text in texts {
                let words = NameRecogniser.words(of: text)
                guard let first = words.first else { continue }
                var sharing = names[first] ?? []
                if let same = sharing.firstIndex(where: { $0.words == words }) {
                    if !sharing[same].options.contains(place) { sharing[same].options.append(place) }
                } else {
                    sharing.append(Name(words: words, options: [place]))
                }
                names[first] = sharing
            }
        }
        for (first, sharing) in names {
            names[first] = sharing.sorted { $0.words.count > $1.words.count }
        }
    }

    /// What a text means.
    package func meaning(of text: String) -> Meaning {
        let words = NameRecogniser.words(of: text)
        if words.contains(where: NameWords.denials.contains) { return Meaning() }
        var meaning = Meaning()
        var allUnderstood = true
        var afterName = false
        var place = 0
        while place < words.count {
            if let name = names[words[place]]?.first(where: { words[place...].starts(with: $0.words) }) {
                meaning.options += name.options.filter { !meaning.options.contains($0) }
                place += name.words.count
                afterName = true
                continue
            }
            let word = words[place]
            let isSalt = afterName && NameWords.salts.contains(word)
            if !isSalt {
                afterName = false
                if !NameRecogniser.saysNothing(word) { allUnderstood = false }
            }
            place += 1
        }
        meaning.options.sort()
        meaning.isComplete = allUnderstood && !meaning.options.isEmpty
        return meaning
    }

    /// Whether a word is a number, a strength, a form, a route, a frequency or a joining word.
    private static func saysNothing(_ word: String) -> Bool {
        let unit = word.drop { $0.isASCII && $0.isNumber }
        return unit.isEmpty || NameWords.accompanying.contains(String(unit))
    }

    /// The words of a text in lower case, each without a final `s`.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        func end() {
            guard !word.isEmpty else { return }
            if word.utf8.count >= 4, word.hasSuffix("s"), !word.hasSuffix("ss") { word.removeLast() }
            words.append(word)
            word = ""
        }
        for character in text.lowercased() {
            if character.isLetter || character.isNumber { word.append(character) } else { end() }
        }
        end()
        return words
    }
}

/// The words that surround the name of a medicine. A final `s` is already gone.
private enum NameWords {
    static let denials = set(
        "no not never none without stopped stop stopping discontinued denies denied allergic allergy intolerant "
            + "intolerance free previously former formerly past refused declined avoid avoids off quit ceased")

    static let salts = set(
        "sodium potassium calcium magnesium zinc hydrochloride dihydrochloride hcl hydrobromide hbr maleate mesylate "
            + "mesilate tartrate bitartrate succinate fumarate besylate besilate tosylate acetate phosphate sulfate "
            + "sulphate citrate bromide propionate dipropionate furoate valerate nitrate lactate gluconate erbumine "
            + "arginine trihydrate dihydrate monohydrate hydrate anhydrous medoxomil disoproxil disodium xinafoate axetil"
    )

    static let accompanying = set(
        // strength
        "mg mcg ug µg μg g gm kg ng ml l dl iu u unit mmol meq milligram microgram gram nanogram millilitre milliliter "
            + "litre liter percent international dose strength low high half double "
            // form
            + "tablet tab tabl capsule cap caplet cream ointment gel lotion injection inj injectable solution soln sol "
            + "suspension susp syrup elixir drop inhaler inhalation puff actuation spray patch patche suppository "
            + "suppositorie pessary powder granule sachet pill pen prefilled syringe vial ampoule ampule lozenge film "
            + "coated enteric gastro resistant chewable dispersible effervescent soluble orodispersible nebuliser "
            + "nebulizer nebule foam shampoo mouthwash liquid implant device cartridge pack aerosol metered pre filled "
            + "turbohaler accuhaler diskus respimat evohaler easyhaler handihaler turbuhaler "
            // release
            + "modified prolonged extended sustained slow delayed controlled immediate release retard xl xr sr cr er ec "
            + "mr dr la ir e m r c hfa odt lar cd pr sa 12hr 24hr "
            // route
            + "oral orally topical topically intravenous intramuscular subcutaneous iv im sc subcut po nasal nasally "
            + "inhaled transdermal ophthalmic eye ear rectal vaginal sublingual mouth skin "
            // frequency
            + "daily once twice one two three four time day night nightly morning evening bedtime week weekly month monthly hour "
            + "hr hourly h d bd bid tds tid qds qid od qd om nocte mane prn stat when needed required necessary meal food "
            // joining
            + "and with plus in of for by at every the a an to on per as each or takes taking take taken uses using")

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(separator: " ").flatMap { NameRecogniser.words(of: String($0)) })
    }
}
