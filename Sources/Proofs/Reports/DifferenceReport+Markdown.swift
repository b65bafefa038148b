// How two versions differ, for a change request.

import Evaluation
import RuleModel
import Wording

extension DifferenceReport {
    /// The report for a change request. Whatever the books and patients say is text in it, and never Markdown or HTML.
    public func markdown() -> String {
        let (old, new) = (match.old.header, match.new.header)
        var lines = [
            "## \("\(new.title): \(old.version) to \(new.version)".inMarkdown)", "",
            "**\("\(verdict.prefix(1).uppercased())\(verdict.dropFirst()).".inMarkdown)**", "",
        ]
        lines += match.notes.map { "- \($0.inMarkdown)" }
        for falls in [true, false] {
            let changes = difference.levels.filter { $0.falls == falls }
            guard !changes.isEmpty else { continue }
            lines += [
                "", "### The level \(falls ? "falls" : "rises")", "", "| from | to | patients | before | now |",
                "|---|---|---|---|---|",
            ]
            for change in changes {
                lines.append(
                    DifferenceReport.row([
                        "`\(match.old[change.from].id)`", "`\(match.new[change.to].id)`",
                        DifferenceReport.condition(change.group.when), titles(change.group.before),
                        titles(change.group.now),
                    ]))
            }
        }
        if !difference.acceptance.isEmpty {
            lines += ["", "### Answers that cannot be true together", ""]
            lines += difference.acceptance.map {
                let change = $0.isAcceptedNow ? "accepted now" : "refused now"
                return "- \("\(change): \(DifferenceReport.condition($0.when))".inMarkdown)"
            }
        }
        for change in difference.open {
            let present = PatientText(book: match.new).present(change.patient)
            let told = "\(present.joined(separator: "; ")): before \(range(change.before)), now \(range(change.now))"
            lines.append("- **\(change.falls ? "falls" : "rises")** for who says only \(told.inMarkdown)")
        }
        if !difference.rules.isEmpty {
            lines += ["", "### Rules", ""]
            for change in difference.rules {
                lines.append("- \(title(change).inMarkdown)")
                lines += change.groups.map { "  - where \(DifferenceReport.condition($0.when).inMarkdown)" }
            }
        }
        if let patients { lines += movedLines(patients) }
        if !difference.omitted.isEmpty {
            lines += ["", "### More patients are concerned than are told above", ""]
            lines += difference.omitted.map { "- \($0.inMarkdown)" }
        }
        if !difference.undecided.isEmpty {
            lines += ["", "### Not decided", ""] + difference.undecided.map { "- \($0.inMarkdown)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func movedLines(_ patients: ComparedPatients) -> [String] {
        var lines = ["", "### Of \(patients.count) patients \(patients.moved.count) move", ""]
        if !patients.moved.isEmpty {
            lines += ["| line | patient | | before | now | ask next |", "|---|---|---|---|---|---|"]
        }
        for moved in patients.moved {
            lines.append(
                DifferenceReport.row([
                    "\(moved.line)", moved.id ?? "", moved.direction.rawValue, range(moved.before), range(moved.now),
                    asks(moved.now).first ?? "",
                ]))
        }
        return lines
    }

    private func titles(_ assessment: Assessment) -> String {
        let titles = assessment.redFlags.map { assessment.book.redFlags[$0.flag].title }
        return titles.isEmpty ? "no red flag" : titles.joined(separator: "; ")
    }

    private static func row(_ cells: [String]) -> String {
        "| \(cells.map(\.inMarkdownCell).joined(separator: " | ")) |"
    }
}
