// The names that a function uses without having declared them.

/// Follows the scopes of a function and gathers the names that are not its own.
package struct FreeNames {
    private var scopes: [Set<String>]
    package private(set) var free: [Name] = []
    /// Names that are not its own and are given a value.
    package private(set) var assigned: [Name] = []
    /// What is read of `math`, with its place.
    package private(set) var mathNames: [Name] = []

    /// A reader of a function with these parameters.
    package init(parameters: [String]) {
        scopes = [Set(parameters)]
    }

    private func isOwn(_ name: String) -> Bool { scopes.contains { $0.contains(name) } }

    private mutating func scope(_ names: [String] = [], _ body: (inout FreeNames) -> Void) {
        scopes.append(Set(names))
        body(&self)
        scopes.removeLast()
    }

    private mutating func declare(_ names: [Name]) { scopes[scopes.count - 1].formUnion(names.map(\.text)) }

    /// Reads a block that begins with these names as its own.
    package mutating func read(_ block: Block, declaring names: [String] = []) {
        scope(names) { reader in
            for statement in block.statements { reader.read(statement) }
        }
    }

    private mutating func read(_ statement: LuaStatement) {
        switch statement.form {
        case .call(let call): read(call)
        case .local(let names, let values):
            for value in values { read(value) }
            declare(names)
        case .assign(let targets, let values):
            for value in values { read(value) }
            for target in targets { assign(target) }
        case .block(let block): read(block)
        case .whileLoop(let condition, let block):
            read(condition)
            read(block)
        case .repeatLoop(let block, let condition):
            scope { reader in
                for statement in block.statements { reader.read(statement) }
                reader.read(condition)
            }
        case .branches(let branches):
            for branch in branches {
                if let condition = branch.condition { read(condition) }
                read(branch.block)
            }
        case .count(let name, let values, let block):
            for value in values { read(value) }
            read(block, declaring: [name.text])
        case .each(let names, let values, let block):
            for value in values { read(value) }
            read(block, declaring: names.map(\.text))
        case .function(let target, let function):
            assign(target)
            read(function.body, declaring: function.parameters.map(\.text))
        case .localFunction(let name, let function):
            declare([name])
            read(function.body, declaring: function.parameters.map(\.text))
        case .returnValues(let values): for value in values { read(value) }
        case .jump: break
        }
    }

    private mutating func assign(_ target: Expression) {
        guard case .name(let name) = target.form else { return read(target) }
        if !isOwn(name) { assigned.append(Name(text: name, span: target.span)) }
    }

    private mutating func read(_ expression: Expression) {
        switch expression.form {
        case .nothing, .truth, .number, .string, .varargs: break
        case .name(let name): if !isOwn(name) { free.append(Name(text: name, span: expression.span)) }
        case .function(let function): read(function.body, declaring: function.parameters.map(\.text))
        case .index(let value, let key):
            read(value)
            read(key)
        case .member(let value, let key):
            if value.name == "math", !isOwn("math") { mathNames.append(key) }
            read(value)
        case .parenthesised(let value), .unary(_, let value): read(value)
        case .call(let callee, let arguments), .method(let callee, _, let arguments):
            read(callee)
            for value in arguments.values { read(value) }
        case .table(let fields):
            for field in fields {
                if case .computed(let key) = field.key { read(key) }
                read(field.value)
            }
        case .binary(let left, _, let right):
            read(left)
            read(right)
        }
    }
}
