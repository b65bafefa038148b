// The manual: a page for every code that loading a rule book can give.

public import RuleModel
import RuleSyntax

/// What the codes of problems mean.
public enum Manual {
    /// A page for every code that loading can give, by code.
    public static let pages: [ManualPage] =
        (marks + declarations + fields + conditions + reasoning + running + scenarios).sorted {
            $0.code.utf8.lexicographicallyPrecedes($1.code.utf8)
        }

    /// The files of a small book in which an example stands: a file of the same name takes the place of the book's own.
    public static func book(with example: ManualPage.Example) -> [(name: String, bytes: [UInt8])] {
        let own = example.files.map { (name: $0.name, bytes: Array($0.text.utf8)) }
        return own + book.filter { file in !own.contains { $0.name == file.name } }
    }
}

extension ManualPage {
    /// A page for one of the codes of loading, all of which are errors.
    init(_ code: ProblemCode, _ title: String, meaning: String, wrong: Example, right: Example) {
        self.init(code.rawValue, .error, title, meaning: meaning, wrong: wrong, right: right)
    }
}
