// A run of scenarios for build servers.

import RuleModel
import Wording

extension TestReport {
    /// The run as JUnit's XML: a suite a rule file, a case a patient.
    public func junit() -> String {
        var files: [String] = []
        for outcome in run.outcomes where !files.contains(outcome.scenario.location.file) {
            files.append(outcome.scenario.location.file)
        }
        let suites = files.map { file in
            (file, run.outcomes.filter { $0.scenario.location.file == file }.map(JUnitReport.Case.init(of:)))
        }
        return JUnitReport(run.assessor.book.header.id, suites).text
    }
}

extension JUnitReport.Case {
    fileprivate init(of outcome: Outcome) {
        let place = outcome.scenario.location
        self.init(
            [("name", outcome.title), ("classname", place.file), ("file", place.file), ("line", "\(place.line)")],
            outcome.isPassed
                ? .passed
                : .failure(
                    message: outcome.lines.first ?? "", type: outcome.failures.first?.about ?? ImpossiblePatient.code,
                    lines: outcome.lines))
    }
}

extension Outcome {
    /// What is wrong, a line each: every demand at its place, and below it the rules behind it.
    var lines: [String] {
        if case .impossible(let problem) = result { return ["\(problem.location): \(problem.message)"] }
        return failures.flatMap { failure in
            ["\(failure.location): \(failure.message)"]
                + failure.because.map { "  \($0.location): \($0.message)" }
        }
    }
}
