// Writes the files that editors read, for the verbs that offer it.

import ArgumentParser
import Editing
import RuleModel

enum EditorOutput {
    /// Writes the editor files of a book into its folder, where something has changed. Of a book that does not load
    /// the files stay as they are, which is said. So is what an author could add to files of their own, which are kept.
    /// - Parameters:
    ///   - book: the book, or `nil` where it does not load.
    ///   - path: where it is; `nil` for the one carried inside the command.
    /// - Throws: exit code 64 where the book has no folder, 74 where a file could not be written.
    static func write(for book: RuleBook?, to path: String?) throws {
        guard let path, Files.isFolder(path) else {
            Terminal.report("triage: editor files need a rule book that is a folder; name one with --rules")
            throw ExitCode.usage
        }
        guard let book else {
            Terminal.report("triage: the editor files stay as they are until the rule book loads")
            return
        }
        let report: EditorFiles.Report
        do throws(WriteFailure) {
            report = try EditorFiles(for: book).write(to: path)
        } catch {
            Terminal.report("triage: `\(error.path)` cannot be written: \(error.reason)")
            throw ExitCode.outputFailed
        }
        for kept in report.kept {
            Terminal.report(
                "triage: `\(kept.name)` is your own and was kept; you could add this to it:",
                then: kept.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        }
    }
}
