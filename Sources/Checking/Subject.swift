// The rule book under check, with what several checks ask of it, each worked out once.

import Evaluation
import RuleModel
import Scenarios

/// One rule book under check. Used on one thread.
final class Subject {
    let book: RuleBook
    let today: CalendarDay
    let satisfiability: Satisfiability
    let reading: ConditionReading
    /// The patients of all scenarios, with what they raise; first those that answer everything else with no.
    let scenarios: [PlayedScenario]
    /// What is wrong with those that cannot be.
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
            } + book.properties.flatMap(\.conditions))
        reading = ConditionReading(book)
        let assessor = Assessor(book)
        var played: [PlayedScenario] = []
        var problems: [Problem] = []
        for scenario in book.scenarios {
            for patient in ScenarioPatient.all(of: scenario, assessor) {
                switch patient {
                case .success(let patient): played.append(PlayedScenario(patient, assessor))
                case .failure(let impossible):
                    // Several rows of a table may share a contradiction.
                    if !problems.contains(impossible.problem) { problems.append(impossible.problem) }
                }
            }
        }
        scenarios =
            played.filter(\.patient.scenario.everythingElseAbsent)
            + played.filter { !$0.patient.scenario.everythingElseAbsent }
        scenarioProblems = problems
    }

    /// Whether a red flag holds for some patients and not for others.
    func canTurnOutEitherWay(_ flag: Int) -> Bool {
        let when = book.redFlags[flag].when
        return satisfiability.canHold(when) != .no && satisfiability.canFail(when) != .no
    }
}

/// A patient of a scenario and the red flags it raises. A class, since each check walks over all of them many times.
final class PlayedScenario {
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
