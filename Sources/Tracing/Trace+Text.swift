// The trace as text: what needs attention first, then both directions.

import RuleModel
public import Wording

extension Trace {
    /// The trace on paper: each source with its review, what is joined to nothing, every statement with what carries
    /// it, every declaration with what it rests on.
    /// - Parameters:
    ///   - style: whether to colour it.
    ///   - width: the column to wrap at.
    public func text(style: TextStyle = .plain, width: Int = 80) -> String {
        var screen = TextScreen(style, width: width)
        writeSummary(&screen)
        writeOrphans(&screen)
        writeStatements(&screen)
        writeDeclarations(&screen)
        return screen.text
    }

    // MARK: What needs attention

    private func writeSummary(_ screen: inout TextScreen) {
        screen.heading("\(book.header.title): source against rules")
        for document in documents {
            let publisher = document.source.publisher.map { ", \($0)" } ?? ""
            let reviewer = document.source.reviewer.map { " by \($0)" } ?? ""
            screen.paragraph("“\(document.source.title)”\(publisher), reviewed \(document.source.reviewed)\(reviewer)")
            screen.paragraph(review(of: document), indent: 4, ink: document.isPastReview ? .caution : nil)
        }
        for line in summary { screen.paragraph(line) }
    }

    /// `due for review 2023-12-31: past its interval on 2026-11-22`
    func review(of document: Document) -> String {
        guard let due = document.due else { return "no interval for its next review is stated" }
        return document.isPastReview
            ? "was due for review by \(due): past its interval on \(today)"
            : "due for review by \(due): within its interval on \(today)"
    }

    /// The figures, a line each.
    public var summary: [String] {
        let cited = statements.count { !$0.citedBy.isEmpty }
        let exercised = statements.count { !$0.scenarios.isEmpty }
        let traced = cited + leftOut.count
        var lines = [
            "\(traced) of \(statements.count) statements traced: \(cited) cited, \(leftOut.count) left out on purpose",
            "\(exercised) of \(statements.count) statements exercised by a scenario",
            "\(exercisable.count - unexercised.count) of \(exercisable.count) declarations exercised by one of "
                + Trace.counted(book.scenarios.count, "scenario"),
        ]
        if !impossibleScenarios.isEmpty {
            lines.append(
                "\(Trace.counted(impossibleScenarios.count, "scenario")) of them cannot be assessed; `triage check` says "
                    + "why")
        }
        return lines
    }

    /// `1 scenario`, `3 scenarios`
    static func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }

    private func writeOrphans(_ screen: inout TextScreen) {
        if !forgotten.isEmpty {
            screen.heading("Statements that nothing cites", .caution)
            for place in forgotten {
                let statement = statements[place].statement
                screen.paragraph("\(statement.id) (\(statement.location)): \(statement.gist)", mark: "- ")
            }
        }
        if !withoutBasis.isEmpty {
            screen.heading("Declarations with neither a citation nor an editorial reason", .caution)
            for place in withoutBasis { screen.paragraph(name(of: place), mark: "- ") }
        }
        if !leftOut.isEmpty {
            screen.heading("Statements left out on purpose")
            for place in leftOut {
                let traced = statements[place]
                screen.paragraph("\(traced.statement.id): \(traced.reasonLeftOut ?? "")", mark: "- ")
            }
        }
        if !unexercised.isEmpty {
            screen.heading("Declarations that no scenario exercises")
            for (kind, ids) in byKind(unexercised) { screen.paragraph(ids.joined(separator: ", "), mark: "\(kind): ") }
        }
    }

    /// The ids of declarations, by the word that declares them.
    private func byKind(_ places: [Int]) -> [(kind: String, ids: [String])] {
        var kinds: [(kind: String, ids: [String])] = []
        for place in places {
            let declaration = declarations[place]
            let kind = declaration.word.rawValue
            if kinds.last?.kind != kind { kinds.append((kind, [])) }
            kinds[kinds.count - 1].ids.append(declaration.id)
        }
        return kinds
    }

    // MARK: Both directions

    private func writeStatements(_ screen: inout TextScreen) {
        guard !statements.isEmpty else { return }
        screen.heading("From the source to the rules")
        for traced in statements {
            let statement = traced.statement
            screen.paragraph("\(statement.id) (\(words(statement)))", ink: .bold)
            screen.paragraph(statement.gist, indent: 4)
            for place in traced.citedBy { screen.paragraph(name(of: place), indent: 4, mark: "< ") }
            if let reason = traced.reasonLeftOut { screen.paragraph("left out: \(reason)", indent: 4) }
            if !traced.citedBy.isEmpty { screen.paragraph(exercised(by: traced.scenarios), indent: 4, ink: .faint) }
        }
    }

    private func words(_ statement: Statement) -> String {
        let kind = String(statement.kind.map { $0 == "_" ? " " : $0 })
        return statement.lifeThreatening ? "\(kind), life-threatening" : kind
    }

    private func writeDeclarations(_ screen: inout TextScreen) {
        screen.heading("From the rules to the source")
        for (place, declaration) in declarations.enumerated() {
            screen.paragraph(name(of: place), ink: .bold)
            for statement in declaration.basis.cites {
                screen.paragraph(book.statements[statement].id, indent: 4, mark: "> ")
            }
            if let editorial = declaration.basis.editorial { screen.paragraph("editorial: \(editorial)", indent: 4) }
            if declaration.isRule {
                screen.paragraph(exercised(by: declaration.scenarios), indent: 4, ink: .faint)
            }
        }
    }

    /// `red_flag stiff_neck (red_flags.lua:91)`
    private func name(of place: Int) -> String {
        let declaration = declarations[place]
        return "\(declaration.declaration.wordAndID) (\(declaration.location))"
    }

    private func exercised(by scenarios: [Int]) -> String {
        guard !scenarios.isEmpty else { return "exercised by no scenario" }
        var names = scenarios.prefix(3).map { "“\(book.scenarios[$0].name)”" }
        if scenarios.count > 3 { names.append("\(scenarios.count - 3) more") }
        return "exercised by \(names.joined(separator: "; "))"
    }
}
