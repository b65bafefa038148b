// Stored rule books: the same book, member for member.

import Evaluation
import Exchange
import RandomBooks
import Testing

@testable import RuleBook
@testable import RuleLoading

@Suite("A stored rule book")
struct StoredRuleBookTests {
    private static let package = fixtures.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    private static let folders = [
        "Rules/muscle-spasms", "Examples/rule-books/early-warning", "Examples/rule-books/pneumonia-severity",
    ]

    /// The small book with every word of the language.
    private static let everything = smallBook(ruleFiles(in: fixtures + "/stored"))

    /// Everything that a book holds, as text. What calculates is left out: it is no value.
    private func described(_ book: RuleBook) -> String {
        var text = ""
        for child in Mirror(reflecting: book).children where child.label != "calculator" && child.label != "authoring" {
            dump(child.value, to: &text, name: child.label)
        }
        let authoring = RuleBook.Authoring(of: book)
        for child in Mirror(reflecting: authoring).children where child.label != "fieldPlaces" {
            dump(child.value, to: &text, name: child.label)
        }
        dump(authoring.fieldPlaces.all, to: &text)
        return text
    }

    private func readBack(_ book: RuleBook, _ files: [RuleBookFile]) throws -> RuleBook {
        let stored = try #require(book.stored())
        return try #require(RuleBook(stored: stored[...], files: files, limits: RuleBookLimits()))
    }

    @Test("is the book that was loaded", arguments: folders)
    func shipped(folder: String) throws {
        let files = ruleFiles(in: Self.package + "/" + folder)
        let book = try RuleBook(files: files)
        let again = try readBack(book, files)
        #expect(described(again) == described(book))
        #expect((again.calculator == nil) == (book.calculator == nil))
    }

    @Test("keeps every word of the language")
    func everyWord() throws {
        let book = try RuleBook(files: Self.everything)
        let text = described(book)
        let missing = [
            "Form": [
                "finding", "pattern", "all", "any", "none", "atLeast", "atMost", "absent", "compare", "between",
                "option", "anyOption",
            ],
            "Comparison": ["atLeast", "above", "atMost", "below"],
            "Kind": ["yesNo", "quantity", "choice", "choices", "score"], "Origin": ["stated", "score", "calculated"],
            "Worsening": ["truth", "numbers", "order", "options"], "IfUnsure": ["unknown", "present"],
            "Claim": ["urgency", "holds", "never", "raises", "gives", "supports"],
            "Content": [
                "urgency", "urgencyNotBelow", "urgencyNotAbove", "settled", "disposition", "inScope", "redFlags",
                "notRuledOut", "causes", "standings", "asksNext", "advice", "complications", "warnings",
            ],
            "Listed<Swift.Int>": ["list", "members"], "Expectation.Asked": ["question", "finding"],
            "Answer": ["unsure", "present", "absent", "quantity", "option", "options"],
        ].flatMap { type, cases in cases.map { "\(type).\($0)\n" } }
            .filter { !text.contains($0) }
        #expect(missing == [], "the fixture says nothing of these")
        #expect(described(try readBack(book, Self.everything)) == text)
    }

    @Test("is the same for random books")
    func randomBooks() throws {
        var stored = 0
        for seed in UInt64(0)..<300 {
            let book = RandomRuleBook.draft(seed: seed).book
            guard book.calculator == nil else {
                #expect(book.stored() == nil, "what calculates is not of the rule language")
                continue
            }
            stored += 1
            #expect(described(try readBack(book, [])) == described(book), "seed \(seed)")
        }
        #expect(stored > 100)
    }

    @Test("calculates as before, and assesses to the same bytes")
    func calculations() throws {
        let book = try RuleBook(files: Self.everything)
        let again = try readBack(book, Self.everything)
        for patient in [
            #"{"age": 40, "temperature": 37.5, "worst_pain": true}"#, #"{"age": 4, "temperature": 39}"#, "{}",
            #"{"worst_pain": null, "speed": "at_once", "history": ["goitre"]}"#,
        ] {
            let (first, second) = (try Patient(json: patient, for: book), try Patient(json: patient, for: again))
            #expect(
                try Assessor(book).assess(first).json() == (try Assessor(again).assess(second).json()), "\(patient)")
        }
    }

    @Test("that was cut short is none; one with changed bytes reads nothing outside them")
    func damaged() throws {
        let stored = try #require(try RuleBook(files: Self.everything).stored())
        for count in stride(from: 0, to: stored.count, by: 7) {
            #expect(RuleBook(stored: stored[..<count], files: [], limits: RuleBookLimits()) == nil)
        }
        #expect(RuleBook(stored: (stored + [0])[...], files: [], limits: RuleBookLimits()) == nil)
        var random = SplitMix64(seed: 1)
        for _ in 0..<5_000 {
            var changed = stored
            for _ in 0...random.below(3) {
                changed[random.below(changed.count)] = UInt8(truncatingIfNeeded: random.next())
            }
            _ = RuleBook(stored: changed[...], files: [], limits: RuleBookLimits())
        }
    }
}
