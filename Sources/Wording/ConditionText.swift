// Conditions in words, with the labels of the rule book.

package import RuleModel

/// Writes conditions as people read them: `all of: Stiff neck; Body temperature at least 102.2 °F`.
package struct ConditionText {
    let book: RuleBook

    /// Conditions of one book.
    package init(book: RuleBook) { self.book = book }

    /// The whole condition.
    package func text(_ condition: Condition) -> String { text(condition, isInside: false) }

    private func text(_ condition: Condition, isInside: Bool) -> String {
        switch condition.form {
        case .finding, .pattern, .compare, .between, .option, .anyOption: leaf(condition)
        case .all(let members): group("all of", members, isInside)
        case .any(let members): group("any of", members, isInside)
        case .none(let members): group("none of", members, isInside)
        case .atLeast(let count, let members): group("at least \(count) of", members, isInside)
        case .atMost(let count, let members): group("at most \(count) of", members, isInside)
        case .absent(let inner): "not: \(text(inner, isInside: true))"
        }
    }

    private func group(_ words: String, _ members: [Condition], _ isInside: Bool) -> String {
        let all = "\(words): \(members.map { text($0, isInside: true) }.joined(separator: "; "))"
        return isInside ? "(\(all))" : all
    }

    /// A condition that holds no others.
    private func leaf(_ condition: Condition) -> String {
        switch condition.form {
        case .finding(let finding):
            return book[finding].label
        case .pattern(let pattern):
            return book[pattern].label ?? "`\(book[pattern].id)`"
        case .compare(let finding, let comparison, let threshold):
            return "\(book[finding].label) \(Phrases.comparison(comparison)) \(number(threshold, of: finding))"
        case .between(let finding, let low, let high):
            return "\(book[finding].label) from \(low.written) to \(number(high, of: finding))"
        case .option(let finding, let option):
            return "\(book[finding].label): \(book[finding].options[option].label)"
        case .anyOption(let finding, let options):
            let labels = options.map { book[finding].options[$0].label }
            return "\(book[finding].label): \(Phrases.list(labels, last: "or"))"
        case .all, .any, .none, .atLeast, .atMost, .absent:
            return text(condition)
        }
    }

    private func number(_ threshold: Condition.Threshold, of finding: Finding.Index) -> String {
        var unit = threshold.unit
        if unit == nil, case .quantity(let quantity) = book[finding].kind { unit = quantity.unit.code }
        guard let unit else { return threshold.written.description }
        return Phrases.measured(threshold.written, unit)
    }
}
