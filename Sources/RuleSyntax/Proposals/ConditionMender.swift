// What a condition in Lua's operators would be in the words of the language.

import RuleModel

/// Words a condition that is written with operators anew, as far as it is certain what was meant. What comes out is a
/// proposal, which is tried before anybody sees it.
struct ConditionMender {
    let source: SourceText
    /// The words that declare names: `quantity` for `temperature`. A name of another file may be missing.
    let kinds: [String: DeclarationWord]

    /// The longest text of one part and of the whole.
    private static let (longestPart, longestWhole) = (60, 160)

    /// The values of a text such as `a, b and c`, with the source that their places belong to.
    static func values(in text: String) -> (values: [Expression], source: SourceText)? {
        let source = SourceText(file: "", bytes: Array("_ = { \(text) }".utf8))
        guard case .success(let block) = Parser.parse(source), block.statements.count == 1,
            case .assign(_, let assigned) = block.statements[0].form, assigned.count == 1,
            let fields = assigned[0].fields
        else { return nil }
        let values = fields.compactMap { field in if case .none = field.key { field.value } else { nil } }
        return values.count == fields.count ? (values, source) : nil
    }

    /// The text of something, if it is short and on one line.
    func short(_ expression: Expression) -> String? {
        let text = source.text(expression.span)
        return text.utf8.count <= ConditionMender.longestPart && !text.utf8.contains(0x0A) ? text : nil
    }

    /// The condition in the words of the language, or `nil` where that is not certain.
    func mended(_ expression: Expression) -> String? {
        guard let text = reworded(expression), text.utf8.count <= ConditionMender.longestWhole else { return nil }
        return text
    }

    private func reworded(_ expression: Expression) -> String? {
        switch expression.form {
        case .parenthesised(let inner): return reworded(inner)
        case .name, .method, .call: return short(expression)
        case .unary(let sign, let value) where sign.kind == .not || sign.kind == .tilde: return denied(value)
        case .binary(let left, let sign, let right):
            switch sign.kind {
            case .and, .ampersand, .or, .bar:
                return members(of: expression, sign.kind).map {
                    "\(sign.kind == .and || sign.kind == .ampersand ? "all" : "any") { \($0.joined(separator: ", ")) }"
                }
            case .equal: return equality(left, right, isEqual: true)
            case .notEqual: return equality(left, right, isEqual: false)
            default: return comparison(left, sign.kind, right)
            }
        default: return nil
        }
    }

    private func denied(_ value: Expression) -> String? {
        var inner = value
        while case .parenthesised(let next) = inner.form { inner = next }
        // What is denied twice was hardly meant so.
        if case .unary = inner.form { return nil }
        return reworded(inner).map { "absent(\($0))" }
    }

    // MARK: Chains

    /// The members of a chain of one operator. A bare text repeats what the member before it asks.
    func members(of expression: Expression, _ kind: Token.Kind) -> [String]? {
        var (parts, rest): ([Expression], Expression) = ([], expression)
        while case .binary(let left, let sign, let right) = rest.form, sign.kind == kind {
            parts.append(right)
            rest = left
        }
        parts.append(rest)
        var texts: [String] = []
        var asked: String?
        for part in parts.reversed() {
            if part.isString {
                guard let asked, let text = short(part), !asked.hasSuffix(":is") || kind == .or else { return nil }
                texts.append("\(asked) \(text)")
                continue
            }
            guard let text = reworded(part) else { return nil }
            texts.append(text)
            asked = question(part)
        }
        return texts
    }

    /// `history:includes` of `history:includes "a"` and of `history == "a"`
    private func question(_ part: Expression) -> String? {
        switch part.form {
        case .method(let value, let method, let arguments):
            guard let name = value.name, ["is", "includes"].contains(method.text),
                arguments.values.count == 1, arguments.values[0].isString
            else { return nil }
            return "\(name):\(method.text)"
        case .binary(let left, let sign, let right) where sign.kind == .equal && right.isString:
            guard let name = left.name else { return nil }
            return kinds[name] == .choice ? "\(name):is" : kinds[name] == .choices ? "\(name):includes" : nil
        default: return nil
        }
    }

