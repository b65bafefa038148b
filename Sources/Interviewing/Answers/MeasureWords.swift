// The words of a measure: numbers, hedges, and what a refusal recognises.

import RuleModel

/// The words that the grammar of measures is made of.
enum MeasureWords {
    /// What may lead over to a measure.
    static let leads = [
        "it is", "it's", "i am", "i'm", "he is", "he's", "she is", "she's", "is", "for", "exactly", "=",
    ]
    /// What makes a number a round one, before it.
    static let hedges = ["about", "around", "approximately", "approx", "roughly", "ca", "circa", "~", "≈"]
    /// The same behind it.
    static let laterHedges = ["or so", "approximately", "approx"]
    /// Words that may be shortened with a full stop.
    static let abbreviations: Set<String> = ["approx", "ca"]
    /// What may stand behind a time.
    static let timeTails = ["old", "of age", "ago", "long"]
    /// What may stand behind a length.
    static let lengthTails = ["tall", "high", "long"]

    /// Words and signs that set a bound. They are here for the help only: no bound is read.
    static let bounds: Set<String> = [
        "under", "over", "above", "below", "beneath", "almost", "nearly", "barely", "hardly", "less", "more", "fewer",
        "least", "most", "older", "younger", "bigger", "smaller", "higher", "lower", "longer", "shorter", "beyond",
        "past", "within", "max", "maximum", "min", "minimum", "plus", "minus", "upwards", "exceeding", "approaching",
        "<", ">", "≤", "≥", "+", "±", "upto",
    ]
    /// Words that set a bound together with the word behind them: `no more than`, `at least`, `up to`, `not quite`.
    static let boundLeads: Set<String> = ["no", "not", "at", "just", "up", "close", "or", "and", "only", "well"]
    /// Words that set a bound only behind those.
    static let laterBounds: Set<String> = ["to", "quite", "yet", "under", "shy", "short"]
    /// Words and signs between the two ends of a range.
    static let rangeMarks: Set<String> = [
        "to", "or", "and", "until", "till", "til", "through", "-", "–", "—", "−", "‐", "‑", "..", "...", "…", "/",
    ]
    /// What is quoted by itself, whatever stands behind it.
    static let marks = rangeMarks.union(bounds)
    /// Words before the first end of a range.
    static let rangeLeads: Set<String> = ["between", "from"]

    static let digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

    /// Zero to nineteen.
    static let small: [String: Int] = {
        let teens = [
            "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
            "nineteen",
        ]
        return Dictionary(uniqueKeysWithValues: zip(digits + teens, 0...))
    }()
    static let tens: [String: Int] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    static let vulgar: [Character: Rational] = {
        var fractions: [Character: Rational] = [:]
        for (sign, above, below) in [
            ("½", 1, 2), ("⅓", 1, 3), ("⅔", 2, 3), ("¼", 1, 4), ("¾", 3, 4), ("⅛", 1, 8), ("⅜", 3, 8), ("⅝", 5, 8),
            ("⅞", 7, 8),
        ] as [(Character, Int128, Int128)] {
            fractions[sign] = Rational(above, over: below)
        }
        return fractions
    }()

    /// Fractions in words, the longer ones first.
    static let fractions: [(words: String, value: Rational)] = {
        var fractions: [(String, Rational)] = []
        for (words, above, below) in [
            ("three quarters", 3, 4), ("three quarter", 3, 4), ("two thirds", 2, 3), ("a half", 1, 2),
            ("one half", 1, 2), ("half", 1, 2),
        ] as [(String, Int128, Int128)] {
            if let value = Rational(above, over: below) { fractions.append((words, value)) }
        }
        return fractions
    }()
    /// Fractions that are ordinals, too: the third day is no third of a day.
    static let ordinals: [(words: String, value: Rational)] = {
        var fractions: [(String, Rational)] = []
        for (words, below) in [
            ("a quarter", 4), ("one quarter", 4), ("quarter", 4), ("a third", 3), ("one third", 3), ("third", 3),
        ] as [(String, Int128)] {
            if let value = Rational(1, over: below) { fractions.append((words, value)) }
        }
        return fractions
    }()
    /// What a quarter is of without `of`: `a quarter hour`.
    static let hours = ["hour", "hours", "hr", "h"]
}
