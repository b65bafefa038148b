// Questions that decide nothing.

import Checking
import Testing

@Suite("an idle question")
struct IdleQuestionTests {
    private static let asked = """
        finding "hiccups" { label = "Hiccups" }
        question "hiccups" { ask = "Do you have hiccups?", fills = { hiccups }, editorial = "x" }

        """

    @Test("is reported in the place of its unread findings")
    func unread() throws {
        let found = try warnings(with: Self.asked)
        #expect(
            found == """
                new.lua:2:1: warning[idle-question]: no answer to question `hiccups` changes anything
                  help: no rule that can turn out either way depends on `hiccups`: write that rule, or delete the \
                question

                """)
    }

    @Test("is one whose findings only stand in conditions that are the same for everyone")
    func constant() throws {
        let found = try warnings(with: Self.asked + complication("any { hiccups, absent(hiccups) }"))
        #expect(found.contains("[idle-question]") && found.contains("[always-holds]"))
    }

    @Test("is not one that fills a single finding which matters")
    func matters() throws {
        let found = try warnings(
            with: """
                finding "hiccups" { label = "Hiccups" }
                question "both" { ask = "Hiccups, or tired?", fills = { hiccups, fatigue }, editorial = "x" }
                """)
        #expect(!found.contains("[idle-question]") && found.contains("[unread-finding]"))
    }
}
