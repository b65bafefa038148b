// From evaluated planes to an assessment: urgency, causes, questions, advice.

import RuleBook

/// Puts together the assessment of one patient, evaluated in lane 0.
struct Assembly {
    private let program: Program
    private let lanes: Lanes
    private let patient: Patient
    private let explanation: Explanation
    private var planes: Planes { lanes.planes }
    private var book: RuleBook { program.book }

    init(_ program: Program, _ lanes: Lanes, _ patient: Patient) {
        self.program = program
        self.lanes = lanes
        self.patient = patient
        explanation = Explanation(program, lanes, lane: 0)
    }

    func assessment() -> Assessment {
        let flags = redFlags()
        let scope = program.scope.map { planes.truth($0, lane: 0) } ?? .present
        let warnings = patient.warnings + lanes.warnings[0] + (flags.wasGivenUp ? [Assembly.workLimit] : [])
        let settled = flags.urgency.atLeast == flags.urgency.atMost && !patient.hasUnreadKeys
        let isTop = flags.urgency.atLeast == book.topLevel
        let ranked = program.causes.indices.map { standing(of: $0) }
        let questions = NextQuestions(
            program,
            flags: flags.open.filter { book.redFlags[$0.flag].urgency > flags.urgency.atLeast },
            causes: ranked.filter(\.mayChange).map { ($0.ranked.cause, $0.ranked.missing) })
        return Assessment(
            book: book, patientID: patient.id, inScope: scope, urgency: flags.urgency, isSettled: settled,
            disposition: isTop || settled && scope != .absent ? flags.urgency.atLeast : nil,
            redFlags: flags.raised, notRuledOut: flags.open,
            causes: ranked.map(\.ranked).sorted { isBefore($0, $1) },
            nextQuestions: questions.ordered(for: patient), advice: advice(flags.urgency, scope),
            complications: program.complications.indices.filter {
                planes.truth(program.complications[$0], lane: 0) == .present
            },
            warnings: warnings)
    }

    // MARK: Urgency

    private static let workLimit = AssessmentWarning(
        code: "work-limit",
        message: "what could still happen was not worked out to the end: the upper bound of the urgency may be too high"
    )

    private func redFlags() -> (
        urgency: Assessment.Urgency, raised: [Assessment.RaisedFlag], open: [Assessment.OpenFlag], wasGivenUp: Bool
    ) {
        var budget = lanes.budgets[0]
        var wasGivenUp = lanes.undecided & 1 != 0
        var raised: [Assessment.RaisedFlag] = []
        var open: [Assessment.OpenFlag] = []
        var atLeast = Level.Index(0)
        var atMost = Level.Index(0)
        // The highest level that a completion found exactly reaches.
        var exact = Level.Index(0)
        for flag in byUrgency {
            let edge = program.redFlags[flag]
            let level = book.redFlags[flag].urgency
            switch planes.truth(edge, lane: 0) {
            case .absent: continue
            case .present:
                let basis = explanation.restsOn(edge)
                raised.append(.init(flag: flag, findings: basis.findings, grounds: basis.grounds))
                atLeast = max(atLeast, level)
                exact = max(exact, level)
            case .unknown:
                let answer = Completion.exists(program, planes, lane: 0, raising: flag, budget: &budget)
                if answer == .undecided { wasGivenUp = true }
                if answer == .doesNotExist { continue }
                open.append(.init(flag: flag, needs: explanation.needs([edge])))
                let readsUncalculated = program.calculatedBehindFlag[flag].contains { explanation.isUnknown($0) }
                if answer == .exists, !readsUncalculated { exact = max(exact, level) }
            }
            atMost = max(atMost, level)
        }
        let bounds: Assessment.Urgency.Bounds = exact == atMost && lanes.undecided & 1 == 0 ? .exact : .sound
        return (.init(atLeast: atLeast, atMost: atMost, bounds: bounds), raised, open, wasGivenUp)
    }

    /// Places of red flags, most urgent first, then in the book's order.
    private var byUrgency: [Int] {
        book.redFlags.indices.sorted {
            (book.redFlags[$1].urgency, $0) < (book.redFlags[$0].urgency, $1)
        }
    }

    // MARK: Causes

    private func standing(of cause: Int) -> (ranked: Assessment.RankedCause, mayChange: Bool) {
        let compiled = program.causes[cause]
        let balance = compiled.balance(planes, lane: 0)
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
        members.enumerated().filter { planes.truth($0.element.edge, lane: 0) == .present }.map { place, member in
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
            if scope == .absent || patient.hasUnreadKeys, urgency.atLeast != book.topLevel { return false }
            return planes.truth(program.adviceWhen[place], lane: 0) == .present
                && program.adviceUnless[place].allSatisfy { planes.truth($0, lane: 0) == .absent }
        }
    }
}
