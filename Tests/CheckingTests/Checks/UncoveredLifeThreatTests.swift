// Life-threatening causes without a red flag.

import Checking
import Testing

@Suite("an uncovered threat to life")
struct UncoveredLifeThreatTests {
    private func found(_ cites: String, _ more: String = "") throws -> String {
        try warnings(
            with: """
                source "leaflet" {
                  title = "Tetanus", reviewed = "2026-01-31",
                  statements = {
                    statement "leaflet/tetanus" { kind = "cause", gist = "It can kill", life_threatening = yes },
                  },
                }
                cause "tetanus" {
                  title = "Tetanus", group = "common", for_it = { strongly(stiff_neck) }, cite = \(cites),
                }
                \(more)
                """)
    }

    @Test("is reported at the cause")
    func uncovered() throws {
        let found = try self.found("\"leaflet/tetanus\"")
        #expect(
            found == """
                new.lua:7:1: warning[uncovered-life-threat]: no red flag covers the life-threatening cause `tetanus`
                  help: a cause never sets the urgency: write a red flag for the signs that suggest it, and cite \
                `leaflet/tetanus` there
                  see new.lua:4:5: the source calls it life-threatening

                """)
    }

    @Test("is covered where a red flag cites one of its statements")
    func covered() throws {
        #expect(try found("{ \"leaflet/tetanus\", \"serious/stiff-neck\" }") == "")
    }
}
