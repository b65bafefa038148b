// Every declaration of a rule book with the words by which it is found: what `edit`, `?` and Tab look through.

import RuleModel

/// One declaration with the words by which it is found.
struct SearchedDeclaration: Sendable {
    let declaration: Declaration
    /// What else is said of it in words, beside its id and title.
    let words: [String]

    var id: String { declaration.id }
    var title: String { declaration.title }

    /// How it is told from others of the same id, such as `pattern:fast_pulse`.
    var wordAndID: String { "\(declaration.word.rawValue):\(id)" }

    /// In the order of the book's declarations.
    static func all(of book: RuleBook) -> [SearchedDeclaration] {
        book.declarations.map { SearchedDeclaration(declaration: $0, words: words(of: $0, in: book)) }
    }

    private static func words(of declaration: Declaration, in book: RuleBook) -> [String] {
        let place = declaration.place
        switch declaration.kind {
        case .ruleBook: return [book.header.purpose]
        case .finding:
            let finding = book.findings[place]
            return finding.synonyms + [finding.ask ?? ""] + finding.options.flatMap { [$0.label] + $0.synonyms }
        case .redFlag: return [book.redFlags[place].because]
        case .cause: return [book.causes[place].because ?? ""]
        case .question: return [book.questions[place].help ?? ""]
        case .complication: return [book.complications[place].text ?? ""]
        case .level, .group, .option, .pattern, .advice, .source, .statement, .scenario, .property: return []
        }
    }

    /// Whether `?` finds it: an option is found as its finding.
    var isFoundByWords: Bool { declaration.kind != .option }

    /// How far behind it is listed: rules and findings before what tests them and what they rest on.
    var distance: Int {
        switch declaration.kind {
        case .scenario, .property, .statement: 3
        case .ruleBook, .level, .group, .finding, .option, .pattern, .redFlag, .cause, .question, .advice,
            .complication, .source:
            0
        }
    }

    /// Which of several of one id is meant, the lowest: a rule (0) rather than the finding or question it is named
    /// after, and an option last.
    var preference: Int {
        switch declaration.kind {
        case .level, .pattern, .redFlag, .cause: 0
        case .ruleBook, .finding, .question, .advice, .complication, .source, .statement, .scenario, .property: 1
        case .group, .option: 2
        }
    }
}
