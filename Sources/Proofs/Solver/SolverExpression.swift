// What a solver answers: a word, or a list in parentheses.

import RuleBook

/// An answer of a solver, as SMT-LIB 2 writes it.
indirect enum SolverExpression: Hashable {
    case word(String)
    case list([SolverExpression])

    /// The expression that text holds; `nil` if it is not complete.
    init?(_ text: String) {
        var lists: [[SolverExpression]] = []
        var result: SolverExpression?
        func add(_ expression: SolverExpression) {
            if lists.isEmpty { result = expression } else { lists[lists.count - 1].append(expression) }
        }
        var rest = Substring(text)
        while let first = rest.first, result == nil {
            switch first {
            case "(":
                lists.append([])
                rest.removeFirst()
            case ")":
                guard let list = lists.popLast() else { return nil }
                rest.removeFirst()
                add(.list(list))
            case "|", "\"":
                guard let end = rest.dropFirst().firstIndex(of: first) else { return nil }
                add(.word(String(rest[...end])))
                rest = rest[rest.index(after: end)...]
            case " ", "\n", "\t", "\r": rest.removeFirst()
            default:
                let word = rest.prefix { !" ()\n\t\r|\"".contains($0) }
                add(.word(String(word)))
                rest = rest[word.endIndex...]
            }
        }
        guard let result else { return nil }
        self = result
    }

    /// The exact number that it is: `3.0`, `(- 3.0)`, `(/ 3.0 2.0)`.
    var number: Exact? {
        switch self {
        case .word(let text): return Exact(decimal: text)
        case .list(let members):
            guard case .word(let sign)? = members.first else { return nil }
            let numbers = members.dropFirst().compactMap(\.number)
            switch (sign, numbers.count) {
            case ("-", 1): return numbers[0].negated
            case ("/", 2): return numbers[0].divided(by: numbers[1])
            default: return nil
            }
        }
    }
}
