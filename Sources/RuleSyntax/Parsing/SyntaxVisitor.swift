// A walk over the tree of a rule file, in the order of the text.

/// Sees every expression of a tree, an outer one before those inside it.
package protocol SyntaxVisitor {
    mutating func visit(_ expression: Expression)
    mutating func visit(_ statement: LuaStatement)
    /// Whether the walk goes into an entry of a table.
    mutating func enters(_ field: TableField) -> Bool
    mutating func leaves(_ field: TableField)
}

extension SyntaxVisitor {
    package mutating func visit(_ expression: Expression) {}
    package mutating func visit(_ statement: LuaStatement) {}
    package mutating func enters(_ field: TableField) -> Bool { true }
    package mutating func leaves(_ field: TableField) {}

    /// Visits every statement and expression of a block, in the order of the text.
    package mutating func walk(_ block: Block) {
        for statement in block.statements { walk(statement) }
    }

    private mutating func walk(_ statement: LuaStatement) {
        visit(statement)
        switch statement.form {
        case .call(let call): walk(call)
        case .local(_, let values): walk(values)
        case .assign(let targets, let values): walk(targets + values)
        case .block(let block): walk(block)
        case .whileLoop(let condition, let block):
            walk(condition)
            walk(block)
        case .repeatLoop(let block, let condition):
            walk(block)
            walk(condition)
        case .branches(let branches):
            for branch in branches {
                if let condition = branch.condition { walk(condition) }
                walk(branch.block)
            }
        case .count(_, let values, let block), .each(_, let values, let block):
            walk(values)
            walk(block)
        case .function(let target, let function):
            walk(target)
            walk(function.body)
        case .localFunction(_, let function): walk(function.body)
        case .returnValues(let values): walk(values)
        case .jump: break
        }
    }

    private mutating func walk(_ expressions: [Expression]) {
        for expression in expressions { walk(expression) }
    }

    /// Visits an expression and every expression inside it.
    package mutating func walk(_ expression: Expression) {
        visit(expression)
        switch expression.form {
        case .nothing, .truth, .number, .string, .varargs, .name: break
        case .function(let function): walk(function.body)
        case .index(let value, let key):
            walk(value)
            walk(key)
        case .member(let value, _), .parenthesised(let value), .unary(_, let value): walk(value)
        case .call(let callee, let arguments), .method(let callee, _, let arguments):
            walk(callee)
            walk(arguments.values)
        case .table(let fields):
            for field in fields where enters(field) {
                if case .computed(let key) = field.key { walk(key) }
                walk(field.value)
                leaves(field)
            }
        case .binary(let left, _, let right):
            walk(left)
            walk(right)
        }
    }
}
