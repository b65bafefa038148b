// From tokens to the tree, by the grammar of Lua 5.4; stops at the first mistake and says what it probably was.

/// Reads one rule file. Reading is limited in depth and never traps, whatever the bytes.
struct Parser {
    /// How deeply blocks, calls and tables may be nested.
    static let depthLimit = 200

    let source: SourceText
    let tokens: [Token]
    let lexerMistake: SyntaxMistake?
    var position = 0
    var depth = 0
    /// The height of the highest expression of the block being read.
    var tallest = 0
    /// The braces, parentheses and blocks that are open, innermost last.
    var open: [Opening] = []
    /// An opening that the indentation of a later closing brace shows to be the one left open.
    var suspect: Opening?

    /// Something that must be closed.
    struct Opening {
        enum Kind { case brace, parenthesis, bracket, block }
        let kind: Kind
        let span: Span
        /// What shows that it should have been closed before, if something does.
        var missedAt: Span?
    }

    /// The statements of a file, or what is wrong with its form.
    static func parse(_ source: SourceText) -> Result<Block, SyntaxMistake> {
        let lexer = Lexer(source)
        var parser = Parser(source: source, tokens: lexer.tokens, lexerMistake: lexer.mistake)
        do throws(SyntaxMistake) {
            let block = try parser.block()
            guard parser.kind == .end else { throw parser.unexpected(.statement) }
            return .success(block)
        } catch {
            return .failure(error)
        }
    }

    init(source: SourceText, tokens: [Token], lexerMistake: SyntaxMistake?) {
        self.source = source
        self.tokens = tokens
        self.lexerMistake = lexerMistake
    }

    // MARK: Tokens

    var current: Token { tokens[position] }
    var kind: Token.Kind { tokens[position].kind }
    /// The token before the current one.
    var previous: Token? { position > 0 ? tokens[position - 1] : nil }

    func peek(_ ahead: Int = 1) -> Token { tokens[min(position + ahead, tokens.count - 1)] }

    func text(_ token: Token) -> String { source.text(token.span) }

    mutating func advance() { if position < tokens.count - 1 { position += 1 } }

    mutating func take(_ wanted: Token.Kind) -> Bool {
        guard kind == wanted else { return false }
        advance()
        return true
    }

    mutating func expect(_ wanted: Token.Kind, _ expectation: Expected) throws(SyntaxMistake) {
        guard take(wanted) else { throw unexpected(expectation) }
    }

    mutating func name(_ expectation: Expected = .name) throws(SyntaxMistake) -> Name {
        guard kind == .name else { throw unexpected(expectation) }
        let name = Name(text: text(current), span: current.span)
        advance()
        return name
    }

    // MARK: Depth

    mutating func enter() throws(SyntaxMistake) {
        depth += 1
        guard depth <= Parser.depthLimit else { throw tooDeep(current.span) }
    }

    func tooDeep(_ span: Span) -> SyntaxMistake {
        SyntaxMistake(
            code: .nestedTooDeeply, span: span, message: "too many things stand inside each other here",
            help: "break it into several declarations; a `pattern` gives a condition a name")
    }

    /// An expression whose height is one more than that of its highest part.
    mutating func make(_ form: Expression.Form, _ span: Span, above height: Int = 0) throws(SyntaxMistake) -> Expression
    {
        guard height < Parser.depthLimit else { throw tooDeep(Span(span.end - 1, span.end)) }
        tallest = max(tallest, height + 1)
        return Expression(form: form, span: span, height: height + 1)
    }
}

// MARK: Statements

extension Parser {
    mutating func block() throws(SyntaxMistake) -> Block {
        try enter()
        let outer = tallest
        tallest = 0
        defer {
            depth -= 1
            tallest = max(outer, tallest + 1)
        }
        var statements: [LuaStatement] = []
        while !endsBlock {
            if kind == .return {
                statements.append(try returnStatement())
                break
            }
            if let statement = try statement() { statements.append(statement) }
        }
        return Block(statements: statements, height: tallest + 1)
    }

    private var endsBlock: Bool {
        switch kind {
        case .end, .endWord, .else, .elseif, .until: true
        default: false
        }
    }

    private mutating func returnStatement() throws(SyntaxMistake) -> LuaStatement {
        let start = current.span
        advance()
        var values: [Expression] = []
        if !endsBlock, kind != .semicolon { values = try expressions() }
        let span = start.through(values.last?.span ?? start)
        _ = take(.semicolon)
        return LuaStatement(form: .returnValues(values), span: span)
    }

    private mutating func statement() throws(SyntaxMistake) -> LuaStatement? {
        let start = current.span
        let form: LuaStatement.Form
        switch kind {
        case .semicolon:
            advance()
            return nil
        case .if: form = try ifStatement()
        case .while: form = try whileStatement()
        case .do: form = .block(try closedBlock(start, skipping: 1))
        case .for: form = try forStatement()
        case .repeat: form = try repeatStatement()
        case .function: form = try functionStatement()
        case .local: form = try localStatement()
        case .doubleColon:
            advance()
            _ = try name()
            try expect(.doubleColon, .statement)
            form = .jump
        case .goto:
            advance()
            _ = try name()
            form = .jump
        case .break:
            advance()
            form = .jump
        default: form = try expressionStatement()
        }
        return LuaStatement(form: form, span: start.through(previous?.span ?? start))
    }

