// Warns of scenarios that describe no patient.

import RuleModel

/// A scenario with a patient whose answers cannot be true together.
enum ImpossibleScenario: Check {
    static let code = WarningCode.impossibleScenario

    static func problems(in subject: Subject) -> [Problem] {
        // The problems say themselves what is wrong where.
        subject.satisfiability.hasPatients == .no ? [] : subject.scenarioProblems
    }
}
