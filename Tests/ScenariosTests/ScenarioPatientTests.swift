// From scenarios to patients: what is given, and what "everything else" makes of the rest.

import Evaluation
import RuleModel
import Scenarios
import Testing

@Suite("the patient of a scenario")
struct ScenarioPatientTests {
    /// What a scenario's patient answers, by finding: those that were not asked are left out.
    private func answers(_ given: String, _ more: String = "") throws -> [String: Answer] {
        let book = try smallBook(with: "scenario \"s\" { given = { \(given) }, expect = { settled = no } }\n" + more)
        let scenario = try #require(book.scenarios.first { $0.name == "s" })
        let patient = try ScenarioPatient(scenario.cases[0], of: scenario, Assessor(book)).patient
        let asked = zip(book.findings, patient.answers).filter { $0.1 != .notAsked }
        return Dictionary(uniqueKeysWithValues: asked.map { ($0.0.id, $0.1) })
    }

    @Test("has the values given, in the finding's unit")
    func values() throws {
        let found = try answers("stiff_neck = yes, fatigue = no, muscle_spasm = unknown, temperature = 38.5")
        #expect(found["stiff_neck"] == .present && found["fatigue"] == .absent && found["muscle_spasm"] == .unsure)
        #expect(found["temperature"] == .quantity(Rational(77, over: 2)!) && found.count == 4)
        let fahrenheit = try answers("temperature = { value = 102.2, unit = \"[degF]\" }")
        #expect(fahrenheit["temperature"] == .quantity(Rational(39)))
    }

    @Test("has lists as JSON has them")
    func lists() throws {
        #expect(try answers("history = { \"kidney_failure\" }")["history"] == .options([.unknown, .present]))
        #expect(try answers("history = { \"Goitre\" }")["history"] == .options([.present, .unknown]))
        let both = try answers("history = { present = { \"kidney_failure\" }, absent = { \"thyroid_disorder\" } }")
        #expect(both["history"] == .options([.absent, .present]))
    }

    @Test("says no to everything else that does not follow, and nothing of quantities")
    func everythingElse() throws {
        let found = try answers("temperature = 40, history = { \"goitre\" }, everything_else = no")
        #expect(found["high_fever"] == nil, "it follows from the temperature")
        #expect(found["stiff_neck"] == .absent && found["muscle_spasm"] == .absent)
        #expect(found["history"] == .options([.present, .absent]))
        #expect(try answers("everything_else = no")["temperature"] == nil)
    }

    @Test("keeps what is not sure, and lists with a name that nobody recognises")
    func unsure() throws {
        let found = try answers("fatigue = unknown, history = { \"goitre\", \"gout\" }, everything_else = no")
        #expect(found["fatigue"] == .unsure && found["history"] == .options([.present, .unknown]))
        #expect(try answers("history = unknown, everything_else = no")["history"] == .unsure)
    }

    @Test("answers in the book's order where not everything can be absent")
    func order() throws {
        let either = """
            finding "hurt" { label = "Hurt", implies = { any { burnt, cut } }, editorial = "x" }
            finding "burnt" { label = "Burnt" }
            finding "cut" { label = "Cut" }
            """
        let found = try answers("hurt = yes, everything_else = no", either)
        #expect(found["burnt"] == .absent && found["cut"] == nil, "that there is a cut follows")
    }

    @Test("can have one answer changed, with everything that follows")
    func changing() throws {
        let book = try smallBook(
            with: "scenario \"s\" { given = { temperature = 38, everything_else = no }, expect = { settled = no } }")
        let assessor = Assessor(book)
        let scenario = try #require(book.scenarios.first { $0.name == "s" })
        let patient = try ScenarioPatient(scenario.cases[0], of: scenario, assessor)
        let fever = try #require(book.findings.firstIndex { $0.id == "high_fever" })
        let temperature = try #require(book.findings.firstIndex { $0.id == "temperature" })
        #expect(patient.patient.answers[fever] == .absent)
        let changed = try patient.changing(Finding.Index(temperature), to: .quantity(Rational(40)))
        #expect(changed.answers[fever] == .notAsked, "it follows")
    }
}
