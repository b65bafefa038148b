// Conditions that no patient fulfils.

import Checking
import Testing

@Suite("a condition that never holds")
struct NeverHoldsTests {
    @Test(
        "is reported at its smallest part",
        arguments: [
            ("all { fatigue, absent(fatigue) }", "all"),
            ("any { stiff_neck, all { fatigue, absent(fatigue) } }", "all"),
            ("all { temperature:at_least(40), temperature:below(39) }", "all"),
            ("all { temperature:at_least(39), absent(high_fever) }", "all"),
            ("all { absent(high_fever), any { temperature:at_least(40), temperature:between(39, 41) } }", "all"),
            ("at_least(2, { fatigue, absent(fatigue), all { stiff_neck, none { stiff_neck } } })", "all"),
        ])
    func found(when: String, part: String) throws {
        let found = try warned(when)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("never-holds: \(part)") == true, "\(found)")
    }

    @Test(
        "is not one that can hold",
        arguments: [
            "all { temperature:at_least(39), high_fever }", "all { temperature:at_least(39), temperature:at_most(39) }",
            "at_most(1, { fatigue, absent(fatigue), stiff_neck })", "all { high_fever, temperature:below(39) }",
            "all { history:includes \"kidney_failure\", history:includes \"thyroid_disorder\" }",
        ])
    func notFound(when: String) throws { #expect(try warned(when) == []) }

    @Test("is reported at its pattern, once, however many rules read it")
    func pattern() throws {
        let pattern = "pattern \"odd\" { when = all { fatigue, absent(fatigue) }, editorial = \"as decided\" }\n"
        let found = try warnings(with: pattern + complication("odd") + complication("any { odd, fatigue }", "shock"))
        #expect(
            found == """
                new.lua:1:24: warning[never-holds]: no patient can fulfil this part of pattern `odd`
                  help: look for findings that rule each other out, an `implies` that forbids it, or a number that \
                the limits leave out

                """)
    }

    @Test("may be one answer of two, or a sum that no points reach")
    func choicesAndScores() throws {
        let findings = """
            choice "sex" { label = "Sex", options = { option "f" { label = "F" }, option "m" { label = "M" } } }
            score "sum" { label = "Sum", points(2, fatigue), points(1, stiff_neck), editorial = "as decided" }
            """
        let read = complication("any { sex:is \"m\", sum:at_least(3) }", "other")
        #expect(try warned("all { sex:is \"f\", sex:is \"m\" }", beside: read + findings).count == 1)
        #expect(try warned("sum:at_least(4)", beside: read + findings).count == 1)
        #expect(try warned("all { sum:at_least(2), absent(fatigue) }", beside: read + findings).count == 1)
        #expect(try warned("all { sum:at_least(1), absent(fatigue) }", beside: read + findings) == [])
    }

    @Test("is reported once where a pattern or a finding is to blame, not where rules read it")
    func cascade() throws {
        let pattern = "pattern \"odd\" { when = all { fatigue, absent(fatigue) }, editorial = \"as decided\" }\n"
        let reads = complication("all { odd, stiff_neck }") + complication("any { odd, absent(odd) }", "shock")
        #expect(
            try warnings(with: pattern + reads).split(separator: "\n").filter { $0.contains(": warning[") }.count == 1)
        let finding = """
            finding "odd" {
              label = "Odd", implies = { temperature:at_least(40), absent(high_fever) }, editorial = "as decided",
            }

            """
        let found = try warnings(with: finding + complication("all { odd, stiff_neck }"))
        #expect(found.hasPrefix("new.lua:1:1: warning[never-holds]: no patient can fulfil `odd`\n"))
        #expect(found.split(separator: "\n").filter { $0.contains(": warning[") }.count == 1)
    }

    @Test("is looked for wherever a condition stands")
    func everywhere() throws {
        let never = "all { fatigue, absent(fatigue) }"
        let text = """
            advice "a" { text = "Rest.", when = \(never), unless = { \(never) }, editorial = "x" }
            cause "c" { title = "C", group = "common", for_it = { strongly(\(never)) },
              against = { slightly(\(never)) }, editorial = "x" }
            finding "f" { label = "F", implied_by = \(never), editorial = "x" }
            score "s" { label = "S", points(1, \(never)), points(1, f), editorial = "x" }
            complication "k" { title = "K", when = s:at_least(1), editorial = "x" }
            """
        let found = try warnings(with: text).split(separator: "\n").filter { $0.contains("[never-holds]") }
        let owners = found.map { String($0.split(separator: "part of ")[1]) }
        #expect(
            owners == [
                "advice `a`", "`unless` of advice `a`", "`for_it` of cause `c`", "`against` of cause `c`",
                "`implied_by` of `f`", "score `s`",
            ])
    }
}

extension NeverHoldsTests {
    @Test("is reported of the patients that a property is about, not of what it says never happens")
    func property() throws {
        let impossible = "all { fatigue, absent(fatigue) }"
        let found = try warnings(
            with: complication("fatigue") + "property \"p\" { whenever = \(impossible), urgency = emergency }\n"
                + "property \"q\" { never = \(impossible) }\n")
        #expect(found.contains("no patient can fulfil this part of `whenever` of property `p`"), "\(found)")
        #expect(found.split(separator: "never-holds").count == 2, "\(found)")
    }
}
