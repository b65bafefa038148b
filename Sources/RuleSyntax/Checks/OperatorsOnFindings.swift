// Lua's own operators, which silently mean something else on findings: `a and b` is `b` alone.

package import RuleModel

enum OperatorsOnFindings: SourceCheck {
    struct Finder: MistakeFinder {
        let file: CheckedFile
        var found: [SyntaxMistake] = []
        /// The last stretch that has its problem: whatever lies in an earlier one came before.
        private var covered: Span?

        init(file: CheckedFile) { self.file = file }

        /// Whether something lies in what already has its problem.
        func covers(_ expression: Expression) -> Bool { covered?.contains(expression.span) == true }

        mutating func visit(_ expression: Expression) {
            guard !file.isInFunction(expression.span), !covers(expression) else { return }
            switch expression.form {
            case .unary(let sign, _) where sign.kind == .not: report(sign, expression)
            case .binary(_, let sign, _) where Finder.signs.contains(sign.kind): report(sign, expression)
            case .call(let callee, let arguments): count(callee, arguments, expression)
            default: return
            }
        }

        private static let signs: Set<Token.Kind> = [
            .and, .or, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
        ]

        private mutating func report(_ sign: Operator, _ expression: Expression) {
            covered = expression.span
            let text = file.mender.mended(expression)
            found.append(
                SyntaxMistake(
                    code: .operatorOnFinding, span: sign.span,
                    message: "`\(file.source.text(sign.span))` does not work on findings", help: form(of: expression),
                    covers: expression.span, proposal: text.map { Finder.proposal($0, for: expression.span) }))
        }

        static func proposal(_ text: String, for span: Span) -> Proposal {
            Proposal(span: span, text: text, read: ["true", "false"])
        }

        /// `at_least(2, a and b)`: what is counted are the members, not whether all of them hold.
        private mutating func count(_ callee: Expression, _ arguments: Arguments, _ whole: Expression) {
            guard let word = callee.name, ["at_least", "at_most"].contains(word), arguments.values.count == 2,
                arguments.values[0].isNumber, case .binary(_, let sign, _) = arguments.values[1].form,
                sign.kind == .and || sign.kind == .or
            else { return }
            covered = whole.span
            let number = file.source.text(arguments.values[0].span)
            let members = file.mender.members(of: arguments.values[1], sign.kind)?.joined(separator: ", ")
            found.append(
                SyntaxMistake(
                    code: .operatorOnFinding, span: sign.span,
                    message: "`\(file.source.text(sign.span))` does not work on findings", help: Form.count(word),
                    covers: whole.span,
                    proposal: members.map { Proposal(span: whole.span, text: "\(word)(\(number), { \($0) })") }))
        }

        // MARK: The form alone

        /// What the help says where no text is proposed: the form, in which nothing is lost or made up.
        private func form(of expression: Expression) -> String {
            switch expression.form {
            case .parenthesised(let inner): return form(of: inner)
            case .unary: return Form.absent
            case .binary(let left, let sign, let right):
                if asksForNothing(expression) { return Form.unknown }
                if sign.kind == .and || sign.kind == .or {
                    if isLevel(left) || isLevel(right) { return Form.level }
                    if [left, right].contains(where: { $0.isNumber || $0.isString }) { return Form.whole }
                    return sign.kind == .and ? Form.all : Form.any
                }
                return comparison(left, right, isEquality: sign.kind == .equal || sign.kind == .notEqual)
            default: return Form.several
            }
        }

        /// `a == nil`, alone or among other conditions
        private func asksForNothing(_ expression: Expression) -> Bool {
            switch expression.form {
            case .nothing: true
            case .parenthesised(let inner), .unary(_, let inner): asksForNothing(inner)
            case .binary(let left, _, let right): asksForNothing(left) || asksForNothing(right)
            default: false
            }
        }

        private func comparison(_ left: Expression, _ right: Expression, isEquality: Bool) -> String {
            if isLevel(left) || isLevel(right) || left.name == "urgency" || left.name == "disposition" {
                return Form.level + "; a lowest one is `at_least(…)`, a highest one `at_most(…)`"
            }
            if let counted = counting([left, right]) { return counted }
            let names = [left, right].compactMap { operand in
                operand.name.flatMap { name in kind(operand).map { (name, $0) } }
            }
            if names.count == 2 {
                let isNumber = names.allSatisfy { [.quantity, .score, .calculated].contains($0.1) }
                return isNumber
                    ? Form.twoFindings
                    : "a condition does not compare two findings; " + Form.ways(of: names[0].1, names[0].0)
            }
            guard let (name, kind) = names.first else {
                return isEquality
                    ? "what must hold is written without `==`; " + Form.absent
                    : "a comparison is written with the finding first, such as `name:at_least(…)`"
            }
            return Form.ways(of: kind, name)
        }

