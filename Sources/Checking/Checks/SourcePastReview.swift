// Warns of sources whose review is overdue.

import RuleModel

/// A source that was to be reviewed again before today.
enum SourcePastReview: Check {
    static let code = WarningCode.sourcePastReview

    static func problems(in subject: Subject) -> [Problem] {
        subject.book.sources.compactMap { source in
            guard let due = source.due, due < subject.today else { return nil }
            return warning(
                at: source.location, "`\(source.id)` was to be reviewed again by \(due)",
                help: "look for a newer edition, change the rules to fit it, and put its date into `reviewed`")
        }
    }
}
