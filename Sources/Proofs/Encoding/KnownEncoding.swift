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
    private mutating func cut(_ finding: Int, _ number: Exact, isStrict: Bool) -> Known {
        patient.note(number, of: finding)
        let (own, other) = (patient.number(of: finding), Formula.number(number))
        let name = "\(book.findings[finding].id) \(isStrict ? "above" : "at least") \(number)"
        return input(
            finding, name, .number, isStrict ? Formula.isAbove(own, other) : Formula.isAtLeast(own, other))
    }

    // MARK: Conditions

    /// Whether a condition is known to hold, and whether it is known not to.
    mutating func known(_ condition: Condition) -> Known {
        switch condition.form {
        case .finding(let finding):
            return input(
                finding.value, book[finding].id, .truth, patient.truth(of: finding.value))
        case .pattern(let pattern):
            return define("pattern \(book[pattern].id)") { $0.known($0.book[pattern].when) }
        case .all(let members): return all(members)
        case .any(let members): return any(members)
        case .none(let members): return any(members).opposite
        case .atLeast(let number, let members): return count(members, isAtLeast: number)
        case .atMost(let number, let members): return count(members, isAtLeast: number + 1).opposite
        case .absent(let inner): return known(inner).opposite
        case .compare(let finding, let comparison, let threshold):
            let strict = comparison == .above || comparison == .atMost
            let isOpposite = comparison == .atMost || comparison == .below
            let found = compared(finding.value, threshold.value, isStrict: strict)
            return isOpposite ? found.opposite : found
        case .between(let finding, let low, let high):
            let (from, to) = (
                compared(finding.value, low.value, isStrict: false),
                compared(finding.value, high.value, isStrict: true).opposite
            )
            return Known(holds: Formula.all([from.holds, to.holds]), fails: Formula.any([from.fails, to.fails]))
        case .option(let finding, let option): return self.option(option, of: finding.value)
        case .anyOption(let finding, let options):
            let members = options.map { option in self.option(option, of: finding.value) }
            return Known(
                holds: Formula.any(members.map(\.holds)), fails: Formula.all(members.map(\.fails)))
        }
    }

    private mutating func all(_ conditions: [Condition]) -> Known {
        let members = conditions.map { known($0) }
        return Known(holds: Formula.all(members.map(\.holds)), fails: Formula.any(members.map(\.fails)))
    }

    private mutating func any(_ conditions: [Condition]) -> Known {
        let members = conditions.map { known($0) }
        return Known(holds: Formula.any(members.map(\.holds)), fails: Formula.all(members.map(\.fails)))
    }

    private mutating func count(_ conditions: [Condition], isAtLeast number: Int) -> Known {
        let members = conditions.map { known($0) }
        let wanted = Formula.number(Exact(number))
        return Known(
            holds: Formula.isAtLeast(Formula.count(members.map(\.holds)), wanted),
            fails: Formula.isAbove(wanted, Formula.count(members.map { Formula.not($0.fails) })))
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

    private mutating func compared(_ finding: Int, _ number: Exact, isStrict: Bool) -> Known {
        guard case .score(let score) = book.findings[finding].origin else {
            return cut(finding, number, isStrict: isStrict)
        }
        let (low, high) = bounds(of: finding, score)
        let wanted = Formula.number(number)
        return isStrict
            ? Known(holds: Formula.isAbove(low, wanted), fails: Formula.isAtLeast(wanted, high))
            : Known(holds: Formula.isAtLeast(low, wanted), fails: Formula.isAbove(wanted, high))
    }

    /// The least and the greatest sum that what is known allows, as the evaluator works them out: together the points
    /// that read one finding, since one value of it earns them all.
    private mutating func bounds(of finding: Int, _ score: Finding.Score) -> (low: String, high: String) {
        let id = book.findings[finding].id
        let (low, high) = (Formula.symbol("score \(id) at least"), Formula.symbol("score \(id) at most"))
        guard defined[low] == nil else { return (low, high) }
        var (lows, highs): ([String], [String]) = ([], [])
        var grouped: [Int: [(points: Exact, condition: Condition)]] = [:]
        for member in score.points {
            let read = reading.findings(readBy: member.condition, throughScores: false)
            if read.count == 1, canBeGrouped(read[0]) {
                grouped[read[0], default: []].append(member)
            } else {
                let known = known(member.condition)
                add([(member.points, Formula.not(known.fails)), (Exact(0), Formula.not(known.holds))], &lows, &highs)
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
        _ alternatives: [(points: Exact, isPossible: String)], _ lows: inout [String], _ highs: inout [String]
    ) {
        let sorted = alternatives.sorted { $0.points < $1.points }
        func first(_ alternatives: [(points: Exact, isPossible: String)]) -> String {
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
        of finding: Int, _ members: [(points: Exact, condition: Condition)]
    ) -> [(points: Exact, isPossible: String)] {
        let reading = self.reading
        func points(_ value: ConditionReading.Value) -> Exact {
            members.reduce(Exact(0)) { sum, member in
                reading.holds(member.condition, when: finding, is: value) ? sum.adding(member.points) ?? sum : sum
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
            let cuts = Cuts(members.map(\.condition), of: finding, book).sorted
            let known = cuts.map { cut(finding, $0.number, isStrict: $0.isStrict) }
            return (0...cuts.count).map { place in
                let above = place == 0 ? Formula.yes : Formula.not(known[place - 1].fails)
                let below = place == cuts.count ? Formula.yes : Formula.not(known[place].holds)
                return (points(.number(Cuts.between(cuts, place))), Formula.all([above, below]))
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

/// The numbers at which conditions part the values of a quantity.
private struct Cuts {
    struct Cut: Hashable {
        let number: Exact
        let isStrict: Bool
    }

    private var found: Set<Cut> = []
    private let finding: Int
    private let book: RuleBook

    init(_ conditions: [Condition], of finding: Int, _ book: RuleBook) {
        self.finding = finding
        self.book = book
        for condition in conditions { collect(condition) }
    }

    var sorted: [Cut] {
        found.sorted { $0.number != $1.number ? $0.number < $1.number : !$0.isStrict && $1.isStrict }
    }

    private mutating func collect(_ condition: Condition) {
        switch condition.form {
        case .compare(let read, let comparison, let threshold) where read.value == finding:
            found.insert(
                Cut(number: threshold.value, isStrict: comparison == .above || comparison == .atMost))
        case .between(let read, let low, let high) where read.value == finding:
            found.insert(Cut(number: low.value, isStrict: false))
            found.insert(Cut(number: high.value, isStrict: true))
        case .pattern(let pattern): collect(book[pattern].when)
        default: for member in condition.members { collect(member) }
        }
    }

    /// A number of the class that lies behind so many cuts.
    static func between(_ cuts: [Cut], _ place: Int) -> Exact {
        guard let first = cuts.first else { return Exact(0) }
        if place == 0 { return first.number.adding(Exact(-1)) ?? first.number }
        let below = cuts[place - 1]
        if !below.isStrict { return below.number }
        guard place < cuts.count else { return below.number.adding(Exact(1)) ?? below.number }
        return below.number.adding(cuts[place].number)?.divided(by: Exact(2)) ?? below.number
    }
}
