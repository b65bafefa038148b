// Known facts in words, with the labels of the rule book.

package import Evaluation
package import RuleModel

/// Writes what a conclusion rests on as people read it: `Body temperature at least 39 °C`.
package struct GroundText: Sendable {
    private let book: RuleBook

    package init(book: RuleBook) { self.book = book }

    /// Each fact in words; options of one choice or list are told together: `Spasm sites: Calf and Foot`.
    package func words(_ grounds: [Assessment.Ground]) -> [String] {
        var words: [String] = []
        var rest = grounds[...]
        while let ground = rest.popFirst() {
            let finding = book[ground.finding]
            var options = [ground.option].compactMap { $0 }
            while !options.isEmpty, let next = rest.first, next.finding == ground.finding,
                next.holds == ground.holds, let option = next.option
            {
                options.append(option)
                rest.removeFirst()
            }
            if options.isEmpty {
                words.append(text(ground, of: finding))
            } else {
                let labels = options.map { finding.options[$0].label }
                let text = "\(finding.label): \(Phrases.list(labels, last: ground.holds ? "and" : "or"))"
                words.append(ground.holds ? text : Phrases.absent(text))
            }
        }
        return words
    }

    private func text(_ ground: Assessment.Ground, of finding: Finding) -> String {
        switch ground.fact {
        case .present, .option:
            return ground.holds ? finding.label : Phrases.absent(finding.label)
        case .atLeast(let number):
            return comparison(finding, ground.holds ? .atLeast : .below, number)
        case .above(let number):
            return comparison(finding, ground.holds ? .above : .atMost, number)
        }
    }

    private func comparison(_ finding: Finding, _ comparison: Condition.Comparison, _ number: Rational) -> String {
        var shown = number.description
        if case .quantity(let quantity) = finding.kind { shown = Phrases.measured(number, quantity.unit.code) }
        return "\(finding.label) \(Phrases.comparison(comparison)) \(shown)"
    }
}

extension Assessment.Ground {
    fileprivate var option: Int? {
        if case .option(let option) = fact { option } else { nil }
    }
}
