// Acknowledgements of warnings that do not exist.

import Checking
import Testing

@Suite("an acknowledgement of no known warning")
struct UnknownWarningTests {
    @Test("is reported with the nearest code")
    func nearest() throws {
        let text = "finding \"f\" { label = \"F\", expect_warning = \"unread-findings: for the record\" }"
        let found = try warnings(with: text)
        #expect(
            found == """
                new.lua:1:1: warning[unread-finding]: no rule reads `f`
                  help: use it in a rule, or delete it
                new.lua:1:45: warning[unknown-warning]: there is no warning called `unread-findings`
                  help: did you mean `unread-finding`?

                """)
    }
}
