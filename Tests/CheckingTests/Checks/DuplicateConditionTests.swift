// Rules that say the same.

import Checking
import Testing

@Suite("a duplicate condition")
struct DuplicateConditionTests {
    @Test("is found in whatever words it is written, and is not called redundant as well")
    func redFlags() throws {
        let again = redFlag("again", "none { absent(high_fever), absent(stiff_neck) }")
        let found = try warnings(with: again.split(separator: ", expect_warning")[0] + " }\n")
        #expect(
            found == """
                rules.lua:1:1: warning[duplicate-condition]: red flag `stiff_neck` holds exactly when `again` does
                  help: keep one of them
                  see new.lua:1:1: `again` is declared here

                """)
    }

    @Test("is not one that differs for a single patient")
    func different() throws {
        let text = """
            pattern "one" { when = temperature:above(39), editorial = "x" }
            pattern "two" { when = temperature:at_least(39), editorial = "x" }

            """
        #expect(try warnings(with: text + complication("one", "k1") + complication("two", "k2")) == "")
    }
}
