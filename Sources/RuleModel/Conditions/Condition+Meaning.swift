// What conditions mean, and the one walk over them.

extension Condition {
    /// What a condition says, apart from the word it is said with: `all`, `none` and `at_least` all count members, every
    /// comparison is a range of numbers.
    public enum Meaning {
        /// A yes/no finding is present.
        case presence(Finding.Index)
        /// A named condition holds.
        case pattern(Pattern.Index)
        /// A quantity or score lies in a range.
        case number(Finding.Index, NumberRange)
        /// A choice is one of these options, or a list includes at least one of them.
        case options(Finding.Index, [Int])
        /// At least `least` and at most `most` of the members hold; `nil` for as many as there are.
        case count(least: Int, most: Int?, [Condition])
    }

    /// What it says.
    public var meaning: Meaning {
        switch form {
        case .finding(let finding): .presence(finding)
        case .pattern(let pattern): .pattern(pattern)
        case .all(let members): .count(least: members.count, most: nil, members)
        case .any(let members): .count(least: 1, most: nil, members)
        case .none(let members): .count(least: 0, most: 0, members)
        case .atLeast(let count, let members): .count(least: count, most: nil, members)
        case .atMost(let count, let members): .count(least: 0, most: count, members)
        case .absent(let opposite): .count(least: 0, most: 0, [opposite])
        case .compare(let finding, let comparison, let threshold):
            .number(finding, NumberRange(comparison, threshold))
        case .between(let finding, let low, let high):
            .number(
                finding,
                NumberRange(low: .init(low, isIncluded: true), high: .init(high, isIncluded: true)))
        case .option(let finding, let option): .options(finding, [option])
        case .anyOption(let finding, let options): .options(finding, options)
        }
    }

    /// The conditions that this one is made of; empty for one that reads a finding or pattern.
    public var members: [Condition] {
        switch form {
        case .all(let members), .any(let members), .none(let members), .atLeast(_, let members),
            .atMost(_, let members):
            members
        case .absent(let opposite): [opposite]
        case .finding, .pattern, .compare, .between, .option, .anyOption: []
        }
    }

    /// The same condition of other members, as many as it has.
    public func with(members: [Condition]) -> Condition {
        precondition(members.count == self.members.count, "a condition keeps the number of its members")
        switch form {
        case .all: return Condition(.all(members), at: location)
        case .any: return Condition(.any(members), at: location)
        case .none: return Condition(.none(members), at: location)
        case .atLeast(let count, _): return Condition(.atLeast(count, members), at: location)
        case .atMost(let count, _): return Condition(.atMost(count, members), at: location)
        case .absent: return Condition(.absent(members[0]), at: location)
        case .finding, .pattern, .compare, .between, .option, .anyOption: return self
        }
    }

    /// Calls a function with this condition and with everything inside it, the outer ones first. What the patterns that
    /// it names are made of is not inside it.
    public func visit(_ visitor: (Condition) -> Void) {
        visitor(self)
        for member in members { member.visit(visitor) }
    }

    /// The finding that it reads by itself; `nil` for a pattern, and for what is made of others.
    public var finding: Finding.Index? {
        switch meaning {
        case .presence(let finding), .number(let finding, _), .options(let finding, _): finding
        case .pattern, .count: nil
        }
    }

    /// Whether it holds where its members do not: `none`, `absent`, `at_most`.
    public var isTurned: Bool {
        switch meaning {
        case .count(_, let most, _): most != nil
        case .presence, .pattern, .number, .options: false
        }
    }
}

/// Numbers from one to another, as a comparison states them; without an end they go on.
public struct NumberRange: Hashable, Sendable {
    /// An end of a range.
    public struct Bound: Hashable, Sendable {
        /// The number, in the finding's own unit and as the author wrote it.
        public let threshold: Condition.Threshold
        /// Whether the number itself is in the range.
        public let isIncluded: Bool

        /// An end with its number.
        public init(_ threshold: Condition.Threshold, isIncluded: Bool) {
            self.threshold = threshold
            self.isIncluded = isIncluded
        }
    }

    /// The lower end, or `nil`.
    public let low: Bound?
    /// The upper end, or `nil`.
    public let high: Bound?

    /// The numbers between two ends.
    public init(low: Bound?, high: Bound?) {
        self.low = low
        self.high = high
    }

    /// The numbers that a comparison with one number accepts.
    public init(_ comparison: Condition.Comparison, _ threshold: Condition.Threshold) {
        switch comparison {
        case .atLeast: self.init(low: Bound(threshold, isIncluded: true), high: nil)
        case .above: self.init(low: Bound(threshold, isIncluded: false), high: nil)
        case .atMost: self.init(low: nil, high: Bound(threshold, isIncluded: true))
        case .below: self.init(low: nil, high: Bound(threshold, isIncluded: false))
        }
    }

    /// The numbers of its ends as they are written, each once, the lower one first.
    public var thresholds: [Condition.Threshold] {
        let ends = [low, high].compactMap { $0?.threshold }
        return ends.count == 2 && ends[0].value == ends[1].value ? [ends[0]] : ends
    }

    /// Whether more than a number is asked for, and not less.
    public var isUpwards: Bool { low != nil && high == nil }

    /// Whether a number is in the range.
    public func contains(_ number: Rational) -> Bool {
        let isAbove = low.map { $0.isIncluded ? number >= $0.threshold.value : number > $0.threshold.value } ?? true
        let isBelow = high.map { $0.isIncluded ? number <= $0.threshold.value : number < $0.threshold.value } ?? true
        return isAbove && isBelow
    }

    /// How far numbers lie outside the range: from those of `bounds` that come nearest to it to the end they miss.
    public func distance(from bounds: ClosedRange<Rational>) -> Rational? {
        if let high, low.map({ bounds.upperBound >= $0.threshold.value }) ?? true {
            return bounds.lowerBound.adding(high.threshold.value.negated)
        }
        return low.flatMap { $0.threshold.value.adding(bounds.upperBound.negated) }
    }
}
