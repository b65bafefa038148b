// The scenarios of the project's own rule books come out as they say.

import Evaluation
import RuleLoading
import RuleModel
import Scenarios
import Testing

@Suite("the scenarios of the shipped rule books")
struct ShippedScenarioTests {
    @Test("come out as they say", arguments: shippedBooks)
    func outcomes(folder: String) throws {
        let run = TestRun(Assessor(try RuleBook(contentsOf: project + folder)), jobs: 2)
        #expect(!run.outcomes.isEmpty)
        #expect(TestReport(run).text() == "")
    }
}
