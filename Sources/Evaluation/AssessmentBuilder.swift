// From evaluated planes to an assessment: urgency, causes, questions, advice.

package import RuleModel

/// Puts together the assessment of the patient in one lane, evaluated and read.
struct AssessmentBuilder {
    private let reading: AssessmentReading
    private let layout: AssessmentLayout
    private let lane: Int
    private let bits: LaneBits
    private let explanation: Explanation
    private let urgency: UrgencyReading
    private var book: RuleBook { layout.book }

    private init(
        _ reading: AssessmentReading, _ lanes: Lanes, _ flags: RedFlagReading, lane: Int, _ notes: PatientNotes
    ) {
        self.reading = reading
        layout = reading.layout
        self.lane = lane
        bits = reading.bits(lane: lane)
        explanation = Explanation(lanes.program, lanes, lane: lane)
        urgency = UrgencyReading(lanes, flags, lane: lane, notes)
    }

    /// The assessment of the one patient in some lanes.
    static func assessment(
        _ layout: AssessmentLayout, _ lanes: Lanes, _ flags: RedFlagReading, _ notes: PatientNotes
    ) -> Assessment {
        let reading = AssessmentReading(layout)
        reading.read(lanes, flags)
        reading.turn(to: 0)
        return AssessmentBuilder(reading, lanes, flags, lane: 0, notes).assessment(notes)
    }

    private func assessment(_ notes: PatientNotes) -> Assessment {
        var (raised, open): ([Assessment.RaisedFlag], [Assessment.OpenFlag]) = ([], [])
        for place in subjects(layout.raised) {
            let basis = explanation.restsOn(layout.cones, layout.coneOfFlag[place])
            raised.append(.init(flag: layout.flags[place], findings: basis.findings, grounds: basis.grounds))
        }
        for place in subjects(layout.open) {
            open.append(.init(flag: layout.flags[place], needs: findings(layout.flagFindings[place])))
        }
        return Assessment(
            book: book, patientID: notes.id, inScope: urgency.inScope, urgency: urgency.urgency,
            isSettled: urgency.isSettled, disposition: urgency.disposition, redFlags: raised, notRuledOut: open,
            causes: (0..<reading.causeTotal).map { ranked(Int(reading.causes[$0])) },
            nextQuestions: (0..<reading.questionCount).map { question(Int(reading.questions[$0].place)) },
            advice: urgency.mayAdvise ? subjects(layout.advice) : [], complications: subjects(layout.complications),
            warnings: urgency.warnings)
    }

    private func findings(_ rows: LaneRows) -> [Finding.Index] { subjects(rows).map { Finding.Index($0) } }

    /// What the rows are about that say yes.
    private func subjects(_ rows: LaneRows) -> [Int] { bits.subjects(rows, layout.subjects) }

    private func ranked(_ cause: Int) -> Assessment.RankedCause {
        let own = layout.causes[cause]
        var (forIt, against): ([Assessment.Reason], [Assessment.Reason]) = ([], [])
        let forCount = book.causes[cause].forIt.count
        for place in subjects(own.members) {
            let member = layout.members[own.firstMember + place]
            let basis = explanation.restsOn(layout.cones, member.cone)
            let reason = Assessment.Reason(
                member: member.isFor ? place : place - forCount, findings: basis.findings, grounds: basis.grounds)
            if member.isFor { forIt.append(reason) } else { against.append(reason) }
        }
        let place = lane * reading.causeTotal + cause
        return .init(
            cause: cause, standing: AssessmentReading.standings[Int(reading.standings[place])],
            score: Rational(Int128(reading.scores[place]), over: Int128(reading.scales[cause])) ?? Rational(0),
            forIt: forIt, against: against, missing: findings(own.missing))
    }

    private func question(_ place: Int) -> Assessment.NextQuestion {
        let question = layout.questions[place]
        return .init(
            asked: question.asked, findings: findings(question.findings),
            redFlags: subjects(question.flags).map { layout.flags[$0] }, causes: subjects(question.causes))
    }
}

/// What an assessment takes over from a patient beside the answers.
package struct PatientNotes: Sendable {
    /// The patient's `id` as JSON text.
    package var id: String?
    /// What was noticed while reading.
    package var warnings: [AssessmentWarning] = []
    /// Whether keys were dropped.
    package var hasUnreadKeys = false

    package init(id: String? = nil) { self.id = id }

    package init(_ patient: Patient) {
        id = patient.id
        warnings = patient.warnings
        hasUnreadKeys = patient.hasUnreadKeys
    }
}

extension AssessmentWarning {
    package static let workLimit = AssessmentWarning(
        code: "work-limit",
        message: "what could still happen was not worked out to the end: the upper bound of the urgency may be too high"
    )
}
