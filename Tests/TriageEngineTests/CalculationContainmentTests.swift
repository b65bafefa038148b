// Calculations under their ceilings: what fails for one patient does nothing to another, in any order.

import Testing
import TriageEngine

@Suite("A calculation that never ends for some patients")
struct CalculationContainmentTests {
    private static let text = """
        rule_book "b" {
          title = "t", version = "1", purpose = "p", misuse = "m", audience = "a", authors = { "a" },
          reviewers = { "r" }, disclaimer = "d",
          urgency = { level "low" { title = "t", advice = "a", where = "w" },
                      level "high" { title = "t", advice = "a", where = "w" } },
          editorial = "e",
        }
        quantity "age" { label = "a", ask = "a", unit = "a", limits = { 0, 130 }, editorial = "e" }
        calculated "double" {
          label = "b", unit = "a", limits = { 0, 260 }, from = { age }, editorial = "e",
          compute = function(age)
            if age % 7 == 3 then while true do end end
            if age % 7 == 5 then local text = "x" while true do text = text .. text end end
            if age % 7 == 6 then return nil end
            return age * 2
          end,
        }
        calculated "text" {
          label = "t", options = { option "even" { label = "e" }, option "odd" { label = "o" } }, from = { age },
          compute = function(age) if age % 2 == 0 then return "even" end return "odd" end, editorial = "e",
        }
        red_flag "old" { title = "t", when = double:at_least(130), urgency = high, because = "b", editorial = "e" }
        red_flag "odd" { title = "t", when = text:is "odd", urgency = high, because = "b", editorial = "e" }
        """

    private struct Seed: RandomNumberGenerator {
        var state: UInt64 = 7
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private func assessed(_ age: Int, _ book: RuleBook, _ assessor: Assessor) throws -> [UInt8] {
        try assessor.assess(Patient(json: #"{"age": \#(age)}"#, for: book)).json()
    }

    @Test("twenty orders of sixty patients give each the same bytes, and each failure its warning")
    func orders() throws {
        let book = try RuleBook(files: [("b.lua", Array(Self.text.utf8))])
        let ages = Array(30..<90)
        var alone: [Int: [UInt8]] = [:]
        for age in ages { alone[age] = try assessed(age, book, Assessor(book)) }
        let warned = ages.filter { String(decoding: alone[$0]!, as: UTF8.self).contains("calculation-failed") }
        #expect(warned == ages.filter { [3, 5, 6].contains($0 % 7) })
        let assessor = Assessor(book)
        var seed = Seed()
        for _ in 0..<20 {
            for age in ages.shuffled(using: &seed) {
                #expect(try assessed(age, book, assessor) == alone[age], "age \(age)")
            }
        }
    }

    @Test("from several threads at once, too")
    func threads() async throws {
        let book = try RuleBook(files: [("b.lua", Array(Self.text.utf8))])
        let assessor = Assessor(book)
        let alone = try (30..<60).map { try assessed($0, book, assessor) }
        try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
            for task in 0..<6 {
                group.addTask {
                    let order = (0..<30).map { ($0 * 7 + task * 11) % 30 }
                    var results = [[UInt8]](repeating: [], count: 30)
                    for place in order { results[place] = try self.assessed(30 + place, book, assessor) }
                    return results
                }
            }
            for try await together in group { #expect(together == alone) }
        }
    }
}
