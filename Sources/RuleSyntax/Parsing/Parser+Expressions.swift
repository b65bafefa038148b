// Expressions: names, calls, tables, operators.

extension Parser {
    mutating func expressions() throws(SyntaxMistake) -> [Expression] {
        var values = [try expression()]
        while take(.comma) { values.append(try expression()) }
        return values
    }

    /// An expression of operators that bind more tightly than `limit`.
    mutating func expression(above limit: Int = 0) throws(SyntaxMistake) -> Expression {
        try enter()
        defer { depth -= 1 }
        var left: Expression
        if kind == .not || kind == .minus || kind == .hash || kind == .tilde {
            let sign = Operator(kind: kind, span: current.span)
            advance()
            let value = try expression(above: 12)
            left = try make(.unary(sign, value), sign.span.through(value.span), above: value.height)
        } else {
            left = try simpleExpression()
        }
        while let (leftPriority, rightPriority) = kind.priority, leftPriority > limit {
            let sign = Operator(kind: kind, span: current.span)
            advance()
            let right = try expression(above: rightPriority)
            left = try make(
                .binary(left, sign, right), left.span.through(right.span), above: max(left.height, right.height))
        }
        return left
    }

    private mutating func simpleExpression() throws(SyntaxMistake) -> Expression {
        let span = current.span
        let form: Expression.Form
        switch kind {
        case .number: form = .number
        case .string: form = .string
        case .nilWord: form = .nothing
        case .true: form = .truth(true)
        case .false: form = .truth(false)
        case .varargs: form = .varargs
        case .openBrace: return try table()
        case .function:
            advance()
            let function = try functionBody(span)
            return try make(.function(function), function.span, above: function.body.height)
        default: return try suffixedExpression(.value)
        }
        advance()
        return try make(form, span)
    }

    /// A name or parenthesis with all that is called, indexed or chosen from it.
    mutating func suffixedExpression(_ expectation: Expected) throws(SyntaxMistake) -> Expression {
        var value = try primaryExpression(expectation)
        while true {
            switch kind {
            case .dot:
                advance()
                let member = try name(.member)
                value = try make(.member(value, member), value.span.through(member.span), above: value.height)
            case .openBracket:
                let opener = current.span
                open.append(Opening(kind: .bracket, span: opener))
                advance()
                let key = try expression()
                let close = current.span
                try expect(.closeBracket, .closing)
                open.removeLast()
                value = try make(
                    .index(value, key), value.span.through(close), above: max(value.height, key.height))
            case .colon:
                guard peek().kind == .name else { throw colonWithoutName() }
                advance()
                let method = try name(.member)
                guard startsArguments else { throw unexpected(.arguments(method)) }
                let arguments = try arguments()
                value = try make(
                    .method(value, method, arguments), value.span.through(arguments.span),
                    above: max(value.height, arguments.height))
            case .openParenthesis, .string, .openBrace:
                let arguments = try arguments()
                value = try make(
                    .call(value, arguments), value.span.through(arguments.span),
                    above: max(value.height, arguments.height))
            default:
                return value
            }
        }
    }

    private var startsArguments: Bool { kind == .openParenthesis || kind == .string || kind == .openBrace }

    private mutating func primaryExpression(_ expectation: Expected) throws(SyntaxMistake) -> Expression {
        let span = current.span
        if kind == .name {
            let text = text(current)
            advance()
            return try make(.name(text), span)
        }
        guard kind == .openParenthesis else { throw unexpected(expectation) }
        open.append(Opening(kind: .parenthesis, span: span))
        advance()
        let inner = try expression()
        let close = current.span
        try expect(.closeParenthesis, .closing)
        open.removeLast()
        return try make(.parenthesised(inner), span.through(close), above: inner.height)
    }

    private mutating func arguments() throws(SyntaxMistake) -> Arguments {
        let span = current.span
        if kind == .string {
            advance()
            return Arguments(values: [try make(.string, span)], span: span, hasParentheses: false)
        }
        if kind == .openBrace {
            let table = try table()
            return Arguments(values: [table], span: table.span, hasParentheses: false)
        }
        open.append(Opening(kind: .parenthesis, span: span))
        advance()
        try enter()
        defer { depth -= 1 }
        var values: [Expression] = []
        if kind != .closeParenthesis { values = try expressions() }
        let close = current.span
        try expect(.closeParenthesis, .closing)
        open.removeLast()
        return Arguments(values: values, span: span.through(close), hasParentheses: true)
    }

    private mutating func table() throws(SyntaxMistake) -> Expression {
        try enter()
        defer { depth -= 1 }
        let opener = current.span
        open.append(Opening(kind: .brace, span: opener))
        advance()
        var fields: [TableField] = []
        var height = 0
        while kind != .closeBrace {
            let field = try field()
            height = max(height, field.value.height)
            if case .computed(let key) = field.key { height = max(height, key.height) }
            fields.append(field)
            guard take(.comma) || take(.semicolon) else { break }
        }
        let close = current.span
        noticeIndentation(opener)
        try expect(.closeBrace, .fieldOrBrace)
        open.removeLast()
        return try make(.table(fields), opener.through(close), above: height)
    }

    private mutating func field() throws(SyntaxMistake) -> TableField {
        let start = current.span
        if kind == .openBracket {
            open.append(Opening(kind: .bracket, span: start))
            advance()
            let key = try expression()
            try expect(.closeBracket, .closing)
            open.removeLast()
            try expect(.assign, .assign)
            let value = try fieldValue()
            return TableField(key: .computed(key), value: value, span: start.through(value.span))
        }
        if kind == .name, peek().kind == .assign {
            let key = try name()
            advance()
            let value = try fieldValue()
            return TableField(key: .named(key), value: value, span: start.through(value.span))
        }
        if kind == .name, let mistake = misspeltField() { throw mistake }
        let value = try expression()
        return TableField(key: .none, value: value, span: value.span)
    }

    private mutating func fieldValue() throws(SyntaxMistake) -> Expression {
        if kind == .comma || kind == .semicolon || kind == .closeBrace || kind == .end {
            throw missingValue()
        }
        if kind == .name, peek().kind == .assign, !source.lines(of: current.span).contains(previousLine) {
            throw missingValue()
        }
        return try expression()
    }

    private var previousLine: Int { source.line(at: previous?.span.start ?? 0) }
}

extension Arguments {
    var height: Int { values.reduce(0) { max($0, $1.height) } }
}

extension Token.Kind {
    /// How tightly an operator between two values binds to its left and right.
    fileprivate var priority: (Int, Int)? {
        switch self {
        case .or: (1, 1)
        case .and: (2, 2)
        case .less, .greater, .lessOrEqual, .greaterOrEqual, .notEqual, .equal: (3, 3)
        case .bar: (4, 4)
        case .tilde: (5, 5)
        case .ampersand: (6, 6)
        case .shiftLeft, .shiftRight: (7, 7)
        case .concatenate: (9, 8)
        case .plus, .minus: (10, 10)
        case .star, .slash, .doubleSlash, .percent: (11, 11)
        case .caret: (14, 13)
        default: nil
        }
    }
}
