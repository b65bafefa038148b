// `score`: a sum of points for conditions that hold.

import RuleModel
import RuleSyntax

extension Loading {
    func score(_ fields: Fields) -> Finding.Score {
        let entries = fields.body.items
        if let table = fields.body.table, table.hasHoles { checkPlain(fields.body) }
        if entries.isEmpty, !fields.body.isBlamed {
            problems.add(
                .emptyList, at: fields.location, "the score `\(fields.id)` gives no points",
                help: "add `points(n, …)` in its braces")
        }
        return Finding.Score(
            points: entries.compactMap { entry in
                guard let weighed = weighed(entry, in: "a score", words: ["points"]) else { return nil }
                return (weighed.points, weighed.condition)
            })
    }

    /// A condition with its points: `points(3, …)`, or a weight whose points the book states.
    func weighed(_ value: Written, in place: String, words: [String]) -> WeightedCondition? {
        guard let node = value.node, node.kind == .call, words.contains(node.word) else {
            if !value.isBlamed {
                let usage = words.map { $0 == "points" ? "`points(n, …)`" : "`\($0)(…)`" }
                problems.add(
                    .missingWeight, at: value.location,
                    "\(value.kindInWords) in \(place) does not say how much it counts",
                    help: "write it inside " + usage.joined(separator: ", "))
            }
            return nil
        }
        let isPlain = node.word == "points"
        let arguments = value.arguments
        guard arguments.count == (isPlain ? 2 : 1), let written = arguments.last else {
            if !value.isBlamed {
                problems.add(
                    .surplusValues, at: value.title,
                    "`\(node.word)` takes \(isPlain ? "a number and " : "")one condition in parentheses",
                    help: isPlain && arguments.count == 1
                        ? "the form is `points(n, …)`"
                        : "several conditions stand in `all { … }` or `any { … }`: "
                            + (isPlain ? "`points(n, any { …, … })`" : "`\(node.word)(any { …, … })`"),
                    proposing: isPlain ? value.proposal(unbraced(arguments)) : nil)
            }
            return nil
        }
        if isPlain, arguments[0].number == nil, arguments[1].number != nil {
            problems.add(
                .surplusValues, at: value.title, "the number stands first in `points`",
                help: "the form is `points(n, …)`", proposing: value.proposal(unbraced(arguments)))
            return nil
        }
        let points = isPlain ? plainPoints(arguments[0]) : statedPoints(node.word, value)
        guard let condition = condition(written), let points else { return nil }
        noteUnderstood(value)
        return WeightedCondition(
            points: points, weight: isPlain ? nil : node.word, condition: condition, location: value.location)
    }

    /// A number and one condition, in braces or in the other order, as `points` takes them.
    private func unbraced(_ arguments: [Written]) -> String? {
        let parts = arguments.count == 1 ? arguments[0].items : arguments
        guard parts.count == 2, let number = parts.first(where: { $0.number != nil })?.sourceText(atMost: 40),
            let condition = parts.first(where: { $0.number == nil })?.sourceText(atMost: 60)
        else { return nil }
        return "points(\(number), \(condition))"
    }

    private func plainPoints(_ value: Written) -> Rational? {
        guard let number = value.number else {
            if !value.isBlamed {
                problems.add(
                    .wrongType, at: value.location, "the points must be a number, not \(value.kindInWords)",
                    help: value.text == nil ? "the form is `points(n, …)`" : "a number stands without quotes")
            }
            return nil
        }
        guard isPoints(number) else {
            problems.add(
                .badNumber, at: value.location, "points have at most three decimals and lie within a million")
            return nil
        }
        if number == Rational(0) {
            problems.add(.badNumber, at: value.location, "no points change nothing", help: "delete the entry")
            return nil
        }
        return number
    }

    func isPoints(_ number: Rational) -> Bool {
        guard let thousandfold = number.multiplied(by: Rational(1_000)) else { return false }
        return thousandfold.isWhole && abs(thousandfold.numerator) <= 1_000_000_000
    }

    private func statedPoints(_ word: String, _ value: Written) -> Rational? {
        if let points = weights.first(where: { $0.word == word })?.points { return points }
        // Without a `rule_book` that could be read, that is the problem.
        if !declarations(of: .ruleBook).isEmpty, !weightsAreBroken, !value.isBlamed {
            problems.add(
                .missingWeight, at: value.title, "the book does not say how many points `\(word)` gives",
                help: "add `\(word) = …` to the `weights = { … }` of the `rule_book`")
            // Without any of the three, it is said of one.
            weightsAreBroken = weights.isEmpty
        }
        return nil
    }
}
