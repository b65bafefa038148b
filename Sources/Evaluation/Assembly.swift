// From evaluated planes to an assessment: urgency, causes, questions, advice.

package import RuleBook

/// Puts together the assessment of the patient in one lane, evaluated.
struct Assembly {
    private let program: Program
    private let lanes: Lanes
    private let lane: Int
    private let flags: RedFlagReading
    private let notes: PatientNotes
    private let explanation: Explanation
    private var planes: Planes { lanes.planes }
    private var book: RuleBook { program.book }

    init(_ lanes: Lanes, _ flags: RedFlagReading, lane: Int, _ notes: PatientNotes) {
        program = lanes.program
        self.lanes = lanes
        self.lane = lane
        self.flags = flags
        self.notes = notes
        explanation = Explanation(program, lanes, lane: lane)
    }

    func assessment() -> Assessment {
        let reading = UrgencyReading(lanes, flags, lane: lane, notes)
        let urgency = reading.urgency
        let redFlags = redFlags()
        let ranked = program.causes.indices.map { standing(of: $0) }
        let questions = NextQuestions(
            program,
            flags: redFlags.open.filter { book.redFlags[$0.flag].urgency > urgency.atLeast },
            causes: ranked.filter(\.mayChange).map { ($0.ranked.cause, $0.ranked.missing) })
        return Assessment(
            book: book, patientID: notes.id, inScope: reading.inScope, urgency: urgency,
            isSettled: reading.isSettled, disposition: reading.disposition,
            redFlags: redFlags.raised, notRuledOut: redFlags.open,
            causes: ranked.map(\.ranked).sorted { isBefore($0, $1) },
            nextQuestions: questions.ordered { isUnsure($0) }, advice: advice(urgency, reading.inScope),
            complications: program.complications.indices.filter {
                planes.truth(program.complications[$0], lane: lane) == .present
            },
            warnings: reading.warnings)
    }

    private func isSet(_ word: UInt64) -> Bool { word >> UInt64(lane) & 1 != 0 }

    private func isUnsure(_ finding: Finding.Index) -> Bool { isSet(lanes.columns.unsure(finding.value)) }

    // MARK: Red flags

    private func redFlags() -> (raised: [Assessment.RaisedFlag], open: [Assessment.OpenFlag]) {
        var raised: [Assessment.RaisedFlag] = []
        var open: [Assessment.OpenFlag] = []
        for flag in program.flagsByUrgency {
            let edge = program.redFlags[flag]
            if isSet(planes.holds(edge)) {
                let basis = explanation.restsOn(edge)
                raised.append(.init(flag: flag, findings: basis.findings, grounds: basis.grounds))
            } else if isSet(flags.open[flag]) {
                open.append(.init(flag: flag, needs: explanation.needs([edge])))
            }
        }
        return (raised, open)
    }

    // MARK: Causes

    private func standing(of cause: Int) -> (ranked: Assessment.RankedCause, mayChange: Bool) {
        let compiled = program.causes[cause]
        let balance = compiled.balance(planes, lane: lane)
        return (
            .init(
                cause: cause, standing: balance.standing,
                score: Exact(
                    Int128(balance.forIt.known - balance.against.known), over: Int128(compiled.scale)) ?? Exact(0),
                forIt: reasons(compiled.forIt), against: reasons(compiled.against),
                missing: explanation.needs((compiled.forIt + compiled.against).map(\.edge))),
            balance.mayChange
        )
    }

    private func reasons(_ members: [CauseProgram.Member]) -> [Assessment.Reason] {
        members.enumerated().filter { planes.truth($0.element.edge, lane: lane) == .present }.map { place, member in
            let basis = explanation.restsOn(member.edge)
            return .init(member: place, findings: basis.findings, grounds: basis.grounds)
        }
    }

    private func isBefore(_ left: Assessment.RankedCause, _ right: Assessment.RankedCause) -> Bool {
        if left.standing != right.standing { return left.standing < right.standing }
        if left.score != right.score { return left.score > right.score }
        return book.causes[left.cause].id.utf8.lexicographicallyPrecedes(book.causes[right.cause].id.utf8)
    }

    // MARK: Advice

    private func advice(_ urgency: Assessment.Urgency, _ scope: Truth) -> [Int] {
        book.advice.indices.filter { place in
            let levels = book.advice[place].levels
            let possible = urgency.atLeast.value...urgency.atMost.value
            guard possible.allSatisfy({ levels.contains(Level.Index($0)) }) else { return false }
            if scope == .absent || notes.hasUnreadKeys, urgency.atLeast != book.topLevel { return false }
            return planes.truth(program.adviceWhen[place], lane: lane) == .present
                && program.adviceUnless[place].allSatisfy { planes.truth($0, lane: lane) == .absent }
        }
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
