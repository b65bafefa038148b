// Warns of patterns that no rule reads.

import RuleModel

/// A pattern that nothing names.
enum UnreadPattern: Check {
    static let code = WarningCode.unreadPattern

    static func problems(in subject: Subject) -> [Problem] {
        let reach = subject.reach
        return subject.book.patterns.indices.filter { !reach.patterns.contains($0) }.compactMap { place in
            let pattern = subject.book.patterns[place]
            let read = subject.reading.findings(readBy: pattern.when, throughScores: false)
            // Where its findings are unread too, that is said of them.
            guard read.contains(where: reach.findings.contains) else { return nil }
            return warning(
                at: pattern.location, "no rule reads pattern `\(pattern.id)`",
                help: "use it in a rule, or delete it")
        }
    }
}
