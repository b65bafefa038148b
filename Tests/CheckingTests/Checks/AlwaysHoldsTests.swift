// Conditions that every patient fulfils.

import Checking
import Testing

@Suite("a condition that always holds")
struct AlwaysHoldsTests {
    @Test(
        "is reported at its smallest part",
        arguments: [
            ("any { fatigue, absent(fatigue) }", "any"),
            ("all { stiff_neck, any { high_fever, temperature:below(39) } }", "any"),
            ("none { all { high_fever, none { high_fever } } }", "all"),
            ("at_most(1, { fatigue, absent(fatigue) })", "at_most"),
        ])
    func found(when: String, part: String) throws {
        let found = try warned(when)
        #expect(found.count == 1)
        let code = part == "all" ? "never-holds" : "always-holds"
        #expect(found.first?.hasPrefix("\(code): \(part)") == true, "\(found)")
    }

    @Test("says whose condition it is")
    func message() throws {
        let found = try warnings(with: complication("any { fatigue, absent(fatigue) }"))
        #expect(
            found == """
                new.lua:1:50: warning[always-holds]: every patient fulfils this part of complication `falls`
                  help: it decides nothing: narrow it, or leave it out

                """)
    }

    @Test("is not one that fails for a patient in the limits")
    func notFound() throws {
        #expect(try warned("temperature:above(25)") == [])
        #expect(try warned("any { temperature:above(39), temperature:below(39) }") == [])
    }
}
