// The conditions of a rule book, each with what it belongs to.

import RuleModel

/// A condition that a declaration states, with the words that say whose it is.
struct PlacedCondition {
    let condition: Condition
    /// What it decides, such as "red flag `chest_pain`".
    let owner: String

    /// Every condition of a book.
    static func all(of book: RuleBook) -> [PlacedCondition] {
        var all: [PlacedCondition] = []
        func add(_ conditions: [Condition], _ owner: String) {
            all += conditions.map { PlacedCondition(condition: $0, owner: owner) }
        }
        if let scope = book.header.appliesWhen { add([scope], "`applies_when`") }
        for finding in book.findings {
            add(finding.implies, "`implies` of `\(finding.id)`")
            if let impliedBy = finding.impliedBy { add([impliedBy], "`implied_by` of `\(finding.id)`") }
            if case .score(let score) = finding.origin { add(score.points.map(\.condition), "score `\(finding.id)`") }
        }
        for pattern in book.patterns { add([pattern.when], "pattern `\(pattern.id)`") }
        for flag in book.redFlags { add([flag.when], "red flag `\(flag.id)`") }
        for cause in book.causes {
            add(cause.forIt.map(\.condition), "`for_it` of cause `\(cause.id)`")
            add(cause.against.map(\.condition), "`against` of cause `\(cause.id)`")
        }
        for advice in book.advice {
            add([advice.when], "advice `\(advice.id)`")
            add(advice.unless, "`unless` of advice `\(advice.id)`")
        }
        for complication in book.complications { add([complication.when], "complication `\(complication.id)`") }
        for property in book.properties {
            add([property.whenever].compactMap { $0 }, "`whenever` of property `\(property.name)`")
        }
        return all
    }
}
