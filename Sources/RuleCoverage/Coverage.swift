// Coverage: what the patients of scenarios show of the rules.

import Evaluation
public import RuleModel

/// What patients show of a rule book's rules, and what they do not.
///
///     let coverage = Coverage(of: book, shownBy: patients)
///     coverage.figure(.decides).percent
///     coverage.missing
///
/// <doc:WhatCoverageMeasures> says what is counted, and why.
public struct Coverage: Sendable {
    /// A decision with what patients must show of each of its parts.
    public struct Covered: Sendable {
        /// The decision.
        public let decision: Decision
        /// By part of the decision.
        public let obligations: [[Obligation]]

        /// Whether everything is shown that a patient can show.
        public var isComplete: Bool { !obligations.joined().contains(where: \.isMissing) }
    }

    /// How much of something is shown.
    public struct Figure: Hashable, Sendable {
        /// How many obligations are shown.
        public private(set) var shown = 0
        /// How many there are, without those left out.
        public private(set) var total = 0
        /// How many are left out, because no patient can show them.
        public private(set) var leftOut = 0

        fileprivate mutating func count(_ obligation: Obligation) {
            if obligation.state == .impossible {
                leftOut += 1
            } else {
                total += 1
                if obligation.isShown { shown += 1 }
            }
        }

        /// In tenths of a percent, rounded down: only what is complete is 1,000. Of nothing, everything is shown.
        public var tenthsOfPercent: Int { total == 0 ? 1_000 : shown * 1_000 / total }
    }

    /// The book.
    public let book: RuleBook
    /// The names of the patients' scenarios, by patient.
    public let patients: [String]
    /// Every decision of the book: urgency first, then as the declarations stand.
    public let decisions: [Covered]
    /// Looks for patients who show what is missing.
    let search: Satisfiability

    /// Every obligation with its decision and part, in order.
    public var all: [(decision: Decision, part: Decision.Part, obligation: Obligation)] {
        decisions.flatMap { covered in
            zip(covered.decision.parts, covered.obligations).flatMap { part, obligations in
                obligations.map { (covered.decision, part, $0) }
            }
        }
    }

    /// How much is shown by a measure, of one kind of decision or of all.
    public func figure(_ measure: Obligation.Measure, of kind: Decision.Kind? = nil) -> Figure {
        var figure = Figure()
        for covered in decisions where kind == nil || covered.decision.kind == kind {
            for obligation in covered.obligations.joined() where obligation.aim.measure == measure {
                figure.count(obligation)
            }
        }
        return figure
    }

    /// The kinds of decision that the book has.
    public var kinds: [Decision.Kind] {
        let present = Set(decisions.map(\.decision.kind))
        return Decision.Kind.allCases.filter(present.contains)
    }
}
