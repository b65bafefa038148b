// Every folder of `Fixtures/broken` is the small book with one thing wrong, and what is said of it.

import RuleBook
import RuleLoading
import Testing

@Suite("Broken books")
struct BrokenBookTests {
    @Test("the small book loads, without a warning")
    func smallBookLoads() throws {
        let book = try RuleBook(files: smallBook([]))
        #expect(book.warnings.isEmpty)
        #expect(book.findings.count == 9)
    }

    @Test("each mistake is told at its place, in full", arguments: names(in: fixtures + "/broken"))
    func mistake(_ name: String) {
        let folder = "\(fixtures)/broken/\(name)"
        let expected = String(decoding: contents(folder + "/expected.txt"), as: UTF8.self)
        #expect(!expected.isEmpty)
        #expect(compact(problems(smallBook(ruleFiles(in: folder)))) == expected)
    }

    @Test("no message speaks of what an author does not know", arguments: names(in: fixtures + "/broken"))
    func plainWords(_ name: String) {
        let text = String(decoding: contents("\(fixtures)/broken/\(name)/expected.txt"), as: UTF8.self)
        for word in ["nil", "upvalue", "attempt to", "userdata", "stack", "0x", "Optional", "expression", "token"] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test("there are at least forty")
    func count() {
        #expect(names(in: fixtures + "/broken").count >= 40)
    }
}
