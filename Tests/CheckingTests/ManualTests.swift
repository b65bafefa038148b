// The pages of the manual: each example yields what it says, and every code has its page and its test.

import Checking
import RuleModel
import Testing

@Suite("the manual of warnings")
struct ManualTests {
    @Test("shows a wrong example that yields exactly its warning", arguments: WarningCode.allCases)
    func wrong(code: WarningCode) throws {
        let found = try problems(code.page.wrong)
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.code == code.rawValue && $0.severity == .warning }, "\(compact(found))")
        // One slip is one warning.
        #expect(found.count == 1 || code == .noPossiblePatient, "\(compact(found))")
    }

    @Test("shows a right example that yields none", arguments: WarningCode.allCases)
    func right(code: WarningCode) throws {
        #expect(compact(try problems(code.page.right)) == "")
    }

    @Test("has a page for each code, and a test")
    func complete() {
        for code in WarningCode.allCases {
            let words = code.rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            let name = words.joined()
            #expect(code.page.code == code.rawValue)
            #expect(!text(of: fixtures + "/../Checks/\(name)Tests.swift").isEmpty, "there is no test of \(name)")
        }
    }

    @Test("speaks of nothing but what an author sees")
    func wording() {
        for code in WarningCode.allCases {
            let page = code.page
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
