// A call of something that is no word of the language: `red_flagg "x" { … }`, `stiff_neck { … }`.

enum UnknownWords: SourceCheck {
    struct Finder: MistakeFinder {
        let file: CheckedFile
        var found: [SyntaxMistake] = []

        init(file: CheckedFile) { self.file = file }

        mutating func visit(_ expression: Expression) {
            guard case .call(let callee, let arguments) = expression.form, let word = callee.name,
                file.isFree(callee.span), Vocabulary.roles[word] == nil, !Vocabulary.libraryNames.contains(word),
                !Vocabulary.omittedNames.contains(word), !file.isInFunction(callee.span)
            else { return }
            found.append(mistake(word, callee, arguments))
        }

        private func mistake(_ word: String, _ callee: Expression, _ arguments: Arguments) -> SyntaxMistake {
            if file.declared[word] != nil {
                let isText = arguments.values.first?.isString == true
                return SyntaxMistake(
                    code: .nameAsWord, span: callee.span,
                    message: "`\(word)` is a name and no word that braces, quotes or parentheses may follow",
                    help: isText
                        ? "write `\(word):is \"…\"` or `\(word):includes \"…\"`, or put a comma behind it"
                        : "put a comma behind it, or a word before it, such as `all { \(word), … }`",
                    covers: callee.span.through(arguments.span))
            }
            if Vocabulary.allFields.contains(word) {
                return SyntaxMistake(
                    code: .wrongEquals, span: callee.span, message: "the field `\(word)` is given its value with `=`",
                    help: "write `\(word) = …`", covers: callee.span.through(arguments.span))
            }
            return SyntaxMistake(
                code: .unknownWord, span: callee.span, message: "`\(word)` is not a word of the language",
                help: Form.ofWord(word) ?? (found.count < 500 ? didYouMean(word, in: Vocabulary.roles.keys) : nil),
                covers: callee.span.through(arguments.span))
        }
    }
}
