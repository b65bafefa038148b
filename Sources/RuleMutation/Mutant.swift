// A slip of a tired editor: one small change of one rule.

import Evaluation
public import RuleModel

/// A rule book with one slip in it.
public struct Mutant: Sendable {
    /// The part of a book that a slip is in.
    public enum Part: String, CaseIterable, Sendable {
        /// The condition of a red flag, or a red flag as a whole.
        case redFlags = "red_flags"
        /// The level that a red flag demands.
        case urgency
        /// A condition with a name.
        case patterns
        /// What implies what.
        case findings
        /// The points of a score.
        case scores
        /// What speaks for and against a cause, and how strongly.
        case causes
        /// When advice is given and what bars it.
        case advice
        /// When a complication is mentioned.
        case complications
        /// What the book is about.
        case scope
    }

    /// The kind of slip.
    public enum Slip: String, CaseIterable, Sendable {
        /// A member of a list is left out.
        case dropped
        /// `all` for `any`, or one more or fewer of a count.
        case quantified
        /// A number is one step off.
        case shifted
        /// Present for absent, or absent for present.
        case flipped
        /// A red flag demands the next lower level.
        case lowered
        /// A rule is not there.
        case removed
        /// A number is meant in another unit.
        case unit
        /// A weight is the next weaker one.
        case weakened
    }

    /// The part of the book.
    public let part: Part
    /// The kind of slip.
    public let slip: Slip
    /// The declaration in words: ``red flag `stiff_neck` ``.
    public let declaration: String
    /// The slip in words: `` `any` for `all` ``.
    public let change: String
    /// Where it is.
    public let location: SourceLocation
    /// What it makes of the book.
    let edit: Edit
}

/// One change of a book that leaves every place in its lists as it is.
enum Edit: Sendable {
    /// Another condition at a site.
    case replace(ConditionSite, Condition)
    /// No condition at a site; of a rule's own condition, one that never holds.
    case drop(ConditionSite)
    /// Another number of points at a site of a cause or score.
    case points(ConditionSite, Rational)
    /// Another level of a red flag.
    case level(Int, Level.Index)
    /// A cause for and against which nothing speaks.
    case emptyCause(Int)
}

extension ConditionSite {
    /// What of a condition's truth a result hangs on. Whether a red flag that is not known to hold may still do so is
    /// looked for among complete patients, where what is not known to hold does not hold.
    var side: ConditionComparison.Side {
        switch self {
        case .redFlag, .adviceWhen, .complication: .present
        case .adviceUnless: .absent
        case .pattern, .forIt, .against, .impliedBy, .implies, .score, .scope, .whenever, .claim: .both
        }
    }

    /// The finding that implies, or is implied, as a condition; `nil` where nothing is implied here.
    func implying(in book: RuleBook) -> Condition? {
        switch self {
        case .impliedBy(let place), .implies(let place, _):
            Condition(.finding(Finding.Index(place)), at: book.findings[place].location)
        case .scope, .score, .pattern, .redFlag, .forIt, .against, .adviceWhen, .adviceUnless, .complication,
            .whenever, .claim:
            nil
        }
    }
}
