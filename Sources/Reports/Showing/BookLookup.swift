// What a rule book holds, looked up by id.

public import JSONText
public import RuleModel
public import Wording

/// Shows a rule book: as a whole, or every declaration of one id in whatever namespace.
///
/// ```
/// red_flag stiff_neck (red_flags.lua:14)
///   title: Stiff neck
///   urgency: prompt
///   when: Stiff neck
/// ```
public struct BookLookup {
    private let book: RuleBook
    private let declarations: [ShownDeclaration]

    /// A rule book to be shown.
    public init(_ book: RuleBook) {
        self.book = book
        declarations = BookDescriber(book).all
    }

    /// Whether anything has this id.
    public func contains(_ id: String) -> Bool { declarations.contains { $0.id == id } }

    /// The known id that was probably meant.
    public func nearest(to id: String) -> String? {
        nearestID(to: id, in: declarations.map(\.id))
    }

    /// The whole book (`nil`), or the declarations of one id, as text that ends with a line break.
    public func text(_ id: String?, style: TextStyle = .plain, width: Int = 80) -> String {
        var screen = TextScreen(style, width: width)
        guard let id else {
            overview(&screen)
            return screen.text
        }
        for declaration in declarations where declaration.id == id {
            screen.heading("\(declaration.kind) \(declaration.id) (\(declaration.location))")
            for field in declaration.fields { write(field, into: &screen) }
        }
        return screen.text
    }

    /// The whole book (`nil`), or the declarations of one id, as a `triage.show/1` object.
    public func json(_ id: String?, _ layout: JSONLayout = .pretty) -> [UInt8] {
        var writer = JSONWriter(layout)
        writer.object { writer in
            writer.member("format", "triage.show/1")
            writer.member("rule_book") { book.writeIdentity(into: &$0) }
            if let id {
                writer.member("declarations", array: declarations.filter { $0.id == id }) { write($1, into: &$0) }
            } else {
                overview(&writer)
            }
        }
        return writer.document
    }

    // MARK: One declaration

    private func write(_ field: (name: String, value: ShownDeclaration.Value), into screen: inout TextScreen) {
        let name = String(field.name.map { $0 == "_" ? " " : $0 })
        func list(_ texts: [String]) {
            screen.paragraph("\(name):")
            for text in texts { screen.paragraph(text, indent: 4, mark: "- ") }
        }
        switch field.value {
        case .text(let text): screen.paragraph(text, mark: "\(name): ")
        case .texts(let texts): texts.count == 1 ? screen.paragraph(texts[0], mark: "\(name): ") : list(texts)
        case .numbers(let numbers): screen.paragraph("\(name): \(numbers.map(\.description).joined(separator: " to "))")
        case .flag(let flag): screen.paragraph("\(name): \(flag ? "yes" : "no")")
        case .options(let options):
            list(options.map { "\($0.id): \(([$0.label] + $0.synonyms).joined(separator: ", "))" })
        case .statements(let statements): list(statements.map { "\($0.id): \($0.gist)" })
        }
    }

    private func write(_ declaration: ShownDeclaration, into writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("declared_as", declaration.kind)
            writer.member("id", declaration.id)
            writer.member("at", declaration.location.description)
            for (name, value) in declaration.fields {
                switch value {
                case .text(let text): writer.member(name, text)
                case .texts(let texts): writer.member(name, texts)
                case .numbers(let numbers):
                    if numbers.count == 1 {
                        writer.member(name, numbers[0])
                    } else {
                        writer.member(name, array: numbers) { $0.number($1) }
                    }
                case .flag(let flag): writer.member(name, flag)
                case .options(let options):
                    writer.member(name, array: options) { writer, option in
                        writer.object {
                            $0.member("id", option.id)
                            $0.member("label", option.label)
                            $0.member("also", option.synonyms)
                            if !option.perhaps.isEmpty { $0.member("perhaps", option.perhaps) }
                        }
                    }
                case .statements(let statements):
                    writer.member(name, array: statements) { writer, statement in
                        writer.object {
                            $0.member("id", statement.id)
                            $0.member("gist", statement.gist)
                        }
                    }
                }
            }
        }
    }

    // MARK: The whole book

    private var counts: [(name: String, count: Int)] {
        Declaration.Kind.allCases.filter { $0 != .ruleBook }.map { ($0.plural, book.declarations(of: $0).count) }
    }

    private func overview(_ screen: inout TextScreen) {
        let header = book.header
        screen.heading("\(header.title) (\(header.id) \(header.version))")
        screen.paragraph(header.purpose)
        screen.paragraph(header.misuse, mark: "Misuse: ")
        screen.paragraph(header.audience, mark: "For: ")
        screen.paragraph(header.authors.joined(separator: "; "), mark: "Authors: ")
        screen.paragraph(header.reviewers.joined(separator: "; "), mark: "Reviewers: ")
        screen.paragraph(book.sha256, mark: "SHA-256: ")
        screen.heading("Levels of urgency, most urgent first")
        for level in book.levels.reversed() { screen.paragraph(level.title, mark: "\(level.id): ") }
        screen.heading("It holds")
        let words = counts.map { "\(String($0.name.map { $0 == "_" ? " " : $0 })): \($0.count)" }
        screen.paragraph(words.joined(separator: ", "))
        screen.heading("Findings")
        for finding in book.findings {
            var words = finding.label
            if case .quantity(let quantity) = finding.kind { words += " (\(quantity.unit.code))" }
            let kind = finding.word == .finding ? "" : "\(finding.word.rawValue), "
            screen.paragraph("\(kind)\(words)", mark: "\(finding.id): ")
        }
    }

    private func overview(_ writer: inout JSONWriter) {
        writer.member("title", book.header.title)
        writer.member("purpose", book.header.purpose)
        writer.member("misuse", book.header.misuse)
        writer.member("audience", book.header.audience)
        writer.member("authors", book.header.authors)
        writer.member("reviewers", book.header.reviewers)
        writer.member("counts") { writer in for (name, count) in counts { writer.member(name, count) } }
        writer.member("levels", array: book.levels) { writer, level in
            writer.object {
                $0.member("id", level.id)
                $0.member("title", level.title)
            }
        }
        writer.member("findings", array: book.findings) { writer, finding in
            writer.object {
                $0.member("id", finding.id)
                $0.member("declared_as", finding.word.rawValue)
                $0.member("label", finding.label)
                if case .quantity(let quantity) = finding.kind { $0.member("unit", quantity.unit.code) }
            }
        }
    }
}

/// The free function of the rule book's module, which a method of the same name would hide.
private func nearestID(to word: String, in known: [String]) -> String? { nearest(to: word, in: known) }
