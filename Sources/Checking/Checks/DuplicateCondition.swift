// Warns of two red flags, or two patterns, that say the same.

import RuleModel

/// Two red flags, or two patterns, whose conditions hold for exactly the same patients: proved by search.
enum DuplicateCondition: Check {
    static let code = WarningCode.duplicateCondition

    static func problems(in subject: Subject) -> [Problem] {
        let book = subject.book
        return duplicates(
            book.redFlags.map { ("red flag", $0.id, $0.location) }, subject.flagInclusion)
            + duplicates(
                book.patterns.map { ("pattern", $0.id, $0.location) },
                Inclusion(of: book.patterns.map(\.when), subject))
    }

    private static func duplicates(
        _ declared: [(word: String, id: String, location: SourceLocation)], _ inclusion: Inclusion
    ) -> [Problem] {
        declared.indices.compactMap { place in
            let (word, id, location) = declared[place]
            guard let first = declared.indices.first(where: { $0 < place && inclusion.areSame(place, $0) }) else {
                return nil
            }
            return warning(
                at: location, "\(word) `\(id)` holds exactly when `\(declared[first].id)` does",
                help: "keep one of them",
                related: [.init(declared[first].location, "`\(declared[first].id)` is declared here")])
        }
    }
}
