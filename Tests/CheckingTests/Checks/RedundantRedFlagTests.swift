// Red flags that another makes redundant.

import Checking
import RuleModel
import Testing

/// A red flag, and a scenario that says enough of it.
func redFlag(_ id: String, _ when: String, _ urgency: String = "emergency", refines: String? = nil) -> String {
    let refines = refines.map { "refines = \"\($0)\", " } ?? ""
    return "red_flag \"\(id)\" { title = \"T\", when = \(when), urgency = \(urgency), because = \"B.\", \(refines)"
        + "editorial = \"x\", expect_warning = { \"no-raising-scenario: none here\" } }\n"
}

@Suite("a redundant red flag")
struct RedundantRedFlagTests {
    private func redundant(_ text: String) throws -> [String] {
        warnings(of: try smallBook(with: text), today: today).filter { $0.code == "redundant-red-flag" }.map(\.message)
    }

    @Test("is reported with the one that holds whenever it does")
    func found() throws {
        #expect(
            try redundant(redFlag("worse", "all { meningitis_signs, fatigue }")) == [
                "red flag `worse` changes nothing: whenever it holds, `stiff_neck` does"
            ])
    }

    @Test("may be so by an implication, a limit or a count")
    func reasons() throws {
        #expect(
            try redundant(redFlag("a", "high_fever", "prompt") + redFlag("b", "temperature:at_least(40)", "prompt"))
                .count == 1)
        #expect(
            try redundant(
                redFlag("a", "any { fatigue, muscle_spasm }")
                    + redFlag("b", "at_least(2, { fatigue, stiff_neck, muscle_spasm })")
            ).count == 1)
    }

    @Test("is not one that demands more")
    func level() throws {
        #expect(try redundant(redFlag("a", "fatigue", "prompt") + redFlag("b", "all { fatigue, stiff_neck }")) == [])
    }

    @Test("is not one that says so, directly or through others")
    func refines() throws {
        let wide = redFlag("wide", "any { fatigue, muscle_spasm }")
        let narrow = redFlag("narrow", "fatigue", refines: "wide")
        let narrowest = "all { fatigue, muscle_spasm, absent(stiff_neck) }"
        #expect(try redundant(wide + narrow + redFlag("narrowest", narrowest, refines: "narrow")) == [])
        #expect(try redundant(wide + narrow + redFlag("narrowest", narrowest)).count == 1)
        // What is wrong with `narrow` is not said again of those that refine it.
        let silent = redFlag("narrow", "fatigue")
        #expect(try redundant(wide + silent + redFlag("narrowest", narrowest, refines: "narrow")).count == 1)
    }

    @Test("is not one that can hold alone, if only by a value in between")
    func alone() throws {
        #expect(
            try redundant(redFlag("a", "temperature:above(39)") + redFlag("b", "temperature:at_least(39)")).count == 1)
        #expect(
            try redundant(redFlag("a", "temperature:above(39)") + redFlag("b", "temperature:above(38.99)")).count == 1)
        #expect(
            try redundant(redFlag("a", "temperature:at_least(39)") + redFlag("b", "temperature:between(38.9, 40)"))
                == [])
    }
}
