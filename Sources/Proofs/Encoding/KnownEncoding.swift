// A complete patient of whom only a part is known, as SMT-LIB 2: three-valued conditions.

import Evaluation
import RuleModel

/// Conditions as the evaluator sees them while part of a patient is unknown, beside the patient that it really is.
///
/// Each input (a yes/no finding, an option, a comparison of a quantity) has a second value that says whether it is
/// known. A condition has two formulas: that it is known to hold, and that it is known not to. What closure concludes is
/// true of every patient that fits, so each state the evaluator can reach is one of those described here.
struct KnownEncoding {
    /// A condition in three values.
    struct Known {
        let holds: String
        let fails: String

        var opposite: Known { Known(holds: fails, fails: holds) }
        static let always = Known(holds: Formula.yes, fails: Formula.no)
    }

    var patient: BookEncoding
    /// Declarations of what is known, each once.
    private(set) var inputs: [KnownInput] = []
    private(set) var definitions: [String] = []
    private var defined: [String: Known] = [:]
    private let reading: ConditionReading

    init(_ book: RuleBook) {
        patient = BookEncoding(book)
        reading = ConditionReading(book)
    }

    var book: RuleBook { patient.book }

    mutating func takeDefinitions() -> [String] {
        defer { definitions = [] }
        return definitions
    }

    // MARK: Inputs

    /// An input: known where its second value says so.
    private mutating func input(_ finding: Int, _ name: String, _ kind: PatientValue.Kind, _ truth: String) -> Known {
        let symbol = Formula.symbol("known: \(name)")
        if defined[symbol] == nil {
            inputs.append(KnownInput(finding: Finding.Index(finding), kind: kind, symbol: symbol))
            definitions.append("(declare-const \(symbol) Bool)")
            defined[symbol] = Known(
                holds: Formula.all([symbol, truth]), fails: Formula.all([symbol, Formula.not(truth)]))
        }
        return defined[symbol] ?? .always
    }

    private mutating func option(_ option: Int, of finding: Int) -> Known {
        let id = "\(book.findings[finding].id): \(book.findings[finding].options[option].id)"
        return input(finding, id, .option(option), patient.option(option, of: finding))
    }

    /// That a quantity is at least a number, or above it.
    private mutating func input(_ finding: Int, _ cut: Cut) -> Known {
        patient.note(cut.value, of: finding)
        let name = "\(book.findings[finding].id) \(cut.isStrict ? "above" : "at least") \(cut.value)"
        return input(finding, name, .number, Formula.isBeyond(cut, patient.number(of: finding)))
    }

    // MARK: Conditions

    /// Whether a condition is known to hold, and whether it is known not to.
    mutating func known(_ condition: Condition) -> Known {
        switch condition.meaning {
        case .presence(let finding):
            return input(
                finding.value, book[finding].id, .truth, patient.truth(of: finding.value))
        case .pattern(let pattern):
            return define("pattern \(book[pattern].id)") { $0.known($0.book[pattern].when) }
        case .count(let least, let most, let members):
            let members = members.map { known($0) }
            let possible = members.map { Formula.not($0.fails) }
            return Known(
                holds: Formula.all([
                    Formula.atLeast(least, of: members.map(\.holds)), Formula.atMost(most, of: possible),
                ]),
                fails: Formula.any([
                    Formula.not(Formula.atLeast(least, of: possible)),
                    Formula.not(Formula.atMost(most, of: members.map(\.holds))),
                ]))
        case .number(let finding, let range):
            let ends = [
                range.lowerCut.map { compared(finding.value, $0) },
                range.upperCut.map { compared(finding.value, $0).opposite },
            ].compactMap { $0 }
            return Known(holds: Formula.all(ends.map(\.holds)), fails: Formula.any(ends.map(\.fails)))
        case .options(let finding, let options):
            let members = options.map { option in self.option(option, of: finding.value) }
            return Known(
                holds: Formula.any(members.map(\.holds)), fails: Formula.all(members.map(\.fails)))
        }
    }

    mutating func define(_ name: String, _ known: (inout KnownEncoding) -> Known) -> Known {
        if let found = defined[name] { return found }
        let found = known(&self)
        let (holds, fails) = (Formula.symbol("known: \(name)"), Formula.symbol("ruled out: \(name)"))
        definitions += patient.takeDefinitions()
        definitions.append("(define-fun \(holds) () Bool \(found.holds))")
        definitions.append("(define-fun \(fails) () Bool \(found.fails))")
        let result = Known(holds: holds, fails: fails)
        defined[name] = result
        return result
    }

