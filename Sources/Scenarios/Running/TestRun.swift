// Running the scenarios of a rule book.

public import Evaluation
import RuleModel

/// The scenarios of a rule book, run.
///
///     let run = TestRun(Assessor(book))
///     run.outcomes.filter { !$0.isPassed }
///
/// Patients are assessed side by side; the order of outcomes is the book's, whatever the number of jobs.
public struct TestRun: Sendable {
    /// The assessor of the book.
    public let assessor: Assessor
    /// What came of each patient of each scenario that was run, in the book's order.
    public let outcomes: [Outcome]

    /// Runs scenarios.
    /// - Parameters:
    ///   - assessor: of the book whose scenarios are run.
    ///   - texts: only scenarios whose name holds one of these, ignoring case; all where there is none.
    ///   - jobs: how many patients are assessed side by side.
    ///   - progress: told now and then how many patients are done, and of how many.
    public init(
        _ assessor: Assessor, only texts: [String] = [], jobs: Int = 1, progress: ((Int, Int) -> Void)? = nil
    ) {
        self.assessor = assessor
        let book = assessor.book
        let wanted = texts.map { $0.lowercased() }
        var cases: [(place: Int, which: Scenario.Case)] = []
        for (place, scenario) in book.scenarios.enumerated() {
            let name = scenario.name.lowercased()
            guard wanted.isEmpty || wanted.contains(where: name.contains) else { continue }
            cases += scenario.cases.map { (place, $0) }
        }
        let all = cases
        let runner = CaseRunner(assessor)
        outcomes = sideBySide(all.count, jobs: jobs, progress: progress) { index in
            runner.run(all[index].which, of: all[index].place)
        }
    }

    /// How many scenarios were run; a table is one.
    public var scenarioCount: Int { Set(outcomes.map(\.place)).count }
    /// How many scenarios have a patient who did not come out as expected.
    public var failedScenarioCount: Int { Set(outcomes.filter { !$0.isPassed }.map(\.place)).count }
}

/// Runs one patient of a scenario.
private struct CaseRunner: Sendable {
    let assessor: Assessor

    init(_ assessor: Assessor) { self.assessor = assessor }

    func run(_ which: Scenario.Case, of place: Int) -> Outcome {
        let scenario = assessor.book.scenarios[place]
        let label = GivenText(assessor.book).label(of: which, in: scenario)
        func outcome(_ result: Outcome.Result) -> Outcome {
            Outcome(place: place, scenario: scenario, which: which, label: label, result: result)
        }
        let patient: ScenarioPatient
        do throws(ImpossiblePatient) {
            patient = try ScenarioPatient(which, of: scenario, assessor)
        } catch {
            return outcome(.impossible(error.problem))
        }
        do throws(Contradiction) {
            let assessment = try assessor.assess(patient.patient)
            let unmet = which.expectation.demands.filter { !$0.content.isMet(by: assessment) }
            guard !unmet.isEmpty else { return outcome(.assessed(patient, assessment, [])) }
            let difference = Difference(assessment, try Reasoning(assessor, patient.patient), patient)
            return outcome(.assessed(patient, assessment, unmet.flatMap(difference.failures)))
        } catch {
            return outcome(.impossible(ImpossiblePatient(error, which, of: scenario, assessor.book).problem))
        }
    }
}
