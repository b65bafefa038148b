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

    @Test("has a row or a number to try that is impossible, each told once")
    func tables() throws {
        let found = try warnings(
            with: """
                scenario "s" {
                  given = { high_fever = no }, patients = { { fatigue = yes }, { fatigue = no } },
                  threshold = temperature:at_least(39), expect = { settled = no }, otherwise = { settled = no },
                }
                """)
        #expect(found.split(separator: "\n").count { $0.contains("impossible-scenario") } == 1, "\(found)")
        #expect(found.hasPrefix("new.lua:3:15: warning[impossible-scenario]: no patient can have"), "\(found)")
    }

    @Test("is not one in the words of a patient's JSON")
    func fine() throws {
        #expect(try found("temperature = { value = 102.2, unit = \"[degF]\" }, stiff_neck = unknown") == "")
        #expect(try found("history = { \"Goitre, for years\" }, fatigue = no") == "")
    }
}
