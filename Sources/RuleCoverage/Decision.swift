// What a rule book decides by a condition, taken apart.

public import RuleModel

/// A place where a rule book decides something by a condition: the `when` of a red flag, a member of a cause's `for_it`,
/// a score's points, a pattern.
///
/// A pattern is a decision of its own. A rule that names it sees one part, which is present or absent as a whole: what
/// the pattern is made of is shown once, at the pattern.
public struct Decision: Sendable {
    /// What decides.
    public enum Kind: String, Sendable, CaseIterable {
        /// A level of urgency: any red flag that demands it or a higher one.
        case urgency
        case redFlag = "red_flag"
        case pattern, cause, score, advice, complication
        /// What the book is about: `applies_when`.
        case scope
        /// `implies` and `implied_by` of a finding.
        case implication

        /// What all of this kind are called on the command line.
        public var key: String {
            switch self {
            case .urgency, .advice, .scope: rawValue
            case .redFlag, .pattern, .cause, .score, .complication, .implication: rawValue + "s"
            }
        }
    }

    /// One part of a decision's condition: the whole, a group within it, or an atom.
    public struct Part: Sendable {
        /// What it says. An option of `any_of` is a part of its own.
        public let condition: Condition
        /// Where it is written.
        public let location: SourceLocation
        /// Its name, where the rule's text does not show it: the option of an `any_of`, or a red flag.
        public let name: String?
        /// How deep it lies; 0 for the whole.
        public let depth: Int
        /// Whether it holds no other parts.
        public let isAtom: Bool
        /// Whether only this is asked of it: that it decides. So it is with the red flags of a level, of each of which
        /// the rest is asked as a decision of its own.
        let onlyDecides: Bool
        /// What must hold, and what must not, for this part alone to decide the outcome.
        let mask: Mask
    }

    /// What decides.
    public let kind: Kind
    /// The id of the declaration; of an urgency, the level's; empty for the scope.
    public let id: String
    /// The field of the declaration that states the condition, such as `for_it`; `nil` where it is the only one.
    public let field: String?
    /// Where the declaration stands.
    public let location: SourceLocation
    /// The whole condition, then its parts as they are written.
    public let parts: [Part]

    /// The whole condition.
    var whole: Condition { parts[0].condition }

    /// What it is called in a sentence: red flag `chest_pain`, `for_it` of cause `diabetes`.
    public var words: String {
        let subject =
            switch kind {
            case .urgency: "urgency `\(id)`"
            case .redFlag: "red flag `\(id)`"
            case .scope: "`applies_when`"
            case .implication: "finding `\(id)`"
            case .pattern, .cause, .score, .advice, .complication: "\(kind.rawValue) `\(id)`"
            }
        return field.map { "`\($0)` of \(subject)" } ?? subject
    }
}

/// What must hold and what must not for one part of a condition alone to decide the outcome.
struct Mask {
    var present: [Condition] = []
    var absent: [Condition] = []

    /// The same, for a member of a condition that it is the mask of.
    func mask(of place: Int, in condition: Condition) -> Mask {
        let members = condition.members
        let others = members.indices.filter { $0 != place }.map { members[$0] }
        switch condition.form {
        case .all: return Mask(present: present + others, absent: absent)
        case .any, .none: return Mask(present: present, absent: absent + others)
        case .atLeast(let count, _): return exactly(count - 1, of: others, condition)
        case .atMost(let count, _): return exactly(count, of: others, condition)
        case .absent, .finding, .pattern, .compare, .between, .option, .anyOption: return self
        }
    }

    private func exactly(_ count: Int, of others: [Condition], _ condition: Condition) -> Mask {
        let counts = [Condition.Form.atLeast(count, others), .atMost(count, others)]
        return Mask(present: present + counts.map { Condition($0, at: condition.location) }, absent: absent)
    }
}
