// The evaluator's word: whether patients are really an example of what a solver says.

import Evaluation
import RuleModel

/// Assesses patients and says what they are examples of.
final class Replay {
    let book: RuleBook
    let assessor: Assessor
    private let probe: ConditionProbe
    private let conditions: Set<Condition>
    private let implications: Implications

    init(_ book: RuleBook) {
        self.book = book
        assessor = Assessor(book)
        var conditions = book.patterns.map(\.when) + book.properties.flatMap(\.conditions)
        for finding in book.findings {
            conditions += finding.implies + [finding.impliedBy].compactMap { $0 }
            if case .numbers(let rising, let falling)? = finding.worse {
                conditions += [rising, falling].compactMap { $0 }
            }
        }
        for cause in book.causes { conditions += (cause.forIt + cause.against).map(\.condition) }
        self.conditions = Set(conditions)
        probe = ConditionProbe(book, conditions: conditions)
        implications = Implications(book)
    }

    /// A patient with all that is said of it, worked out when it is asked for.
    final class Assessed {
        let patient: Patient
        private let replay: Replay
        private(set) lazy var assessment = try? replay.assessor.assess(patient)
        private(set) lazy var redFlags = try? replay.assessor.redFlags(of: patient)
        private lazy var reading = try? replay.probe.reading(of: patient)

        init(_ patient: Patient, _ replay: Replay) {
            self.patient = patient
            self.replay = replay
        }

        /// The value of one of the conditions that goals speak of.
        func truth(_ condition: Condition) -> Truth? {
            replay.conditions.contains(condition) ? reading?.truth(condition) : nil
        }

        var level: Level.Index? { assessment.map { $0.urgency.atLeast } }

        func standing(_ cause: Int) -> Assessment.Standing? {
            assessment?.causes.first { $0.cause == cause }?.standing
        }
    }

    func assessed(_ patient: Patient) -> Assessed { Assessed(patient, self) }

    /// Whether complete patients are an example of a statement about some patient, or a counterexample to one about
    /// all patients. Two patients are given where the statement compares two; where it speaks of the unknown, first the
    /// one of whom less is known.
    func isExample(_ goal: Goal, _ patients: [Assessed]) -> Bool {
        let patient = patients[0]
        switch goal.kind {
        case .patientExists: return patient.redFlags != nil
        case .findingCanHold(let finding):
            return patient.redFlags != nil && patient.patient.answers[finding] == .present
        case .patternCanHold(let pattern): return patient.truth(book.patterns[pattern].when) == .present
        case .patternCanFail(let pattern): return patient.truth(book.patterns[pattern].when) == .absent
        case .flagCanHold(let flag), .flagIsNeeded(let flag): return patient.redFlags?[flag] == .present
        case .flagCanFail(let flag): return patient.redFlags?[flag] == .absent
        case .complicationCanHold(let place): return patient.assessment?.complications.contains(place) == true
        case .complicationCanFail(let place): return patient.assessment?.complications.contains(place) == false
        case .levelIsReachable(let level): return patient.assessment?.disposition == level
        case .causeIsReachable(let cause): return patient.standing(cause) == .supported
        case .reasonCanHold(let cause, let isFor, let member):
            let reasons = isFor ? book.causes[cause].forIt : book.causes[cause].against
            return patient.truth(reasons[member].condition) == .present
        case .adviceIsReachable(let advice): return patient.assessment?.advice.contains(advice) == true
        case .questionMatters, .answerMatters:
            return patients.count == 2 && differ(patients[0].assessment, patients[1].assessment)
        case .flagWins(let flag):
            guard patient.redFlags?[flag] == .present, let level = patients.last?.level else { return false }
            return level < book.redFlags[flag].urgency
        case .boundsHold:
            guard let urgency = patient.assessment?.urgency, let level = patients.last?.level else { return false }
            return level < urgency.atLeast || level > urgency.atMost
        case .everyoneSettles: return patient.assessment?.isSettled == false
        case .adviceKeepsToItsLevels(let advice):
            guard patient.assessment?.advice.contains(advice) == true, let level = patients.last?.level else {
                return false
            }
            return !book.advice[advice].levels.contains(level)
        case .worseNeverLowers:
            guard patients.count == 2, let first = patients[0].level, let second = patients[1].level else {
                return false
            }
            return second < first
        case .stated(let property, let claim):
            return isMeant(property, patient) && violates(book.properties[property].claims[claim], patient)
        case .someoneIsMeant(let property): return patient.redFlags != nil && isMeant(property, patient)
        }
    }

    private func isMeant(_ property: Int, _ patient: Assessed) -> Bool {
        guard let whenever = book.properties[property].whenever else { return true }
        return patient.truth(whenever) == .present
    }

    private func violates(_ claim: Property.Claim, _ patient: Assessed) -> Bool {
        guard let assessment = patient.assessment else { return false }
        switch claim {
        case .urgency(let least, let most):
            return least.map { assessment.urgency.atMost < $0 } ?? false
                || most.map { assessment.urgency.atLeast > $0 } ?? false
        case .holds(let condition): return patient.truth(condition) == .absent
        case .never(let condition): return patient.truth(condition) == .present
        case .raises(let flag, let isRaised): return patient.redFlags?[flag] == (isRaised ? .absent : .present)
        case .gives(let advice, let isGiven): return assessment.advice.contains(advice) != isGiven
        case .supports(let cause, let isSupported):
            return patient.standing(cause) == (isSupported ? .notSupported : .supported)
        }
    }

    /// Whether what the book says of two patients differs.
    private func differ(_ first: Assessment?, _ second: Assessment?) -> Bool {
        guard let first, let second else { return false }
        return first.redFlags.map(\.flag) != second.redFlags.map(\.flag) || first.advice != second.advice
            || first.complications != second.complications || first.inScope != second.inScope
            || Set(first.causes.map { [$0.cause] + points($0, \.forIt) + [-1] + points($0, \.against) })
                != Set(second.causes.map { [$0.cause] + points($0, \.forIt) + [-1] + points($0, \.against) })
    }

    private func points(
        _ cause: Assessment.RankedCause, _ reasons: KeyPath<Assessment.RankedCause, [Assessment.Reason]>
    )
        -> [Int]
    { cause[keyPath: reasons].map(\.member) }

    /// The calculated findings of the book, whose values a proof takes to be any.
    var calculated: [String] {
        book.findings.filter { if case .calculated = $0.origin { true } else { false } }.map(\.id)
    }
}
