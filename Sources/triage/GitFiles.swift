// The rule files of an earlier revision, read through `git`.

import Proofs

/// The files of a folder as a revision of its git repository has them.
enum GitFiles {
    /// Why they cannot be had, in plain words.
    struct Failure: Error {
        let message: String
        /// Whether git itself is not there.
        var isMissingProgram = false
    }

    /// The rule files of a folder at a revision, as `RuleBook.files(at:)` gives those of today.
    static func files(of folder: String, at revision: String) throws(Failure) -> [(name: String, bytes: [UInt8])] {
        guard !revision.hasPrefix("-"), !revision.contains(":") else {
            throw Failure(message: "`\(revision)` is no revision of git")
        }
        let listed = try git(folder, ["ls-tree", "-r", "-z", "--name-only", revision, "--", "."], "`\(revision)`")
        let names = listed.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        let rules = names.filter { name in
            name.hasSuffix(".lua") && !name.split(separator: "/").contains { $0.hasPrefix(".") }
        }
        guard !rules.isEmpty else {
            throw Failure(message: "`\(folder)` has no rule files at revision `\(revision)`")
        }
        var files: [(name: String, bytes: [UInt8])] = []
        for name in rules {
            files.append((name, try git(folder, ["show", "\(revision):./\(name)"], "`\(name)` at `\(revision)`")))
        }
        return files
    }

    private static func git(_ folder: String, _ arguments: [String], _ what: String) throws(Failure) -> [UInt8] {
        let search = Terminal.environment("PATH") ?? "/usr/bin:/bin"
        let found = search.split(separator: ":").map { "\($0)/git" }.first { Files.exists($0) }
        guard let found else { throw Failure(message: "git is not installed", isMissingProgram: true) }
        guard let output = ProgramOutput.of(found, ["-C", folder] + arguments) else {
            throw Failure(message: "git does not find \(what) of `\(folder)`")
        }
        return output
    }
}
