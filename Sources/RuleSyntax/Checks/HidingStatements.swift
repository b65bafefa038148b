// Statements that could leave declarations out without a word: what a file declares must not depend on a condition.

enum HidingStatements: SourceCheck {
    struct Finder: MistakeFinder {
        let file: CheckedFile
        var found: [SyntaxMistake] = []

        init(file: CheckedFile) { self.file = file }

        mutating func visit(_ statement: LuaStatement) {
            guard !file.isInFunction(statement.span) else { return }
            let what: String
            switch statement.form {
            case .branches: what = "if"
            case .returnValues: what = "return"
            case .jump: what = "goto"
            default: return
            }
            found.append(
                SyntaxMistake(
                    code: .hidingStatement, span: statement.span,
                    message: "`\(what)` could leave declarations out without a word",
                    help: "what depends on a patient is a condition: `when = …`; a rule that is not wanted is deleted",
                    covers: statement.span))
        }
    }
}
