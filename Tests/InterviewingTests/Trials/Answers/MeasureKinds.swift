// What measures of the trials can be of, with units and their sizes in arithmetic of its own.

import RandomBooks
import RuleModel

/// One unit with the words for it and its size, in the base of its kind.
struct TrialUnit {
    let words: [String]
    /// Words that are the unit in a slip only, such as `a`, which is an article mostly.
    var slips: [String] = []
    let size: Rational
    /// What is added after the size, for scales with a zero of their own.
    var shift = Rational(0)
    /// Whether it takes part in sums, greater units first.
    var isInSums = false
}

/// A finding that measures are given for.
struct TrialFinding {
    let index: Finding.Index
    let units: [TrialUnit]
    /// The place of its own unit.
    let own: Int
    let limits: ClosedRange<Rational>
    /// Whether a comma before two digits is asked back, because it can part two numbers.
    var commaCanPart = true

    /// A number in one of the units, in the finding's own.
    func value(_ number: Rational, in unit: Int) -> Rational? {
        let (from, to) = (units[unit], units[own])
        return number.multiplied(by: from.size)?.adding(from.shift)?.adding(to.shift.negated)?.divided(by: to.size)
    }
}

/// A book that asks for measures, and its findings.
enum MeasureKinds {
    static let findings: [TrialFinding] = all.map(\.finding)

    static let book: RuleBook = {
        var draft = Draft(levels: 1)
        for (place, one) in all.enumerated() {
            draft.findings.append(
                Finding(
                    id: one.isAge ? "age_\(place)" : "other_\(place)", label: one.isAge ? "Age" : "Other",
                    ask: one.isAge ? "How old?" : "How much?",
                    kind: .quantity(.init(unit: UCUMUnit(one.code)!, limits: one.finding.limits)), location: Draft.place
                ))
        }
        return draft.book
    }()

    private static func exact(_ above: Int, _ below: Int = 1) -> Rational {
        Rational(Int128(above), over: Int128(below))!
    }

    private static let times: [TrialUnit] = [
        .init(
            words: ["years", "year", "y", "yr", "yrs", "yo", "y/o", "Years"], slips: ["a"], size: exact(31_557_600),
            isInSums: true),
        .init(words: ["months", "month", "mo", "mths", "mos"], size: exact(2_629_800), isInSums: true),
        .init(words: ["weeks", "week", "wk", "wks", "w"], size: exact(604_800), isInSums: true),
        .init(words: ["days", "day", "d"], size: exact(86_400), isInSums: true),
        .init(words: ["hours", "hour", "h", "hrs", "hr"], size: exact(3_600), isInSums: true),
        .init(words: ["minutes", "minute", "min", "mins"], size: exact(60), isInSums: true),
        .init(words: ["seconds", "sec", "secs"], slips: ["s"], size: exact(1), isInSums: true),
        .init(words: ["fortnights", "fortnight"], size: exact(1_209_600)),
    ]
    /// An age has no minutes or seconds.
    private static let ages = times.filter { !["minutes", "seconds"].contains($0.words[0]) }
    private static let temperatures: [TrialUnit] = [
        .init(
            words: ["C", "°C", "degrees", "°", "celsius", "degrees C", "degrees celsius", "Cel", "° C"], size: exact(1)),
        .init(
            words: ["F", "°F", "fahrenheit", "degrees F", "[degF]", "° F"], size: exact(5, 9), shift: exact(-160, 9)),
    ]
    private static let masses: [TrialUnit] = [
        .init(words: ["kg", "kilos", "kilograms", "KG", "kgs"], size: exact(1_000), isInSums: false),
        .init(words: ["g", "grams"], size: exact(1)),
        .init(words: ["st", "stone"], size: exact(45_359_237 * 14, 100_000), isInSums: true),
        .init(words: ["lb", "lbs", "pounds"], size: exact(45_359_237, 100_000), isInSums: true),
        .init(words: ["oz", "ounces"], size: exact(45_359_237, 1_600_000), isInSums: true),
    ]
    private static let lengths: [TrialUnit] = [
        .init(words: ["cm", "centimetres"], size: exact(1)),
        .init(words: ["m", "metres", "meters"], size: exact(100)),
        .init(words: ["mm"], size: exact(1, 10)),
        .init(words: ["ft", "feet", "foot", "'", "′"], size: exact(3_048, 100), isInSums: true),
        .init(words: ["in", "inches", "\"", "″", "in.", "''"], size: exact(254, 100), isInSums: true),
    ]

    private static let all: [(code: String, isAge: Bool, finding: TrialFinding)] = {
        var all: [(String, Bool, TrialFinding)] = []
        func add(
            _ code: String, _ units: [TrialUnit], _ own: Int, _ limits: ClosedRange<Int>, isAge: Bool = false
        ) {
            // Of these nobody gives two decimals.
            let isOfCounts = units[0].words.first.map { ["years", "mmHg", "/min", "%", "points"].contains($0) } ?? true
            all.append(
                (
                    code, isAge,
                    TrialFinding(
                        index: .init(all.count), units: units, own: own,
                        limits: Rational(limits.lowerBound)...Rational(limits.upperBound), commaCanPart: isOfCounts)
                ))
        }
        add("a", ages, 0, 0...130, isAge: true)
        add("mo", ages, 1, 0...216, isAge: true)
        add("d", ages, 3, 0...47_500, isAge: true)
        add("d", times, 3, 0...47_500)
        add("min", times, 5, 0...43_200)
        add("Cel", temperatures, 0, 25...46)
        add("kg", masses, 0, 0...500)
        add("cm", lengths, 0, 0...300)
        add("mm[Hg]", [.init(words: ["mmHg", "mm Hg", "mm[Hg]"], size: exact(1))], 0, 0...300)
        add(
            "/min", [.init(words: ["/min", "bpm", "per minute", "beats per minute"], size: exact(1))], 0,
            0...400)
        add("%", [.init(words: ["%", "percent", "per cent"], size: exact(1))], 0, 0...100)
        add("mmol/L", [.init(words: ["mmol/L", "mmol/l", "MMOL/L"], size: exact(1))], 0, 0...100)
        add("mmol/L", [.init(words: ["mmol/L", "mmol/l"], size: exact(1))], 0, -30...30)
        add("1", [.init(words: [], size: exact(1))], 0, 0...10)
        add("{points}", [.init(words: ["points", "point", "{points}"], size: exact(1))], 0, 0...100)
        add(
            "10*9/L",
            [
                .init(words: ["x10^9/L", "×10⁹/L", "x10*9/l"], size: exact(1)),
                .init(words: ["/uL"], size: exact(1, 1_000)),
            ], 0, 0...500)
        add("mg/g{creat}", [.init(words: ["mg/g{creat}", "mg/g creat"], size: exact(1))], 0, 0...300)
        add("mL/min/{1.73_m2}", [.init(words: ["mL/min/1.73m2", "mL/min/{1.73_m2}"], size: exact(1))], 0, 0...200)
        return all
    }()
}
