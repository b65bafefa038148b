// Statements that nothing cites.

import Checking
import Testing

@Suite("an uncited statement")
struct UncitedStatementTests {
    private func source(_ more: String = "") -> String {
        """
        source "leaflet" {
          title = "Rest", reviewed = "2026-01-31",\(more)
          statements = {
            statement "leaflet/rest" { kind = "advice", gist = "Rest helps" },
            statement "leaflet/sleep" { kind = "advice", gist = "Sleep helps" },
          },
        }

        """
    }

    @Test("is reported at the statement")
    func found() throws {
        let advice = "advice \"rest\" { text = \"Rest.\", when = fatigue, cite = \"leaflet/rest\" }"
        let found = try warnings(with: source() + advice)
        #expect(
            found == """
                new.lua:5:5: warning[uncited-statement]: nothing cites `leaflet/sleep`
                  help: cite it in the rule that carries it; if the book leaves it out on purpose, say why in \
                a `note` of the statement, or of all of them with `expect_warning` in the source

                """)
    }

    @Test("is not reported where a note says why nothing cites it")
    func noted() throws {
        let file = """
            source "leaflet" {
              title = "Rest", reviewed = "2026-01-31",
              statements = {
                statement "leaflet/rest" { kind = "advice", gist = "Rest helps", note = "too vague for a rule" },
              },
            }
            """
        #expect(try warnings(with: file) == "")
    }

    @Test("is acknowledged in its source")
    func acknowledged() throws {
        #expect(try warnings(with: source(" expect_warning = \"uncited-statement: for later\",")) == "")
    }
}
