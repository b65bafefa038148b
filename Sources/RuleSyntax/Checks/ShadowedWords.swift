// A name of a file's own that hides a word of the language: `local all = 3`.

enum ShadowedWords: SourceCheck {
    struct Finder: MistakeFinder {
        let file: CheckedFile
        var found: [SyntaxMistake] = []

        init(file: CheckedFile) { self.file = file }

        mutating func visit(_ statement: LuaStatement) {
            guard !file.isInFunction(statement.span) else { return }
            switch statement.form {
            case .local(let names, _), .each(let names, _, _): for name in names { check(name) }
            case .localFunction(let name, _), .count(let name, _, _): check(name)
            default: return
            }
        }

        private mutating func check(_ name: Name) {
            guard Vocabulary.roles[name.text] != nil || Vocabulary.values.contains(name.text) else { return }
            found.append(
                SyntaxMistake(
                    code: .reservedWord, span: name.span,
                    message: "`\(name.text)` is a word of the language and cannot be the name of something else",
                    help: "choose another name"))
        }
    }
}
