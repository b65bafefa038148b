// One book and one assessor, used by many threads at once.

import Foundation
import Testing
import TriageEngine

@Suite("A shared assessor")
struct ConcurrencyTests {
    @Test("gives each thread the bytes it would give alone")
    func sharedAssessor() async throws {
        let assessor = Assessor(Books.muscleSpasms)
        let folder = Books.package.appending(path: "Examples/patients")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
        let patients = try names.sorted().map {
            try Patient(json: Array(Data(contentsOf: folder.appending(path: $0))), for: Books.muscleSpasms)
        }
        let alone = try patients.map { try assessor.assess($0).json() }
        #expect(patients.count >= 15)
        try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
            for _ in 0..<8 { group.addTask { try patients.map { try assessor.assess($0).json() } } }
            for try await together in group { #expect(together == alone) }
        }
    }

    @Test("is freed with its book when nobody uses them any more")
    func freed() throws {
        weak var book: RuleBook?
        do {
            let loaded = Books.load("Examples/rule-books/early-warning")
            book = loaded
            let patient = try Patient(json: #"{"pulse": 80}"#, for: loaded)
            #expect(try !Assessor(loaded).assess(patient).json().isEmpty)
        }
        #expect(book == nil)
    }

    @Test("calculates for many threads as for one")
    func sharedCalculator() async throws {
        let text = """
            rule_book "b" {
              title = "t", version = "1", purpose = "p", misuse = "m", audience = "a", authors = { "a" },
              reviewers = { "r" }, disclaimer = "d",
              urgency = { level "low" { title = "t", advice = "a", where = "w" },
                          level "high" { title = "t", advice = "a", where = "w" } },
              editorial = "e",
            }
            quantity "weight" { label = "w", ask = "w", unit = "kg", limits = { 1, 400 }, editorial = "e" }
            quantity "height" { label = "h", ask = "h", unit = "m", limits = { 0.3, 3 }, editorial = "e" }
            calculated "bmi" {
              label = "b", unit = "kg/m2", limits = { 1, 5000 }, from = { weight, height },
              compute = function(weight, height) return weight / height ^ 2 end, editorial = "e",
            }
            red_flag "heavy" {
              title = "t", when = bmi:at_least(40), urgency = high, because = "b", editorial = "e",
            }
            """
        let book = try RuleBook(files: [("b.lua", Array(text.utf8))])
        let assessor = Assessor(book)
        await withTaskGroup(of: [Bool].self) { group in
            for task in 0..<8 {
                group.addTask {
                    (0..<40).map { step in
                        let weight = 60 + (task * 40 + step) % 120
                        let json = #"{"weight": \#(weight), "height": 1.5}"#
                        guard let patient = try? Patient(json: json, for: book),
                            let assessment = try? assessor.assess(patient)
                        else { return false }
                        return (assessment.urgency.atLeast == book.topLevel) == (weight >= 90)
                    }
                }
            }
            for await results in group { #expect(results.allSatisfy { $0 }) }
        }
    }
}
