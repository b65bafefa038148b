// `history.includes "x"`: a dot where a colon belongs.

enum DotsForColons: SourceCheck {
    struct Finder: MistakeFinder {
        let file: CheckedFile
        var found: [SyntaxMistake] = []

        init(file: CheckedFile) { self.file = file }

        mutating func visit(_ expression: Expression) {
            guard case .member(let value, let name) = expression.form, Vocabulary.methods.contains(name.text),
                value.name.map({ _ in file.isFree(value.span) }) ?? true, !file.isInFunction(expression.span)
            else { return }
            found.append(
                SyntaxMistake(
                    code: .dotForColon, span: Span(value.span.end, name.span.end),
                    message: "`\(name.text)` stands behind a dot",
                    help: "write a colon: `\(file.short(value) ?? "…"):\(name.text)`", covers: expression.span))
        }
    }
}
