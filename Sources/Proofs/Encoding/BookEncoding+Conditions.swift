// Conditions, patterns and scores of a complete patient.

import RuleModel

extension BookEncoding {
    /// The formula that is true where a condition holds.
    mutating func formula(_ condition: Condition) -> String {
        switch condition.form {
        case .finding(let finding): return truth(of: finding.value)
        case .pattern(let pattern):
            return define("pattern \(book[pattern].id)") { $0.formula($0.book[pattern].when) }
        case .all(let members): return Formula.all(formulas(members))
        case .any(let members): return Formula.any(formulas(members))
        case .none(let members): return Formula.not(Formula.any(formulas(members)))
        case .atLeast(let number, let members):
            return Formula.isAtLeast(Formula.count(formulas(members)), Formula.number(Exact(number)))
        case .atMost(let number, let members):
            return Formula.isAtLeast(Formula.number(Exact(number)), Formula.count(formulas(members)))
        case .absent(let opposite): return Formula.not(formula(opposite))
        case .compare(let finding, let comparison, let threshold):
            let (own, other) = (value(of: finding.value), Formula.number(threshold.value))
            note(threshold.value, of: finding.value)
            switch comparison {
            case .atLeast: return Formula.isAtLeast(own, other)
            case .above: return Formula.isAbove(own, other)
            case .atMost: return Formula.isAtLeast(other, own)
            case .below: return Formula.isAbove(other, own)
            }
        case .between(let finding, let low, let high):
            let own = value(of: finding.value)
            note(low.value, of: finding.value)
            note(high.value, of: finding.value)
            return Formula.all([
                Formula.isAtLeast(own, Formula.number(low.value)), Formula.isAtLeast(Formula.number(high.value), own),
            ])
        case .option(let finding, let option): return self.option(option, of: finding.value)
        case .anyOption(let finding, let options):
            return Formula.any(options.map { self.option($0, of: finding.value) })
        }
    }

    mutating func formulas(_ conditions: [Condition]) -> [String] {
        var result: [String] = []
        for condition in conditions { result.append(formula(condition)) }
        return result
    }

    /// The number of a quantity, or the sum of a score.
    private mutating func value(of finding: Int) -> String {
        guard case .score(let score) = book.findings[finding].origin else { return number(of: finding) }
        return define("score \(book.findings[finding].id)", "Real") { encoding in
            Formula.sum(
                score.points.map { member in
                    Formula.choose(encoding.formula(member.condition), Formula.number(member.points), Formula.zero)
                })
        }
    }

    /// Whether a condition holds by a finding alone: it is the finding, or one of several that are enough.
    static func names(_ condition: Condition, _ finding: Int) -> Bool {
        switch condition.form {
        case .finding(let named): named.value == finding
        case .any(let members): members.contains { $0.form == .finding(Finding.Index(finding)) }
        default: false
        }
    }
}
