// What is refused on the text of a rule file alone, because at run time it could no longer be seen.

/// A check of one file's tree.
protocol SourceCheck: SendableMetatype {
    /// The mistakes of a file, in the order of its text.
    static func mistakes(in file: CheckedFile) -> [SyntaxMistake]
}

/// A file with what all checks of its tree need.
struct CheckedFile {
    let source: SourceText
    let block: Block
    /// The functions of `calculated` declarations, the one place where Lua's operators have their meaning.
    let functions: [Span]
    /// The names that are no local ones, by their first byte.
    let free: Set<Int>
    /// What the book declares by bare names.
    let declared: Set<String>

    init(source: SourceText, block: Block, declared: Set<String>) {
        self.source = source
        self.block = block
        self.declared = declared
        var finder = FunctionFinder()
        finder.walk(block)
        functions = finder.found
        var reach = FreeNames(parameters: [])
        reach.read(block)
        free = Set(reach.free.map(\.span.start))
    }

    /// Whether a stretch lies inside the function of a `calculated`.
    func isInFunction(_ span: Span) -> Bool { functions.contains { $0.contains(span) } }

    /// Whether a name means something outside the file's own names.
    func isFree(_ span: Span) -> Bool { free.contains(span.start) }

    /// The text of something, if it is short enough to be repeated in a help.
    func short(_ expression: Expression) -> String? {
        let text = source.text(expression.span)
        return text.utf8.count <= 40 && !text.utf8.contains(0x0A) ? text : nil
    }
}

/// All checks of a file's tree.
let sourceChecks: [any SourceCheck.Type] = [
    OperatorsOnFindings.self, RepeatedFields.self, ForgottenBodies.self, DotsForColons.self, UnknownWords.self,
    NothingInTables.self, WordsAsStatements.self, LongNumbers.self,
]

private struct FunctionFinder: SyntaxVisitor {
    var found: [Span] = []

    mutating func visit(_ expression: Expression) {
        guard let declaration = expression.declaration, declaration.word.text == "calculated" else { return }
        for field in declaration.body?.fields ?? [] {
            if case .named(let name) = field.key, name.text == "compute", case .function = field.value.form {
                found.append(field.value.span)
            }
        }
    }
}