        /// What compares with a calculation or with how many conditions hold.
        private func counting(_ operands: [Expression]) -> String? {
            for operand in operands {
                switch operand.form {
                case .call(let callee, _) where callee.name != "option": return Form.count("at_least")
                case .binary(let left, let sign, let right)
                where [.plus, .minus, .star, .slash, .percent, .caret, .doubleSlash].contains(sign.kind):
                    let isCount = [left, right].contains { [.finding, .pattern].contains(kind($0)) }
                    return isCount ? Form.count("at_least") : Form.calculated
                default: continue
                }
            }
            return nil
        }

        private func isLevel(_ expression: Expression) -> Bool { kind(expression) == .level }

        private func kind(_ expression: Expression) -> DeclarationWord? {
            guard let name = expression.name, file.isFree(expression.span) else { return nil }
            return file.declared[name]
        }
    }
}

/// The forms of conditions, for helps that propose nothing.
package enum Form {
    /// For a comparison of one finding with another.
    package static let twoFindings =
        "a condition compares a finding with a number; two findings are compared in a `calculated` without `unit` and "
        + "`limits`: `from = { a, b }, compute = function(a, b) return a > b end`"

    static let all = "conditions that must all hold are written `all { …, … }`"
    static let any = "conditions of which one is enough are written `any { …, … }`"
    static let none = "conditions of which none may hold are written `none { …, … }`"
    static let absent = "what must not hold is written `absent(…)`"
    static let several = "several conditions stand in `all { … }` or `any { … }`, and what must not hold in `absent(…)`"
    static let unknown =
        "a rule cannot ask whether something is unknown: what is unknown is never taken for present or for absent"
    static let whole =
        "each member of `all { …, … }` or `any { …, … }` is a whole condition; values are parted by commas"
    static let level = "one level of urgency stands here"
    static let calculated =
        "a condition does not calculate; a `calculated` does: `from = { … }, compute = function(…) return … end`"

    package static func count(_ word: String) -> String {
        "how many of several conditions must hold is written `\(word)(n, { …, … })`"
    }

    /// The form for a word that other languages have for a condition, or `nil` if it is not known to be one.
    package static func ofWord(_ word: String) -> String? {
        switch word.lowercased() {
        case "and", "both", "every", "each", "all_of", "allof", "with", "when_all": all
        case "or", "either", "some", "any_of", "anyof", "one_of", "oneof": any
        case "not", "no", "without", "never", "non", "except", "unless", "missing", "lacks": absent
        case "nor", "neither", "none_of", "noneof", "not_any": none
        case "count", "number", "sum", "exactly", "two_of", "three_of", "most", "xor", "at_least_one_of", "n_of":
            count("at_least")
        default: nil
        }
    }

    /// What may be asked of a name that a word declared.
    package static func ways(of word: DeclarationWord, _ name: String) -> String {
        switch word {
        case .quantity, .score:
            "`\(name)` can be asked `:at_least`, `:above`, `:at_most`, `:below` and `:between`; the opposite is `absent(…)`"
        case .choice:
            "`\(name)` can be asked `:is`; the opposite is `absent(…)`, one of several is `any { … }`"
        case .choices:
            "`\(name)` can be asked `:includes` and `:any_of`; the opposite is `absent(…)`, several are `all { … }` or "
                + "`at_least(n, { … })`"
        case .pattern:
            "a pattern has no value: its name alone, `\(name)`, is the condition; `absent(\(name))` the opposite"
        case .finding: "its name alone, `\(name)`, is the condition; `absent(\(name))` the opposite"
        case .ruleBook, .source, .calculated, .redFlag, .cause, .question, .advice, .complication, .scenario,
            .property, .level, .group, .statement, .option, .code:
            several
        }
    }
}

extension Expression {
    var isNumber: Bool {
        switch form {
        case .number: true
        case .unary(let sign, let value): sign.kind == .minus && value.isNumber
        default: false
        }
    }
}
