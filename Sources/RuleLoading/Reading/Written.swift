// A value of a rule file together with the place where it is written.

import LuaRuntime
import RuleModel
import RuleSyntax

/// A value and its place. Going into it goes into the tree of the file alongside, as far as the two agree; where the
/// author used loops or names of their own, the place is that of the nearest thing around it.
final class Written {
    let term: Term
    let file: RuleFile
    /// Where the tree has it, or `nil` where only `location` is known.
    let syntax: Expression?
    let location: SourceLocation

    init(_ term: Term, in file: RuleFile, syntax: Expression?, near enclosing: SourceLocation) {
        self.term = term
        self.file = file
        self.syntax = syntax.map(Written.unwrapped)
        if let syntax = self.syntax {
            location = file.source.location(syntax.span)
        } else if let line = Written.line(of: term), line != enclosing.line {
            location = SourceLocation(file: enclosing.file, line: line)
        } else {
            location = enclosing
        }
    }

    /// Whether something in it was already reported.
    var isBlamed: Bool {
        if let syntax { return file.isBlamed(within: syntax.span) }
        return file.isBlamed(nearLine: location.line)
    }

    private static func unwrapped(_ expression: Expression) -> Expression {
        var expression = expression
        while case .parenthesised(let inner) = expression.form { expression = inner }
        return expression
    }

    private static func line(of term: Term) -> Int? {
        switch term {
        case .node(let node) where node.line > 0: node.line
        case .name(_, let line) where line > 0: line
        default: nil
        }
    }

    func child(_ term: Term, _ syntax: Expression?) -> Written {
        Written(term, in: file, syntax: syntax, near: location)
    }
}

// MARK: Tables

extension Written {
    /// The table that it is, or `nil`.
    var table: TermTable? {
        if case .table(let table) = term { table } else { nil }
    }

    /// The entries without a name.
    var items: [Written] {
        guard let table else { return [] }
        let written = (syntax?.fields ?? []).filter { if case .none = $0.key { true } else { false } }
        let agrees = written.count == table.items.count
        return table.items.indices.map { child(table.items[$0], agrees ? written[$0].value : nil) }
    }

    /// The value of a field, or `nil` if it has none.
    func field(_ key: String) -> Written? {
        guard let term = table?[key] else { return nil }
        return child(term, entry(key)?.value)
    }

    /// Where the name of a field stands, or the place of the whole.
    func location(ofKey key: String) -> SourceLocation {
        guard let entry = entry(key) else { return location }
        switch entry.key {
        case .named(let name): return file.source.location(name.span)
        case .computed(let key): return file.source.location(key.span)
        case .none: return location
        }
    }

    /// The name of the field after which an entry without one stands, with only others like it between.
    func key(before item: Written) -> String? {
        guard let start = item.syntax?.span.start else { return nil }
        for field in (syntax?.fields ?? []).reversed() where field.span.start < start {
            if case .named(let name) = field.key { return name.text }
        }
        return nil
    }

    /// The value of a field and the entries without a name behind it, as they are written, if that is short.
    func values(of key: String, atMost limit: Int) -> String? {
        guard let fields = syntax?.fields,
            let first = fields.firstIndex(where: { field in
                if case .named(let name) = field.key { name.text == key } else { false }
            })
        else { return nil }
        let others = fields[(first + 1)...].prefix { if case .none = $0.key { true } else { false } }
        let text = ([fields[first].value] + others.map(\.value)).map { file.source.text($0.span) }
            .joined(separator: ", ")
        return text.utf8.count <= limit && !text.utf8.contains(0x0A) ? text : nil
    }

    private func entry(_ key: String) -> TableField? {
        syntax?.fields?.last { field in
            switch field.key {
            case .named(let name): name.text == key
            case .computed(let written):
                written.isString
                    && String(decoding: file.source.value(ofString: written.span), as: UTF8.self) == key
            case .none: false
            }
        }
    }
}

// MARK: Calls

extension Written {
    /// The call that it is, or `nil`.
    var node: TermNode? {
        if case .node(let node) = term { node } else { nil }
    }

    /// What the call is given; the body of a declaration.
    var arguments: [Written] {
        guard let node else { return [] }
        let written = writtenArguments(of: node)
        return node.arguments.indices.map { index in
            child(node.arguments[index], written?.count == node.arguments.count ? written?[index] : nil)
        }
    }

    private func writtenArguments(of node: TermNode) -> [Expression]? {
        switch (node.kind, syntax?.form) {
        case (.call, .call(let callee, let arguments)) where callee.name == node.word: arguments.values
        case (.method, .method(_, let name, let arguments)) where name.text == node.word: arguments.values
        case (.declaration, .call(_, let arguments)) where syntax?.declaration?.word.text == node.word:
            arguments.values
        default: nil
        }
    }

    /// What a method belongs to.
    var receiver: Written? {
        guard let node, let receiver = node.receiver else { return nil }
        if case .method(let written, let name, _)? = syntax?.form, name.text == node.word {
            return child(receiver, written)
        }
        return child(receiver, nil)
    }

    /// The id of a declaration.
    var head: Written? {
        guard let node, let id = node.head.first else { return nil }
        return child(id, syntax?.declaration?.word.text == node.word ? syntax?.declaration?.id : nil)
    }

    /// The word of a declaration or call with its id: what a problem with the whole points at.
    var title: SourceLocation {
        guard let syntax else { return location }
        if let declaration = syntax.declaration {
            return file.source.location(declaration.word.span.through(declaration.id.span))
        }
        if case .call(let callee, _) = syntax.form { return file.source.location(callee.span) }
        return location
    }

    /// Where the name of a method stands.
    var methodName: SourceLocation {
        if case .method(_, let name, _)? = syntax?.form { return file.source.location(name.span) }
        return location
    }
}
