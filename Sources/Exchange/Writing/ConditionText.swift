// Conditions in words, with the labels of the rule book.

import RuleBook

/// Writes conditions as people read them: `all of: Stiff neck; Body temperature at least 102.2 °F`.
struct ConditionText {
    let book: RuleBook

    /// The whole condition.
    func text(_ condition: Condition) -> String { text(condition, isInside: false) }

    /// The parts of a condition that name these findings, each in words: the reasons why it holds. Options of one
    /// choice or list are told together: `Sex: Female or Male`.
    func reasons(_ condition: Condition, restingOn findings: [Finding.Index]) -> [String] {
        var reasons: [Reason] = []
        collect(condition, findings, isAbsent: false, isCertain: true, &reasons)
        var words: [String] = []
        for reason in reasons {
            var text = reason.words
            if !reason.options.isEmpty {
                let finding = book[reason.finding]
                text = "\(finding.label): \(Phrases.list(reason.options.map { finding.options[$0].label }, last: "or"))"
            }
            if reason.isAbsent { text = Phrases.absent(text) }
            if !words.contains(text) { words.append(text) }
        }
        return words
    }

    /// One part of a condition.
    private struct Reason {
        let finding: Finding.Index
        var words = ""
        var options: [Int] = []
        let isAbsent: Bool
    }

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
        default:
            return text(condition)
        }
    }

    private func number(_ threshold: Condition.Threshold, of finding: Finding.Index) -> String {
        var unit = threshold.unit
        if unit == nil, case .quantity(let quantity) = book[finding].kind { unit = quantity.unit.code }
        guard let unit else { return threshold.written.description }
        return Phrases.measured(threshold.written, unit)
    }

    /// - Parameters:
    ///   - isAbsent: whether the parts are reasons because they do not hold.
    ///   - isCertain: whether each part must hold (or must not) for the whole to hold. A score is a reason only then:
    ///     the findings name what it adds up, never the score itself.
    private func collect(
        _ condition: Condition, _ findings: [Finding.Index], isAbsent: Bool, isCertain: Bool,
        _ reasons: inout [Reason]
    ) {
        func add(_ finding: Finding.Index, options: [Int] = []) {
            guard findings.contains(finding) || (isCertain && !book[finding].isStated) else { return }
            if options.isEmpty {
                reasons.append(Reason(finding: finding, words: leaf(condition), isAbsent: isAbsent))
            } else if let same = reasons.firstIndex(where: {
                $0.finding == finding && $0.isAbsent == isAbsent && !$0.options.isEmpty
            }) {
                reasons[same].options += options.filter { !reasons[same].options.contains($0) }
            } else {
                reasons.append(Reason(finding: finding, options: options, isAbsent: isAbsent))
            }
        }
        func each(_ members: [Condition], isAbsent: Bool, isCertain: Bool) {

            for member in members {
                collect(member, findings, isAbsent: isAbsent, isCertain: isCertain, &reasons)
            }
        }
        switch condition.form {
        case .finding(let finding), .compare(let finding, _, _), .between(let finding, _, _):
            add(finding)
        case .option(let finding, let option):
            add(finding, options: [option])
        case .anyOption(let finding, let options):
            add(finding, options: options)
        case .pattern(let pattern):
            collect(book[pattern].when, findings, isAbsent: isAbsent, isCertain: isCertain, &reasons)
        case .all(let members):
            each(members, isAbsent: isAbsent, isCertain: isCertain && !isAbsent)
        case .any(let members):
            each(members, isAbsent: isAbsent, isCertain: isCertain && isAbsent)
        case .none(let members):
            each(members, isAbsent: !isAbsent, isCertain: isCertain && !isAbsent)
        case .atLeast(_, let members):
            each(members, isAbsent: isAbsent, isCertain: false)
        case .atMost(_, let members):
            each(members, isAbsent: !isAbsent, isCertain: false)
        case .absent(let inner):
            collect(inner, findings, isAbsent: !isAbsent, isCertain: isCertain, &reasons)
        }
    }
}
