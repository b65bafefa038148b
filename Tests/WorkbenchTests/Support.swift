// What the tests of this target share: a world in memory, and a small rule book.

import RuleModel
import Workbench

/// A world in memory.
final class MemoryWorld: Surroundings {
    /// The rule book's files.
    var book: [String: String]
    /// Other files, and rule books in folders, by path.
    var files: [String: String] = [:]
    /// What is answered to questions, the next one first; no more answers: nobody is there.
    var answers: [String] = []
    /// What was asked.
    private(set) var asked: [String] = []
    /// The places that were opened in the editor, and what the editor does.
    private(set) var edited: [String] = []
    var editor: (MemoryWorld) -> Void = { _ in }
    var entries: [String] = []
    /// Whether a question is put again, and what was refused.
    var asksAgain = true
    private(set) var refused: [CommandError] = []
    var isCarried = false

    init(_ book: [String: String] = smallBook) { self.book = book }

    func bookFiles(at path: String?) throws(RuleBookProblems) -> [RuleFile] {
        guard let path else { return book.map { (name: $0.key, bytes: Array($0.value.utf8)) } }
        return files.filter { $0.key.hasPrefix(path) }.map { (name: $0.key, bytes: Array($0.value.utf8)) }
    }

    func path(ofBookFile name: String) -> String? { isCarried ? nil : "book/" + name }

    var fileOfScenarios: String? { isCarried ? nil : "scenarios_saved.lua" }

    func bytes(of path: String) throws(SurroundingsFailure) -> [UInt8] {
        guard let text = text(of: path) else { throw SurroundingsFailure("no such file or directory") }
        return Array(text.utf8)
    }

    private func text(of path: String) -> String? {
        path.hasPrefix("book/") ? book[String(path.dropFirst(5))] : files[path]
    }

    func write(_ bytes: [UInt8], to path: String) throws(SurroundingsFailure) {
        let text = String(decoding: bytes, as: UTF8.self)
        if path.hasPrefix("book/") { book[String(path.dropFirst(5))] = text } else { files[path] = text }
    }

    func exists(_ path: String) -> Bool { text(of: path) != nil || isFolder(path) }
    func isFolder(_ path: String) -> Bool { files.keys.contains { $0.hasPrefix(path + "/") } }
    func names(in folder: String) -> [String] { files.keys.sorted() }

    func confirms(_ question: String) -> Bool {
        asked.append(question)
        return answers.isEmpty ? false : answers.removeFirst() == "yes"
    }

    func line(after text: String) -> String? {
        asked.append(text)
        return answers.isEmpty ? nil : answers.removeFirst()
    }

    func asksAgain(after trouble: CommandError) -> Bool {
        refused.append(trouble)
        return asksAgain
    }

    func edit(_ path: String, line: Int) throws(SurroundingsFailure) {
        edited.append("\(path):\(line)")
        editor(self)
    }
}

/// A rule book with one finding of each kind.
let smallBook = [
    "rule_book.lua": """
    rule_book "small" {
      title = "Small book", version = "1.0.0", purpose = "p", misuse = "m", audience = "a", authors = { "b" },
      reviewers = {}, disclaimer = "No advice.",
      urgency = {
        level "self_care" { title = "Self-care", advice = "Stay.", where = "Home" },
        level "prompt" { title = "See a doctor soon", advice = "Go.", where = "Practice" },
        level "emergency" { title = "Emergency", advice = "Call.", where = "Hospital" },
      },
      groups = { group "common" { title = "Common causes" } },
      weights = { strongly = 6, somewhat = 3, slightly = 1 },
    }
    """,
    "findings.lua": """
    finding "stiff_neck" { label = "Stiff neck", ask = "Is your neck stiff?", also = { "neck will not bend" } }
    finding "fatigue" { label = "Tiredness", ask = "Are you tired?" }
    finding "high_fever" { label = "High fever", implied_by = temperature:at_least(39, "Cel"), editorial = "decided" }
    quantity "temperature" { label = "Body temperature", ask = "How hot?", unit = "Cel", limits = { 25, 46 }, editorial = "e" }
    choice "sex" {
      label = "Sex", ask = "Which sex?",
      options = { option "female" { label = "Female" }, option "male" { label = "Male" } },
    }
    choices "spasm_sites" {
      label = "Where the spasm is", ask = "Where?", unlisted = absent,
      options = { option "calf" { label = "Calf" }, option "foot" { label = "Foot", also = { "sole" } } },
    }
    choices "medications" {
      label = "Medicines", ask = "Which?", unlisted = unknown, recognise = yes,
      options = { option "statin" { label = "Statin", also = { "Lipitor" } }, option "diuretic" { label = "Diuretic" } },
    }
    score "points_of_it" { label = "Points", points(2, stiff_neck), points(1, fatigue), editorial = "e" }
    """,
    "rules.lua": """
    red_flag "neck_and_fever" {
      title = "Stiff neck with a high fever", when = all { stiff_neck, high_fever }, urgency = emergency,
      because = "It can be an infection.", editorial = "e",
    }
    red_flag "calf" {
      title = "Calf", when = spasm_sites:includes "calf", urgency = prompt, because = "b", editorial = "e",
    }
    cause "tired" { title = "Being tired", group = "common", for_it = { strongly(fatigue) }, editorial = "e" }
    advice "rest" { text = "Rest a while.", when = fatigue, levels = { self_care, prompt }, editorial = "e" }
    """,
    "scenarios.lua": """
    scenario "calf alone" {
      given = { spasm_sites = { "calf" }, everything_else = no }, expect = { urgency = prompt, settled = yes },
    }
    """,
]

extension WorkbenchSession {
    /// Runs a line that goes well, and gives its text.
    mutating func text(_ line: String) -> String {
        let reply = run(line)
        return reply.text + (reply.trouble.map { "! " + $0.lines.joined(separator: "\n") + "\n" } ?? "")
    }
}

/// Numbers that look random and are the same in every run.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
