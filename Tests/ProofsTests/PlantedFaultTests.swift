// Copies of the muscle-spasm book with one deliberate fault of each kind: each is refuted, with a minimal patient.

import Evaluation
import Proofs
import RuleModel
import Testing

@Suite("Faults planted in copies of the muscle-spasm book")
struct PlantedFaultTests {
    @Test("the book as it is proves everything")
    func sound() throws {
        let failures = try failures(of: try muscleSpasms())
        #expect(failures.isEmpty, "\(failures.keys.sorted())")
    }

    @Test("a red flag that another answer masks lowers the level of a worse patient")
    func masked() throws {
        let book = try muscleSpasms([
            (
                "rules/danger_signs/infection.lua", "when    = stiff_neck,",
                "when    = all { stiff_neck, absent(fever) },"
            ),
            (
                "rules/findings/symptoms_body.lua", "  implied_by = temperature:at_least(38, \"Cel\"),",
                "  implied_by = temperature:at_least(38, \"Cel\"), worse = present,"
            ),
        ])
        let found = try failures(of: book, only: ["worse-never-lowers/fever", "stated/a sign of the article"])
        let fever = try #require(found["worse-never-lowers/fever"])
        let answers = fever.answers(in: book)
        #expect(answers.count == 2)
        #expect(answers[0]["stiff_neck"] == .present && answers[0]["fever"] == .absent)
        #expect(answers[1]["stiff_neck"] == .present && answers[1]["fever"] == .present)
        let stated = try #require(found["stated/a sign of the article's first list is always an emergency"])
        #expect(stated.answers(in: book)[0].filter { $0.value == .present }.keys.sorted() == ["fever", "stiff_neck"])
        try expectMinimal(stated, book, below: "emergency")
    }

    @Test("a threshold turned round is refuted by a patient on its wrong side")
    func inverted() throws {
        let book = try muscleSpasms([
            (
                "rules/danger_signs/infection.lua", "implied_by = temperature:at_least(39, \"Cel\")",
                "implied_by = temperature:below(39, \"Cel\")"
            ),
            ("rules/danger_signs/infection.lua", "  implies    = { fever },\n", ""),
        ])
        let found = try failures(of: book, only: ["stated/a measured", "worse-never-lowers/temperature"])
        let stated = try #require(found["stated/a measured temperature far from normal is never left to self-care"])
        let answers = try #require(stated.answers(in: book).first)
        // That there is no high fever says by itself that it was not measured below 39 °C.
        #expect(answers["high_fever"] == .absent && answers["temperature"] == nil)
        #expect(answers.values.allSatisfy { $0 != .present })
        try expectMinimal(stated, book, below: "prompt")
        #expect(found["worse-never-lowers/temperature"]?.isRefuted == true)
    }

    @Test("a lowered level is refuted by the patient who has that sign alone")
    func lowered() throws {
        let book = try muscleSpasms([
            (
                "rules/danger_signs/infection.lua", "when    = difficulty_swallowing,\n  urgency = emergency",
                "when    = difficulty_swallowing,\n  urgency = prompt"
            )
        ])
        let found = try failures(of: book, only: ["stated/", "red-flag-wins/difficulty_swallowing"])
        #expect(Array(found.keys) == ["stated/a sign of the article's first list is always an emergency"])
        let result = try #require(found.first?.value)
        #expect(result.answers(in: book)[0].filter { $0.value == .present }.keys.sorted() == ["difficulty_swallowing"])
        try expectMinimal(result, book, below: "emergency")
    }

