// Calculating with names outside a `calculated`: mostly an id without quotes, `cite = serious/stiff-neck`.

enum CalculationsOnNames: SourceCheck {
    struct Finder: MistakeFinder {
        let file: CheckedFile
        var found: [SyntaxMistake] = []
        /// The last stretch that has its problem: whatever lies in an earlier one came before.
        private var covered: Span?

        init(file: CheckedFile) { self.file = file }

        mutating func visit(_ expression: Expression) {
            guard let (sign, names) = calculation(expression), !file.isInFunction(expression.span),
                covered?.contains(expression.span) != true
            else { return }
            if sign.kind == .plus, isText(expression) {
                covered = expression.span
                found.append(
                    SyntaxMistake(
                        code: .oddCharacter, span: sign.span, message: "`+` does not join two texts",
                        help: "write `..` between them", covers: expression.span))
                return
            }
            guard names.contains(where: { file.isFree($0.span) }) else { return }
            covered = expression.span
            found.append(
                SyntaxMistake(
                    code: .calculationOnName, span: expression.span,
                    message:
                        "`\(file.source.text(sign.span))` calculates, and nothing can be calculated with names here",
                    help: help(expression, sign, names), proposal: proposal(expression, sign)))
        }

        /// Whether a text stands among what is joined or added.
        private func isText(_ expression: Expression) -> Bool {
            guard case .binary(let left, let sign, let right) = expression.form,
                sign.kind == .plus || sign.kind == .concatenate
            else { return expression.isString }
            return isText(left) || isText(right)
        }

        /// What `&`, `|` and `~` probably mean, and a name that was written with `-`.
        private func proposal(_ expression: Expression, _ sign: Operator) -> Proposal? {
            if [.ampersand, .bar, .tilde].contains(sign.kind) {
                return file.mender.mended(expression).map {
                    OperatorsOnFindings.Finder.proposal($0, for: expression.span)
                }
            }
            guard let text = file.short(expression) else { return nil }
            let name = String(text.map { $0 == "-" ? "_" : $0 })
            let parts = text.split(separator: "-").map(String.init)
            return file.declared[name] == nil
                ? nil : Proposal(span: expression.span, text: name, read: Set(parts + [name]))
        }

        private func help(_ expression: Expression, _ sign: Operator, _ names: [Expression]) -> String {
            switch sign.kind {
            case .ampersand: return Form.all
            case .bar: return Form.any
            case .tilde: return Form.absent
            default: break
            }
            let isDeclared = names.contains { name in
                file.isFree(name.span) && name.name.flatMap { file.declared[$0] } != nil
            }
            guard let text = file.short(expression), !text.contains(" ") else {
                let isFinding = names.contains { name in
                    [.finding, .pattern].contains(name.name.flatMap { file.declared[$0] })
                }
                return isFinding
                    ? Form.several : isDeclared ? Form.calculated : "if this is one id or text, put it in quotes"
            }
            return "if this is one id, put it in quotes: `\"\(text)\"`"
        }

        /// The operator of a calculation and the names it is about.
        private func calculation(_ expression: Expression) -> (Operator, [Expression])? {
            switch expression.form {
            case .unary(let sign, let value) where sign.kind != .not && sign.kind != .hash:
                return (sign, names(in: value))
            case .binary(let left, let sign, let right):
                switch sign.kind {
                case .and, .or, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: return nil
                default: return (sign, names(in: left) + names(in: right))
                }
            default: return nil
            }
        }

        private func names(in expression: Expression) -> [Expression] {
            if expression.name != nil { return [expression] }
            if case .method = expression.form { return [] }
            return calculation(expression)?.1 ?? []
        }
    }
}
