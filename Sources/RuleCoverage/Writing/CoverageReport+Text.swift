// Coverage for people: the lines of each rule with a mark under what is not shown, then the figures.

import Diagnostics
import RuleModel
public import Wording

extension CoverageReport {
    /// Each declaration of which something is missing, with its lines; then what is left out, then the figures.
    public func text(style: TextStyle = .plain, width: Int = 80) -> String {
        let gaps = declarations.filter { !$0.isComplete }.map { declaration in
            ProblemReport.page(
                problem(of: declaration), title: declaration.shown == 0 ? "not shown" : "partly shown", source: source,
                style: style, width: width)
        }
        var screen = TextScreen(style, width: width)
        writeLeftOut(into: &screen)
        writeFigures(into: &screen, width: width)
        return (gaps + [screen.text]).joined(separator: "\n")
    }

    private func problem(of declaration: Declaration) -> Problem {
        let missing = PlacedWords.all(of: declaration.decisions, \.missing)
        // What the declaration as a whole lacks is said in its title: there is no narrower place for it.
        let whole = missing.filter { $0.location == declaration.first.location }.flatMap(\.phrases)
        return Problem(
            "partly-shown", .warning, at: declaration.first.location,
            "\(declaration.words), \(declaration.shown) of \(declaration.total)"
                + (whole.isEmpty ? "" : ": \(whole.joined(separator: "; "))"),
            related: missing.filter { $0.location != declaration.first.location }.map { placed in
                Problem.Related(placed.location, placed.phrases.joined(separator: "; "))
            })
    }

    /// What no patient can show, by name.
    private func writeLeftOut(into screen: inout TextScreen) {
        let leftOut = self.leftOut
        guard !leftOut.isEmpty else { return }
        screen.heading("Left out, since no patient can show it (proved)")
        for left in leftOut {
            let subject = left.snippet.map { ", `\($0)`" } ?? ""
            screen.paragraph("\(left.location): \(left.rule)\(subject): \(left.what)", indent: 2, mark: "- ")
        }
    }

    // MARK: Figures

    private func writeFigures(into screen: inout TextScreen, width: Int) {
        screen.heading("Coverage by \(basis)")
        let rows = coverage.kinds.map { ($0.plural, $0) } + [("all", nil)]
        if width < CoverageReport.widthOfTable {
            for (title, kind) in rows {
                let figures = Obligation.Measure.allCases.compactMap { measure -> String? in
                    let figure = coverage.figure(measure, of: kind)
                    return figure.total == 0
                        ? nil : "\(measure.rawValue) \(figure.percent.replacing(" ", with: "\u{A0}"))"
                }
                screen.paragraph("\(title): \(figures.joined(separator: ", "))", indent: 2, mark: "- ")
            }
            return
        }
        let titles = Obligation.Measure.allCases.map { padded($0.rawValue, to: CoverageReport.column) }
        screen.add("  " + padded("", to: CoverageReport.firstColumn, atStart: false) + titles.joined() + "\n")
        for (title, kind) in rows {
            let cells = Obligation.Measure.allCases.map { measure -> String in
                let figure = coverage.figure(measure, of: kind)
                let text = figure.total == 0 ? "-" : "\(figure.shown)/\(figure.total) \(padded(figure.percent, to: 7))"
                return padded(text, to: CoverageReport.column)
            }
            screen.add("  " + padded(title, to: CoverageReport.firstColumn, atStart: false) + cells.joined() + "\n")
        }
    }

    private static let firstColumn = 14
    private static let column = 19
    private static let widthOfTable = 2 + firstColumn + 3 * column

    private func padded(_ text: String, to width: Int, atStart: Bool = true) -> String {
        let blanks = String(repeating: " ", count: max(width - text.count, 0))
        return atStart ? blanks + text : text + blanks
    }
}
