// Names that could mean two things.

import Checking
import Testing

@Suite("an ambiguous name")
struct AmbiguousNameTests {
    @Test("is reported at the second finding, whatever the case of its letters")
    func findings() throws {
        let text = "finding \"sleepy\" { label = \"Sleepy\", also = { \"TIREDNESS\" } }\n"
        let found = try warnings(with: text + complication("sleepy"))
        #expect(
            found == """
                new.lua:1:1: warning[ambiguous-name]: “TIREDNESS” could mean `sleepy` or `fatigue`
                  help: people who enter it cannot be understood: say it differently for one of them
                  see findings.lua:3:1: `fatigue` has the same name

                """)
    }

    @Test("is one of two options, unless the list recognises names")
    func options() throws {
        func list(_ more: String) -> String {
            """
            choices "drugs" {
              label = "Drugs", unlisted = absent,\(more)
              options = { option "a" { label = "A", also = { "Duo" } }, option "b" { label = "B", also = { "duo" } } },
            }

            """
        }
        let rule = complication("drugs:any_of { \"a\", \"b\" }")
        #expect(try warnings(with: list("") + rule).contains("“duo” could mean `b` or `a` of `drugs`"))
        #expect(try warnings(with: list(" recognise = yes,") + rule) == "")
    }

    @Test("is an irrelevant name that an option has, or that stands there twice")
    func irrelevant() throws {
        func list(_ irrelevant: String) -> String {
            """
            choices "drugs" {
              label = "Drugs", unlisted = absent, recognise = yes, irrelevant = [[ \(irrelevant) ]],
              options = { option "a" { label = "A", also = { "Duo" }, perhaps = "solo pill" } },
            }

            """
        }
        let rule = complication("drugs:includes \"a\"")
        #expect(try warnings(with: list("one, two, duet") + rule) == "")
        #expect(try warnings(with: list("one, duo") + rule).contains("“duo” stands under `irrelevant` of `drugs`"))
        #expect(try warnings(with: list("Solo pill") + rule).contains("is a name of `a`"))
        #expect(try warnings(with: list("one, two, One") + rule).contains("“One” stands twice under `irrelevant`"))
    }

    @Test("is not a label said twice of one finding")
    func same() throws {
        let text = "finding \"sleepy\" { label = \"Sleepy\", also = { \"sleepy\" } }\n"
        #expect(try warnings(with: text + complication("sleepy")) == "")
    }
}