    // MARK: Quantities and scores

    /// That a number or sum lies beyond a cut.
    private mutating func compared(_ finding: Int, _ cut: Cut) -> Known {
        guard case .score(let score) = book.findings[finding].origin else { return input(finding, cut) }
        let (low, high) = bounds(of: finding, score)
        return Known(holds: Formula.isBeyond(cut, low), fails: Formula.isWithin(cut, high))
    }

    /// The least and the greatest sum that what is known allows, as the evaluator works them out: together the points
    /// that read one finding, since one value of it earns them all.
    private mutating func bounds(of finding: Int, _ score: Finding.Score) -> (low: String, high: String) {
        let id = book.findings[finding].id
        let (low, high) = (Formula.symbol("score \(id) at least"), Formula.symbol("score \(id) at most"))
        guard defined[low] == nil else { return (low, high) }
        var (lows, highs): ([String], [String]) = ([], [])
        var grouped: [Int: [(points: Rational, condition: Condition)]] = [:]
        for member in score.points {
            let read = reading.findings(readBy: member.condition, throughScores: false)
            if read.count == 1, canBeGrouped(read[0]) {
                grouped[read[0], default: []].append(member)
            } else {
                let known = known(member.condition)
                add(
                    [(member.points, Formula.not(known.fails)), (Rational(0), Formula.not(known.holds))], &lows, &highs)
            }
        }
        for read in grouped.keys.sorted() { add(alternatives(of: read, grouped[read] ?? []), &lows, &highs) }
        definitions += patient.takeDefinitions()
        definitions.append("(define-fun \(low) () Real \(Formula.sum(lows)))")
        definitions.append("(define-fun \(high) () Real \(Formula.sum(highs)))")
        defined[low] = .always
        return (low, high)
    }

    private func canBeGrouped(_ finding: Int) -> Bool {
        switch book.findings[finding].kind {
        case .yesNo, .quantity, .choice: true
        case .choices, .score: false
        }
    }

    /// Adds the least and the greatest of some points, of which those count that are possible.
    private func add(
        _ alternatives: [(points: Rational, isPossible: String)], _ lows: inout [String], _ highs: inout [String]
    ) {
        let sorted = alternatives.sorted { $0.points < $1.points }
        func first(_ alternatives: [(points: Rational, isPossible: String)]) -> String {
            guard let last = alternatives.last else { return Formula.zero }
            return alternatives.dropLast().reversed().reduce(Formula.number(last.points)) { rest, alternative in
                Formula.choose(alternative.isPossible, Formula.number(alternative.points), rest)
            }
        }
        lows.append(first(sorted))
        highs.append(first(sorted.reversed()))
    }

    /// For each value of a finding, the points that it earns, and that it is still possible.
    private mutating func alternatives(
        of finding: Int, _ members: [(points: Rational, condition: Condition)]
    ) -> [(points: Rational, isPossible: String)] {
        let reading = self.reading
        func points(_ value: ConditionReading.Value) -> Rational {
            members.reduce(Rational(0)) { sum, member in
                reading.holds(member.condition, when: value) ? sum.adding(member.points) ?? sum : sum
            }
        }
        switch book.findings[finding].kind {
        case .yesNo:
            let itself = known(Condition(.finding(Finding.Index(finding)), at: book.findings[finding].location))
            return [
                (points(.truth(true)), Formula.not(itself.fails)), (points(.truth(false)), Formula.not(itself.holds)),
            ]
        case .choice(let options):
            return options.indices.map { place in
                (points(.option(place)), Formula.not(option(place, of: finding).fails))
            }
        case .quantity, .choices, .score:
            let cuts = reading.cuts(of: finding, in: members.map(\.condition))
            let known = cuts.map { input(finding, $0) }
            return (0...cuts.count).map { place in
                let above = place == 0 ? Formula.yes : Formula.not(known[place - 1].fails)
                let below = place == cuts.count ? Formula.yes : Formula.not(known[place].holds)
                return (
                    points(.number(CutCollector.representative(ofClass: place, among: cuts))),
                    Formula.all([above, below])
                )
            }
        }
    }
}

/// Something that is known of a patient, or not.
struct KnownInput {
    let finding: Finding.Index
    let kind: PatientValue.Kind
    let symbol: String
}
