// The rule book under check, with what several checks ask of it, each worked out once.

import Evaluation
import RuleBook
import Scenarios

/// One rule book under check. Used on one thread.
final class Subject {
    let book: RuleBook
    let today: CalendarDay
    let satisfiability: Satisfiability
    let reading: ConditionReading
    /// The scenarios that describe a patient, with what they raise.
    let scenarios: [PlayedScenario]
    /// What is wrong with the other scenarios.
    let scenarioProblems: [Problem]

    /// The parts of conditions that are the same for every patient.
    private(set) lazy var constantParts = ConstantPart.all(of: self)
    /// What bears on the conclusions of the book.
    private(set) lazy var reach = Reach(self)
    /// The questions that decide nothing.
    private(set) lazy var idleQuestions = IdleQuestion.idle(in: self)
    /// Which red flags hold whenever others do.
    private(set) lazy var flagInclusion = Inclusion(of: book.redFlags.map(\.when), self)

    init(_ book: RuleBook, today: CalendarDay) {
        self.book = book
        self.today = today
        satisfiability = Satisfiability(
            book,
            including: book.findings.enumerated().compactMap { place, finding in
                guard case .yesNo = finding.kind else { return nil }
                return Condition(.finding(Finding.Index(place)), at: finding.location)
            })
        reading = ConditionReading(book)
        let assessor = Assessor(book)
        var played: [PlayedScenario] = []
        var problems: [Problem] = []
        for scenario in book.scenarios {
            do throws(ScenarioProblems) {
                played.append(PlayedScenario(try ScenarioPatient(scenario, assessor), assessor))
            } catch {
                problems += error.problems
            }
        }
        scenarios = played
        scenarioProblems = problems
    }

    /// Whether a red flag holds for some patients and not for others.
    func canTurnOutEitherWay(_ flag: Int) -> Bool {
        let when = book.redFlags[flag].when
        return satisfiability.canHold(when) != .no && satisfiability.canFail(when) != .no
    }
}

/// A scenario's patient and the red flags it raises.
struct PlayedScenario {
    let patient: ScenarioPatient
    /// By red flag.
    let redFlags: [Truth]
    private let assessor: Assessor

    init(_ patient: ScenarioPatient, _ assessor: Assessor) {
        self.patient = patient
        self.assessor = assessor
        // A scenario's patient has no contradiction: that was seen when it was made.
        redFlags = (try? assessor.redFlags(of: patient.patient)) ?? []
    }

    /// Whether the patient with one answer changed raises a red flag.
    func raises(_ flag: Int, changing finding: Finding.Index, to answer: Answer) -> Bool {
        guard let changed = try? patient.changing(finding, to: answer) else { return false }
        return (try? assessor.redFlags(of: changed))?[flag] == .present
    }
}
