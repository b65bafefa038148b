// The form of a rule file as a tree: what is written where, without its meaning.

/// A name with its place.
struct Name: Sendable {
    let text: String
    let span: Span
}

/// Something that has a value.
struct Expression: Sendable {
    indirect enum Form: Sendable {
        case nothing
        case truth(Bool)
        case number
        case string
        case varargs
        case function(Function)
        case name(String)
        /// `a[b]`
        case index(Expression, Expression)
        /// `a.b`
        case member(Expression, Name)
        case call(Expression, Arguments)
        /// `a:b(…)`
        case method(Expression, Name, Arguments)
        case table([TableField])
        case unary(Operator, Expression)
        case binary(Expression, Operator, Expression)
        case parenthesised(Expression)
    }

    let form: Form
    let span: Span
    /// The longest way down to a leaf; limited, so that walks cannot exhaust the stack.
    let height: Int
}

/// An operator with its place.
struct Operator: Sendable {
    let kind: Token.Kind
    let span: Span
}

/// What stands behind the name of a call.
struct Arguments: Sendable {
    let values: [Expression]
    /// Parentheses, braces or quotes included.
    let span: Span
    let hasParentheses: Bool
}

/// One entry of a table.
struct TableField: Sendable {
    enum Key: Sendable {
        case none
        case named(Name)
        case computed(Expression)
    }

    let key: Key
    let value: Expression
    let span: Span
}

/// A function's parameters and body.
struct Function: Sendable {
    let parameters: [Name]
    let isVariadic: Bool
    let body: Block
    let span: Span
}

/// Statements in a row.
struct Block: Sendable {
    let statements: [LuaStatement]
    let height: Int
}

/// Something that is done.
struct LuaStatement: Sendable {
    indirect enum Form: Sendable {
        case call(Expression)
        case local([Name], [Expression])
        case assign([Expression], [Expression])
        case block(Block)
        case whileLoop(Expression, Block)
        case repeatLoop(Block, Expression)
        case branches([(condition: Expression?, block: Block)])
        case count(Name, [Expression], Block)
        case each([Name], [Expression], Block)
        case function(Expression, Function)
        case localFunction(Name, Function)
        case returnValues([Expression])
        case jump
    }

    let form: Form
    let span: Span
}

extension Expression {
    /// The name that this is, or `nil`.
    var name: String? {
        if case .name(let text) = form { text } else { nil }
    }

    /// The fields of the table that this is, or `nil`.
    var fields: [TableField]? {
        if case .table(let fields) = form { fields } else { nil }
    }

    var isString: Bool {
        if case .string = form { true } else { false }
    }

    /// The word, id and body of `word "id" { … }`; the body is missing in `word "id"`.
    var declaration: (word: Name, id: Expression, body: Expression?)? {
        guard case .call(let callee, let arguments) = form, arguments.values.count == 1 else { return nil }
        if let word = callee.name, arguments.values[0].isString {
            return (Name(text: word, span: callee.span), arguments.values[0], nil)
        }
        guard case .call(let inner, let id) = callee.form, let word = inner.name, id.values.count == 1 else {
            return nil
        }
        return (Name(text: word, span: inner.span), id.values[0], arguments.values[0])
    }
}
