// Explained conditions in words: what was asked for, and what the patient has.

import Evaluation
import RuleModel
import Wording

/// Writes explained conditions as a clinician says them: `Body temperature 38.8 °C, needs at least 39 °C`.
struct ExplainedText {
    let book: RuleBook
    /// What is known of each finding.
    private let values: [KnownFinding.Value]
    private let conditions: ConditionText

    init(book: RuleBook, values: [KnownFinding.Value]) {
        self.book = book
        self.values = values
        conditions = ConditionText(book: book)
    }

    // MARK: One condition

    /// A condition that reads a finding, a pattern by its name, or the heading of one that is made of others.
    func words(_ explained: ExplainedCondition) -> String {
        if let known = explained.known { return words(explained, known) }
        switch explained.condition.form {
        case .all: return "all of"
        case .any: return "any of"
        case .none: return "none of"
        case .atLeast(let count, let members): return "at least \(count) of these \(members.count)"
        case .atMost(let count, let members): return "at most \(count) of these \(members.count)"
        case .absent: return "that this is known not to be so"
        case .pattern:
            // A pattern without a name of its own is told by its condition.
            return "\(name(explained.condition)): \(AnswerText.words(explained.truth))"
        case .finding, .compare, .between, .option, .anyOption: return conditions.text(explained.condition)
        }
    }

    /// A pattern's label; without one, its condition.
    func name(_ condition: Condition) -> String {
        guard case .pattern(let pattern) = condition.form else { return conditions.text(condition) }
        return book[pattern].label ?? conditions.text(book[pattern].when)
    }

    private func words(_ explained: ExplainedCondition, _ known: KnownFinding) -> String {
        let finding = book[known.finding]
        let value = value(explained, known)
        return "\(finding.label)\(value)\(origin(known, explained.truth))"
    }

    /// What follows the label: the value, and what would be needed where it is something else.
    private func value(_ explained: ExplainedCondition, _ known: KnownFinding) -> String {
        switch (known.value, explained.condition.meaning) {
        case (.truth(let truth), _): return truth ? ": yes" : ": no"
        case (_, .number):
            let needed = needed(explained.condition)
            switch known.value {
            case .number(let number):
                let shown = measured(number, known.finding)
                return explained.truth == .present ? " \(shown) (\(needed))" : " \(shown), needs \(needed)"
            case .between(let low, let high):
                let shown = " from \(low) to \(high)"
                return explained.truth == .present ? "\(shown) (\(needed))" : "\(shown), needs \(needed)"
            default:
                switch explained.truth {
                case .present: return " \(needed)"
                case .absent: return ": not \(needed)"
                case .unknown: return ": \(unknown(known)), needs \(needed)"
                }
            }
        case (_, .options(_, let options)): return optionValue(options, explained.truth, known)
        case (_, .presence), (_, .pattern), (_, .count): return ": \(unknown(known))"
        }
    }

    private func optionValue(_ wanted: [Int], _ truth: Truth, _ known: KnownFinding) -> String {
        let labels = book[known.finding].options.map(\.label)
        let all = Phrases.list(wanted.map { labels[$0] }, last: "or")
        switch known.value {
        case .option(let chosen):
            return truth == .present ? ": \(labels[chosen])" : ": \(labels[chosen]), needs \(all)"
        case .options(let truths) where truth == .present:
            return ": \(Phrases.list(wanted.filter { truths[$0] == .present }.map { labels[$0] }))"
        default: break
        }
        switch truth {
        case .present: return ": \(all)"
        case .absent: return ": not \(all)"
        case .unknown:
            var open = wanted
            if case .options(let truths) = known.value { open = wanted.filter { truths[$0] == .unknown } }
            return ": \(unknown(known)), needs \(Phrases.list(open.map { labels[$0] }, last: "or"))"
        }
    }

    private func unknown(_ known: KnownFinding) -> String {
        if known.origin == .unsure { return Phrases.notSure }
        if !book[known.finding].isStated, !known.missing.isEmpty {
            return "\(Phrases.notKnown) without \(Phrases.firstFew(known.missing.map { book[$0].label }, limit: 3))"
        }
        return book[known.finding].isStated ? Phrases.notAsked : Phrases.notKnown
    }

    private func origin(_ known: KnownFinding, _ truth: Truth) -> String {
        switch known.origin {
        case .stated, .unsure, .notAsked: ""
        case .readFromUnsure: ", as the book reads “not sure”"
        case .follows(let findings):
            findings.isEmpty ? "" : ", from \(Phrases.firstFew(findings.map(fact), limit: 3))"
        case .workedOut(let findings):
            truth == .unknown || book[known.finding].isScore
                ? "" : ", from \(Phrases.firstFew(findings.map(fact), limit: 3))"
        }
    }

    /// What is known of a finding, in passing: `Body temperature 39.5 °C`.
    func fact(_ finding: Finding.Index) -> String {
        let label = book[finding].label
        let options = book[finding].options.map(\.label)
        switch values[finding.value] {
        case .unknown: return "\(label) (\(Phrases.notKnown))"
        case .truth(let truth): return "\(label) (\(truth ? "yes" : "no"))"
        case .number(let number): return "\(label) \(measured(number, finding))"
        case .between(let low, let high): return "\(label) from \(low) to \(high)"
        case .option(let option): return "\(label) (\(options[option]))"
        case .options(let truths):
            let present = zip(options, truths).filter { $0.1 == .present }.map(\.0)
            return present.isEmpty ? "\(label) (none)" : "\(label) (\(Phrases.firstFew(present, limit: 3)))"
        }
    }

    /// `at least 39 °C`
    func needed(_ condition: Condition) -> String {
        switch condition.form {
        case .compare(let finding, let comparison, let threshold):
            return "\(Phrases.comparison(comparison)) \(measured(threshold, finding))"
        case .between(let finding, let low, let high):
            return "\(low.unit == high.unit ? low.written.description : measured(low, finding)) to "
                + measured(high, finding)
        case .finding, .pattern, .option, .anyOption, .all, .any, .none, .atLeast, .atMost, .absent:
            return conditions.text(condition)
        }
    }

    private func measured(_ threshold: Condition.Threshold, _ finding: Finding.Index) -> String {
        guard let unit = threshold.unit ?? book[finding].unitCode else { return threshold.written.description }
        return Phrases.measured(threshold.written, unit)
    }

    /// A number of a finding with its unit: `38.8 °C`.
    func measured(_ number: Rational, _ finding: Finding.Index) -> String {
        Phrases.rounded(number, book[finding].unitCode)
    }

    // MARK: A whole tree

    /// The mark of a value: holds, does not, not known.
    static func mark(_ truth: Truth) -> String {
        switch truth {
        case .present: "+ "
        case .absent: "- "
        case .unknown: "? "
        }
    }

    /// A condition and all its parts, a line each and deeper inside.
    func tree(_ explained: ExplainedCondition, indent: Int, into screen: inout TextScreen) {
        var words = words(explained)
        if let points = explained.points {
            let given = Phrases.points(points)
            words += explained.truth == .present ? " (\(given))" : " (\(Phrases.wouldGive(given)))"
        }
        screen.paragraph(words, indent: indent, mark: ExplainedText.mark(explained.truth))
        for member in explained.members { tree(member, indent: indent + 2, into: &screen) }
    }
}

extension Finding {
    /// The code of a quantity's unit.
    var unitCode: String? { if case .quantity(let quantity) = kind { quantity.unit.code } else { nil } }
    /// Whether it adds up points.
    var isScore: Bool { if case .score = origin { true } else { false } }
}
