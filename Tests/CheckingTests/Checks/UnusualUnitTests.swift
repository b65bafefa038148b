// Units that are some by the letter and were hardly meant.

import Checking
import Testing

@Suite("an unusual unit")
struct UnusualUnitTests {
    private func found(_ unit: String, _ more: String = "") throws -> String {
        try warnings(
            with: "quantity \"a\" { label = \"A\", unit = \"\(unit)\", limits = { 0, 9 },\(more) editorial = \"e\" }\n"
                + complication("a:above(3)"))
    }

    @Test("is told with what was probably meant")
    func told() throws {
        #expect(
            try found("Mg") == """
                new.lua:1:1: warning[unusual-unit]: `Mg` of `a` is a megagram, which is a tonne
                  help: did you mean `mg`?

                """)
        #expect(
            try found("pt") == """
                new.lua:1:1: warning[unusual-unit]: `pt` of `a` is a picotonne
                  help: did you mean a pint, which is written in `mL`?

                """)
        #expect(
            try found("mg", " units = { \"Mg\" },") == """
                new.lua:1:1: warning[unusual-unit]: `Mg` of `a` is a megagram, which is a tonne
                  help: did you mean `mg`?

                """)
    }

    @Test(
        "is none that people measure in",
        arguments: ["mg", "mm", "mL", "mmol/L", "kPa", "km", "t", "{INR}", "10*9/L", "Cel"])
    func usual(unit: String) throws { #expect(try found(unit) == "") }
}
