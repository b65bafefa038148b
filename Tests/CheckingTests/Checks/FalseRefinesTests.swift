// Red flags that are no narrower case.

import Checking
import Testing

@Suite("a `refines` that is not true")
struct FalseRefinesTests {
    @Test("is reported where it stands")
    func found() throws {
        let found = try warnings(with: redFlag("worse", "all { stiff_neck, fatigue }", refines: "stiff_neck"))
        #expect(
            found == """
                new.lua:1:106: warning[false-refines]: red flag `worse` can hold without `stiff_neck`, so it does not \
                refine it
                  help: narrow it with `all { … }`, or delete `refines`
                  see rules.lua:1:1: `stiff_neck` is declared here

                """)
    }

    @Test("is true also through an implication")
    func implied() throws {
        let text = redFlag("worse", "all { stiff_neck, temperature:above(40) }", refines: "stiff_neck")
        #expect(try warnings(with: text) == "")
    }
}
