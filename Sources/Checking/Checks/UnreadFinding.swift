// Warns of findings that no rule reads.

import RuleModel

/// A finding whose value bears on nothing that the book concludes.
enum UnreadFinding: Check {
    static let code = WarningCode.unreadFinding

    static func problems(in subject: Subject) -> [Problem] {
        let book = subject.book
        let reach = subject.reach
        // Where a question asks for nothing else, that is said of the question.
        let asked = Set(subject.idleQuestions.flatMap(\.fills))
        return book.findings.indices.filter { !reach.findings.contains($0) && !asked.contains(Finding.Index($0)) }
            .map { place in
                let finding = book.findings[place]
                let unread = book.patterns.indices.filter { !reach.patterns.contains($0) }.map { book.patterns[$0] }
                    .filter { subject.reading.findings(readBy: $0.when, throughScores: false).contains(place) }
                return warning(
                    at: finding.location, "no rule reads `\(finding.id)`",
                    help: "use it in a rule, or delete it",
                    related: unread.map {
                        .init($0.location, "pattern `\($0.id)` reads it, and no rule reads that")
                    })
            }
    }
}
