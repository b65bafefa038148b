// Red flags that no scenario just misses.

import Checking
import Testing

@Suite("a red flag that no scenario just misses")
struct NoNearMissTests {
    /// A red flag on a condition, with a scenario that raises it and one more.
    private func found(_ when: String, raised: String, other: String) throws -> String {
        try warnings(
            with: """
                choice "sex" { label = "Sex", options = { option "f" { label = "F" }, option "m" { label = "M" } } }
                complication "k" { title = "K", when = sex:is "f", editorial = "x" }
                red_flag "a" { title = "T", when = \(when), urgency = prompt, because = "B.", editorial = "x" }
                scenario "raised" { given = { \(raised) }, expect = { urgency = prompt } }
                scenario "other" { given = { \(other) }, expect = { urgency = self_care } }
                """)
    }

    @Test("is reported where every scenario is two answers away")
    func far() throws {
        let found = try self.found(
            "all { fatigue, muscle_spasm }", raised: "fatigue = yes, muscle_spasm = yes", other: "")
        #expect(
            found == """
                new.lua:3:1: warning[no-near-miss]: no scenario just misses red flag `a`
                  help: write a scenario in which it does not hold, and would if one finding had another answer: it \
                shows where the line is

                """)
    }

    @Test(
        "is not one that a single answer would raise",
        arguments: [
            ("all { fatigue, muscle_spasm }", "fatigue = yes, muscle_spasm = yes", "fatigue = yes, muscle_spasm = no"),
            (
                "all { fatigue, temperature:at_least(41) }", "fatigue = yes, temperature = 41",
                "fatigue = yes, temperature = 40.9"
            ),
            ("all { fatigue, sex:is \"f\" }", "fatigue = yes, sex = \"f\"", "fatigue = yes, sex = \"m\""),
            (
                "all { fatigue, history:includes \"kidney_failure\" }",
                "fatigue = yes, history = { \"kidney_failure\" }", "fatigue = yes, history = {}, everything_else = no"
            ),
            (
                "all { history:includes \"kidney_failure\", history:includes \"thyroid_disorder\" }",
                "history = { \"kidney_failure\", \"thyroid_disorder\" }", "everything_else = no"
            ),
            (
                "all { history:includes \"kidney_failure\", absent(history:includes \"thyroid_disorder\") }",
                "history = { present = { \"kidney_failure\" }, absent = { \"thyroid_disorder\" } }",
                "history = { present = { \"thyroid_disorder\" }, absent = { \"kidney_failure\" } }"
            ),
            // An answer from which another follows.
            ("all { fatigue, high_fever }", "fatigue = yes, high_fever = yes", "fatigue = yes, everything_else = no"),
        ])
    func near(when: String, raised: String, other: String) throws {
        #expect(try found(when, raised: raised, other: other) == "")
    }

    @Test("is not missed by a scenario that leaves it open")
    func open() throws {
        let flag = "all { fatigue, muscle_spasm }"
        let found = try self.found(flag, raised: "fatigue = yes, muscle_spasm = yes", other: "fatigue = yes")
        #expect(found.contains("[no-near-miss]"))
    }
}
