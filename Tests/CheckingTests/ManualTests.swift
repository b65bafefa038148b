// The pages of the manual: each example yields what it says, and every code has its page and its test.

import Checking
import ProblemManual
import RuleLoading
import RuleModel
import Testing

@Suite("the manual of warnings")
struct ManualTests {
    /// The pages of warnings: all of them are of checking.
    private static let pages = Manual.pages.filter { $0.severity == .warning }

    @Test("shows a wrong example that yields exactly its warning", arguments: ManualTests.pages)
    func wrong(page: ManualPage) throws {
        let found = try problems(page.wrong)
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.code == page.code && $0.severity == .warning }, "\(compact(found))")
        // One slip is one warning.
        #expect(found.count == 1 || page.code == WarningCode.noPossiblePatient.rawValue, "\(compact(found))")
    }

    @Test("shows a right example that yields none", arguments: ManualTests.pages)
    func right(page: ManualPage) throws {
        #expect(compact(try problems(page.right)) == "")
    }

    @Test("has a page for each code, and a test")
    func complete() {
        let codes = WarningCode.allCases.sorted { $0.rawValue.utf8.lexicographicallyPrecedes($1.rawValue.utf8) }
        #expect(ManualTests.pages.map(\.code) == codes.map(\.rawValue))
        for code in codes {
            let words = code.rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            let name = words.joined()
            #expect(!text(of: fixtures + "/../Checks/\(name)Tests.swift").isEmpty, "there is no test of \(name)")
        }
    }

    @Test("speaks of nothing but what an author sees")
    func wording() {
        for page in ManualTests.pages {
            #expect(page.title.first?.isUppercase == false && page.title.last != ".")
            #expect(page.meaning.first?.isLetter == true || page.meaning.first == "`")
            #expect(page.meaning.last == ".")
        }
    }

    private func problems(_ example: ManualPage.Example) throws -> [Problem] {
        let files = Dictionary(uniqueKeysWithValues: example.files.map { ($0.name, $0.text) })
        return warnings(of: try smallBook(files), today: today)
    }
}
