// What a book that loads holds, and where.

import RuleLoading
import RuleModel
import Testing

@Suite("Good books")
struct GoodBookTests {
    private func finding(_ id: String, _ book: RuleBook) throws -> Finding {
        try #require(book.findings.first { $0.id == id })
    }

    @Test("the header, levels, groups and sources are read, with the emergency number in its place")
    func header() throws {
        let book = try RuleBook(files: smallBook([]))
        #expect(book.header.id == "small")
        #expect(book.header.disclaimer == "No advice. In an emergency call 911.")
        #expect(book.levels.map(\.id) == ["self_care", "prompt", "emergency"])
        #expect(book.levels[2].advice == "Call 911.")
        #expect(book.header.weights.map(\.word) == ["strongly", "somewhat", "slightly"])
        #expect(book.statements.map(\.lifeThreatening) == [true, false])
        #expect(book.reviewed?.description == "2020-12-31")
        #expect(book.advice[0].levels.map(\.value) == [0, 1])
        #expect(book.calculator == nil)
    }

    @Test("conditions are expressions over findings, each with its place")
    func conditions() throws {
        let text = """
            pattern "p" {
              when = any {
                temperature:between(102.2, 104, "[degF]"),
                at_most(1, { history:any_of { "kidney_failure", "thyroid_disorder" }, sex:is "male" }),
              },
              editorial = "e",
            }
            """
        let book = try RuleBook(files: smallBook(with: text))
        let pattern = try #require(book.patterns.first { $0.id == "p" })
        #expect(pattern.location == SourceLocation(file: "new.lua", line: 1, column: 1, length: 11))
        guard case .any(let members) = pattern.when.form, case .between(_, let low, let high) = members[0].form,
            case .atMost(1, let counted) = members[1].form, case .anyOption(_, let options) = counted[0].form
        else {
            Issue.record("another form")
            return
        }
        #expect(pattern.when.location == SourceLocation(file: "new.lua", line: 2, column: 10, length: 5))
        #expect(
            book.fieldPlaces["when", of: pattern.location]
                == SourceLocation(file: "new.lua", line: 2, column: 3, length: 4))
        #expect(book.fieldPlaces["editorial", of: pattern.location]?.line == 6)
        #expect(book.fieldPlaces["label", of: pattern.location] == nil)
        #expect(members[0].location == SourceLocation(file: "new.lua", line: 3, column: 5, length: 41))
        #expect(low == Condition.Threshold(Rational(39), written: Rational(decimal: "102.2"), unit: "[degF]"))
        #expect(high.value == Rational(40))
        #expect(options == [0, 1])
        #expect(counted[1].location.column == 75)
    }

    @Test("numbers are those that are written, to the last digit")
    func numbers() throws {
        let book = try RuleBook(files: smallBook([]))
        guard case .score(let score) = try finding("warning_score", book).origin,
            case .compare(_, .atLeast, let threshold) = score.points[0].condition.form
        else { return }
        #expect(threshold.value == Rational(decimal: "38.5"))
    }

    @Test("loops and local names work, and what they declare has the best known place")
    func loops() throws {
        let text = """
            local both = all { stiff_neck, fatigue }
            for _, name in ipairs { "left", "right" } do
              finding("pain_" .. name) { label = "Pain on the " .. name }
            end
            pattern "p" { when = any { both, pain_left }, editorial = "e" }
            """
        let book = try RuleBook(files: smallBook(with: text))
        let left = try finding("pain_left", book)
        #expect(left.label == "Pain on the left")
        #expect(left.location.line == 3)
        let pattern = try #require(book.patterns.first { $0.id == "p" })
        guard case .any(let members) = pattern.when.form, case .all(let inner) = members[0].form else { return }
        #expect(members[0].location == SourceLocation(file: "new.lua", line: 5, column: 28, length: 4))
        #expect(inner[0].location.line == 1)
    }

    @Test("a mistake inside a loop is told at the line that holds it")
    func mistakeInLoop() {
        let text = """
            for _, name in ipairs { "left", "right" } do
              finding("pain_" .. name) {
                label = "Pain", lable = "x",
              }
            end
            """
        #expect(
            problems(smallBook(with: text)).map(\.description) == [
                "new.lua:3:21: error[unknown-field]: `finding` has no field `lable`"
            ])
    }

    @Test("a calculated finding is computed by its function")
    func calculated() throws {
        let text = """
            calculated "double_age" { label = "Twice the age", unit = "a", limits = { 0, 260 }, from = { age },
              compute = function(age) if age > 3 and age < 200 then return age * 2 end return age end, editorial = "e" }
            calculated "endless" { label = "Endless", from = { age },
              compute = function(age) while true do end end, editorial = "e" }
            """
        let book = try RuleBook(files: smallBook(with: text))
        let calculator = try #require(book.calculator)
        let double = Finding.Index(try #require(book.findings.firstIndex { $0.id == "double_age" }))
        let endless = Finding.Index(try #require(book.findings.firstIndex { $0.id == "endless" }))
        #expect(try calculator.value(of: double, from: [.number(20)]) == .number(40))
        #expect(throws: CalculationFailure.self) { try calculator.value(of: endless, from: [.number(20)]) }
        // A call that hits a limit does nothing to the next.
        #expect(try calculator.value(of: double, from: [.number(21)]) == .number(42))
    }

    @Test("not sure may be read as present where that can only raise red flags")
    func ifUnsure() throws {
        let text = """
            finding "a" { label = "A", if_unsure = present, editorial = "the safe side" }
            finding "b" { label = "B", if_unsure = absent, editorial = "no red flag reads it" }
            red_flag "x" { title = "T", when = any { a, none { fatigue } }, urgency = prompt, because = "B.", editorial = "e" }
            """
        let book = try RuleBook(files: smallBook(with: text))
        #expect(try finding("a", book).ifUnsure == .present)
        #expect(try finding("b", book).ifUnsure == .absent)
    }

    @Test("a scenario is kept as answers and demands")
    func scenario() throws {
        let text = """
            scenario "fever at night" {
              given = { stiff_neck = yes, fatigue = unknown, temperature = { value = 102.2, unit = "[degF]" },
                history = { "kidney_failure" }, everything_else = no },
              expect = { urgency = { at_least = emergency }, settled = yes },
            }
            """
        let scenario = try #require(try RuleBook(files: smallBook(with: text)).scenarios.first)
        #expect(scenario.name == "fever at night")
        #expect(scenario.everythingElseAbsent)
        let book = try RuleBook(files: smallBook(with: text))
        let answers = Dictionary(uniqueKeysWithValues: scenario.given.map { (book[$0.finding].id, $0.answer) })
        #expect(
            answers == [
                "fatigue": .unsure, "history": .options([.unknown, .present]), "stiff_neck": .present,
                "temperature": .quantity(Rational(39)),
            ])
        #expect(scenario.expect.demands.count == 2)
    }

    @Test("acknowledged warnings are kept")
    func acknowledgements() throws {
        let text = #"finding "x" { label = "X", expect_warning = { "unread-finding: asked for the record" } }"#
        let book = try RuleBook(files: smallBook(with: text))
        #expect(book.acknowledgements.map(\.code) == ["unread-finding"])
        #expect(book.acknowledgements.map(\.reason) == ["asked for the record"])
        #expect(book.acknowledgements.map(\.declaration.column) == [1])
    }

    @Test("the order in which files are given changes nothing")
    func order() throws {
        let files = smallBook(with: "finding \"x\" { label = \"X\" }")
        let first = try RuleBook(files: files)
        let second = try RuleBook(files: files.reversed())
        #expect(first.sha256 == second.sha256)
        #expect(first.findings.map(\.id) == second.findings.map(\.id))
        #expect(first.redFlags.map(\.location) == second.redFlags.map(\.location))
    }
}
