// What if some answers were otherwise: the difference that it makes.

public import RuleModel

/// Answers given otherwise, and the difference that it makes.
public struct WhatIf: Sendable {
    /// An answer before and after.
    public struct Given: Hashable, Sendable {
        /// The finding.
        public let finding: Finding.Index
        /// The answer before.
        public let before: Answer
        /// The answer after.
        public let after: Answer
    }

    /// The answers that are not the same, in the book's order.
    public let given: [Given]
    /// The difference between the two assessments.
    public let difference: AssessmentDifference
}

extension Explainer {
    /// The difference between the assessments of a patient before and after some answers were given otherwise.
    /// - Throws: a `Contradiction` if values of either cannot be true together.
    public func whatIf(_ patient: Patient, becomes changed: Patient) throws(Contradiction) -> WhatIf {
        let before = try assessor.assess(patient)
        let after = try assessor.assess(changed)
        let given = book.findings.indices.filter { patient.answers[$0] != changed.answers[$0] }.map {
            WhatIf.Given(finding: Finding.Index($0), before: patient.answers[$0], after: changed.answers[$0])
        }
        return WhatIf(given: given, difference: AssessmentDifference(from: before, to: after))
    }
}
