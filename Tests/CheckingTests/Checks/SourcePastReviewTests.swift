// Sources past their review.

import Checking
import RuleModel
import Testing

@Suite("a source past its review")
struct SourcePastReviewTests {
    private func found(_ reviewed: String, months: Int, on day: String) throws -> String {
        let text = """
            source "leaflet" {
              title = "Rest", reviewed = "\(reviewed)", review_interval_months = \(months),
              statements = { statement "leaflet/rest" { kind = "advice", gist = "Rest helps" } },
            }
            advice "rest" { text = "Rest.", when = fatigue, cite = "leaflet/rest" }
            """
        return compact(warnings(of: try smallBook(with: text), today: CalendarDay(day)!))
    }

    @Test("is reported from the day after it was due")
    func due() throws {
        #expect(try found("2023-01-31", months: 37, on: "2026-02-28") == "")
        let found = try self.found("2023-01-31", months: 37, on: "2026-03-01")
        #expect(
            found == """
                new.lua:1:1: warning[source-past-review]: `leaflet` was to be reviewed again by 2026-02-28
                  help: look for a newer edition, change the rules to fit it, and put its date into `reviewed`

                """)
    }
}

@Suite("a day of the calendar")
struct CalendarDayTests {
    @Test("is read only in the one form, and only if there is such a day")
    func reading() {
        #expect(CalendarDay("2024-02-29")?.description == "2024-02-29")
        for text in ["2023-02-29", "2023-13-01", "2023-1-01", "2023-01-00", "", "2023-01", "+023-01-01", "2023-01-01 "]
        {
            #expect(CalendarDay(text) == nil, "\(text)")
        }
    }

    @Test("moves by months to the last day of a shorter one")
    func months() {
        #expect(CalendarDay("2020-12-31")?.adding(months: 36).description == "2023-12-31")
        #expect(CalendarDay("2023-12-31")?.adding(months: 2).description == "2024-02-29")
        #expect(CalendarDay("2023-11-30")?.adding(months: 1).description == "2023-12-30")
        // Outside the calendar it stays in its first or last month.
        #expect(CalendarDay("9999-01-31")?.adding(months: 12).description == "9999-12-31")
        #expect(CalendarDay("0001-02-03")?.adding(months: .min).description == "0001-01-03")
    }
}
