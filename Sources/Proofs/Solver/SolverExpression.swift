// What a solver answers: a word, or a list in parentheses.

import RuleModel

/// An answer of a solver, as SMT-LIB 2 writes it.
indirect enum SolverExpression: Hashable {
    case word(String)
    case list([SolverExpression])

    /// The expression that text holds; `nil` if it is none.
    init?(_ text: [UInt8]) {
        var lists: [[SolverExpression]] = []
        var result: SolverExpression?
        func add(_ expression: SolverExpression) {
            if lists.isEmpty { result = expression } else { lists[lists.count - 1].append(expression) }
        }
        var place = 0
        while place < text.count, result == nil {
            let start = place
            place += 1
            switch text[start] {
            case UInt8(ascii: "("): lists.append([])
            case UInt8(ascii: ")"):
                guard let list = lists.popLast() else { return nil }
                add(.list(list))
            case UInt8(ascii: "|"), UInt8(ascii: "\""):
                guard let end = text[place...].firstIndex(of: text[start]) else { return nil }
                place = end + 1
                // Solvers write a name with bars or without, where it does not need them.
                add(.word(String(decoding: text[(start + 1)..<end], as: UTF8.self)))
            case 0...0x20: break
            default:
                while place < text.count, text[place] > 0x20, !SolverExpression.ends(text[place]) { place += 1 }
                add(.word(String(decoding: text[start..<place], as: UTF8.self)))
            }
        }
        guard let result else { return nil }
        self = result
    }

    private static func ends(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "|")
    }

    /// Whether text, read so far, ends outside of parentheses and quotes.
    struct Progress {
        private var depth = 0
        private var quote: UInt8?

        /// Reads on; whether an expression is complete.
        mutating func reads(_ text: some Sequence<UInt8>) -> Bool {
            for byte in text {
                if let open = quote {
                    if byte == open { quote = nil }
                    continue
                }
                switch byte {
                case UInt8(ascii: "("): depth += 1
                case UInt8(ascii: ")"): depth -= 1
                case UInt8(ascii: "|"), UInt8(ascii: "\""): quote = byte
                default: break
                }
            }
            return depth <= 0 && quote == nil
        }
    }

    /// The exact number that it is: `3.0`, `(- 3.0)`, `(/ 3.0 2.0)`.
    var number: Rational? {
        switch self {
        case .word(let text): return Rational(decimal: text)
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
