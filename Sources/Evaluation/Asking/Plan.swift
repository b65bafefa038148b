// What to ask a patient: the questions of an assessment less those whose answers can change nothing.

package import RuleModel

/// What is still worth asking one patient, in order, and what is known by now.
package struct Plan: Sendable {
    /// Something to ask, and what its answer could change.
    package struct Item: Hashable, Sendable {
        /// The question; its findings, red flags and causes are those that matter.
        package let question: Assessment.NextQuestion
        /// Whether an answer could change the range of urgency.
        package let changesUrgency: Bool
        /// Whether an answer could change how a cause stands.
        package let changesCauses: Bool
    }

    /// The assessment of what is known.
    package let assessment: Assessment
    /// What can change the urgency first, each part in the assessment's order.
    package let items: [Item]
    /// What is asked for although no answer was found that changes something: the search met its work limit, or a
    /// calculated value stands in between. Nothing is ever left out that could matter.
    package let undecided: [Finding.Index]
    /// Whether a calculation still to be made may come to something that no trial could tell.
    package let awaitsCalculation: Bool

    /// Whether whatever is asked was proved to be able to change something.
    package var isExact: Bool { undecided.isEmpty && !awaitsCalculation }
}

/// Plans what to ask. Immutable; safe to share between threads.
package struct Planner: Sendable {
    private let assessor: Assessor
    private let unknowns: Unknowns

    package init(_ assessor: Assessor) {
        self.assessor = assessor
        unknowns = Unknowns(assessor.program)
    }

    /// The plan for one patient.
    /// - Parameter leftOut: findings that are not to be asked for.
    /// - Throws: a `Contradiction` if stated and implied values cannot be true together.
    package func plan(
        for patient: Patient, leavingOut leftOut: Set<Finding.Index> = []
    ) throws(Contradiction) -> Plan {
        let program = assessor.program
        var lanes = Lanes(program, [patient])
        if lanes.planes.conflict & 1 != 0 { throw Lanes.contradiction(program, patient) }
        let flags = RedFlagReading(&lanes)
        let assessment = AssessmentBuilder.assessment(assessor.layout, lanes, flags, PatientNotes(patient))
        let inquiry = Inquiry(program, unknowns, patient, lanes, assessment, leftOut)
        let items = inquiry.items()
        return Plan(
            assessment: assessment, items: items, undecided: inquiry.undecided,
            awaitsCalculation: inquiry.awaitsCalculation)
    }
}
