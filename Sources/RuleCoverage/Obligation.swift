// What patients must show of a decision, and whether they do.

import Evaluation
public import RuleModel

/// One thing that the patients of a rule book's scenarios must show of one part of a decision.
public struct Obligation: Sendable {
    /// What is counted by itself.
    public enum Measure: String, Sendable, CaseIterable {
        /// Each condition present, absent and unknown.
        case seen
        /// Each atom, as what alone decides: once present, once absent. This is masking MC/DC.
        case decides
        /// Each number that a comparison names, just below it, at it and just above it, where the comparison decides.
        case thresholds
    }

    /// Where a number lies, seen from the one that a comparison names.
    public enum Side: String, Sendable, CaseIterable {
        /// Less, by no more than one unit of the last decimal place as its author wrote it.
        case below
        /// That number.
        case at
        /// More, by no more than one such unit.
        case above
    }

    /// What is to be shown.
    public enum Aim: Hashable, Sendable {
        /// The part is present, absent or unknown.
        case seen(Truth)
        /// The part decides: a patient in whom it is present and one in whom it is absent, and in both the outcome would
        /// turn with it.
        case decides
        /// A number on this side of one that the part names, where the part decides.
        case threshold(Condition.Threshold, Side)

        /// Under which measure it is counted.
        public var measure: Measure {
            switch self {
            case .seen: .seen
            case .decides: .decides
            case .threshold: .thresholds
            }
        }
    }

    /// Whether something was shown.
    public enum State: Hashable, Sendable {
        /// The first of the patients who shows it, by place.
        case shown(by: Int)
        /// No patient shows it, and one could.
        case missing
        /// No patient shows it, and whether one could was not decided. Counts as missing.
        case undecided
        /// No complete patient can show it: proved. Not counted.
        case impossible
    }

    /// One patient that is needed.
    public struct Half: Sendable {
        /// The value that the part is to have; of a threshold, `nil`.
        public let truth: Truth?
        /// Whether it was shown.
        public let state: State
        let goal: Satisfiability.Goal
    }

    /// What is to be shown.
    public let aim: Aim
    /// What it takes: for `decides` a patient with the part present and one with it absent, for the others one patient.
    public let halves: [Half]

    /// The whole: shown where every half is, impossible where a half is.
    public var state: State {
        let states = halves.map(\.state)
        if states.contains(.impossible) { return .impossible }
        if states.contains(.missing) { return .missing }
        return states.first { $0 == .undecided } ?? states[0]
    }

    /// Whether it was shown.
    public var isShown: Bool { if case .shown = state { true } else { false } }
    /// Whether it counts and was not shown.
    public var isMissing: Bool { state == .missing || state == .undecided }
}
