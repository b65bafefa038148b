// What is said of coverage, wherever it is written.

import RuleModel

extension Decision.Kind {
    /// Several of them, as the heading of a row.
    var plural: String {
        switch self {
        case .urgency: "urgency"
        case .redFlag: "red flags"
        case .pattern: "patterns"
        case .cause: "causes"
        case .score: "scores"
        case .advice: "advice"
        case .complication: "complications"
        case .scope: "scope"
        case .implication: "implications"
        }
    }
}

extension Coverage.Figure {
    /// `95.4 %`
    public var percent: String { Coverage.percent(tenthsOfPercent) }
    /// `124 of 130`
    var counts: String { "\(shown) of \(total)" }
}

extension Coverage {
    /// Tenths of a percent in words: `95.4 %`, `100 %`.
    public static func percent(_ tenths: Int) -> String {
        tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %"
    }
}

/// What is wrong with a part, in few words.
struct PartWords {
    private let part: Decision.Part
    private let obligations: [Obligation]

    init(_ part: Decision.Part, _ obligations: [Obligation]) {
        self.part = part
        self.obligations = obligations
    }

    /// What is missing: `never seen absent; never decides while present`; empty if nothing is.
    var missing: [String] { words { $0 == .missing || $0 == .undecided } }

    /// What no patient can show: `decides while absent`.
    var impossible: [String] { words(negated: false) { $0 == .impossible } }

    private func words(negated: Bool = true, _ isMeant: (Obligation.State) -> Bool) -> [String] {
        let never = negated ? "never " : ""
        let meant = obligations.filter { negated ? $0.isMissing : $0.state == .impossible }
        var phrases: [String] = []
        var seen: [Truth] = []
        for obligation in meant {
            if case .seen(let truth) = obligation.aim, isMeant(obligation.state) { seen.append(truth) }
        }
        if !seen.isEmpty { phrases.append("\(never)seen \(listed(seen.map(\.rawValue)))") }
        for obligation in meant where obligation.aim == .decides {
            let halves = obligation.halves.filter { isMeant($0.state) }.compactMap(\.truth)
            // What was not seen was not seen to decide.
            let new = halves.filter { !seen.contains($0) }
            if new.isEmpty { continue }
            phrases.append(
                halves.count == 2 && new.count == 2
                    ? "\(never)decides" : "\(never)decides while \(listed(new.map(\.rawValue)))")
        }
        return phrases + thresholds(never, meant)
    }

    private func thresholds(_ never: String, _ meant: [Obligation]) -> [String] {
        var order: [Condition.Threshold] = []
        var sides: [Condition.Threshold: [Obligation.Side]] = [:]
        for obligation in meant {
            guard case .threshold(let number, let side) = obligation.aim else { continue }
            if sides[number] == nil { order.append(number) }
            sides[number, default: []].append(side)
        }
        return order.map { number in
            "\(never)\(listed((sides[number] ?? []).map(\.words))) \(number.written)"
        }
    }

    private func listed(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }
}

extension Obligation.Side {
    /// Before a number.
    var words: String {
        switch self {
        case .below: "just below"
        case .at: "at"
        case .above: "just above"
        }
    }
}

/// The words on parts that stand at one place of a rule file.
struct PlacedWords {
    let location: SourceLocation
    /// One phrase a kind of gap, with the names of the parts that share it.
    let phrases: [String]

    /// What is said of the parts of decisions, by place; nothing of a place of which there is nothing to say.
    static func all(
        of decisions: [Coverage.Covered], _ words: (PartWords) -> [String]
    ) -> [PlacedWords] {
        var places: [SourceLocation] = []
        var said: [SourceLocation: [(names: [String], words: String)]] = [:]
        for covered in decisions {
            for (part, obligations) in zip(covered.decision.parts, covered.obligations) {
                for phrase in words(PartWords(part, obligations)) {
                    if said[part.location] == nil { places.append(part.location) }
                    let name = part.name.map { "`\($0)`" }
                    let known = said[part.location, default: []].firstIndex {
                        $0.words == phrase && $0.names.isEmpty == (name == nil)
                    }
                    if let known {
                        said[part.location]?[known].names += [name].compactMap { $0 }
                    } else {
                        said[part.location, default: []].append(([name].compactMap { $0 }, phrase))
                    }
                }
            }
        }
        return places.map { place in
            PlacedWords(
                location: place,
                phrases: (said[place] ?? []).map { said in
                    said.names.isEmpty ? said.words : "\(said.names.joined(separator: ", ")): \(said.words)"
                })
        }
    }
}
