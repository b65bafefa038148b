// A field that is given twice in one pair of braces, of which Lua keeps the last in silence.

enum RepeatedFields: SourceCheck {
    struct Finder: MistakeFinder {
        let file: CheckedFile
        var found: [SyntaxMistake] = []

        init(file: CheckedFile) { self.file = file }

        mutating func visit(_ expression: Expression) {
            guard let fields = expression.fields else { return }
            var first: [String: Span] = [:]
            for field in fields {
                let name: Name
                switch field.key {
                case .named(let key): name = key
                case .computed(let key) where key.isString:
                    let bytes = file.source.value(ofString: key.span)
                    name = Name(text: String(decoding: bytes, as: UTF8.self), span: key.span)
                default: continue
                }
                guard let earlier = first[name.text] else {
                    first[name.text] = name.span
                    continue
                }
                found.append(
                    SyntaxMistake(
                        code: .repeatedField, span: name.span, message: "`\(name.text)` is given twice",
                        help: "delete one of them, or put both into one",
                        related: [(earlier, "the first is here")]))
            }
        }
    }
}
