// What `expect_warning` silences, and where it silences nothing.

import Checking
import Testing

@Suite("an acknowledgement")
struct AcknowledgedInVainTests {
    private let always = "any { fatigue, absent(fatigue) }"

    private func complication(_ id: String, _ when: String, _ expected: String?) -> String {
        let expected = expected.map { "expect_warning = \"\($0)\", " } ?? ""
        return "complication \"\(id)\" { \(expected)title = \"T\", when = \(when), editorial = \"x\" }\n"
    }

    @Test("silences its code in its declaration, and nothing else")
    func silences() throws {
        let meant = complication("a", always, "always-holds: everyone is told")
        #expect(try warnings(with: meant) == "")
        #expect(try warnings(with: meant + complication("b", always, nil)).hasPrefix("new.lua:2:"))
        let other = try warnings(with: complication("a", "all { fatigue, none { fatigue } }", "always-holds: no"))
        #expect(other.contains("[never-holds]") && other.contains("[acknowledged-in-vain]"))
    }

    @Test("of a warning that is not there is reported where it stands")
    func vain() throws {
        let found = try warnings(with: complication("a", "fatigue", "always-holds: everyone is told"))
        #expect(
            found == """
                new.lua:1:37: warning[acknowledged-in-vain]: there is no warning `always-holds` here any more
                  help: delete it from `expect_warning`

                """)
    }
}
