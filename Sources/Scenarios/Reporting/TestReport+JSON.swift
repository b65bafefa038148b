// A run of scenarios for programs: `triage.test/1`.

import Diagnostics
public import JSONText
import RuleModel

extension TestReport {
    /// The run as a `triage.test/1` object in UTF-8.
    public func json(_ layout: JSONLayout = .pretty) -> [UInt8] { json(layout) { _ in } }

    /// The same with further members before the results.
    package func json(_ layout: JSONLayout, more: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter(layout)
        writer.object { writer in
            writer.member("format", "triage.test/1")
            writer.member("rule_book") { run.assessor.book.writeIdentity(into: &$0) }
            writer.member("engine", Engine.version)
            writer.member("scenarios", run.scenarioCount)
            writer.member("patients", run.outcomes.count)
            writer.member("passed", run.outcomes.count(where: \.isPassed))
            writer.member("failed", run.outcomes.count { !$0.isPassed })
            more(&writer)
            writer.member("results", array: run.outcomes) { writer, outcome in
                writer.object { outcome.write(into: &$0) }
            }
        }
        return writer.document
    }
}

extension Outcome {
    fileprivate func write(into writer: inout JSONWriter) {
        writer.member("scenario", scenario.name)
        writer.member("patient", ifAny: label)
        writer.place(scenario.location)
        switch result {
        case .impossible(let problem):
            writer.member("outcome", "impossible")
            writer.member("message", problem.message)
        case .assessed(_, _, let failures):
            writer.member("outcome", failures.isEmpty ? "passed" : "failed")
            guard !failures.isEmpty else { return }
            writer.member("failures", array: failures) { writer, failure in
                writer.object { writer in
                    writer.member("about", failure.about)
                    writer.member("expected", failure.expected.withoutMarks)
                    writer.member("got", failure.got.withoutMarks)
                    writer.place(failure.location)
                    writer.member("because", array: failure.because) { writer, reason in
                        writer.object {
                            $0.member("message", reason.message)
                            $0.place(reason.location)
                        }
                    }
                }
            }
        }
    }
}

extension String {
    /// The words without the backticks that mark ids for people.
    fileprivate var withoutMarks: String { String(filter { $0 != "`" }) }
}
