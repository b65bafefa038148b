// Rules exchanged while others assess.

import Testing
import TriageEngine

@Suite("A live assessor")
struct LiveAssessorTests {
    /// A book whose version says from what age on a patient is urgent.
    private func book(_ age: Int) throws -> RuleBook {
        let text = """
            rule_book "b" {
              title = "t", version = "\(age)", purpose = "p", misuse = "m", audience = "a", authors = { "a" },
              reviewers = { "r" }, disclaimer = "d",
              urgency = { level "low" { title = "t", advice = "a", where = "w" },
                          level "high" { title = "t", advice = "a", where = "w" } },
              editorial = "e",
            }
            quantity "age" { label = "a", ask = "a", unit = "a", limits = { 0, 130 }, editorial = "e" }
            red_flag "old" { title = "t", when = age:at_least(\(age)), urgency = high, because = "b", editorial = "e" }
            """
        return try RuleBook(files: [("b.lua", Array(text.utf8))])
    }

    @Test("gives the next patient the new rules")
    func exchanged() throws {
        let live = LiveAssessor(Assessor(try book(40)))
        var view = live.view()
        #expect(view.current.book.header.version == "40")
        live.replace(with: Assessor(try book(60)))
        #expect(view.current.book.header.version == "60")
        #expect(view.current.book.header.version == "60")
        var other = live.view()
        #expect(other.current.book.header.version == "60")
    }

    @Test("lets go of the old rules when the last view has looked away")
    func freed() throws {
        var first: RuleBook? = try book(40)
        weak var old: RuleBook?
        old = first
        let live = LiveAssessor(Assessor(try #require(first)))
        first = nil
        var view = live.view()
        live.replace(with: Assessor(try book(60)))
        #expect(old != nil)
        _ = view.current
        #expect(old == nil)
    }

    @Test("never mixes two books, however often they are exchanged")
    func concurrent() async throws {
        let books = try [40, 60].map { try Assessor(book($0)) }
        let live = LiveAssessor(books[0])
        let seen = try await withThrowingTaskGroup(of: Set<String>.self) { group in
            for _ in 0..<3 {
                group.addTask {
                    var view = live.view()
                    var seen: Set<String> = []
                    while !Task.isCancelled {
                        // Who exchanges the rules needs a thread now and then, too.
                        await Task.yield()
                        let assessor = view.current
                        let patient = try Patient(json: #"{"age": 50}"#, for: assessor.book)
                        let assessment = try assessor.assess(patient)
                        let version = assessment.book.header.version
                        seen.insert(version)
                        #expect(assessor.book[assessment.urgency.atLeast].id == (version == "40" ? "high" : "low"))
                    }
                    return seen
                }
            }
            for round in 1...50 {
                live.replace(with: books[round % 2])
                try await Task.sleep(for: .milliseconds(1))
            }
            group.cancelAll()
            return try await group.reduce(into: Set()) { $0.formUnion($1) }
        }
        #expect(seen == ["40", "60"])
    }
}
