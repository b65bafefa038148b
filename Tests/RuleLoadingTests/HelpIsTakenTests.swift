// What a help says to write is never refused by the next step.

import RuleModel
import Testing

@Suite("Help that is taken")
struct HelpIsTakenTests {
    /// The condition of `pattern "x" { when = …, editorial = "e" }`, if a file is no more than that.
    private static func condition(_ text: String) -> Substring? {
        let (head, tail) = ("pattern \"x\" { when = ", ", editorial = \"e\" }\n")
        guard text.hasPrefix(head), text.hasSuffix(tail) else { return nil }
        return text.dropFirst(head.count).dropLast(tail.count)
    }

    /// What the help of a folder says to write for the whole condition.
    private static func suggestion(_ name: String) -> String? {
        let folder = "\(fixtures)/broken/\(name)"
        guard condition(String(decoding: contents(folder + "/new.lua"), as: UTF8.self)) != nil else { return nil }
        let expected = String(decoding: contents(folder + "/expected.txt"), as: UTF8.self)
        guard let line = expected.split(separator: "\n").last, line.hasPrefix("  help: write `"), line.hasSuffix("`")
        else { return nil }
        let text = String(line.dropFirst("  help: write `".count).dropLast())
        return text.contains("…") || text.contains("`") || text.hasPrefix(":") || !text.contains { ":({".contains($0) }
            ? nil : text
    }

    private static let folders = names(in: fixtures + "/broken").filter { suggestion($0) != nil }

    @Test("there are suggestions to try")
    func count() { #expect(HelpIsTakenTests.folders.count >= 12) }

    @Test("a condition that a help suggests loads", arguments: folders)
    func loads(_ name: String) throws {
        let suggestion = try #require(HelpIsTakenTests.suggestion(name))
        #expect(compact(problems(smallBook(with: "pattern \"x\" { when = \(suggestion), editorial = \"e\" }\n"))) == "")
    }

    private func said(of condition: String) -> String? {
        problems(smallBook(with: "pattern \"x\" { when = \(condition), editorial = \"e\" }\n")).first?.help
    }

    private static let list = "{ \"thyroid_disorder\", \"kidney_failure\" }"

    @Test(
        "every word that denies gets a help that denies",
        arguments: [
            "is_not", "isnt", "not_is", "not_equal", "excludes", "exclude", "none_of", "not_includes", "not_in",
            "without", "lacks", "not_any_of", "never", "is_none_of",
        ])
    func denies(_ word: String) throws {
        for condition in [
            "sex:\(word) \"male\"", "history:\(word) \"thyroid_disorder\"", "history:\(word) \(HelpIsTakenTests.list)",
        ] {
            let help = try #require(said(of: condition))
            #expect(help.hasPrefix("write `absent(") || help.hasPrefix("write `none {"), "\(help)")
            #expect(problems(smallBook(with: fixed(help))).isEmpty, "\(help)")
        }
    }

    @Test(
        "every word that asks for all gets a help that asks for all", arguments: ["all_of", "all", "has_all", "both"])
    func all(_ word: String) throws {
        let help = try #require(said(of: "history:\(word) \(HelpIsTakenTests.list)"))
        #expect(help.hasPrefix("write `all {"), "\(help)")
        #expect(problems(smallBook(with: fixed(help))).isEmpty, "\(help)")
    }

    @Test(
        "words for a comparison get the one that means the same",
        arguments: [
            ("less_than", "below"), ("under", "below"), ("over", "above"), ("greater_than", "above"),
            ("max", "at_most"),
            ("min", "at_least"), ("not_below", "at_least"), ("not_above", "at_most"), ("exceeds", "above"),
        ])
    func compares(_ word: String, _ method: String) throws {
        #expect(said(of: "temperature:\(word)(38)") == "write `temperature:\(method)(38)`")
    }

    private func fixed(_ help: String) -> String {
        "pattern \"x\" { when = \(help.dropFirst("write `".count).dropLast()), editorial = \"e\" }\n"
    }

    @Test(
        "the nearest word is never the opposite",
        arguments: [
            ("isnt", "is"), ("excludes", "includes"), ("no_rash", "rash"), ("unsettled", "settled"),
            ("hypertension", "hypotension"), ("inhale", "exhale"), ("at_most", "at_least"), ("all_of", "any_of"),
            ("left_arm", "right_arm"), ("none", "one"),
        ])
    func nearest(_ word: String, _ known: String) {
        #expect(nearestKnown(word, known) == nil)
    }
}

private func nearestKnown(_ word: String, _ known: String) -> String? { nearest(to: word, in: [known]) }
