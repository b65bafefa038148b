// Books that no patient fits.

import Checking
import Testing

@Suite("a book without a possible patient")
struct NoPossiblePatientTests {
    @Test("is reported once, at the book, and nothing that follows from it")
    func found() throws {
        let always = "any { fatigue, absent(fatigue) }"
        let found = try warnings(
            with: """
                finding "warm" { label = "Warm", implied_by = \(always), implies = { stiff_neck }, editorial = "x" }
                finding "cold" { label = "Cold", implied_by = warm, implies = { absent(stiff_neck) }, editorial = "x" }
                """)
        #expect(
            found == """
                rule_book.lua:1:1: warning[no-possible-patient]: no patient fits this book: its implications \
                contradict each other
                  help: look through `implies` and `implied_by` for a finding that follows from its own absence
                  see findings.lua:4:1: `high_fever` is tied to others here
                  see new.lua:1:1: `warm` is tied to others here
                  see new.lua:2:1: `cold` is tied to others here

                """)
    }
}
