// Warns of life-threatening causes without a red flag.

import RuleModel

/// A cause that cites a life-threatening statement, none of which a red flag cites.
enum UncoveredLifeThreat: Check {
    static let code = WarningCode.uncoveredLifeThreat

    static func problems(in subject: Subject) -> [Problem] {
        let book = subject.book
        let covered = Set(book.redFlags.flatMap(\.basis.cites))
        return book.causes.compactMap { cause in
            let threats = cause.basis.cites.filter { book.statements[$0].lifeThreatening }
            guard let first = threats.first, covered.isDisjoint(with: threats) else { return nil }
            return warning(
                at: cause.location, "no red flag covers the life-threatening cause `\(cause.id)`",
                help: "a cause never sets the urgency: write a red flag for the signs that suggest it, and cite "
                    + "`\(book.statements[first].id)` there",
                related: [.init(book.statements[first].location, "the source calls it life-threatening")])
        }
    }
}
