// The form of a rule file as a tree: what is written where, without its meaning.

/// A name with its place.
package struct Name: Sendable {
    package let text: String
    package let span: Span
}

/// Something that has a value.
package struct Expression: Sendable {
    /// What kind of expression it is.
    package indirect enum Form: Sendable {
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

    package let form: Form
    package let span: Span
    /// The longest way down to a leaf; limited, so that walks cannot exhaust the stack.
    package let height: Int
}

/// An operator with its place.
package struct Operator: Sendable {
    package let kind: Token.Kind
    package let span: Span
}

/// What stands behind the name of a call.
package struct Arguments: Sendable {
    package let values: [Expression]
    /// Parentheses, braces or quotes included.
    package let span: Span
    package let hasParentheses: Bool
}

/// One entry of a table.
package struct TableField: Sendable {
    /// How the field is named.
    package enum Key: Sendable {
        case none
        case named(Name)
        case computed(Expression)
    }

    package let key: Key
    package let value: Expression
    package let span: Span
}

/// A function's parameters and body.
package struct Function: Sendable {
    package let parameters: [Name]
    package let isVariadic: Bool
    package let body: Block
    package let span: Span
}

/// Statements in a row.
package struct Block: Sendable {
    package let statements: [LuaStatement]
    package let height: Int
}

/// Something that is done.
package struct LuaStatement: Sendable {
    /// What kind of statement it is.
    package indirect enum Form: Sendable {
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

    package let form: Form
    package let span: Span
}

extension Expression {
    /// The name that this is, or `nil`.
    package var name: String? {
        if case .name(let text) = form { text } else { nil }
    }

    /// The fields of the table that this is, or `nil`.
    package var fields: [TableField]? {
        if case .table(let fields) = form { fields } else { nil }
    }

    package var isString: Bool {
        if case .string = form { true } else { false }
    }

    /// The word, id and body of `word "id" { … }`; the body is missing in `word "id"`.
    package var declaration: (word: Name, id: Expression, body: Expression?)? {
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
