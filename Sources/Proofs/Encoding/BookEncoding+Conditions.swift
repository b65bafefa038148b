// Conditions, patterns and scores of a complete patient.

import RuleModel

extension BookEncoding {
    /// The formula that is true where a condition holds.
    mutating func formula(_ condition: Condition) -> String {
        switch condition.meaning {
        case .presence(let finding): return truth(of: finding.value)
        case .pattern(let pattern):
            return define("pattern \(book[pattern].id)") { $0.formula($0.book[pattern].when) }
        case .count(let least, let most, let members):
            let formulas = formulas(members)
            return Formula.all([Formula.atLeast(least, of: formulas), Formula.atMost(most, of: formulas)])
        case .number(let finding, let range):
            let own = value(of: finding.value)
            for cut in range.cuts { note(cut.value, of: finding.value) }
            return Formula.all(
                [range.lowerCut.map { Formula.isBeyond($0, own) }, range.upperCut.map { Formula.isWithin($0, own) }]
                    .compactMap { $0 })
        case .options(let finding, let options):
            return Formula.any(options.map { option($0, of: finding.value) })
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
        switch condition.meaning {
        case .presence(let named): named.value == finding
        case .count(least: 1, most: nil, let members):
            members.contains { if case .presence(Finding.Index(finding)) = $0.meaning { true } else { false } }
        case .count, .pattern, .number, .options: false
        }
    }
}
