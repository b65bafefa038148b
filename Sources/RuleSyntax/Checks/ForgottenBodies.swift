// `red_flag "x"` without braces, braces without an id, and other shapes that no declaration has.

enum ForgottenBodies: SourceCheck {
    struct Finder: MistakeFinder {
        let file: CheckedFile
        var found: [SyntaxMistake] = []
        /// Heads that a body follows.
        var heads: Set<Int> = []

        init(file: CheckedFile) { self.file = file }

        mutating func visit(_ expression: Expression) {
            guard case .call(let callee, let arguments) = expression.form else { return }
            if case .call(let inner, _) = callee.form, isWord(inner) {
                heads.insert(callee.span.end)
                return
            }
            if callee.declaration?.body != nil, let word = callee.declaration?.word, isWord(word) {
                found.append(
                    SyntaxMistake(
                        code: .surplusValues, span: arguments.span,
                        message: "`\(word.text)` is followed by more than one pair of braces",
                        help: "put all fields into one pair of braces; a comma may be missing before this"))
                return
            }
            guard isWord(callee), let word = callee.name, !heads.contains(expression.span.end) else { return }
            found.append(head(word, callee, arguments, expression))
        }

        private func isWord(_ expression: Expression) -> Bool {
            guard let name = expression.name else { return false }
            return isWord(Name(text: name, span: expression.span))
        }

        private func isWord(_ name: Name) -> Bool {
            Vocabulary.fields[name.text] != nil && file.isFree(name.span)
        }

        private func head(
            _ word: String, _ callee: Expression, _ arguments: Arguments, _ whole: Expression
        ) -> SyntaxMistake {
            let id = arguments.values.first.flatMap { $0.isString ? file.short($0) : nil } ?? "\"id\""
            if arguments.values.count > 1 {
                return SyntaxMistake(
                    code: .surplusValues, span: arguments.span,
                    message: "`\(word)` takes its id and its braces without parentheses and commas",
                    help: "write `\(word) \(id) { … }`", covers: whole.span)
            }
            if arguments.values.first?.fields != nil || arguments.values.isEmpty {
                return SyntaxMistake(
                    code: .missingId, span: callee.span, message: "this `\(word)` has no id",
                    help: "write `\(word) \"id\" { … }`", covers: whole.span)
            }
            return SyntaxMistake(
                code: .forgottenBody, span: whole.span, message: "`\(word) \(id)` has no body",
                help: "write `\(word) \(id) { … }`")
        }
    }
}