    @Test("a dead rule, one that always holds and one that is redundant are refuted")
    func dead() throws {
        let book = try muscleSpasms([
            (
                "rules/danger_signs/other.lua", "",
                """

                red_flag "never" { title = "T", when = all { fever, temperature:below(38), absent(fever) }, urgency = prompt, because = "b", editorial = "e" }
                red_flag "always" { title = "T", when = any { fever, temperature:above(26), temperature:at_most(26) }, urgency = prompt, because = "b", editorial = "e" }
                red_flag "covered" { title = "T", when = all { stiff_neck, fever }, urgency = prompt, because = "b", editorial = "e" }
                """
            )
        ])
        let found = try failures(of: book, only: ["red-flag-can-", "red-flag-is-needed/covered"])
        #expect(
            found.keys.sorted() == [
                "red-flag-can-fail/always", "red-flag-can-hold/never", "red-flag-is-needed/covered",
            ])
        #expect(found["red-flag-is-needed/covered"]?.remark == "whenever it is raised, so is `stiff_neck`")
    }

    @Test("a cause that can never be supported is refuted")
    func unreachable() throws {
        let book = try muscleSpasms([
            (
                "rules/causes/common.lua", "",
                """

                cause "hopeless" { title = "T", group = "common", for_it = { slightly(fever) }, against = { strongly(any { fever, thirst }) }, editorial = "e" }
                """
            )
        ])
        let found = try failures(of: book, only: ["cause-is-reachable", "reason-can-hold/hopeless"])
        #expect(Array(found.keys) == ["cause-is-reachable/hopeless"])
    }

    @Test("implications that contradict each other are refuted, where the finding stands")
    func contradiction() throws {
        let book = try muscleSpasms([
            (
                "rules/danger_signs/infection.lua", "  implies    = { fever },",
                "  implies    = { fever, absent(fever) },"
            )
        ])
        let found = try failures(of: book, only: ["finding-can-hold", "some-patient-fits", "red-flag-can-hold"])
        #expect(found["finding-can-hold/high_fever"]?.isRefuted == true)
        #expect(found["red-flag-can-hold/high_fever"]?.isRefuted == true)
        #expect(found["some-patient-fits"] == nil)
    }

    @Test("a book that nobody fits is refuted as a whole")
    func nobody() throws {
        let book = try book(
            """
            finding "a" { label = "A" }
            finding "b" { label = "B" }
            finding "c" { label = "C", implied_by = any { a, absent(a) }, implies = { b }, editorial = "e" }
            finding "d" { label = "D", implied_by = c, implies = { absent(b) }, editorial = "e" }
            red_flag "r" { title = "R", when = a, urgency = high, because = "b", editorial = "e" }
            """)
        #expect(try failures(of: book, only: ["some-patient-fits"])["some-patient-fits"]?.isRefuted == true)
    }

    @Test("a question that decides nothing, and advice that nobody is given, are refuted")
    func idle() throws {
        let book = try book(
            """
            finding "a" { label = "A", ask = "A?" }
            finding "b" { label = "B" }
            question "q" { ask = "B?", fills = { b }, editorial = "e" }
            red_flag "r" { title = "R", when = a, urgency = high, because = "b", editorial = "e" }
            advice "d" { text = "D", when = a, levels = { low }, editorial = "e" }
            """)
        let found = try failures(of: book)
        #expect(
            found.keys.sorted() == ["advice-is-reachable/d", "level-is-reachable/middle", "question-matters/q"])
    }

    /// Every answer of a counterexample is needed: without it, the claim is not certain to fail.
    private func expectMinimal(_ result: ProofResult, _ book: RuleBook, below level: String) throws {
        let patient = try #require(result.counterexample?.patients.first)
        let wanted = Level.Index(try #require(book.levels.firstIndex { $0.id == level }))
        let assessor = Assessor(book)
        #expect(try assessor.assess(patient).urgency.atMost < wanted)
        for finding in patient.answers.indices where patient.answers[finding] != .notAsked {
            var less = patient
            less.answers[finding] = .notAsked
            let urgency = try assessor.assess(less).urgency
            // What is present makes the patient one that the statement is about.
            #expect(
                urgency.atMost >= wanted || patient.answers[finding] == .present,
                "`\(book.findings[finding].id)` could be left out")
        }
    }
}
