// A fault of each kind, planted into copies of the shipped rule books, yields its warning and no other.

import Checking
import RuleLoading
import RuleModel
import Testing

@Suite("faults planted into the shipped rule books")
struct PlantedFaultTests {
    /// By warning: a file with that fault. `@` stands for a prefix that no other name has, TOP for the most urgent
    /// level, GROUP for a group of causes.
    private static let faults: [WarningCode: String] = [
        .neverHolds: complication("k", "all { @a, absent(@a) }") + complication("l", "@a"),
        .alwaysHolds: complication("k", "any { @a, absent(@a) }") + complication("l", "@a"),
        .unreadFinding: "",
        .unreadPattern: #"pattern "@p" { when = any { @a, @b }, editorial = "x" } "#
            + complication("k", "any { @a, @b }"),
        .idleQuestion: #"question "@q" { ask = "@?", fills = { @a }, editorial = "x" }"#,
        .redundantRedFlag: redFlag("r", "any { @a, @b }") + redFlag("s", "@a") + scenario("t", "@a = yes"),
        .falseRefines: redFlag("r", "@a") + redFlag("s", "@b", #"refines = "@r", "#)
            + scenario("t", "@a = yes, @b = yes"),
        .duplicateCondition: #"pattern "@p" { when = any { @a, @b }, editorial = "x" } "#
            + #"pattern "@q" { when = any { @b, @a }, editorial = "x" } "# + complication("k", "@p")
            + complication("l", "@q"),
        .impossibleScenario: complication("k", "any { @a, @b }")
            + #"finding "@c" { label = "@c", implies = { @a }, editorial = "x" }"# + scenario("t", "@c = yes, @a = no"),
        .noRaisingScenario: redFlag("r", "@a"),
        .noNearMiss: redFlag("r", "all { @a, @b }") + scenario("t", "@a = yes, @b = yes"),
        .uncitedStatement: source("2026-01-31"),
        .sourcePastReview: source("2020-12-31") + complication("k", "@a", #"cite = "@/one", "#),
        .badCheckDigit: complication("k", "@a") + coded("c", "2229800@"),
        .badCodeShape: complication("k", "@a") + coded("c", "R5"),
        .sharedCode: complication("k", "@a") + coded("c", "R55.@") + coded("d", "R55.@"),
        .ambiguousName: complication("k", "@a")
            + #"finding "@c" { label = "@a", implies = { @a }, editorial = "x" }"#,
        .unusualUnit: complication("k", "@c:above(3)")
            + #"quantity "@c" { label = "@c", ask = "@?", unit = "Mg", limits = { 0, 9 }, editorial = "x" }"#,
        .acknowledgedInVain: complication("k", "@a", #"expect_warning = "never-holds: planted", "#),
        .unknownWarning: complication("k", "@a", #"expect_warning = "neverholds: planted", "#),
    ]

    private static func complication(_ id: String, _ when: String, _ more: String = "") -> String {
        "complication \"@\(id)\" { title = \"@\", when = \(when), \(more)editorial = \"x\" }\n"
    }

    private static func redFlag(_ id: String, _ when: String, _ more: String = "") -> String {
        "red_flag \"@\(id)\" { title = \"@\", when = \(when), urgency = TOP, because = \"@\", \(more)editorial = \"x\" }\n"
    }

    private static func scenario(_ id: String, _ given: String) -> String {
        "scenario \"@\(id)\" { given = { \(given) }, expect = { urgency = TOP } }\n"
    }

    private static func source(_ reviewed: String) -> String {
        "source \"@s\" { title = \"@\", reviewed = \"\(reviewed)\", review_interval_months = 36, "
            + "statements = { statement \"@/one\" { kind = \"rule\", gist = \"@\" } } }\n"
    }

    private static func coded(_ id: String, _ code: String) -> String {
        "finding \"@\(id)\" { label = \"@\(id)\", implies = { @a }, editorial = \"x\", "
            + "codes = { code \"\(code)\" { system = \"SYSTEM\", release = \"2026-04\" } } }\n"
    }

    /// The files of a copy of a book in which each fault of some is planted, in a file named after it.
    private func planted(_ codes: [WarningCode], in folder: String) throws -> [String: String] {
        var files = try ruleFiles(in: project + folder)
        let book = try RuleBook(contentsOf: project + folder)
        for (number, code) in codes.enumerated() {
            var text = try #require(Self.faults[code])
            for name in ["a", "b"] where text.contains("@\(name)") || code == .unreadFinding && name == "a" {
                text += "finding \"@\(name)\" { label = \"@\(name)\" }\n"
            }
            if code == .badCheckDigit {
                text = text.replacing("2229800@", with: "22298007").replacing("SYSTEM", with: "SNOMED CT")
            }
            text = text.replacing("R55.@", with: "R55.\(number)").replacing("SYSTEM", with: "ICD-10-CM")
            text = text.replacing("@/", with: "planted\(number)/").replacing("@", with: "planted_\(number)_")
            files[code.rawValue + ".lua"] = text.replacing("TOP", with: book.levels.last?.id ?? "")
        }
        return files
    }

    @Test("each yield their warning and no other", arguments: ShippedBookTests.folders)
    func faults(folder: String) throws {
        let codes = Self.faults.keys.sorted { $0.rawValue < $1.rawValue }
        let found = warnings(of: try book(planted(codes, in: folder)), today: today)
        // A book without causes has none that threatens life.
        let missing = Set(WarningCode.allCases).subtracting(codes)
        #expect(missing == [.noPossiblePatient, .uncoveredLifeThreat])
        #expect(
            found.map { "\($0.location.file): \($0.code)" }.sorted()
                == codes.map { "\($0.rawValue).lua: \($0.rawValue)" }.sorted(), "\(compact(found))")
    }

    @Test("a cause that threatens life yields its warning in a book with causes")
    func threat() throws {
        let files = try ruleFiles(in: project + "/Rules/muscle-spasms").merging([
            "planted.lua": """
            source "planted" { title = "P", reviewed = "2026-01-31", statements = {
              statement "planted/one" { kind = "cause", gist = "It kills", life_threatening = yes } } }
            cause "planted" { title = "P", group = "common", for_it = { strongly(fatigue) }, cite = "planted/one" }
            """
        ]) { $1 }
        let found = warnings(of: try book(files), today: today)
        #expect(found.map { "\($0.location): \($0.code)" } == ["planted.lua:3: uncovered-life-threat"])
    }

    @Test("a book that no patient fits has that one warning", arguments: ShippedBookTests.folders)
    func impossible(folder: String) throws {
        let files = try ruleFiles(in: project + folder).merging([
            "planted.lua": """
            finding "planted" { label = "P" }
            finding "other" { label = "O" }
            finding "always" { label = "A", implied_by = any { planted, absent(planted) }, implies = { other }, editorial = "x" }
            finding "never" { label = "N", implied_by = always, implies = { absent(other) }, editorial = "x" }
            complication "planted" { title = "P", when = all { planted, other }, editorial = "x" }
            """
        ]) { $1 }
        let found = warnings(of: try book(files), today: today)
        #expect(
            found.map(\.code) == ["no-possible-patient"],
            "\(compact(found))")
    }
}
