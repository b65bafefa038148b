// Every combination of answers to a few variables, and what each answer changes.

/// What a quantity of interest is under every combination of answers to some variables, left unanswered or answered.
struct Survey<Result: Hashable> {
    /// One answer changes the result, whatever the rest of it was.
    struct Change: Hashable {
        let before: Result
        let after: Result
    }

    /// By place in the variables: how an answer to it can change the result.
    private(set) var changes: [Set<Change>]
    /// The same, with some answers before each change and the one that makes it; empty unless they are asked for.
    private(set) var examples: [[Change: [(before: [Trial], answer: Trial)]]]
    /// Every result there can be.
    private(set) var results: Set<Result> = []
    /// Whether all combinations were tried.
    private(set) var isComplete = true

    /// More combinations are not run through; some of them are tried instead.
    private static var most: Int { 20_000 }
    static var examplesKept: Int { 64 }

    private let keepsExamples: Bool

    /// - Parameter read: what is of interest in one lane.
    init(
        _ variables: [Int], _ trials: inout Trials, keepsExamples: Bool = false, _ read: (Planes, Int) -> Result
    ) {
        self.keepsExamples = keepsExamples
        changes = Array(repeating: [], count: variables.count)
        examples = Array(repeating: [:], count: variables.count)
        let radices = variables.map { trials.unknowns.variables[$0].values.count + 1 }
        var count = 1
        for radix in radices {
            let product = count.multipliedReportingOverflow(by: radix)
            count = product.overflow ? .max : product.partialValue
        }
        if count <= Self.most, trials.mayTry(count) {
            runThrough(variables, radices, count, &trials, read)
        } else {
            isComplete = false
            sample(variables, radices, &trials, read)
        }
    }

    private mutating func runThrough(
        _ variables: [Int], _ radices: [Int], _ count: Int, _ trials: inout Trials, _ read: (Planes, Int) -> Result
    ) {
        func state(_ number: Int) -> [Trial] {
            var (rest, state) = (number, [Trial]())
            for (variable, radix) in zip(variables, radices) {
                if rest % radix > 0 { state.append(Trial(variable: variable, value: rest % radix - 1)) }
                rest /= radix
            }
            return state
        }
        var found: [Result?] = []
        found.reserveCapacity(count)
        for first in stride(from: 0, to: count, by: 64) {
            let states = (first..<min(first + 64, count)).map(state)
            let (planes, possible) = trials.evaluate(states[...])
            for lane in states.indices {
                found.append(possible >> UInt64(lane) & 1 != 0 ? read(planes, lane) : nil)
            }
        }
        for case let result? in found { results.insert(result) }
        var stride = 1
        for (place, radix) in radices.enumerated() {
            for number in 0..<count where number / stride % radix == 0 {
                guard let before = found[number] else { continue }
                for value in 1..<radix {
                    guard let after = found[number + value * stride], after != before else { continue }
                    note(place, before, after) {
                        (state(number), Trial(variable: variables[place], value: value - 1))
                    }
                }
            }
            stride *= radix
        }
    }

    private mutating func note(
        _ place: Int, _ before: Result, _ after: Result, _ example: () -> (before: [Trial], answer: Trial)
    ) {
        let change = Change(before: before, after: after)
        changes[place].insert(change)
        if keepsExamples, examples[place][change, default: []].count < Self.examplesKept {
            examples[place][change, default: []].append(example())
        }
    }

    /// Tries answers to each variable behind some answers to the others, the same ones in every run.
    private mutating func sample(
        _ variables: [Int], _ radices: [Int], _ trials: inout Trials, _ read: (Planes, Int) -> Result
    ) {
        var lot: UInt64 = 0x9E37_79B9_7F4A_7C15
        func below(_ bound: Int) -> Int {
            lot ^= lot << 13
            lot ^= lot >> 7
            lot ^= lot << 17
            return Int(lot % UInt64(bound))
        }
        for place in variables.indices {
            for _ in 0..<8 {
                var states: [[Trial]] = []
                while states.count < 64 {
                    let answered = 1 + below(3)
                    let before = variables.indices.filter { $0 != place && below(4) < answered }.map {
                        Trial(variable: variables[$0], value: below(radices[$0] - 1))
                    }
                    let answer = Trial(variable: variables[place], value: below(radices[place] - 1))
                    states += [before, before + [answer]]
                }
                guard trials.mayTry(64) else { return }
                let (planes, possible) = trials.evaluate(states[...])
                for lane in stride(from: 0, to: 64, by: 2) where possible >> UInt64(lane) & 1 != 0 {
                    let before = read(planes, lane)
                    results.insert(before)
                    guard possible >> UInt64(lane + 1) & 1 != 0 else { continue }
                    let after = read(planes, lane + 1)
                    guard after != before else { continue }
                    note(place, before, after) { (states[lane], states[lane + 1].last!) }
                }
            }
        }
    }
}
