// Every code of loading has its page, and both examples of every page are what they say.

import ProblemManual
import RuleModel
import RuleSyntax
import Testing

@testable import RuleLoading

@Suite("The manual")
struct ManualTests {
    private static let limits: RuleBookLimits = {
        // A slow machine must not run out of time where the steps should run out.
        var limits = RuleBookLimits()
        limits.lua.fileTime = .seconds(60)
        return limits
    }()

    /// The pages of errors: all of them are of loading.
    private static let pages = Manual.pages.filter { $0.severity == .error }

    private func problems(_ example: ManualPage.Example) -> [Problem] {
        RuleLoadingTests.problems(Manual.book(with: example), limits: ManualTests.limits)
    }

    @Test("every code has one page, by code")
    func everyCode() {
        let codes = ProblemCode.allCases.map(\.rawValue).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(ManualTests.pages.map(\.code) == codes)
    }

    @Test("every code has a fixture or a page with rule files")
    func everyCodeIsShown() {
        var shown = Set(ManualTests.pages.filter { !$0.wrong.files.isEmpty }.map(\.code))
        for name in names(in: fixtures + "/broken") {
            let text = String(decoding: contents("\(fixtures)/broken/\(name)/expected.txt"), as: UTF8.self)
            for line in text.split(separator: "\n") where !line.hasPrefix(" ") {
                let code = line.split(separator: "[").dropFirst().first?.split(separator: "]").first
                if let code { shown.insert(String(code)) }
            }
        }
        // What only folders and memory can show has tests of its own.
        #expect(
            Set(ProblemCode.allCases.map(\.rawValue)).subtracting(shown) == [
                "cannot-read", "no-rule-book", "no-sandbox",
            ])
    }

    @Test("the wrong example yields exactly its code, once", arguments: ManualTests.pages)
    func wrong(page: ManualPage) {
        guard !page.wrong.files.isEmpty else {
            #expect(page.wrong.situation != nil)
            return
        }
        let found = problems(page.wrong)
        #expect(found.map(\.code) == [page.code], "\(compact(found))")
    }

    @Test("the right example yields nothing", arguments: ManualTests.pages)
    func right(page: ManualPage) throws {
        let files = Manual.book(with: page.right)
        let found = RuleLoadingTests.problems(files, limits: ManualTests.limits)
        #expect(found.isEmpty, "\(compact(found))")
        let book = try RuleBook(files: files, limits: ManualTests.limits)
        #expect(book.warnings.isEmpty)
    }

    @Test("pages speak as messages do", arguments: ManualTests.pages)
    func words(page: ManualPage) {
        #expect(page.title.first?.isUppercase == false && page.title.last != "." && page.title.count <= 70)
        #expect(page.meaning.last == "." && !page.meaning.contains("\n"))
        #expect(page.meaning.first?.isLowercase == false)
        for file in page.wrong.files + page.right.files {
            #expect(file.text.split(separator: "\n").allSatisfy { $0.count <= 120 || page.code == "nested-too-deeply" })
        }
        let found = page.wrong.files.isEmpty ? "" : compact(problems(page.wrong))
        for word in forbiddenWords {
            #expect(!found.contains(word), "\(word)")
            #expect(page.code == "hole-in-list" || !(page.title + page.meaning).contains(word), "\(word)")
        }
    }

    @Test("limits of a few bytes leave no sandbox, and that is said")
    func noSandbox() {
        var limits = RuleBookLimits()
        limits.lua.memory = 1
        #expect(RuleLoadingTests.problems(smallBook([]), limits: limits).map(\.code) == ["no-sandbox"])
    }
}
