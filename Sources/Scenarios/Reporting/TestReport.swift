// What is told of a run of scenarios.

import Diagnostics
import RuleModel
public import Wording

/// What is told of a run of scenarios: for people, as JSON, as JUnit's XML, or in the Test Anything Protocol.
public struct TestReport: Sendable {
    /// The run.
    public let run: TestRun
    private let source: @Sendable (String) -> [UInt8]?

    /// - Parameter source: the bytes of a rule file, so that its lines can be shown.
    public init(_ run: TestRun, source: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }) {
        self.run = run
        self.source = source
    }

    /// Every scenario that did not come out as expected, with the lines of the scenario and of the rules that made the
    /// difference; empty where all did.
    public func text(style: TextStyle = .plain, width: Int = 80) -> String {
        run.outcomes.filter { !$0.isPassed }.map { outcome in
            ProblemReport.page(outcome.problem, title: "failed", source: source, style: style, width: width)
        }.joined(separator: "\n")
    }

    /// `56 scenarios with 61 patients: 2 failed`
    public var summary: String {
        let scenarios = counted(run.scenarioCount, "scenario")
        let patients = run.outcomes.count == run.scenarioCount ? "" : " with \(counted(run.outcomes.count, "patient"))"
        let failed = run.failedScenarioCount
        return scenarios + patients + (failed == 0 ? " came out as expected" : ": \(failed) failed")
    }

    private func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}

extension Outcome {
    /// What is wrong, as one problem: the first demand at its place, the others and the rules behind them related.
    var problem: Problem {
        switch result {
        case .impossible(let problem):
            return Problem(
                problem.code, at: problem.location, "\(title): \(problem.message)", help: problem.help,
                related: problem.related)
        case .assessed(_, _, let failures):
            guard let first = failures.first else {
                return Problem("failed-scenario", at: scenario.location, title)
            }
            var related: [Problem.Related] = failures.dropFirst().map { Problem.Related($0.location, $0.message) }
            var seen = Set<Failure.Reason>()
            for reason in failures.flatMap(\.because) where seen.insert(reason).inserted {
                related.append(Problem.Related(reason.location, reason.message))
            }
            return Problem("failed-scenario", at: first.location, "\(title): \(first.message)", related: related)
        }
    }
}
