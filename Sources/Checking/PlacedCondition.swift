// The conditions of a rule book, each with what it belongs to.

import RuleModel

/// A condition that a declaration states, with the words that say whose it is.
struct PlacedCondition {
    let condition: Condition
    /// What it decides, such as "red flag `chest_pain`".
    let owner: String

    /// Every condition of a book but what its properties claim, which is for the prover to judge.
    static func all(of book: RuleBook) -> [PlacedCondition] {
        book.sites.compactMap { site, condition in
            owner(of: site, in: book).map { PlacedCondition(condition: condition, owner: $0) }
        }
    }

    private static func owner(of site: ConditionSite, in book: RuleBook) -> String? {
        switch site {
        case .scope: "`applies_when`"
        case .implies(let place, _): "`implies` of `\(book.findings[place].id)`"
        case .impliedBy(let place): "`implied_by` of `\(book.findings[place].id)`"
        case .score(let place, _): "score `\(book.findings[place].id)`"
        case .pattern(let place): "pattern `\(book.patterns[place].id)`"
        case .redFlag(let place): "red flag `\(book.redFlags[place].id)`"
        case .forIt(let place, _): "`for_it` of cause `\(book.causes[place].id)`"
        case .against(let place, _): "`against` of cause `\(book.causes[place].id)`"
        case .adviceWhen(let place): "advice `\(book.advice[place].id)`"
        case .adviceUnless(let place, _): "`unless` of advice `\(book.advice[place].id)`"
        case .complication(let place): "complication `\(book.complications[place].id)`"
        case .whenever(let place): "`whenever` of property `\(book.properties[place].name)`"
        case .claim: nil
        }
    }
}
