// A condition of the book with what it comes to for one patient, part by part.

public import RuleModel

/// A condition with its value for one patient, and the same of its parts.
public struct ExplainedCondition: Sendable {
    /// The condition, as the book has it.
    public let condition: Condition
    /// Whether it is known to hold, known not to, or neither.
    public let truth: Truth
    /// Its members; of a pattern its condition, of a comparison with a score the conditions that give points. What was
    /// told once in a tree is not told again: a pattern or score that is read twice has no members the second time.
    public let members: [ExplainedCondition]
    /// What is known of the finding that it reads; `nil` where it is made of others.
    public let known: KnownFinding?
    /// The points that it gives where it holds, as the member of a score or cause.
    public let points: Rational?

    /// The conditions on findings that decide it: those that hold, where it holds; those that fail, where it fails;
    /// those that are open, where it is open. What is told of a pattern or score stays one.
    public var deciding: [ExplainedCondition] { deciding(throughPatterns: false) }

    /// The same, with patterns taken apart.
    public var decidingFindings: [ExplainedCondition] { deciding(throughPatterns: true) }

    private func deciding(throughPatterns: Bool) -> [ExplainedCondition] {
        switch condition.meaning {
        case .presence, .number, .options: return [self]
        case .pattern where !throughPatterns || members.isEmpty: return [self]
        case .pattern, .count:
            let wanted = condition.isTurned ? truth.opposite : truth
            return members.filter { $0.truth == wanted }.flatMap { $0.deciding(throughPatterns: throughPatterns) }
        }
    }
}

extension Truth {
    /// What is present becomes absent and the other way round.
    var opposite: Truth {
        switch self {
        case .present: .absent
        case .absent: .present
        case .unknown: .unknown
        }
    }
}

/// Explains conditions of one evaluated patient.
struct ConditionExplaining {
    let known: KnownFindings
    private var book: RuleBook { known.explainer.book }

    /// The patterns and scores that a tree has told of.
    private struct Told {
        var patterns = Set<Pattern.Index>()
        var scores = Set<Finding.Index>()
    }

    /// A condition with its parts.
    func explained(_ condition: Condition, points: Rational? = nil) -> ExplainedCondition {
        var told = Told()
        return explained(condition, points, &told)
    }

    private func explained(_ condition: Condition, _ points: Rational?, _ told: inout Told) -> ExplainedCondition {
        var members: [ExplainedCondition] = []
        var finding: KnownFinding?
        switch condition.meaning {
        case .presence(let index), .options(let index, _):
            finding = known.known(index, in: condition)
        case .number(let index, _):
            finding = known.known(index, in: condition)
            if case .score(let score) = book[index].origin, told.scores.insert(index).inserted {
                for member in score.points { members.append(explained(member.condition, member.points, &told)) }
            }
        case .pattern(let pattern):
            if told.patterns.insert(pattern).inserted {
                members = [explained(book[pattern].when, nil, &told)]
            }
        case .count(_, _, let inner):
            for member in inner { members.append(explained(member, nil, &told)) }
        }
        return ExplainedCondition(
            condition: condition, truth: known.lanes.planes.truth(known.explainer.edge(condition), lane: 0),
            members: members, known: finding, points: points)
    }
}
