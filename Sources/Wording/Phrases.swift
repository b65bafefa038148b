// Words of the engine itself, as people read them; everything else comes from the rule book.

package import RuleModel

/// Words of the engine itself: headings, and sentences about what it found.
package enum Phrases {
    // MARK: How urgent it is

    package static let notDecided = "Not decided yet"
    package static let noDangerSign = "No danger sign of this source was found"
    package static let nothingDecided = "Nothing is decided yet"
    package static let nothingKnown = "Nothing that is known raises or rules out any red flag."
    package static let noneShown = "What is known raises no red flag so far, but it does not rule every one out."
    package static let askFirst = "Ask first"
    package static let nothingToAsk = "No question is left whose answer could decide it."
    package static let stillNeeded = "Still needed"
    package static let soundBound = "That is a safe upper bound: it may be higher than what is possible."
    package static let unreadKeys = "It is not settled, because keys of the input were not read."
    package static let whereToGo = "Where"
    package static let outOfScope = "Outside of what this rule book is about"

    package static func outOfScope(of title: String) -> String {
        "The rule book is about “\(title)”, and the answers say that this is something else."
    }

    package static func scopeUnknown(of title: String) -> String {
        "It is not known yet whether this is about “\(title)” at all."
    }

    package static func atLeast(_ title: String) -> String { "Certain already: \(title)" }
    package static func mayBe(_ title: String) -> String { "It may be as urgent as: \(title)" }

    // MARK: What is known of a finding

    package static let notAsked = "not asked"
    package static let notSure = "not sure"
    package static let notKnown = "not known"

    // MARK: Headings and marks

    package static let why = "Why"
    package static let restsOn = "From"
    package static let notRuledOut = "Not ruled out"
    package static let askNext = "Ask next"
    package static let askAfterHelp = "Once that is under way, ask"
    package static let causes = "Possible causes"
    package static let noCauseSupported = "Nothing entered speaks for any of them so far."
    package static let alsoSupported = "Something speaks for these, too"
    package static let forIt = "for it"
    package static let against = "against it"
    package static let advice = "What may help"
    package static let adviceUntilHelp = "Until help comes"
    package static let complications = "What it can lead to"
    package static let warnings = "Please note"
    package static let source = "What this rests on"
    package static let ruleBook = "rule book"

    package static func points(_ score: Rational) -> String { score == Rational(1) ? "1 point" : "\(score) points" }

    package static func openCauses(_ count: Int) -> String {
        count == 1
            ? "1 other is open: answers could still speak for it."
            : "\(count) others are open: answers could still speak for them."
    }

    package static func more(_ count: Int) -> String { "and \(count) more" }

    package static func reviewed(_ date: CalendarDay, by reviewer: String?) -> String {
        reviewer.map { "reviewed \(date) by \($0)" } ?? "reviewed \(date)"
    }

    // MARK: Why a question is asked

    /// - Parameters:
    ///   - titles: the first few of the red flags, as many as are to be named.
    ///   - count: how many there are.
    package static func couldShow(_ titles: [String], of count: Int) -> String {
        count == 1
            ? "The answer could raise or help rule out the red flag \(list(titles))."
            : "The answer could raise or help rule out the red flags \(firstFew(titles, of: count))."
    }

    /// - Parameters:
    ///   - titles: the first few of the causes, as many as are to be named.
    ///   - count: how many there are.
    package static func bearsOn(_ titles: [String], of count: Int) -> String {
        count == 1
            ? "It bears on the possible cause \(list(titles))."
            : "It bears on the possible causes \(firstFew(titles, of: count))."
    }

    package static let couldChange = "The answer could change this result."
    static let forSigns = "red flags"
    static let forCauses = "causes"

    /// `red flags: Chest pain; Seizure; and 3 more`
    static func shortly(_ word: String, _ titles: [String]) -> String {
        let rest = titles.count > 3 ? "; \(more(titles.count - 3))" : ""
        return "\(word): \(titles.prefix(3).joined(separator: "; "))\(rest)"
    }

    package static func othersNotRuledOut(_ count: Int) -> String {
        count == 1 ? "1 other red flag is not ruled out." : "\(count) other red flags are not ruled out."
    }

    // MARK: Conditions

    package static func comparison(_ comparison: Condition.Comparison) -> String {
        switch comparison {
        case .atLeast: "at least"
        case .above: "above"
        case .atMost: "at most"
        case .below: "below"
        }
    }

    static func absent(_ words: String) -> String { "not: \(words)" }

    /// A number with its unit as people write it: `39 °C`.
    package static func measured(_ number: Rational, _ unit: String) -> String {
        let shown = Phrases.unit(unit)
        return shown.isEmpty ? number.description : "\(number) \(shown)"
    }

    /// A UCUM code as people write it.
    package static func unit(_ code: String) -> String {
        switch code {
        case "1": ""
        case "Cel": "°C"
        case "[degF]": "°F"
        case "a": "years"
        case "mo": "months"
        case "wk": "weeks"
        case "d": "days"
        case "h": "hours"
        case "min": "minutes"
        case "s": "seconds"
        case "/min": "per minute"
        case "/s": "per second"
        case "mm[Hg]": "mmHg"
        case "cm[H2O]": "cmH2O"
        case "[lb_av]": "lb"
        case "[oz_av]": "oz"
        case "[stone_av]": "st"
        case "[in_i]": "in"
        case "[ft_i]": "ft"
        case "kg/m2": "kg/m²"
        case "m2": "m²"
        default: code.contains("{") ? annotated(code) : code
        }
    }

    /// `beats/min` for `{beats}/min`, `mg/g creat` for `mg/g{creat}`: an annotation is a word of the reader's.
    private static func annotated(_ code: String) -> String {
        var text = ""
        for character in code {
            switch character {
            case "{":
                if let last = text.last, last.isLetter || last.isNumber || last == "]" || last == "*" { text += " " }
            case "}": break
            case "_": text += " "
            default: text.append(character)
            }
        }
        return text
    }

    // MARK: Joining words

    /// `a`, `a and b`, `a, b and c`; with semicolons where a part has a comma of its own.
    package static func list(_ parts: [String], last: String = "and") -> String {
        guard let final = parts.last, parts.count > 1 else { return parts.first ?? "" }
        let separator = parts.contains { $0.contains(",") } ? "; " : ", "
        let end = separator == "; " ? "; \(last) " : " \(last) "
        return parts.dropLast().joined(separator: separator) + end + final
    }

    /// The first few of some parts and how many more there are: `a, b and 3 more`.
    package static func firstFew(_ parts: [String], limit: Int) -> String {
        firstFew(Array(parts.prefix(limit)), of: parts.count)
    }

    /// The first few of so many parts and how many more there are.
    static func firstFew(_ parts: [String], of count: Int) -> String {
        count > parts.count ? list(parts + ["\(count - parts.count) more"]) : list(parts)
    }

    /// A word of the input in backticks: shortened, with what must not be printed written out.
    package static func quoted(_ text: String) -> String {
        var (shown, count) = (String.UnicodeScalarView(), 0)
        text.unicodeScalars.forEachToPrint { scalar, isHidden in
            count += 1
            guard count <= 80 else { return }
            if isHidden {
                shown.append(contentsOf: scalar.spelledOut.unicodeScalars)
            } else {
                shown.append(scalar == "`" ? "'" : scalar)
            }
        }
        return "`\(String(shown))\(count > 80 ? "…" : "")`"
    }
}
