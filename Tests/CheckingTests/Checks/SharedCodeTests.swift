// Codes that two findings have.

import Checking
import Testing

@Suite("a shared code")
struct SharedCodeTests {
    private func found(_ first: String, _ second: String) throws -> String {
        func finding(_ id: String, _ code: String) -> String {
            "finding \"\(id)\" { label = \"The \(id)\", codes = { \(code) } }\n"
        }
        return try warnings(with: finding("a", first) + finding("b", second) + complication("any { a, b }"))
    }

    private func code(_ code: String, _ system: String = "ICD-10-CM") -> String {
        "code \"\(code)\" { system = \"\(system)\", release = \"2026-04\" }"
    }

    @Test("is reported at the second finding, with the first")
    func found() throws {
        let found = try self.found(code("R55"), code("R55"))
        #expect(
            found == """
                new.lua:2:42: warning[shared-code]: `b` has the same code `R55` as `a`
                  help: a record with this code could mean either; keep the code where it fits best
                  see new.lua:1:42: `a` has it here

                """)
    }

    @Test("is not the same code of another system")
    func other() throws {
        #expect(try found(code("R55"), code("R55", "local")) == "")
        #expect(try found(code("R55"), code("R56.9")) == "")
    }
}
