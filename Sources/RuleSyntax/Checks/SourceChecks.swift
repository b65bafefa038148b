// What is refused on the text of a rule file alone, because at run time it could no longer be seen.

import RuleModel

/// A check of one file's tree.
protocol SourceCheck {
    associatedtype Finder: MistakeFinder
}

/// Goes along with a walk over a file's tree and gathers mistakes of one kind.
protocol MistakeFinder: SyntaxVisitor {
    init(file: CheckedFile)
    /// In the order of the text.
    var found: [SyntaxMistake] { get }
}

/// A file with what all checks of its tree need.
struct CheckedFile {
    let source: SourceText
    let block: Block
    /// The functions of `calculated` declarations, the one place where Lua's operators have their meaning; in the
    /// order of the text, none inside another.
    let functions: [Span]
    /// The names that are no local ones, by their first byte.
    let free: Set<Int>
    /// What the book declares, with the word that declares it.
    let declared: [String: DeclarationWord]

    /// - Parameter declarations: everything of the form `word "id" { … }` in the file.
    init(source: SourceText, block: Block, declarations: some Sequence<Expression>, declared: [String: DeclarationWord])
    {
        self.source = source
        self.block = block
        self.declared = declared
        functions = declarations.flatMap { $0.functions }.sorted { ($0.start, $1.end) < ($1.start, $0.end) }
            .reduce(into: []) { outer, span in if outer.last?.contains(span) != true { outer.append(span) } }
        var reach = FreeNames(parameters: [])
        reach.read(block)
        free = Set(reach.free.map(\.span.start))
    }

    /// Whether a stretch lies inside the function of a `calculated`.
    func isInFunction(_ span: Span) -> Bool {
        var (low, high) = (0, functions.count)
        while low < high {
            let middle = (low + high) / 2
            if functions[middle].start <= span.start { low = middle + 1 } else { high = middle }
        }
        return low > 0 && functions[low - 1].contains(span)
    }

    /// Whether a name means something outside the file's own names.
    func isFree(_ span: Span) -> Bool { free.contains(span.start) }

    /// The text of something, if it is short enough to be repeated in a help.
    func short(_ expression: Expression) -> String? {
        let text = source.text(expression.span)
        return text.utf8.count <= 40 && !text.utf8.contains(0x0A) ? text : nil
    }

    /// What words a condition anew that is written with Lua's operators.
    var mender: ConditionMender { ConditionMender(source: source, kinds: declared) }
}

/// All checks of a file's tree, in one walk.
struct SourceChecks: SyntaxVisitor {
    private var operators: OperatorsOnFindings.Finder
    private var calculations: CalculationsOnNames.Finder
    private var repeated: RepeatedFields.Finder
    private var bodies: ForgottenBodies.Finder
    private var dots: DotsForColons.Finder
    private var words: UnknownWords.Finder
    private var nothing: NothingInTables.Finder
    private var statements: WordsAsStatements.Finder
    private var hiding: HidingStatements.Finder
    private var shadowed: ShadowedWords.Finder
    private var numbers: LongNumbers.Finder
    private var hidden: HiddenCharacters.Finder
    private var blurred: BlurredNumbers.Finder

    private init(_ file: CheckedFile) {
        operators = OperatorsOnFindings.Finder(file: file)
        calculations = CalculationsOnNames.Finder(file: file)
        repeated = RepeatedFields.Finder(file: file)
        bodies = ForgottenBodies.Finder(file: file)
        dots = DotsForColons.Finder(file: file)
        words = UnknownWords.Finder(file: file)
        nothing = NothingInTables.Finder(file: file)
        statements = WordsAsStatements.Finder(file: file)
        hiding = HidingStatements.Finder(file: file)
        shadowed = ShadowedWords.Finder(file: file)
        numbers = LongNumbers.Finder(file: file)
        hidden = HiddenCharacters.Finder(file: file)
        blurred = BlurredNumbers.Finder(file: file)
    }

    /// What is wrong with a file.
    static func mistakes(in file: CheckedFile) -> [SyntaxMistake] {
        var checks = SourceChecks(file)
        checks.walk(file.block)
        return [
            checks.operators.found, checks.calculations.found, checks.repeated.found, checks.bodies.found,
            checks.dots.found, checks.words.found, checks.nothing.found, checks.statements.found, checks.hiding.found,
            checks.shadowed.found, checks.numbers.found, checks.hidden.found, checks.blurred.found,
        ].flatMap(\.self)
    }

    mutating func visit(_ statement: LuaStatement) {
        statements.visit(statement)
        hiding.visit(statement)
        shadowed.visit(statement)
        blurred.visit(statement)
    }

    mutating func visit(_ expression: Expression) {
        switch expression.form {
        case .string: hidden.visit(expression)
        case .number:
            numbers.visit(expression)
            blurred.visit(expression)
        case .name: blurred.visit(expression)
        case .unary, .binary:
            operators.visit(expression)
            if !operators.covers(expression) { calculations.visit(expression) }
            blurred.visit(expression)
        case .member:
            dots.visit(expression)
            blurred.visit(expression)
        case .table:
            repeated.visit(expression)
            nothing.visit(expression)
        case .call:
            operators.visit(expression)
            bodies.visit(expression)
            if !operators.covers(expression) { words.visit(expression) }
        default: break
        }
    }
}

extension Expression {
    /// The functions of a `calculated` declaration.
    fileprivate var functions: [Span] {
        guard let declaration, declaration.word.text == "calculated" else { return [] }
        return (declaration.body?.fields ?? []).compactMap { field in
            guard case .named(let name) = field.key, name.text == "compute", case .function = field.value.form else {
                return nil
            }
            return field.value.span
        }
    }
}
