// What the tests of this target share: the solver, and books read without Foundation.

import Proofs
import RandomBooks
import RuleLoading
import RuleModel
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The project's folder.
let project = "\(#filePath)".split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

/// The solver that the tests use; `make setup` installs it.
func solver() throws -> SolverProgram {
    try #require(SolverProgram.first(in: "/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin"), "no solver is installed")
}

/// A rule book of files in memory.
func book(_ files: [String: String]) throws -> RuleBook {
    try RuleBook(files: files.map { (name: $0.key, bytes: Array($0.value.utf8)) })
}

/// The `rule_book` of a small book of three levels.
let smallHeader = """
    rule_book "small" {
      title = "T", version = "1", purpose = "p", misuse = "m", audience = "a", authors = { "a" }, disclaimer = "d",
      urgency = {
        level "low" { title = "L", advice = "l", where = "l" },
        level "middle" { title = "M", advice = "m", where = "m" },
        level "high" { title = "H", advice = "h", where = "h" },
      },
      weights = { strongly = 6, somewhat = 3, slightly = 1 },
    }
    """

/// A small book of three levels with some more declarations.
func book(_ declarations: String) throws -> RuleBook {
    try book([
        "book.lua": smallHeader, "rules.lua": declarations,
    ])
}

/// The text of a file.
func text(of path: String) throws -> String {
    let file = try #require(fopen(path, "r"), "\(path) cannot be read")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[0..<count] }
    return String(decoding: bytes, as: UTF8.self)
}

/// The muscle-spasm book with some text replaced; each text must be there.
func muscleSpasms(_ replaced: [(file: String, old: String, new: String)] = []) throws -> RuleBook {
    let folder = project + "/Rules/muscle-spasms"
    var files: [String: String] = [:]
    for file in try RuleBook.files(at: folder) { files[file.name] = String(decoding: file.bytes, as: UTF8.self) }
    for (file, old, new) in replaced {
        let before = files[file] ?? ""
        try #require(before.contains(old) || old.isEmpty, "\(file) has no \(old)")
        files[file] = old.isEmpty ? before + new : before.replacing(old, with: new)
    }
    return try book(files)
}

/// The results that are not proved, by the ids of their goals.
func failures(of book: RuleBook, only prefixes: [String] = [""]) throws -> [String: ProofResult] {
    let prover = Prover(book, try solver())
    var failures: [String: ProofResult] = [:]
    for goal in Goal.all(of: book) where prefixes.contains(where: goal.id.hasPrefix) {
        let result = try prover.result(of: goal)
        if !result.isProved { failures[goal.id] = result }
    }
    return failures
}

extension ProofResult {
    /// The answers of the patients that refute it, by the ids of findings.
    func answers(in book: RuleBook) -> [[String: Answer]] {
        (counterexample?.patients ?? []).map { patient in
            var answers: [String: Answer] = [:]
            for (finding, answer) in zip(book.findings, patient.answers) where answer != .notAsked {
                answers[finding.id] = answer
            }
            return answers
        }
    }
}
