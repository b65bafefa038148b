// Scenarios that describe no patient.

import Checking
import Testing

@Suite("an impossible scenario")
struct ImpossibleScenarioTests {
    private func found(_ given: String) throws -> String {
        try warnings(with: "scenario \"s\" { given = { \(given) }, expect = { settled = no } }")
    }

    @Test("is reported with the answers that exclude each other")
    func contradiction() throws {
        let found = try self.found("temperature = 40, fatigue = yes, high_fever = no")
        #expect(
            found == """
                new.lua:1:59: warning[impossible-scenario]: no patient can have these answers together: `high_fever`, \
                `temperature`
                  help: `implies` and `implied_by` of these findings say what goes together; change one of the answers
                  see new.lua:1:26: the answer to `temperature` is here

                """)
    }

    @Test(
        "has a value that is no answer",
        arguments: [
            ("temperature = 99", "`temperature` must be from 25 to 46 Cel"),
            ("temperature = { value = 102.2, unit = \"kg\" }", "`temperature` cannot be given in `kg`"),
            ("temperature = { value = 102.2 }", "this is no answer to `temperature`"),
            (
                "history = { present = { \"kidney_failure\" }, absent = { \"kidney_failure\" } }",
                "`kidney_failure` is given as present and as absent"
            ),
            ("history = { present = {}, absent = { \"kidney_failur\" } }", "`kidney_failur` is none of the answers"),
        ])
    func values(given: String, message: String) throws {
        let found = try self.found(given)
        #expect(found.contains("warning[impossible-scenario]: \(message)\n"), "\(found)")
    }

    @Test("is not one in the words of a patient's JSON")
    func fine() throws {
        #expect(try found("temperature = { value = 102.2, unit = \"[degF]\" }, stiff_neck = unknown") == "")
        #expect(try found("history = { \"Goitre, for years\" }, fatigue = no") == "")
    }
}
