// Changes to a patient: answers given or given otherwise.

public import RuleModel

/// One answer that is given, or given otherwise.
public struct Change: Hashable, Sendable {
    /// What the answer says.
    public enum Value: Hashable, Sendable {
        /// A yes/no finding, or one option of a list, is present or absent.
        case truth(Bool)
        /// A quantity is within this range.
        case range(ValueRange)
        /// A choice is one of these options.
        case options([Int])
    }

    /// The finding.
    public let finding: Finding.Index
    /// Of a list: the option that the answer is about.
    public let option: Int?
    /// What is to be answered.
    public let value: Value
    /// Whether it was not answered before, or with "not sure".
    public let isNew: Bool
}

/// Numbers from one to another. Where an end is not included, it is the threshold that the numbers do not reach.
public struct ValueRange: Hashable, Sendable {
    /// The least number, or the number that all are above.
    public let low: Rational
    /// Whether `low` is one of them.
    public let includesLow: Bool
    /// The greatest number, or the number that all are below.
    public let high: Rational
    /// Whether `high` is one of them.
    public let includesHigh: Bool
    /// Whether it reaches down to the least number that the finding may have.
    public let isFromLimit: Bool
    /// Whether it reaches up to the greatest number that the finding may have.
    public let isToLimit: Bool
    /// A number of the range.
    public let example: Rational
}

/// Changes that do something together, and that do not if one of them is left out.
public struct ChangeSet: Hashable, Sendable {
    /// The changes, in the book's order.
    public let changes: [Change]
    /// The level that red flags known to hold demand at least of the patient who has them, whatever number of a range and
    /// whichever of several options it is.
    public let level: Level.Index
}

/// Sets of changes, smallest first, then in the book's order.
public struct ChangeSets: Sendable {
    /// Why a search ended before it had found every set.
    public enum Stop: String, Sendable {
        /// It assessed as many patients as it may.
        case workLimit = "work-limit"
        /// It found as many sets as it may.
        case countLimit = "count-limit"
        /// It looked for one set only: others may do, and be smaller.
        case oneSet = "one-set"
        /// Something is calculated from numbers, of which it tried a few: others may do, and smaller sets with them.
        case calculation
    }

    /// The sets found. No answer of any of them could be left out.
    public let sets: [ChangeSet]
    /// Why there may be others; `nil` where these are all. With either limit, none of the others is smaller than the last
    /// one found.
    public let stop: Stop?
}

extension Patient {
    /// The patient with changes made; of a range or of several options, one that will do.
    public func with(_ changes: [Change], in book: RuleBook) -> Patient {
        var patient = self
        for change in changes {
            switch change.value {
            case .truth(let truth):
                guard let option = change.option else {
                    patient[change.finding] = truth ? .present : .absent
                    continue
                }
                var truths = Array(repeating: Truth.unknown, count: book[change.finding].options.count)
                if case .options(let known) = patient[change.finding] { truths = known }
                truths[option] = truth ? .present : .absent
                patient[change.finding] = .options(truths)
            case .range(let range): patient[change.finding] = .quantity(range.example)
            case .options(let options): if let first = options.first { patient[change.finding] = .option(first) }
            }
        }
        return patient
    }
}