    // MARK: Comparisons

    private func comparison(_ left: Expression, _ kind: Token.Kind, _ right: Expression) -> String? {
        let words: (String, turned: String)
        switch kind {
        case .less: words = ("below", "above")
        case .lessOrEqual: words = ("at_most", "at_least")
        case .greater: words = ("above", "below")
        case .greaterOrEqual: words = ("at_least", "at_most")
        default: return nil
        }
        if let name = numeric(left), let number = number(right) { return "\(name):\(words.0)(\(number))" }
        if let name = numeric(right), let number = number(left) { return "\(name):\(words.turned)(\(number))" }
        switch left.form {
        // `not temperature >= 38` is read as `(not temperature) >= 38`.
        case .unary(let sign, let value) where sign.kind == .not:
            return comparison(value, kind, right).map { "absent(\($0))" }
        // `36 < temperature < 38`
        case .binary(_, let sign, let middle)
        where [.less, .lessOrEqual, .greater, .greaterOrEqual].contains(sign.kind):
            guard let first = reworded(left), let second = comparison(middle, kind, right) else { return nil }
            return "all { \(first), \(second) }"
        default: return nil
        }
    }

    /// The name of something that has a number, as far as is known.
    private func numeric(_ expression: Expression) -> String? {
        guard let name = expression.name else { return nil }
        return [.quantity, .score, .calculated, nil].contains(kinds[name]) ? name : nil
    }

    /// The text of a number, with quotes around it or without.
    private func number(_ expression: Expression) -> String? {
        if expression.isNumber { return short(expression) }
        guard expression.isString else { return nil }
        let text = String(decoding: source.value(ofString: expression.span), as: UTF8.self)
        return text.utf8.first?.isDigit == true && text.utf8.allSatisfy { $0.isDigit || $0 == 0x2E } ? text : nil
    }

    private func equality(_ left: Expression, _ right: Expression, isEqual: Bool) -> String? {
        let isTurned = left.name == nil || truth(left) != nil
        guard let condition = isTurned ? equal(right, left) : equal(left, right) else { return nil }
        guard !isEqual else { return condition }
        return condition.hasPrefix("absent(")
            ? String(condition.dropFirst("absent(".count).dropLast()) : "absent(\(condition))"
    }

    private func equal(_ named: Expression, _ value: Expression) -> String? {
        guard let name = named.name, truth(named) == nil else { return nil }
        let kind = kinds[name]
        switch kind {
        case .choice, .choices:
            let method = kind == .choice ? "is" : "includes"
            if value.isString { return short(value).map { "\(name):\(method) \($0)" } }
            guard let option = value.name, truth(value) == nil, kinds[option] == nil || kinds[option] == .option else {
                return nil
            }
            return "\(name):\(method) \"\(option)\""
        case .quantity, .score: return number(value).map { "\(name):between(\($0), \($0))" }
        case .finding, .pattern: return truth(value).map { $0 ? name : "absent(\(name))" }
        case .calculated:
            return truth(value).map { $0 ? name : "absent(\(name))" }
                ?? number(value).map { "\(name):between(\($0), \($0))" }
        case .ruleBook, .source, .redFlag, .cause, .question, .advice, .complication, .scenario, .property, .level,
            .group, .statement, .option, .code, nil:
            return nil
        }
    }

    /// What `yes`, `no`, `true`, `false`, `present` and `absent` say.
    private func truth(_ expression: Expression) -> Bool? {
        if case .truth(let truth) = expression.form { return truth }
        switch expression.name {
        case "yes", "present": return true
        case "no", "absent": return false
        default: return nil
        }
    }
}
