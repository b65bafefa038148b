// A program that imports Foundation beside the umbrella can name every type: none is called like one of Foundation's, and
// no module like a type in it, so that a qualified name works, too.

import Foundation
import Testing
import TriageEngine

@Suite("A host that imports Foundation")
struct FoundationHostTests {
    @Test("names units, days and steps without a qualification")
    func plainNames() throws {
        let unit: UCUMUnit? = UCUMUnit("Cel")
        let day: CalendarDay? = CalendarDay("2026-01-31")
        let step: NextStep.Type = NextStep.self
        #expect(unit?.code == "Cel")
        #expect(day?.description == "2026-01-31")
        #expect("\(step)" == "NextStep")
    }

    @Test("names every module's types with their module")
    func qualifiedNames() throws {
        let unit: RuleModel.UCUMUnit? = RuleModel.UCUMUnit("kg")
        let book: RuleModel.RuleBook.Type = RuleModel.RuleBook.self
        let step: Interviewing.NextStep.Type = Interviewing.NextStep.self
        #expect(unit?.code == "kg")
        #expect("\(book)" == "RuleBook")
        #expect("\(step)" == "NextStep")
    }
}
