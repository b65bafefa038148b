// Warns of statements of a source that nothing cites.

import RuleModel

/// A statement of a source that no declaration rests on, and whose `note` does not say why.
enum UncitedStatement: Check {
    static let code = WarningCode.uncitedStatement

    static func problems(in subject: Subject) -> [Problem] {
        let book = subject.book
        let cited = Set(book.declarations.flatMap { $0.basis?.cites ?? [] })
        return book.statements.indices.filter {
            !cited.contains($0) && book.statements[$0].note == nil
        }.map { place in
            warning(
                at: book.statements[place].location, "nothing cites `\(book.statements[place].id)`",
                help:
                    "cite it in the rule that carries it; if the book leaves it out on purpose, say why in a `note` of "
                    + "the statement, or of all of them with `expect_warning` in the source")
        }
    }
}
