// `nil` among the values of a list or field, which Lua drops in silence.

enum NothingInTables: SourceCheck {
    struct Finder: MistakeFinder {
        let file: CheckedFile
        var found: [SyntaxMistake] = []

        init(file: CheckedFile) { self.file = file }

        mutating func visit(_ expression: Expression) {
            guard let fields = expression.fields, !file.isInFunction(expression.span) else { return }
            for field in fields {
                guard case .nothing = field.value.form else { continue }
                if case .none = field.key {
                    found.append(
                        SyntaxMistake(
                            code: .holeInList, span: field.value.span, message: "this list has an empty place",
                            help: "delete it"))
                } else {
                    found.append(
                        SyntaxMistake(
                            code: .missingValue, span: field.value.span, message: "this field has no value",
                            help: "delete the field, or write `unknown` if that is meant"))
                }
            }
        }
    }
}
