// Every folder of `Fixtures/broken` is the small book with one thing wrong, and what is said of it.

import RuleLoading
import RuleModel
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
        // A slow machine must not run out of time where the steps should run out.
        var limits = RuleBookLimits()
        limits.lua.fileTime = .seconds(60)
        #expect(compact(problems(smallBook(ruleFiles(in: folder)), limits: limits)) == expected)
    }

    /// The folders that hold several mistakes, and how many.
    private static let several = [
        "calculation-reaches-outside": 2, "file-fails-others-go-on": 2, "hidden-byte-split-between-texts": 2,
        "id-with-hyphen-used-elsewhere": 3,
        "scenario-expects-both": 3, "scenario-expects-other-types": 12, "scenario-expects-unknown-field": 2,
        "scenario-expects-unknown-ids": 11, "scenario-gives-no-answers": 8, "scenario-gives-unknown": 2,
        "scenario-gives-yes-and-no": 3, "scenario-patients-amiss": 4, "scenario-threshold-half-said": 5,
        "scenario-threshold-of-no-quantity": 2, "several-mistakes-at-once": 3,
    ]

    @Test("each mistake is one problem, and nothing follows from it", arguments: names(in: fixtures + "/broken"))
    func single(_ name: String) {
        let text = String(decoding: contents("\(fixtures)/broken/\(name)/expected.txt"), as: UTF8.self)
        let problems = text.split(separator: "\n").count { !$0.hasPrefix(" ") }
        #expect(problems == BrokenBookTests.several[name] ?? 1)
    }

    @Test("one slip is one problem, at or near its line")
    func slips() {
        var random = SplitMix(state: 3)
        let good = smallBook([])
        var (slips, single, near) = (0, 0, 0)
        for _ in 0..<600 {
            var files = good
            let place = Int(random.next() % UInt64(files.count))
            let marks = files[place].bytes.indices.filter { "{}(),=\":".utf8.contains(files[place].bytes[$0]) }
            let mark = marks[Int(random.next() % UInt64(marks.count))]
            files[place].bytes.remove(at: mark)
            let found = problems(files)
            guard let first = found.first else { continue }
            slips += 1
            let line = good[place].bytes[..<mark].count { $0 == 0x0A } + 1
            single += found.count == 1 ? 1 : 0
            near += first.location.file == good[place].name && abs(first.location.line - line) <= 4 ? 1 : 0
        }
        #expect(slips > 500)
        #expect(single * 100 >= slips * 97, "\(single) of \(slips)")
        #expect(near * 100 >= slips * 90, "\(near) of \(slips)")
    }

    @Test("no message speaks of what an author does not know", arguments: names(in: fixtures + "/broken"))
    func plainWords(_ name: String) {
        let text = String(decoding: contents("\(fixtures)/broken/\(name)/expected.txt"), as: UTF8.self)
        for word in forbiddenWords {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test("there are at least forty")
    func count() {
        #expect(names(in: fixtures + "/broken").count >= 40)
    }
}
