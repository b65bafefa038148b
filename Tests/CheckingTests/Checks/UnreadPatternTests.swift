// Patterns that no rule reads.

import Checking
import Testing

@Suite("an unread pattern")
struct UnreadPatternTests {
    @Test("is reported also where only an unread pattern names it")
    func found() throws {
        let text = """
            pattern "one" { when = any { fatigue, stiff_neck }, editorial = "x" }
            pattern "two" { when = any { one, high_fever }, editorial = "x" }
            """
        let found = try warnings(with: text)
        #expect(
            found == """
                new.lua:1:1: warning[unread-pattern]: no rule reads pattern `one`
                  help: use it in a rule, or delete it
                new.lua:2:1: warning[unread-pattern]: no rule reads pattern `two`
                  help: use it in a rule, or delete it

                """)
        #expect(try warnings(with: text + "\n" + complication("two")) == "")
    }
}
