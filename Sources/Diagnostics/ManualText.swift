// The manual for people: one page, or the list of all.

public import ProblemManual
import RuleModel
public import Wording

/// Pages of the manual as text.
public struct ManualText {
    private let pages: [ManualPage]
    private let style: TextStyle
    private let width: Int

    /// Pages to be shown, wrapped at a width in columns.
    public init(pages: [ManualPage], style: TextStyle = .plain, width: Int = 80) {
        self.pages = pages
        self.style = style
        self.width = width
    }

    /// Every code with its title, a line each where they fit.
    public func list() -> String {
        var screen = TextScreen(style, width: width)
        let longest = pages.map(\.code.count).max() ?? 0
        for severity in [Problem.Severity.error, .warning] {
            let pages = pages.filter { $0.severity == severity }
            guard !pages.isEmpty else { continue }
            screen.heading(severity == .error ? "Errors" : "Warnings")
            for page in pages {
                if longest + 24 <= width {
                    let blanks = String(repeating: " ", count: longest - page.code.count + 2)
                    screen.paragraph(page.title, indent: 2, mark: page.code + blanks)
                } else {
                    screen.paragraph(page.code, indent: 2, ink: .bold)
                    screen.paragraph(page.title, indent: 4)
                }
            }
        }
        return screen.text
    }

    /// One page: what the code means, a wrong example with what is said of it, and a right one.
    /// - Parameter report: what is said of an example, `nil` where nothing can be.
    public func page(_ page: ManualPage, report: (ManualPage.Example) -> ProblemReport?) -> String {
        var screen = TextScreen(style, width: width)
        screen.paragraph(
            "\(page.severity.rawValue)[\(page.code)]: \(page.title)", indent: 0,
            ink: page.severity == .error ? .alarm : .caution)
        screen.blank()
        screen.paragraph(page.meaning, indent: 0)
        screen.heading("Wrong")
        example(page.wrong, on: &screen)
        if let report = report(page.wrong)?.about(page) {
            screen.heading("What is said of it")
            screen.verbatim(report.text(style: style, width: width - 2))
        }
        screen.heading("Right")
        example(page.right, on: &screen)
        return screen.text
    }

    private func example(_ example: ManualPage.Example, on screen: inout TextScreen) {
        if let situation = example.situation { screen.paragraph(situation) }
        for file in example.files {
            if example.files.count > 1 || file.name != "new.lua" { screen.paragraph("-- \(file.name)", ink: .faint) }
            screen.verbatim(file.text.map { $0 == "\0" ? "\u{2400}" : String($0) }.joined())
        }
    }
}

extension TextScreen {
    /// Lines as they are.
    mutating func verbatim(_ lines: String, indent: Int = 2) {
        var lines = lines.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while lines.last == "" { lines.removeLast() }
        let margin = String(repeating: " ", count: indent)
        for line in lines { add(line.isEmpty ? "\n" : margin + line + "\n") }
    }
}