    /// A block up to its `end`, after `count` tokens that open it.
    mutating func closedBlock(_ opener: Span, skipping count: Int = 0) throws(SyntaxMistake) -> Block {
        for _ in 0..<count { advance() }
        open.append(Opening(kind: .block, span: opener))
        let block = try block()
        try expect(.endWord, .end)
        open.removeLast()
        return block
    }

    private mutating func ifStatement() throws(SyntaxMistake) -> LuaStatement.Form {
        let opener = current.span
        var branches: [(condition: Expression?, block: Block)] = []
        open.append(Opening(kind: .block, span: opener))
        while true {
            advance()
            let condition = try expression()
            try expect(.then, .then)
            branches.append((condition, try block()))
            if kind == .elseif { continue }
            if take(.else) { branches.append((nil, try block())) }
            break
        }
        try expect(.endWord, .end)
        open.removeLast()
        return .branches(branches)
    }

    private mutating func whileStatement() throws(SyntaxMistake) -> LuaStatement.Form {
        let opener = current.span
        advance()
        let condition = try expression()
        try expect(.do, .do)
        return .whileLoop(condition, try closedBlock(opener))
    }

    private mutating func repeatStatement() throws(SyntaxMistake) -> LuaStatement.Form {
        open.append(Opening(kind: .block, span: current.span))
        advance()
        let body = try block()
        try expect(.until, .end)
        open.removeLast()
        return .repeatLoop(body, try expression())
    }

    private mutating func forStatement() throws(SyntaxMistake) -> LuaStatement.Form {
        let opener = current.span
        advance()
        let first = try name()
        if take(.assign) {
            let range = try expressions()
            guard range.count == 2 || range.count == 3 else { throw unexpected(.do) }
            try expect(.do, .do)
            return .count(first, range, try closedBlock(opener))
        }
        var names = [first]
        while take(.comma) { names.append(try name()) }
        try expect(.in, .in)
        let values = try expressions()
        try expect(.do, .do)
        return .each(names, values, try closedBlock(opener))
    }

    private mutating func functionStatement() throws(SyntaxMistake) -> LuaStatement.Form {
        let opener = current.span
        advance()
        let first = try name()
        var target = try make(.name(first.text), first.span)
        while kind == .dot || kind == .colon {
            let isMethod = kind == .colon
            advance()
            let part = try name()
            target = try make(.member(target, part), target.span.through(part.span), above: target.height)
            if isMethod { break }
        }
        return .function(target, try functionBody(opener))
    }

    private mutating func localStatement() throws(SyntaxMistake) -> LuaStatement.Form {
        let opener = current.span
        advance()
        if take(.function) {
            let name = try name()
            return .localFunction(name, try functionBody(opener))
        }
        var names: [Name] = []
        repeat {
            names.append(try name())
            if take(.less) {
                let attribute = try name()
                guard attribute.text == "const" || attribute.text == "close" else { throw unexpected(.statement) }
                try expect(.greater, .statement)
            }
        } while take(.comma)
        return .local(names, take(.assign) ? try expressions() : [])
    }

    private mutating func expressionStatement() throws(SyntaxMistake) -> LuaStatement.Form {
        let start = position
        let first = try suffixedExpression(.statement)
        if kind == .comma, !first.isAssignable { throw commaAfterStatement() }
        if kind == .assign || kind == .comma {
            if let name = first.name, open.isEmpty, Vocabulary.allFields.contains(name) {
                throw fieldOutside(Name(text: name, span: first.span))
            }
            var targets = [first]
            while take(.comma) { targets.append(try suffixedExpression(.name)) }
            for target in targets where !target.isAssignable { throw notAStatement(target, from: start) }
            try expect(.assign, .assign)
            return .assign(targets, try expressions())
        }
        switch first.form {
        case .call, .method: return .call(first)
        default: throw notAStatement(first, from: start)
        }
    }

    mutating func functionBody(_ opener: Span) throws(SyntaxMistake) -> Function {
        try expect(.openParenthesis, .parameters)
        var parameters: [Name] = []
        var isVariadic = false
        if kind != .closeParenthesis {
            repeat {
                if take(.varargs) {
                    isVariadic = true
                    break
                }
                parameters.append(try name())
            } while take(.comma)
        }
        try expect(.closeParenthesis, .parameters)
        let body = try closedBlock(opener)
        return Function(
            parameters: parameters, isVariadic: isVariadic, body: body,
            span: opener.through(previous?.span ?? opener))
    }
}

extension Expression {
    fileprivate var isAssignable: Bool {
        switch form {
        case .name, .member, .index: true
        default: false
        }
    }
}
