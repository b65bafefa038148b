// What is known of one finding of a patient, and where that comes from.

public import RuleModel

/// What is known of one finding of a patient.
public struct KnownFinding: Hashable, Sendable {
    /// A value, as far as it is known.
    public enum Value: Hashable, Sendable {
        /// Neither its value nor any part of it.
        case unknown
        /// A yes/no finding.
        case truth(Bool)
        /// A quantity in its own unit, or a score whose parts are all known.
        case number(Rational)
        /// A score that is at least the first and at most the second number.
        case between(Rational, Rational)
        /// One option of a choice.
        case option(Int)
        /// Each option of a list.
        case options([Truth])
    }

    /// Where it comes from.
    public enum Origin: Hashable, Sendable {
        /// The patient says so.
        case stated
        /// It follows from these answers: a smallest set of them, in the book's order.
        case follows([Finding.Index])
        /// The answer was "not sure", which the book reads as this.
        case readFromUnsure
        /// Worked out by a score or a calculation from these findings.
        case workedOut([Finding.Index])
        /// It was asked, and the answer was "not sure".
        case unsure
        /// It is not known because it was not asked; of what is worked out, because something behind it is not known.
        case notAsked
    }

    /// The finding.
    public let finding: Finding.Index
    /// Its value.
    public let value: Value
    /// Where the value comes from; for a condition on one option of a list, what is known of that option.
    public let origin: Origin
    /// The stated findings that are not known and that would make it known; empty where it is.
    public let missing: [Finding.Index]
}

/// Reads what is known off one evaluated patient.
struct KnownFindings {
    let explainer: Explainer
    let patient: Patient
    let lanes: Lanes
    let explanation: Explanation
    private var book: RuleBook { explainer.book }
    private var program: Program { explainer.program }

    init(_ explainer: Explainer, _ patient: Patient, _ lanes: Lanes) {
        self.explainer = explainer
        self.patient = patient
        self.lanes = lanes
        explanation = Explanation(explainer.program, lanes, lane: 0)
    }

    /// What is known of a finding.
    /// - Parameter condition: the condition that reads it, of which it is told why it is known.
    func known(_ finding: Finding.Index, in condition: Condition) -> KnownFinding {
        let edge = explainer.edge(condition)
        let isKnown = lanes.planes.isOpen(edge) & 1 == 0
        let origin: KnownFinding.Origin
        switch book[finding].origin {
        case .score(let score):
            let read = explainer.reading.findings(readByAll: score.points.map(\.condition), throughScores: true)
            origin = .workedOut(read.map { Finding.Index($0) })
        case .calculated(let calculated):
            origin = explanation.isUnknown(finding.value) ? .notAsked : .workedOut(calculated.inputs)
        case .stated:
            if !isKnown {
                origin = patient[finding] == .unsure ? .unsure : .notAsked
            } else if states(finding, condition) {
                origin = .stated
            } else {
                let answers = answers(behind: condition, edge)
                origin = answers == [finding] && patient[finding] == .unsure ? .readFromUnsure : .follows(answers)
            }
        }
        return KnownFinding(
            finding: finding, value: value(finding), origin: origin, missing: isKnown ? [] : explanation.needs([edge]))
    }

    /// The value of a finding.
    func value(_ finding: Finding.Index) -> KnownFinding.Value {
        let layout = program.layouts[finding.value]
        let truths = layout.atoms.map { lanes.planes.truth(Edge(node: $0), lane: 0) }
        switch layout.shape {
        case .yesNo: return truths[0] == .unknown ? .unknown : .truth(truths[0] == .present)
        case .choice: return truths.firstIndex(of: .present).map { .option($0) } ?? .unknown
        case .choices: return truths.allSatisfy { $0 == .unknown } ? .unknown : .options(truths)
        case .quantity: return lanes.number(finding.value, lane: 0).map { .number($0) } ?? .unknown
        case .score:
            let score = program.scores[program.scoreOfFinding[finding.value]]
            let bounds = lanes.planes.bounds(of: score, lane: 0)
            let (low, high) = (
                Rational(Int128(bounds.lowerBound), over: Int128(score.scale)) ?? Rational(0),
                Rational(Int128(bounds.upperBound), over: Int128(score.scale)) ?? Rational(0)
            )
            return low == high ? .number(low) : .between(low, high)
        }
    }

    /// Whether the patient's own answer decides a condition on one finding.
    private func states(_ finding: Finding.Index, _ condition: Condition) -> Bool {
        switch patient[finding] {
        case .notAsked, .unsure: return false
        case .present, .absent, .quantity, .option: return true
        case .options(let truths):
            guard case .options(_, let options) = condition.meaning else { return true }
            return options.contains { truths[$0] == .present } || options.allSatisfy { truths[$0] == .absent }
        }
    }

    /// A smallest set of answers from which the value of a condition follows, in the book's order.
    private func answers(behind condition: Condition, _ edge: Edge) -> [Finding.Index] {
        let truth = lanes.planes.truth(edge, lane: 0)
        func holds(_ patient: Patient) -> Bool {
            let lanes = Lanes(program, [patient])
            return lanes.planes.conflict & 1 == 0 && lanes.planes.truth(edge, lane: 0) == truth
        }
        var reduced = Patient(for: book)
        let candidates = explainer.stated(behind: [condition]).filter { patient.answers[$0] != .notAsked }
        for finding in candidates { reduced.answers[finding] = patient.answers[finding] }
        guard holds(reduced) else { return [] }
        // What stands last in the book is dropped first, so that of several reasons the first is told.
        for finding in candidates.reversed() {
            let answer = reduced.answers[finding]
            reduced.answers[finding] = .notAsked
            if !holds(reduced) { reduced.answers[finding] = answer }
        }
        return candidates.filter { reduced.answers[$0] != .notAsked }.map { Finding.Index($0) }
    }
}
