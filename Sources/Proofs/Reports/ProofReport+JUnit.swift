// What was proved, for build servers.

import RuleModel
import Wording

extension ProofReport {
    /// The report as JUnit's XML: a statement that is not proved is a failure, one that is not decided an error.
    public func junit() -> String {
        let suites = GoalFamily.allCases.compactMap { family -> (String, [JUnitReport.Case])? in
            let own = results.filter { $0.goal.family == family }
            return own.isEmpty ? nil : (family.rawValue, own.map(element))
        }
        return JUnitReport("triage prove", suites, countsErrors: true).text
    }

    private func element(_ result: ProofResult) -> JUnitReport.Case {
        let outcome: JUnitReport.Outcome =
            switch result.verdict {
            case .proved: .passed
            case .notDecided(let reason): .error(message: result.goal.sentence, lines: [reason])
            case .refuted(let found):
                .failure(message: result.goal.sentence, type: nil, lines: lines(result, found))
            }
        let book = "\(book.header.id) \(book.header.version)"
        return JUnitReport.Case([("classname", book), ("name", result.goal.id)], outcome)
    }

    private func lines(_ result: ProofResult, _ found: Counterexample?) -> [String] {
        let patients = found?.patients.map { String(decoding: $0.json(for: book), as: UTF8.self) } ?? []
        return [result.goal.location.description] + [result.remark].compactMap { $0 }
            + patients.flatMap { $0.split(separator: "\n").map(String.init) }
    }
}
