// Every demand a scenario can make: met by what it should be, and by nothing else.

import Evaluation
import RuleModel
import Scenarios
import Testing

@Suite("a demand of a scenario")
struct JudgementTests {
    /// What is told of a scenario of the small book: a line a demand that is not met.
    private func lines(_ given: String, _ expect: String) throws -> [String] {
        let book = try smallBook(with: "scenario \"s\" { given = { \(given) }, expect = { \(expect) } }")
        let run = TestRun(Assessor(book))
        return run.outcomes.flatMap(\.failures).map(\.message)
    }

    /// Patients of the small book: one with a high fever and nothing else, and one of whom only fatigue is known.
    private let feverish = "muscle_spasm = yes, temperature = 40, fatigue = yes, everything_else = no"
    private let tired = "fatigue = yes"

    @Test(
        "is met",
        arguments: [
            "urgency = prompt", "urgency = at_least(prompt)", "urgency = at_least(self_care)",
            "urgency = at_most(prompt)", "urgency = { at_least = prompt }",
            "urgency = { at_least = prompt, at_most = prompt }", "settled = yes", "disposition = prompt",
            "in_scope = yes", "red_flags = { \"high_fever\" }",
            "red_flags = { present = { \"high_fever\" }, absent = { \"meningitis\" } }", "not_ruled_out = {}",
            "not_ruled_out = { absent = { \"meningitis\", \"high_fever\" } }", "causes = { \"overwork\" }",
            "causes = { \"overwork\", \"hypothyroidism\" }", "causes = { present = { \"hypothyroidism\" } }",
            "causes = { overwork = supported, hypothyroidism = supported }", "asks_next = {}",
            "asks_next = { absent = { \"neck\", temperature } }", "advice = { \"drink\", \"cool\" }",
            "advice = { present = { \"cool\" } }", "complications = { \"sore_muscle\" }", "warnings = {}",
        ])
    func met(expect: String) throws { #expect(try lines(feverish, expect) == []) }

    @Test(
        "is met where little is known",
        arguments: [
            "urgency = { at_least = self_care, at_most = emergency }, settled = no, disposition = no",
            "in_scope = unknown", "not_ruled_out = { \"meningitis\", \"high_fever\" }",
            "causes = { hypothyroidism = supported }", "asks_next = { stiff_neck }",
            "asks_next = { \"neck\" }",
            "asks_next = { present = { stiff_neck } }", "advice = {}", "urgency = at_most(emergency)",
        ])
    func metInPart(expect: String) throws { #expect(try lines(tired, expect) == []) }

    @Test(
        "is not met",
        arguments: [
            ("urgency = emergency", "`urgency` must be `emergency`, and is `prompt`"),
            ("urgency = self_care", "`urgency` must be `self_care`, and is `prompt`"),
            ("urgency = at_least(emergency)", "`urgency` must be at least `emergency`, and is `prompt`"),
            ("urgency = at_most(self_care)", "`urgency` must be at most `self_care`, and is `prompt`"),
            ("urgency = { at_least = self_care }", "`urgency` must be `self_care` or more, and is `prompt`"),
            (
                "urgency = { at_least = prompt, at_most = emergency }",
                "`urgency` must be `prompt` to `emergency`, and is `prompt`"
            ),
            ("settled = no", "`settled` must be `no`, and is `yes`"),
            ("disposition = no", "`disposition` must be `no`, and is `prompt`"),
            ("disposition = emergency", "`disposition` must be `emergency`, and is `prompt`"),
            ("in_scope = unknown", "`in_scope` must be `unknown`, and is `yes`"),
            ("red_flags = {}", "`red_flags` must be none, and is `high_fever`"),
            ("red_flags = { \"meningitis\" }", "`red_flags` must be `meningitis`, and is `high_fever`"),
            (
                "red_flags = { present = { \"meningitis\" }, absent = { \"high_fever\" } }",
                "`red_flags` must have `meningitis`, and not `high_fever`, and has `high_fever`"
            ),
            ("not_ruled_out = { \"meningitis\" }", "`not_ruled_out` must be `meningitis`, and is none"),
            (
                "causes = { \"hypothyroidism\" }",
                "`causes` must begin with `hypothyroidism`, and begins with `overwork`, `hypothyroidism`"
            ),
            ("causes = {}", "`causes` must be none, and is `overwork`, `hypothyroidism`"),
            ("causes = { overwork = open }", "`causes.overwork` must be `open`, and is `supported`"),
            ("asks_next = { \"neck\" }", "`asks_next` must begin with `neck`, and begins with none"),
            ("asks_next = { present = { temperature } }", "`asks_next` must have `temperature`, and has none"),
            ("advice = { \"drink\" }", "`advice` must be `drink`, and is `drink`, `cool`"),
            ("advice = { absent = { \"cool\" } }", "`advice` must not have `cool`, and has `drink`, `cool`"),
            ("complications = {}", "`complications` must be none, and is `sore_muscle`"),
            (
                "warnings = { \"unrecognised-name\" }",
                "`warnings` must be `unrecognised-name`, and is none"
            ),
        ])
    func unmet(expect: String, line: String) throws { #expect(try lines(feverish, expect) == [line]) }

    @Test("can be of a warning that a name is not recognised")
    func warning() throws {
        #expect(try lines("history = { \"gout\" }", "warnings = { \"unrecognised-name\" }") == [])
    }

    @Test("out of scope is met by what is given there")
    func scope() throws {
        let out = "muscle_spasm = no, temperature = 40, everything_else = no"
        #expect(try lines(out, "in_scope = no, disposition = no, settled = yes, urgency = prompt, advice = {}") == [])
    }
}

@Suite("a table of patients")
struct TableTests {
    private func run(_ text: String) throws -> TestRun { TestRun(Assessor(try smallBook(with: text))) }

    @Test("is a patient a row, which adds to what is given or replaces it")
    func rows() throws {
        let run = try run(
            """
            scenario "s" {
              given = { temperature = 38, stiff_neck = yes, everything_else = no },
              patients = { { temperature = 40 }, { fatigue = yes, history = { "goitre" } }, {} },
              expect = { urgency = self_care },
            }
            """)
        #expect(
            run.outcomes.map(\.title) == [
                "s (temperature = 40)", "s (fatigue = yes, history = { \"thyroid_disorder\" })", "s (as given)",
            ])
        #expect(run.outcomes.map(\.isPassed) == [false, true, true])
        #expect(run.scenarioCount == 1 && run.failedScenarioCount == 1)
    }

    @Test(
        "tries a threshold just below, at and just above",
        arguments: [
            ("temperature:at_least(39)", ["38", "39", "40"], [false, true, true]),
            ("temperature:above(39)", ["38", "39", "40"], [false, false, true]),
            ("temperature:at_most(38.5)", ["38.4", "38.5", "38.6"], [true, true, false]),
            ("temperature:below(38.5)", ["38.4", "38.5", "38.6"], [true, false, false]),
            (
                "temperature:between(36, 38)", ["35", "36", "37", "38", "39"], [false, true, true, true, false]
            ),
            ("temperature:at_least(25)", ["25", "26"], [true, true]),
        ])
    func threshold(comparison: String, numbers: [String], holds: [Bool]) throws {
        let run = try run(
            """
            scenario "s" {
              given = { everything_else = no }, threshold = \(comparison), expect = { settled = no },
              otherwise = { disposition = emergency },
            }
            """)
        #expect(run.outcomes.map(\.label) == numbers.map { "temperature = \($0)" })
        // Neither is met, so that each tells which of the two was expected.
        #expect(run.outcomes.map { $0.failures.first?.about == "settled" } == holds)
    }

    @Test("takes the author's step and unit")
    func step() throws {
        let run = try run(
            """
            scenario "s" {
              given = { everything_else = no }, threshold = temperature:at_least(102.2, "[degF]"), step = 0.2,
              expect = { urgency = prompt }, otherwise = { urgency = self_care },
            }
            """)
        #expect(
            run.outcomes.map(\.label)
                == ["102", "102.2", "102.4"].map {
                    "temperature = { value = \($0), unit = \"[degF]\" }"
                })
        #expect(run.failedScenarioCount == 0)
    }

    @Test("tries each row at each number")
    func both() throws {
        let run = try run(
            """
            scenario "s" {
              given = { everything_else = no }, patients = { { fatigue = yes }, { stiff_neck = yes } },
              threshold = temperature:at_least(39), expect = { red_flags = { present = { "high_fever" } } },
              otherwise = { red_flags = {} },
            }
            """)
        #expect(run.outcomes.count == 6 && run.failedScenarioCount == 0)
        #expect(run.outcomes[4].label == "stiff_neck = yes, temperature = 39")
    }

    @Test("with a patient who cannot be has failed")
    func impossible() throws {
        let run = try run(
            "scenario \"s\" { given = { high_fever = no, temperature = 40 }, expect = { settled = no } }")
        #expect(run.outcomes.map(\.isPassed) == [false])
    }
}

@Suite("a run of scenarios")
struct TestRunTests {
    @Test("takes those whose name holds a text, whatever its letters")
    func filter() throws {
        let book = try smallBook(
            with: """
                scenario "Fever at night" { given = {}, expect = { settled = no } }
                scenario "fever by day" { given = {}, expect = { settled = no } }
                scenario "tired" { given = {}, expect = { settled = no } }
                """)
        func names(_ texts: [String]) -> [String] {
            TestRun(Assessor(book), only: texts).outcomes.map(\.scenario.name)
        }
        #expect(names(["FEVER"]) == ["Fever at night", "fever by day"])
        #expect(names(["night", "tired"]) == ["Fever at night", "tired"])
        #expect(names(["nobody"]).isEmpty && names([]).count == 3)
    }

    @Test("comes out the same on one thread and on several, and says how far it is")
    func threads() throws {
        let scenarios = (0..<200).map { number in
            "scenario \"s\(number)\" { given = { temperature = \(25 + number % 20) }, expect = { urgency = prompt } }\n"
        }
        let assessor = Assessor(try smallBook(with: scenarios.joined()))
        let alone = TestReport(TestRun(assessor, jobs: 1))
        var last = 0
        let together = TestReport(TestRun(assessor, jobs: 8) { done, all in last = max(last, min(done, all)) })
        #expect(alone.json() == together.json() && alone.run.outcomes.count == 200)
        #expect(last > 0)
    }
}
