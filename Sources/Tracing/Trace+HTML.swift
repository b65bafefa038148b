// The trace as one page for a browser: statements and declarations in tables that lead to each other.

import RuleModel
import Wording

extension Trace {
    /// The trace as one self-contained HTML page, with a row for every statement and every declaration.
    public func html() -> [UInt8] {
        var page = HTMLPage(
            title: "\(book.header.title): source against rules",
            lead: "What each statement of the source became in the rules, what each rule rests on, and which scenarios "
                + "exercise both.",
            style: .trace)
        page.facts(facts)
        writeOrphans(&page)
        writeStatements(&page)
        writeDeclarations(&page)
        page.heading("What “exercised” means")
        page.prose(
            "A scenario exercises a declaration when that takes part in the assessment of its patient: a finding is "
                + "present or has a value, a pattern holds, a red flag is raised, something speaks for or against a "
                + "cause, a question is among those to ask next or is answered, advice is given, a complication is "
                + "mentioned.")
        page.prose(book.header.disclaimer, class: "soft")
        return page.document
    }

    private var facts: [(term: String, fact: String)] {
        let header = book.header
        var facts = [("Rule book", "`\(header.id)` \(header.version), SHA-256 `\(book.sha256.prefix(12))`…")]
        for document in documents {
            let source = document.source
            let publisher = source.publisher.map { ", \($0)" } ?? ""
            let reviewer = source.reviewer.map { " by \($0)" } ?? ""
            facts.append(("Source", "“\(source.title)”\(publisher), reviewed \(source.reviewed)\(reviewer)"))
            facts.append(("Its review", review(of: document)))
        }
        let cited = statements.count { !$0.citedBy.isEmpty }
        facts.append(
            (
                "Statements",
                "\(statements.count): \(cited) cited, \(leftOut.count) left out on purpose, "
                    + "\(forgotten.count) forgotten; \(statements.count { !$0.scenarios.isEmpty }) exercised by a scenario"
            ))
        facts.append(
            (
                "Declarations",
                "\(exercisable.count): \(exercisable.count - unexercised.count) exercised by one "
                    + "of \(Trace.counted(book.scenarios.count, "scenario"))"
            ))
        return facts
    }

    // MARK: What is joined to nothing

    private func writeOrphans(_ page: inout HTMLPage) {
        page.heading("What is joined to nothing")
        if forgotten.isEmpty, withoutBasis.isEmpty, unexercised.isEmpty {
            page.prose("Nothing: every statement is traced, every declaration rests on something and is exercised.")
        }
        list("Statements that nothing cites", forgotten.map(statementLink), isOpen: true, &page)
        list(
            "Declarations with neither a citation nor an editorial reason", withoutBasis.map(declarationLink),
            isOpen: true, &page)
        list("Declarations that no scenario exercises", unexercised.map(declarationLink), isOpen: false, &page)
    }

    private typealias Link = (words: String, anchor: String, at: String)

    private func list(_ title: String, _ links: [Link], isOpen: Bool, _ page: inout HTMLPage) {
        guard !links.isEmpty else { return }
        page.folded("\(title): \(links.count)", isOpen: isOpen) { page in
            page.element("ul") { page in
                for link in links { page.element("li") { $0.link(link.words, to: link.anchor) } }
            }
        }
    }

    private func statementLink(_ place: Int) -> Link {
        let id = statements[place].statement.id
        return ("`\(id)`", HTMLPage.anchor("statement", id), "")
    }

    /// Scenarios and properties have numbers for anchors: their names are sentences, and each is named in many places.
    private func anchor(of place: Int) -> String {
        let declaration = declarations[place]
        let word = declaration.word.rawValue
        return declaration.isRule
            ? HTMLPage.anchor(word, declaration.id) : "\(word)-\(declaration.declaration.place)"
    }

