// One rule file while its book is loaded: text, tree, and what was already found wrong with it.

package import RuleModel

/// A rule file of a book that is being loaded. Used on one thread.
package final class RuleFile {
    package let source: SourceText
    /// The tree, or `nil` if the file's form is wrong.
    package private(set) var syntax: Block?
    /// Everything of the form `word "id" { … }`, by the line of the word.
    private(set) var declarations: [Int: [Expression]] = [:]
    /// The first of those with an id in quotes, and the first with a computed one.
    private var expressions: [DeclarationKey: Expression] = [:]

    private struct DeclarationKey: Hashable {
        let line: Int
        let word: String
        let id: String?
    }
    /// Stretches of the file that already have their problem; what follows from them is not said again.
    private(set) var blamed: [Span] = []
    /// Whether it was run to its end.
    package var isComplete = false

    /// A file that is not parsed yet.
    package init(source: SourceText) {
        self.source = source
    }

    /// Reads the tree and reports a mistake of form.
    package func parse(_ problems: ProblemList) {
        switch Parser.parse(source) {
        case .success(let block):
            syntax = block
            var collector = DeclarationCollector()
            collector.walk(block)
            for expression in collector.found {
                let line = source.line(at: expression.span.start)
                declarations[line, default: []].append(expression)
                guard let declaration = expression.declaration else { continue }
                let key = DeclarationKey(line: line, word: declaration.word.text, id: id(of: declaration.id))
                if expressions[key] == nil { expressions[key] = expression }
            }
        case .failure(let mistake):
            blame(mistake, problems)
        }
    }

    /// Reports what the checks of the tree find.
    package func check(_ problems: ProblemList, declared: [String: DeclarationWord]) {
        guard let syntax else { return }
        let file = CheckedFile(
            source: source, block: syntax, declarations: declarations.values.joined(), declared: declared)
        for mistake in SourceChecks.mistakes(in: file) { blame(mistake, problems) }
    }

    /// Reports a mistake that the tree shows.
    func blame(_ mistake: SyntaxMistake, _ problems: ProblemList) {
        if mistake.code == .reservedWord { hidesWords = true }
        if !isBlamedAllOver { blamed.append(mistake.covers ?? mistake.span) }
        problems.add(
            mistake.code, at: source.location(mistake.span), mistake.message, help: mistake.help,
            related: mistake.related.map { Problem.Related(source.location($0.span), $0.message) },
            proposing: placed(mistake.proposal))
    }

    private func placed(_ proposal: Proposal?) -> Proposal? {
        guard var proposal else { return nil }
        proposal.file = source.file
        return proposal
    }

    /// Whether the file hides words of the language, so that whatever fails in it may follow from that.
    package private(set) var hidesWords = false

    /// Whether something inside a stretch already has its problem.
    package func isBlamed(within span: Span) -> Bool {
        isBlamedAllOver || blamed.contains { span.start <= $0.start && $0.start < span.end }
    }

    /// Whether the file has so many mistakes of form that nothing else is said of it.
    private var isBlamedAllOver: Bool { blamed.count >= 1_000 }

    /// Whether something on a line, or in the statement around it, already has its problem.
    package func isBlamed(nearLine line: Int) -> Bool {
        if isBlamedAllOver { return true }
        let statement = syntax?.statements.first { source.lines(of: $0.span).contains(line) }
        return blamed.contains { span in
            source.lines(of: span).contains(line) || statement.map { $0.span.contains(span) } == true
        }
    }

    /// The place in the file of a declaration that ran, or `nil` where it cannot be told.
    package func expression(of word: String, id: String?, line: Int) -> Expression? {
        let exact = id.flatMap { expressions[DeclarationKey(line: line, word: word, id: $0)] }
        return exact ?? expressions[DeclarationKey(line: line, word: word, id: nil)]
    }

    /// An id in quotes, or `nil`.
    private func id(of expression: Expression) -> String? {
        guard expression.isString else { return nil }
        return String(decoding: source.value(ofString: expression.span), as: UTF8.self)
    }

    /// What the text shows of declarations, whatever else is wrong with it.
    private lazy var found = PromisedNames.found(in: source)

    /// The words and ids of the declarations that the text shows, whether or not the file runs to its end.
    package var declaredNames: [(word: DeclarationWord?, id: String)] {
        guard syntax != nil else { return found }
        return declarations.values.joined().compactMap { expression in
            expression.declaration.flatMap { declaration in
                id(of: declaration.id).map { (DeclarationWord(rawValue: declaration.word.text), $0) }
            }
        }
    }

    /// The words and ids of declarations that may be missing because of what is wrong with the file. The word is
    /// `nil` where it is misspelt.
    package var promised: [(word: DeclarationWord?, id: String)] {
        if isComplete, blamed.isEmpty { return [] }
        return found
    }

    /// Whether it has declarations whose ids it computes.
    package var hasComputedIds: Bool {
        declarations.values.joined().contains { $0.declaration?.id.isString == false }
    }
}

/// Finds everything of the form `word "id" { … }` in a tree.
private struct DeclarationCollector: SyntaxVisitor {
    var found: [Expression] = []

    mutating func visit(_ expression: Expression) {
        if let declaration = expression.declaration, declaration.body != nil,
            DeclarationWord(rawValue: declaration.word.text) != nil
        {
            found.append(expression)
        }
    }
}
