// Why a patient's assessment is as it is.

public import RuleModel

/// An assessment with the conditions behind it.
public struct Why: Sendable {
    /// The assessment that is explained.
    public let assessment: Assessment
    /// The red flags that hold, in the assessment's order.
    public let raised: [ExplainedFlag]
    /// The red flags that may hold, in the assessment's order.
    public let open: [ExplainedFlag]
    /// The red flags that the answers rule out, most urgent first, then in the book's order.
    public let ruledOut: [ExplainedFlag]
    /// The causes that something known speaks for, in the assessment's order.
    public let causes: [ExplainedCause]
    /// Whether the patient is what the book is about; `nil` where the book does not say what it is about.
    public let scope: ExplainedCondition?

    /// A red flag with its condition.
    public struct ExplainedFlag: Sendable {
        /// The place in `RuleBook.redFlags`.
        public let flag: Int
        /// Its condition.
        public let when: ExplainedCondition
    }

    /// A cause with what speaks for and against it.
    public struct ExplainedCause: Sendable {
        /// How it stands.
        public let ranked: Assessment.RankedCause
        /// What may speak for it.
        public let forIt: [ExplainedCondition]
        /// What may speak against it.
        public let against: [ExplainedCondition]
    }

    /// Why there is no disposition, or why it is not settled.
    public enum Opening: Hashable, Sendable {
        /// Red flags above the known level may still hold.
        case openFlags
        /// Keys of the input were not read.
        case unreadKeys
        /// The patient is known not to be what the book is about.
        case outOfScope
    }

    /// The red flag that decides: the first of the most urgent ones, a narrower case before the one that it refines.
    public var deciding: ExplainedFlag? {
        let book = assessment.book
        let refined = Set(raised.compactMap { book.redFlags[$0.flag].refines })
        let highest = raised.filter { book.redFlags[$0.flag].urgency == assessment.urgency.atLeast }
        return highest.first { !refined.contains(book.redFlags[$0.flag].id) } ?? highest.first
    }

    /// The red flags that may hold and demand more than is known.
    public var openAbove: [ExplainedFlag] {
        open.filter { assessment.book.redFlags[$0.flag].urgency > assessment.urgency.atLeast }
    }

    /// Why the level is not settled, or leads to no disposition; empty where it is and does.
    public let openings: [Opening]
    /// What is known of each finding, by its place in `RuleBook.findings`.
    public let values: [KnownFinding.Value]
}

extension Explainer {
    /// Why one patient's assessment is as it is.
    /// - Throws: a `Contradiction` if stated and implied values cannot be true together.
    public func why(_ patient: Patient) throws(Contradiction) -> Why {
        let assessment = try assessor.assess(patient)
        let known = KnownFindings(self, patient, try evaluated(patient))
        let explaining = ConditionExplaining(known: known)
        var openings: [Why.Opening] = []
        if assessment.urgency.atLeast != assessment.urgency.atMost { openings.append(.openFlags) }
        if patient.hasUnreadKeys { openings.append(.unreadKeys) }
        if assessment.inScope == .absent, assessment.urgency.atLeast != book.topLevel { openings.append(.outOfScope) }
        func flag(_ place: Int) -> Why.ExplainedFlag {
            .init(flag: place, when: explaining.explained(book.redFlags[place].when))
        }
        func members(_ members: [WeightedCondition]) -> [ExplainedCondition] {
            members.map { explaining.explained($0.condition, points: $0.points) }
        }
        return Why(
            assessment: assessment, raised: assessment.redFlags.map { flag($0.flag) },
            open: assessment.notRuledOut.map { flag($0.flag) },
            ruledOut: ruledOut(assessment).map(flag),
            causes: assessment.causes.filter { $0.standing == .supported }.map { ranked in
                .init(
                    ranked: ranked, forIt: members(book.causes[ranked.cause].forIt),
                    against: members(book.causes[ranked.cause].against))
            },
            scope: book.header.appliesWhen.map { explaining.explained($0) }, openings: openings,
            values: book.findings.indices.map { known.value(Finding.Index($0)) })
    }

    /// The places of the red flags that are neither raised nor open.
    private func ruledOut(_ assessment: Assessment) -> [Int] {
        let others = Set(assessment.redFlags.map(\.flag) + assessment.notRuledOut.map(\.flag))
        return book.redFlags.indices.filter { !others.contains($0) }.sorted {
            (book.redFlags[$1].urgency, $0) < (book.redFlags[$0].urgency, $1)
        }
    }
}
