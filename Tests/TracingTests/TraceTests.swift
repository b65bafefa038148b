// The trace: statements against declarations, and the scenarios that exercise both.

import RuleLoading
import RuleModel
import Testing
import Tracing

private let today = CalendarDay("2026-11-22")!

/// A book in which everything that a trace tells apart occurs once.
private func book(statements: String = "", rules: String = "") throws -> RuleBook {
    let text = """
        rule_book "cramps" {
          title = "Cramps", version = "1", purpose = "p", misuse = "m", audience = "a", authors = { "b" },
          reviewers = {}, disclaimer = "d",
          urgency = {
            level "home" { title = "Home", advice = "Rest.", where = "Home." },
            level "now" { title = "Now", advice = "Call.", where = "Hospital." },
          },
          groups = { group "all_causes" { title = "Causes" } },
          weights = { strongly = 6, somewhat = 3, slightly = 1 },
          applies_when = cramp,
          editorial = "a cramp is what the leaflet is about",
        }
        source "leaflet" {
          title = "Cramps", reviewed = "2024-01-31", review_interval_months = 24,
          statements = {
            statement "neck" { kind = "emergency", gist = "a stiff neck is urgent" },
            statement "salt" { kind = "cause", gist = "too little salt" },
            statement "joke" { kind = "remark", gist = "a joke", note = "a joke is no rule" },
            statement "lost" { kind = "trigger", gist = "nobody wrote a rule" },
            \(statements)
          },
        }
        finding "cramp" { label = "Cramp", ask = "Cramp?", cite = "salt" }
        finding "stiff_neck" { label = "Stiff neck", ask = "Stiff?" }
        finding "thirst" { label = "Thirst", ask = "Thirsty?" }
        quantity "age" { label = "Age", ask = "Age?", unit = "a", limits = { 0, 120 }, editorial = "e" }
        choice "side" { label = "Side", ask = "Side?", options = { option "left" { label = "L" }, option "right" { label = "R" } } }
        choices "sites" { label = "Sites", ask = "Where?", unlisted = absent, options = { option "calf" { label = "Calf" } } }
        score "points_of_it" { label = "Points", points(2, thirst), editorial = "e" }
        pattern "dry" { label = "Dry", when = thirst, editorial = "e" }
        red_flag "neck" { title = "Neck", when = stiff_neck, urgency = now, because = "b", cite = "neck" }
        cause "salt" { title = "Salt", group = "all_causes", for_it = { strongly(thirst) }, cite = "salt" }
        question "drink" { ask = "Drink?", fills = { thirst, side }, because = "b", editorial = "e" }
        advice "rest" { text = "Rest.", when = cramp, levels = { home }, editorial = "e" }
        complication "more" { title = "More", when = cramp, editorial = "e" }
        \(rules)
        """
    return try RuleBook(files: [(name: "book.lua", bytes: Array(text.utf8))])
}

extension Trace {
    /// The names of the scenarios that exercise a declaration.
    fileprivate func exercising(_ kind: String, _ id: String) -> [String] {
        declarations.filter { $0.word.rawValue == kind && $0.id == id }.flatMap(\.scenarios).map {
            book.scenarios[$0].name
        }
    }

    fileprivate func names(_ places: [Int]) -> [String] {
        places.map { "\(declarations[$0].word.rawValue) \(declarations[$0].id)" }
    }
}

@Test("a statement is cited, left out with a reason, or forgotten")
func threeFatesOfAStatement() throws {
    let trace = Trace(of: try book(), on: today)
    let cited = trace.statements.map { trace.names($0.citedBy) }
    #expect(cited == [["red_flag neck"], ["finding cramp", "cause salt"], [], []])
    #expect(trace.leftOut == [2])
    #expect(trace.statements[2].reasonLeftOut == "a joke is no rule")
    #expect(trace.forgotten == [3])
    #expect(trace.withoutBasis.isEmpty == false)
    #expect(
        trace.names(trace.withoutBasis) == ["finding stiff_neck", "finding thirst", "choice side", "choices sites"])
}

@Test("a source that acknowledges what nothing cites gives the reason for all of it")
func acknowledgedStatement() throws {
    let file = """
        source "older" { title = "Older", reviewed = "2020-01-01",
          expect_warning = "uncited-statement: history only",
          statements = { statement "gone" { kind = "remark", gist = "g" } } }
        """
    let trace = Trace(of: try book(rules: file), on: today)
    #expect(trace.statements.last?.reasonLeftOut == "history only")
    #expect(trace.documents.map(\.isPastReview) == [true, false])
    #expect(trace.documents.map { $0.due?.description } == ["2026-01-31", nil])
}

