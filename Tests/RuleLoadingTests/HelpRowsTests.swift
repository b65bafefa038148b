// Conditions that authors write by habit, each with what the help says, and what becomes of the book if they follow it.

import RuleModel
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A condition, the declarations beside it, and the recorded help.
struct HelpRow: CustomStringConvertible, Sendable {
    let written: String
    let declared: String
    let help: String

    var description: String { declared.isEmpty ? written : "\(written) @@ \(declared)" }
}

@Suite("Rows of helps")
struct HelpRowsTests {
    private static let path = fixtures + "/helps/helps.txt"

    /// `condition @@ declarations` on a line, the help on the next, indented.
    static let rows: [HelpRow] = {
        var rows: [HelpRow] = []
        for line in String(decoding: contents(path), as: UTF8.self).split(separator: "\n") {
            if line.hasPrefix("    ") {
                guard let last = rows.popLast() else { continue }
                rows.append(HelpRow(written: last.written, declared: last.declared, help: String(line.dropFirst(4))))
            } else if !line.hasPrefix("#") {
                let parts = line.split(separator: " @@ ", maxSplits: 1).map(String.init)
                rows.append(HelpRow(written: parts[0], declared: parts.count > 1 ? parts[1] : "", help: ""))
            }
        }
        return rows
    }()

    private static let book = contents(fixtures + "/helps/book.lua")

    /// What is wrong with the book if a red flag has a condition.
    private func problems(when condition: String, _ declared: String = "") -> [Problem] {
        let flag =
            "\(declared)\nred_flag \"r\" { title = \"R\", because = \"b\", urgency = red, editorial = \"e\", "
            + "when = \(condition) }\n"
        return RuleLoadingTests.problems([(name: "b.lua", bytes: HelpRowsTests.book + Array(flag.utf8))])
    }

    private func help(of row: HelpRow) -> String {
        let problems = problems(when: row.written, row.declared)
        return problems.isEmpty
            ? "(loads)" : problems.map { $0.help ?? "(no help: \($0.message))" }.joined(separator: " + ")
    }

    /// TRIAGE_WRITE_FIXTURES=1 writes the helps anew; read each before keeping it.
    @Test("the helps are as recorded")
    func recorded() {
        let found = HelpRowsTests.rows.map { "\($0)\n    \(help(of: $0))\n" }.joined()
        if getenv("TRIAGE_WRITE_FIXTURES") != nil, let file = fopen(HelpRowsTests.path, "w") {
            fputs(found, file)
            fclose(file)
        }
        #expect(HelpRowsTests.rows.count > 150)
        for row in HelpRowsTests.rows { #expect(help(of: row) == row.help, "\(row)") }
    }

    /// What a help says to write, as far as it names no form.
    private static func proposal(in help: String) -> String? {
        guard help.hasPrefix("write `"), help.hasSuffix("`"), !help.contains("…") else { return nil }
        let text = help.dropFirst("write `".count).dropLast()
        return text.contains("`") ? nil : String(text)
    }

    /// The names, texts and numbers of a condition: every word that is none of the language's.
    private static func names(in condition: String) -> Set<Substring> {
        Set(
            condition.split { !($0.isLetter || $0.isNumber || "_.".contains($0)) }.map { $0[...] }
        )
        .subtracting([
            "all", "any", "none", "absent", "at_least", "at_most", "above", "below", "between", "is", "includes",
            "any_of",
            "and", "or", "not", "true", "false", "yes", "no", "present",
        ])
    }

    @Test("what a help says to write loads, and keeps all names and numbers", arguments: rows)
    func taken(row: HelpRow) {
        guard row.declared.isEmpty, let text = HelpRowsTests.proposal(in: row.help) else { return }
        #expect(problems(when: text).isEmpty, "\(text)")
        // A method of another language is a word between a colon and what it is given.
        var written = row.written
        if let colon = written.firstIndex(of: ":"), row.help.contains(":") || row.help.contains("absent") {
            let method = written[written.index(after: colon)...].prefix { $0.isLetter || $0 == "_" }
            written.removeSubrange(colon..<method.endIndex)
            written.insert(" ", at: colon)
        }
        let (before, after) = (HelpRowsTests.names(in: written), HelpRowsTests.names(in: text))
        // Of a list that is right, only the member that is wrong is replaced.
        #expect(written.hasPrefix("all {") ? after.isSubset(of: before) : before == after, "\(text)")
    }

    @Test("no help brings a number that nobody wrote", arguments: rows)
    func invents(row: HelpRow) {
        let digits = { (text: String) in Set(text.split { !($0.isNumber || $0 == ".") }.filter { $0 != "." }) }
        let known = digits(row.written + " " + row.declared)
        #expect(digits(row.help).subtracting(known).isEmpty || row.help.hasPrefix("a number from "), "\(row.help)")
    }
}
