// Lua's own operators, which silently mean something else on findings: `a and b` is `b` alone.

enum OperatorsOnFindings: SourceCheck {
    struct Finder: MistakeFinder {
        let file: CheckedFile
        var found: [SyntaxMistake] = []
        /// The last stretch that has its problem: whatever lies in an earlier one came before.
        private var covered: Span?

        init(file: CheckedFile) { self.file = file }

        mutating func visit(_ expression: Expression) {
            guard !file.isInFunction(expression.span), covered?.contains(expression.span) != true else {
                return
            }
            switch expression.form {
            case .unary(let sign, let value) where sign.kind == .not:
                report(sign, expression, help: file.short(value).map { "write `absent(\($0))`" } ?? "write `absent(…)`")
            case .binary(let left, let sign, let right):
                guard let help = help(left, sign.kind, right, expression) else { return }
                report(sign, expression, help: help)
            default: return
            }
        }

        private mutating func report(_ sign: Operator, _ expression: Expression, help: String) {
            covered = expression.span
            found.append(
                SyntaxMistake(
                    code: .operatorOnFinding, span: sign.span,
                    message: "`\(file.source.text(sign.span))` does not work on findings", help: help,
                    covers: expression.span))
        }

        private func help(_ left: Expression, _ kind: Token.Kind, _ right: Expression, _ whole: Expression) -> String? {
            switch kind {
            case .and: return "write `all { \(members(of: whole, kind)) }`"
            case .or: return "write `any { \(members(of: whole, kind)) }`"
            case .equal, .notEqual: return equality(left, right, isEqual: kind == .equal)
            case .less: return comparison(left, right, "below", "above")
            case .lessOrEqual: return comparison(left, right, "at_most", "at_least")
            case .greater: return comparison(left, right, "above", "below")
            case .greaterOrEqual: return comparison(left, right, "at_least", "at_most")
            default: return nil
            }
        }

        /// The members of a chain of one operator, for the help.
        private func members(of expression: Expression, _ kind: Token.Kind) -> String {
            var (members, rest): ([String], Expression) = ([], expression)
            while case .binary(let left, let sign, let right) = rest.form, sign.kind == kind {
                members.append(mended(right))
                rest = left
            }
            members.append(mended(rest))
            return members.count <= 4 ? members.reversed().joined(separator: ", ") : "a, b, …"
        }

        /// A member of a chain as it should have been written.
        private func mended(_ expression: Expression) -> String {
            let help: String? =
                switch expression.form {
                case .unary(let sign, let value) where sign.kind == .not:
                    file.short(value).map { "write `absent(\($0))`" }
                case .binary(let left, let sign, let right): help(left, sign.kind, right, expression)
                default: nil
                }
            if let help, help.hasPrefix("write `"), help.hasSuffix("`"), !help.contains("…") {
                return String(help.dropFirst("write `".count).dropLast())
            }
            return file.short(expression) ?? "…"
        }

        private func comparison(_ left: Expression, _ right: Expression, _ word: String, _ turned: String) -> String {
            if left.isNumber, let name = file.short(right) {
                return "write `\(name):\(turned)(\(file.short(left) ?? "…"))`"
            }
            if isDeclared(right) { return MethodHelp.twoFindings }
            return "write `\(file.short(left) ?? "finding"):\(word)(\(file.short(right) ?? "…"))`"
        }

        private func isDeclared(_ expression: Expression) -> Bool {
            guard let name = expression.name else { return false }
            return file.isFree(expression.span) && file.declared.contains(name)
        }

        private func equality(_ left: Expression, _ right: Expression, isEqual: Bool) -> String {
            if isDeclared(left), isDeclared(right) { return MethodHelp.twoFindings }
            let name = file.short(left) ?? "finding"
            var condition = name
            if right.isNumber, let number = file.short(right) {
                condition = "\(name):between(\(number), \(number))"
            } else if right.isString, let text = file.short(right) {
                condition = "\(name):is \(text)"
            } else if let word = right.name {
                switch word {
                case "no", "absent": return "write `\(isEqual ? "absent(\(name))" : name)`"
                case "yes", "present": break
                default: return "write `\(name)` for what is there, `absent(\(name))` for what is not"
                }
            } else if case .truth(let truth) = right.form {
                return "write `\(truth == isEqual ? name : "absent(\(name))")`"
            }
            return "write `\(isEqual ? condition : "absent(\(condition))")`"
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
