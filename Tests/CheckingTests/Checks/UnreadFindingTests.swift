// Findings that no rule reads.

import Checking
import Testing

@Suite("an unread finding")
struct UnreadFindingTests {
    private static let hiccups = "finding \"hiccups\" { label = \"Hiccups\" }\n"

    @Test("is reported with the unread pattern that names it")
    func pattern() throws {
        let pattern = "pattern \"both\" { when = hiccups, editorial = \"x\" }\n"
        let found = try warnings(with: Self.hiccups + pattern)
        #expect(
            found == """
                new.lua:1:1: warning[unread-finding]: no rule reads `hiccups`
                  help: use it in a rule, or delete it
                  see new.lua:2:1: pattern `both` reads it, and no rule reads that

                """)
    }

    @Test(
        "is not one read through something else",
        arguments: [
            "complication \"k\" { title = \"K\", when = hiccups, editorial = \"x\" }",
            "pattern \"p\" { when = any { hiccups, fatigue }, editorial = \"x\" } "
                + "advice \"a\" { text = \"Rest.\", when = fatigue, unless = { p }, editorial = \"x\" }",
            "score \"s\" { label = \"S\", points(2, hiccups), editorial = \"x\" } "
                + "complication \"k\" { title = \"K\", when = s:at_least(1), editorial = \"x\" }",
            "finding \"f\" { label = \"F\", implied_by = hiccups, editorial = \"x\" } "
                + "complication \"k\" { title = \"K\", when = f, editorial = \"x\" }",
            "finding \"f\" { label = \"F\", implies = { hiccups }, editorial = \"x\" } "
                + "complication \"k\" { title = \"K\", when = f, editorial = \"x\" }",
            "calculated \"c\" { label = \"C\", from = { hiccups }, compute = function(h) return h end, "
                + "editorial = \"x\" } complication \"k\" { title = \"K\", when = c, editorial = \"x\" }",
            "score \"s\" { label = \"S\", points(2, hiccups), editorial = \"x\" } "
                + "finding \"f\" { label = \"F\", implied_by = s:at_least(2), editorial = \"x\" } "
                + "complication \"k\" { title = \"K\", when = f, editorial = \"x\" }",
        ])
    func read(rule: String) throws { #expect(try warnings(with: Self.hiccups + rule) == "") }

    @Test("may be worked out: a score or calculation that nothing compares")
    func derived() throws {
        let found = try warnings(
            with: """
                score "s" { label = "S", points(2, fatigue), editorial = "x" }
                calculated "c" { label = "C", from = { fatigue }, compute = function(f) return f end, editorial = "x" }
                """)
        #expect(found.split(separator: "\n").filter { $0.contains("[unread-finding]") }.count == 2)
    }

    @Test("is not read by a scenario")
    func scenario() throws {
        let scenario = "scenario \"s\" { given = { hiccups = yes }, expect = { settled = no } }"
        #expect(try warnings(with: Self.hiccups + scenario).contains("[unread-finding]"))
    }
}