    private func declarationLink(_ place: Int) -> Link {
        let declaration = declarations[place]
        let id = declaration.isRule ? "`\(declaration.id)`" : "“\(declaration.id)”"
        let words = "\(declaration.word.rawValue) \(id)"
        return (words, anchor(of: place), declaration.location.description)
    }

    private func links(_ links: [Link], _ page: inout HTMLPage) {
        page.element("ul", ["class": "links"]) { page in
            for link in links {
                page.element("li") { page in
                    page.link(link.words, to: link.anchor)
                    if !link.at.isEmpty { page.element("span", ["class": "at"], text: " \(link.at)") }
                }
            }
        }
    }

    // MARK: Both directions

    private func writeStatements(_ page: inout HTMLPage) {
        page.heading("From the source to the rules", id: "statements")
        for (source, document) in documents.enumerated() {
            page.table(
                caption: "The statements of “\(document.source.title)”",
                columns: ["Statement", "Kind", "Carried by", "Exercised by"]
            ) { page in
                for traced in statements where traced.statement.source == source { write(traced, &page) }
            }
        }
    }

    private func write(_ traced: TracedStatement, _ page: inout HTMLPage) {
        let statement = traced.statement
        page.row(id: HTMLPage.anchor("statement", statement.id)) { page in
            page.cell(isHeading: true) { page in
                page.element("code", text: statement.id)
                page.element("span", ["class": "gist"], text: statement.gist)
            }
            page.cell { page in
                page.text(String(statement.kind.map { $0 == "_" ? " " : $0 }))
                if statement.lifeThreatening {
                    page.text(" ")
                    page.badge("life-threatening", .bad)
                }
            }
            page.cell { page in
                links(traced.citedBy.map(declarationLink), &page)
                if let reason = traced.reasonLeftOut {
                    page.badge("left out", .faint)
                    page.element("span", ["class": "editorial"], text: reason)
                } else if traced.citedBy.isEmpty {
                    page.badge("nothing", .bad)
                }
            }
            page.cell { exercised(by: traced.scenarios, &$0) }
        }
    }

    private func writeDeclarations(_ page: inout HTMLPage) {
        page.heading("From the rules to the source", id: "declarations")
        var declared: [DeclarationWord] = []
        for declaration in declarations where !declared.contains(declaration.word) { declared.append(declaration.word) }
        for word in declared {
            let words = String(word.rawValue.map { $0 == "_" ? " " : $0 })
            page.table(
                caption: "Declared as `\(word.rawValue)`: \(declarations.count { $0.word == word })",
                columns: [HTMLPage.Column(words), "Stands in", "Rests on", "Exercised by"]
            ) { page in
                for place in declarations.indices where declarations[place].word == word { write(place, &page) }
            }
        }
    }

    private func write(_ place: Int, _ page: inout HTMLPage) {
        let declaration = declarations[place]
        page.row(id: anchor(of: place)) { page in
            page.cell(isHeading: true) { page in
                if declaration.isRule {
                    page.element("code", text: declaration.id)
                } else {
                    page.text(declaration.id)
                }
                page.element("span", ["class": "gist"], text: declaration.title)
            }
            page.cell { $0.element("span", ["class": "at"], text: declaration.location.description) }
            page.cell { page in
                links(declaration.basis.cites.map(statementLink), &page)
                if let editorial = declaration.basis.editorial {
                    page.element("span", ["class": "editorial"], text: "editorial: \(editorial)")
                } else if declaration.basis.cites.isEmpty, declaration.isRule {
                    page.badge("nothing", .caution)
                }
            }
            page.cell { page in
                if declaration.isRule { exercised(by: declaration.scenarios, &page) }
            }
        }
    }

    private func exercised(by scenarios: [Int], _ page: inout HTMLPage) {
        guard !scenarios.isEmpty else { return page.badge("no scenario", .caution) }
        page.folded(Trace.counted(scenarios.count, "scenario")) { page in
            links(
                scenarios.map { (book.scenarios[$0].name, "scenario-\($0)", "") },
                &page)
        }
    }
}
