// What is still possible of each finding of one patient: the reference evaluator's only state.

import RuleModel

/// The values that one finding may still have.
enum Possible: Hashable, Sendable {
    case truth(Truth)
    /// A choice: the options left. Exactly one of them is true.
    case choice(Set<Int>)
    /// A list: a truth an option.
    case list([Truth])
    /// A quantity: one number out of every class of numbers that no comparison of the book tells apart, in order.
    case numbers([Rational])
    /// A quantity whose value was stated or calculated.
    case number(Rational)
    /// A score has no value of its own.
    case score
}

/// Two things that cannot be true together.
struct Impossible: Error {}

/// What is possible of every finding.
struct ReferenceState: Hashable, Sendable {
    /// By the place of the finding.
    private(set) var values: [Possible]
    /// Counts how often something was ruled out.
    private(set) var steps = 0
    /// The calculated findings that have been calculated.
    var calculated: Set<Int> = []
    /// The calculated findings whose calculation failed.
    var failed: Set<Int> = []

    init(_ values: [Possible]) {
        self.values = values
    }

    subscript(_ finding: Finding.Index) -> Possible { values[finding.value] }

    /// The same with one finding's value replaced, to ask "and if it were so?".
    func replacing(_ finding: Finding.Index, _ value: Possible) -> ReferenceState {
        var copy = self
        copy.values[finding.value] = value
        return copy
    }

    /// Rules out what `value` does not allow; `value` must be a part of what was possible.
    mutating func narrow(_ finding: Finding.Index, to value: Possible) throws(Impossible) {
        switch value {
        case .choice(let options) where options.isEmpty: throw Impossible()
        case .numbers(let numbers) where numbers.isEmpty: throw Impossible()
        default: break
        }
        guard values[finding.value] != value else { return }
        values[finding.value] = value
        steps += 1
    }

    /// Whether a finding's value is known as a calculation needs it.
    func isKnown(_ finding: Finding.Index) -> Bool {
        switch self[finding] {
        case .truth(let truth): truth != .unknown
        case .choice(let options): options.count == 1
        case .list(let truths): !truths.contains(.unknown)
        case .numbers: false
        case .number: true
        case .score: false
        }
    }

    /// The possibilities of one finding apart from each other: for a list, by its first unknown option.
    func alternatives(for finding: Finding.Index) -> [Possible] {
        switch self[finding] {
        case .truth(.unknown): return [.truth(.present), .truth(.absent)]
        case .choice(let options) where options.count > 1: return options.sorted().map { .choice([$0]) }
        case .numbers(let numbers): return numbers.map { .number($0) }
        case .list(let truths):
            guard let open = truths.firstIndex(of: .unknown) else { return [] }
            return [Truth.present, .absent].map { truth in
                var copy = truths
                copy[open] = truth
                return .list(copy)
            }
        case .truth, .choice, .number, .score: return []
        }
    }
}