@Test("a review is overdue the day after it was due", arguments: [("2026-01-31", false), ("2026-02-01", true)])
func overdue(day: String, isPast: Bool) throws {
    #expect(Trace(of: try book(), on: CalendarDay(day)!).documents[0].isPastReview == isPast)
}

@Test("a scenario exercises what takes part in its assessment")
func takingPart() throws {
    let rules = """
        scenario "healthy" { given = { everything_else = no }, expect = { warnings = {} } }
        scenario "cramp only" { given = { cramp = yes, everything_else = no }, expect = { settled = yes }, cite = "neck" }
        scenario "dry" { given = { thirst = yes, sites = { "calf" }, age = 40, side = "left" }, expect = { warnings = {} } }
        scenario "neck" { given = { stiff_neck = yes }, expect = { warnings = {} } }
        finding "bent_neck" { label = "Bent", ask = "Bent?", implies = { stiff_neck }, editorial = "e" }
        scenario "impossible" { given = { bent_neck = yes, stiff_neck = no }, expect = { warnings = {} } }
        """
    let trace = Trace(of: try book(rules: rules), on: today)
    #expect(trace.exercising("rule_book", "cramps") == ["healthy", "cramp only"])
    #expect(trace.exercising("finding", "cramp") == ["cramp only"])
    #expect(trace.exercising("finding", "thirst") == ["dry"])
    #expect(trace.exercising("finding", "stiff_neck") == ["neck"])
    #expect(trace.exercising("quantity", "age") == ["dry"])
    #expect(trace.exercising("choice", "side") == ["dry"])
    #expect(trace.exercising("choices", "sites") == ["dry"])
    #expect(trace.exercising("score", "points_of_it") == ["dry"])
    #expect(trace.exercising("pattern", "dry") == ["dry"])
    #expect(trace.exercising("red_flag", "neck") == ["neck"])
    #expect(trace.exercising("cause", "salt") == ["dry"])
    // Answered in the one, asked next in the other.
    #expect(trace.exercising("question", "drink") == ["dry", "neck"])
    #expect(trace.exercising("advice", "rest") == ["cramp only"])
    #expect(trace.exercising("complication", "more") == ["cramp only"])
    #expect(trace.exercising("scenario", "cramp only") == ["cramp only"])
    #expect(trace.impossibleScenarios == [4])
    #expect(trace.names(trace.unexercised) == ["finding bent_neck", "scenario impossible"])
    // A statement is exercised by whatever exercises what cites it, the scenario itself among them.
    #expect(trace.statements[0].scenarios.map { trace.book.scenarios[$0].name } == ["cramp only", "neck"])
}

@Test("the table has a line for each citation, and fields in quotes where they need them")
func table() throws {
    let rules =
        #"advice "two" { text = "Say \"stop\", then rest.", when = cramp, levels = { home }, editorial = "a, b" }"#
    let trace = Trace(of: try book(rules: rules), on: today)
    let lines = String(decoding: trace.csv(), as: UTF8.self).split(separator: "\n").map { String($0) }
    #expect(lines[0] == "statement,kind,gist,left_out,declared_as,declaration,at,editorial,scenarios")
    #expect(lines.contains("lost,trigger,nobody wrote a rule,,,,,,"))
    #expect(lines.contains { $0.hasPrefix(",,,,advice,two,book.lua:") && $0.hasSuffix(#","a, b","#) })
    let citations = trace.declarations.map(\.basis.cites.count).reduce(0, +)
    let alone = trace.declarations.count { $0.basis.cites.isEmpty }
    #expect(lines.count == 1 + citations + 2 + alone)
}

@Test("of the muscle-spasm book all 118 statements are traced, and both directions say the same")
func shippedBook() throws {
    let folder = "\(#filePath)".split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    let trace = Trace(of: try RuleBook(contentsOf: folder + "/Rules/muscle-spasms"), on: today)
    #expect(trace.statements.count == 118)
    #expect(trace.statements.allSatisfy { !$0.citedBy.isEmpty })
    #expect(trace.forgotten.isEmpty && trace.leftOut.isEmpty)
    for (place, traced) in trace.statements.enumerated() {
        let citing = trace.declarations.indices.filter { trace.declarations[$0].basis.cites.contains(place) }
        #expect(traced.citedBy == citing)
    }
    #expect(trace.documents.map(\.isPastReview) == [true])
    #expect(trace.summary[0] == "118 of 118 statements traced: 118 cited, 0 left out on purpose")
}
