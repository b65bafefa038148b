// The rule book under check, with what several checks ask of it, worked out once.

import Evaluation
import RuleBook
import Scenarios

/// One rule book under check.
struct Subject {
    let book: RuleBook
    let today: CalendarDay
    let satisfiability: Satisfiability
    let reading: ConditionReading
    /// The scenarios that describe a patient, with what they raise.
    let scenarios: [PlayedScenario]
    /// What is wrong with the other scenarios.
    let scenarioProblems: [Problem]
    /// Which red flags hold whenever others do.
    private(set) var flagInclusion = Inclusion()

    init(_ book: RuleBook, today: CalendarDay) {
        self.book = book
        self.today = today
        satisfiability = Satisfiability(book)
        reading = ConditionReading(book)
        let assessor = Assessor(book)
        var played: [PlayedScenario] = []
        var problems: [Problem] = []
        for scenario in book.scenarios {
            do throws(ScenarioProblems) {
                let patient = try ScenarioPatient(scenario, assessor)
                played.append(PlayedScenario(patient, assessor))
            } catch {
                problems += error.problems
            }
        }
        scenarios = played
        scenarioProblems = problems
        flagInclusion = Inclusion(of: book.redFlags.map(\.when), self)
    }
}

/// A scenario's patient and the red flags it raises.
struct PlayedScenario {
    let patient: ScenarioPatient
    /// By red flag.
    let redFlags: [Truth]
    let assessor: Assessor

    init(_ patient: ScenarioPatient, _ assessor: Assessor) {
        self.patient = patient
        self.assessor = assessor
        // A scenario's patient has no contradiction: that was seen when it was made.
        redFlags = (try? assessor.redFlags(of: patient.patient)) ?? []
    }
}
