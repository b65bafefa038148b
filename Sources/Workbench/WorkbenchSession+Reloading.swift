// The rule book read again: answers stay, the result follows.

import Diagnostics
import RuleModel

extension WorkbenchSession {
    /// Reads the rule book again. The answers are kept: those that no longer fit are set aside and come back when they
    /// do. Where the new files are broken, the book in use stays.
    /// - Parameter files: the names of the files that were saved, to be told.
    public mutating func reload(_ files: [String] = []) -> Reply {
        let book: ActiveBook
        do throws(RuleBookProblems) {
            let files = try surroundings.bookFiles(at: nil)
            book = try ActiveBook(files)
        } catch {
            let report = ProblemReport(error)
            brokenBook = report
            return Reply(trouble: CommandError(.bookDoesNotLoad, banner(report)))
        }
        let wasBroken = brokenBook != nil
        brokenBook = nil
        if book.book.sha256 == inUse.book.sha256 {
            return Reply(
                wasBroken ? "the rule book loads again, as it was\n" : "nothing in the rule book has changed\n")
        }
        let (before, wasAside) = (situation, situation.setAside)
        use(book)
        var text = wasBroken ? "the rule book loads again" : "the rule book was read again"
        if !files.isEmpty { text += ": \(files.map { $0.shown() }.joined(separator: ", "))" }
        text += "\n" + resultText(since: before)
        for id in situation.setAside where !wasAside.contains(id) {
            text += "  `\(id)` does not fit any more; its answer is set aside until it does\n"
        }
        for id in wasAside where !situation.setAside.contains(id) { text += "  `\(id)` fits again\n" }
        return Reply(text)
    }

    /// What is wrong with the new files, and that the old ones stay in use.
    private func banner(_ report: ProblemReport) -> [String] {
        let shown = report.text(style: style, width: width).split(separator: "\n", omittingEmptySubsequences: false)
        return ["the rule book does not load any more: the last good one stays in use"] + shown.map { String($0) }
            + ["\(report.summary); until it is mended, results are of the rule book as it was before"]
    }
}
