// A condition, weight or inner declaration that stands by itself and therefore does nothing.

enum WordsAsStatements: SourceCheck {
    struct Finder: MistakeFinder {
        let file: CheckedFile
        var found: [SyntaxMistake] = []

        init(file: CheckedFile) { self.file = file }

        mutating func visit(_ statement: LuaStatement) {
            guard case .call(let call) = statement.form, !file.isInFunction(call.span) else { return }
            switch call.form {
            case .method(let value, let name, _):
                if let finding = value.name, file.isFree(value.span) {
                    report(
                        "`\(finding):\(name.text)`", "it belongs into a declaration, such as `when = …`", call,
                        value.span)
                }
            case .call:
                let word = call.declaration?.word ?? callee(of: call)
                guard let word, file.isFree(word.span), let role = Vocabulary.roles[word.text], role != .statement
                else { return }
                // A head without a body is reported as such.
                if role == .inner, call.declaration?.body == nil { return }
                report(
                    "`\(word.text)`", places[word.text] ?? "it belongs into a declaration, such as `when = …`", call,
                    word.span)
            default: return
            }
        }

        private mutating func report(_ what: String, _ help: String, _ call: Expression, _ span: Span) {
            found.append(
                SyntaxMistake(
                    code: .nothingDeclared, span: span, message: "\(what) by itself declares nothing", help: help,
                    covers: call.span))
        }

        private func callee(of call: Expression) -> Name? {
            guard case .call(let callee, _) = call.form, let name = callee.name else { return nil }
            return Name(text: name, span: callee.span)
        }

        private let places = [
            "level": "it belongs into `urgency = { … }` of the `rule_book`",
            "group": "it belongs into `groups = { … }` of the `rule_book`",
            "statement": "it belongs into `statements = { … }` of a `source`",
            "option": "it belongs into `options = { … }` of a `choice` or `choices`",
            "code": "it belongs into `codes = { … }`",
            "strongly": "it belongs into `for_it` or `against` of a `cause`",
            "somewhat": "it belongs into `for_it` or `against` of a `cause`",
            "slightly": "it belongs into `for_it` or `against` of a `cause`",
            "points": "it belongs into a `score` or a `cause`",
        ]
    }
}
