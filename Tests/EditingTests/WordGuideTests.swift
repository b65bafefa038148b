// The explanations of the words against the words themselves.

import RuleLoading
import RuleModel
import RuleSyntax
import Testing

@testable import Editing

@Suite("Explanations of words")
struct WordGuideTests {
    @Test("every word that declares something is explained, with each of its fields")
    func declarations() {
        #expect(WordGuide.declarations.map(\.word).sorted() == Vocabulary.fields.keys.sorted())
        for guide in WordGuide.declarations {
            #expect(guide.fields.map(\.name).sorted() == Vocabulary.fields[guide.word]?.sorted(), "\(guide.word)")
            #expect(guide.example.contains("\(guide.word) \""), "\(guide.word)")
        }
    }

    @Test("every other word is explained")
    func calls() {
        let words = Set(Vocabulary.conditions + Vocabulary.weights + ["points"] + Vocabulary.values)
        #expect(WordGuide.calls.map(\.word).sorted() == words.sorted())
        for call in WordGuide.calls {
            #expect(call.example.contains(call.word), "\(call.word)")
            #expect(call.lua.contains("function \(call.word)(") || call.lua.contains("\(call.word) = {}"))
        }
    }

    @Test("the functions of `math` that are explained are those that formulas have")
    func mathFunctions() throws {
        for function in MetaFile.mathFunctions {
            let arguments = function.parameters.count == 1 ? "x" : "x, x"
            let book = try RuleBook(files: smallBook(computing: "math.\(function.name)(\(arguments)) or 1"))
            let calculator = try #require(book.calculator)
            #expect(throws: Never.self, "\(function.name)") {
                try calculator.value(of: Finding.Index(1), from: [.number(1.5)])
            }
        }
    }

    @Test("no text of a book is read as an annotation")
    func comments() {
        #expect(MetaFile.comment("@param\n| x\n\nplain") == "---\\@param\n---\\| x\n---\n---plain")
    }

    private func smallBook(computing formula: String) -> [(name: String, bytes: [UInt8])] {
        let rules = """
            quantity "a" { label = "A", unit = "kg", limits = { 1, 2 }, editorial = "e" }
            calculated "b" {
              label = "B", unit = "kg", limits = { 0, 9 }, from = { a }, editorial = "e",
              compute = function(x) return \(formula) end,
            }
            rule_book "book" {
              title = "T", version = "1", purpose = "p", misuse = "m", audience = "a", authors = { "a" },
              disclaimer = "d", urgency = {
                level "low" { title = "L", advice = "l", where = "l" },
                level "high" { title = "H", advice = "h", where = "h" },
              },
            }
            """
        return [(name: "book.lua", bytes: Array(rules.utf8))]
    }
}
