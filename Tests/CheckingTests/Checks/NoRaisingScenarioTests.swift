// Red flags that no scenario raises.

import Checking
import Testing

@Suite("a red flag that no scenario raises")
struct NoRaisingScenarioTests {
    private static let flag =
        "red_flag \"tired\" { title = \"T\", when = fatigue, urgency = prompt, because = \"B.\", editorial = \"x\" }\n"

    @Test("is reported")
    func found() throws {
        let found = try warnings(with: Self.flag)
        #expect(
            found == """
                new.lua:1:1: warning[no-raising-scenario]: no scenario raises red flag `tired`
                  help: write a scenario with a patient who has it: nothing else tests that it works

                """)
    }

    @Test("is not raised by a scenario that leaves it open")
    func open() throws {
        let open = "scenario \"s\" { given = { fatigue = unknown }, expect = { settled = no } }"
        #expect(try warnings(with: Self.flag + open).contains("[no-raising-scenario]"))
        let raised = "scenario \"s\" { given = { fatigue = yes }, expect = { settled = no } }"
        #expect(try warnings(with: Self.flag + raised) == "")
    }
}
