// What is known of the value of an expression before a rule file runs.

import RuleModel

/// A number that is written or calculated from written ones: exactly, and as Lua has it.
struct ConstantNumber {
    let exact: Rational
    let double: Double
    /// Whether Lua keeps it as a whole number; else as a double.
    let isInteger: Bool

    /// Whether the shortest decimal of Lua's number is the exact one.
    var isExact: Bool { isInteger || Rational(shortestDecimalOf: double) == exact }
}

/// What is known of a number.
enum KnownNumber {
    case constant(ConstantNumber)
    /// Whole numbers that Lua keeps as such, of at most this size.
    case integers(Int)
    /// A whole number divided once by a power of ten.
    case decimals

    /// Whether Lua keeps it as a whole number.
    var isWhole: Bool {
        switch self {
        case .constant(let constant): constant.isInteger
        case .integers: true
        case .decimals: false
        }
    }
}

/// Finds out what is known of expressions; of a name only if all that gives it a value in the file is known.
struct ConstantValues {
    private enum Binding {
        case value(Expression)
        case integers(Int)
        case unknown
    }

    private let file: CheckedFile
    private var bindings: [String: [Binding]]?
    private var known: [String: KnownNumber?] = [:]
    private var depth = 0
    /// Doubles hold every whole number up to here.
    private static let largest = 1 << 53

    init(file: CheckedFile) { self.file = file }

    /// Whether a part of it has a problem of another kind: a name of the book, a text that is added, too many digits.
    func isReported(_ expression: Expression) -> Bool {
        switch expression.form {
        case .number: LongNumbers.isLong(expression, file.source)
        case .name(let name): name != "math" && file.isFree(expression.span)
        case .parenthesised(let inner): isReported(inner)
        case .unary(let sign, let value) where sign.kind.isArithmetic: isReported(value)
        case .binary(let left, let sign, let right) where sign.kind.isArithmetic:
            sign.kind == .plus && (left.isString || right.isString) || isReported(left) || isReported(right)
        default: false
        }
    }

    /// What is known of the number that an expression gives, or `nil`.
    mutating func value(of expression: Expression) -> KnownNumber? {
        switch expression.form {
        case .number: return literal(expression)
        case .parenthesised(let inner): return value(of: inner)
        case .name(let name): return value(ofName: name)
        case .unary(let sign, let operand):
            if sign.kind == .hash { return .integers(1_000_000_000) }
            guard sign.kind == .minus else { return nil }
            switch value(of: operand) {
            case .constant(let constant):
                return .constant(
                    .init(exact: constant.exact.negated, double: -constant.double, isInteger: constant.isInteger))
            case .integers(let bound): return .integers(bound)
            default: return nil
            }
        case .binary(let left, let sign, let right):
            guard sign.kind.isArithmetic, let first = value(of: left), let second = value(of: right) else { return nil }
            if case (.constant(let one), .constant(let two)) = (first, second),
                let result = constant(one, sign.kind, two)
            {
                return .constant(result)
            }
            return whole(first, sign.kind, second)
        default: return nil
        }
    }

    private func literal(_ expression: Expression) -> KnownNumber? {
        let text = file.source.text(expression.span)
        if text.hasPrefix("0x") || text.hasPrefix("0X") {
            guard let number = Int(text.dropFirst(2), radix: 16), number <= Self.largest else { return nil }
            return .constant(.init(exact: Rational(number), double: Double(number), isInteger: true))
        }
        guard !LongNumbers.isLong(expression, file.source), let exact = Rational(decimal: text),
            let double = Double(text)
        else { return nil }
        let isInteger = text.utf8.allSatisfy(\.isDigit)
        let constant = ConstantNumber(exact: exact, double: double, isInteger: isInteger)
        return constant.isExact ? .constant(constant) : nil
    }

    private func constant(_ left: ConstantNumber, _ sign: Token.Kind, _ right: ConstantNumber) -> ConstantNumber? {
        let (exact, double): (Rational?, Double)
        switch sign {
        case .plus: (exact, double) = (left.exact.adding(right.exact), left.double + right.double)
        case .minus: (exact, double) = (left.exact.adding(right.exact.negated), left.double - right.double)
        case .star: (exact, double) = (left.exact.multiplied(by: right.exact), left.double * right.double)
        case .slash: (exact, double) = (left.exact.divided(by: right.exact), left.double / right.double)
        case .caret:
            // Only powers that a double holds: of others the C library may give another last digit.
            guard right.exact.isWhole, left.exact.isWhole, (0...53).contains(right.exact.numerator) else { return nil }
            var power: Rational? = Rational(1)
            for _ in 0..<right.exact.numerator { power = power?.multiplied(by: left.exact) }
            guard let power, abs(power.numerator) <= Self.largest else { return nil }
            (exact, double) = (power, power.double)
        default: return nil
        }
        guard let exact, double.isFinite else { return nil }
        let isInteger = left.isInteger && right.isInteger && sign != .slash && sign != .caret
        // Whole numbers wrap around in Lua where they grow too large.
        if isInteger, abs(exact.numerator) > Self.largest { return nil }
        return ConstantNumber(exact: exact, double: double, isInteger: isInteger)
    }

    /// What is known of a calculation with whole numbers.
    private func whole(_ first: KnownNumber, _ sign: Token.Kind, _ second: KnownNumber) -> KnownNumber? {
        guard let left = bound(first) else { return nil }
        if sign == .slash {
            guard case .constant(let below) = second, below.exact.isPowerOfTen, left < 1_000_000_000_000_000 else {
                return nil
            }
            return .decimals
        }
        guard let right = bound(second) else { return nil }
        let (size, overflow) =
            switch sign {
            case .plus, .minus: left.addingReportingOverflow(right)
            case .star: left.multipliedReportingOverflow(by: right)
            case .doubleSlash: left.addingReportingOverflow(1)
            case .percent: (right, false)
            default: (0, true)
            }
        return overflow || size > Self.largest ? nil : .integers(size)
    }

    private func bound(_ number: KnownNumber) -> Int? {
        switch number {
        case .constant(let constant): constant.isInteger ? Int(exactly: abs(constant.exact.numerator)) : nil
        case .integers(let bound): bound
        case .decimals: nil
        }
    }

    // MARK: Names

    private mutating func value(ofName name: String) -> KnownNumber? {
        if let value = known[name] { return value }
        if bindings == nil {
            var reader = BindingReader(file: file)
            reader.walk(file.block)
            bindings = reader.bindings
        }
        guard let given = bindings?[name], depth < 16 else { return nil }
        // A name that is reached by its own value is not known.
        known[name] = .some(nil)
        depth += 1
        defer { depth -= 1 }
        let values = given.map { binding -> KnownNumber? in
            switch binding {
            case .value(let expression): value(of: expression)
            case .integers(let bound): .integers(bound)
            case .unknown: nil
            }
        }
        var result: KnownNumber?
        if values.count == 1 {
            result = values[0]
        } else {
            let bounds = values.compactMap { $0.flatMap(bound) }
            if bounds.count == values.count { result = bounds.max().map { .integers($0) } }
        }
        known[name] = .some(result)
        return result
    }

    /// Gathers what gives each name of a file its values; scopes do not matter, since all of a name must be known.
    private struct BindingReader: SyntaxVisitor {
        let file: CheckedFile
        var bindings: [String: [Binding]] = [:]

        private mutating func bind(_ name: String, _ binding: Binding) { bindings[name, default: []].append(binding) }

        mutating func visit(_ expression: Expression) {
            guard case .function(let function) = expression.form, !file.isInFunction(expression.span) else { return }
            for parameter in function.parameters { bind(parameter.text, .unknown) }
        }

        mutating func visit(_ statement: LuaStatement) {
            guard !file.isInFunction(statement.span) else { return }
            switch statement.form {
            case .local(let names, let values):
                for (place, name) in names.enumerated() {
                    bind(name.text, place < values.count ? .value(values[place]) : .unknown)
                }
            case .assign(let targets, let values):
                for (place, target) in targets.enumerated() {
                    guard let name = target.name else { continue }
                    bind(
                        name,
                        counts(name, place < values.count ? values[place] : nil) ? .integers(1_000_000_000) : .unknown)
                }
            case .count(let name, let bounds, _):
                guard let first = bounds.first.flatMap(plainWhole),
                    let step = bounds.count == 3 ? plainWhole(bounds[2]) : 1
                else { return bind(name.text, .unknown) }
                // Without a plain end: a loop is stopped long before it has run a thousand million times.
                let last = bounds.count > 1 ? plainWhole(bounds[1]) : nil
                bind(name.text, .integers(last.map { max(first, $0) } ?? first + step * 1_000_000_000))
            case .each(let names, let values, _):
                for (place, name) in names.enumerated() {
                    let isPlace = place == 0 && values.first?.iterates("ipairs") == true
                    bind(name.text, isPlace ? .integers(1_000_000_000) : .unknown)
                }
            case .function(let target, let function):
                if let name = target.name { bind(name, .unknown) }
                for parameter in function.parameters { bind(parameter.text, .unknown) }
            case .localFunction(let name, let function):
                bind(name.text, .unknown)
                for parameter in function.parameters { bind(parameter.text, .unknown) }
            default: return
            }
        }

        /// Whether a name is counted up or down, as in `number = number + 1`.
        private func counts(_ name: String, _ value: Expression?) -> Bool {
            guard case .binary(let left, let sign, let right)? = value?.form else { return false }
            return left.name == name && (sign.kind == .plus || sign.kind == .minus) && plainWhole(right) != nil
        }

        /// The size of a short whole number as it is written.
        private func plainWhole(_ expression: Expression) -> Int? {
            if case .unary(let sign, let value) = expression.form, sign.kind == .minus { return plainWhole(value) }
            guard case .number = expression.form, let number = Int(file.source.text(expression.span)),
                number <= 1_000_000
            else { return nil }
            return number
        }
    }
}

extension Expression {
    /// The sign of an arithmetic expression, or `nil` if it is none.
    var arithmeticSign: Operator? {
        switch form {
        case .unary(let sign, let value) where sign.kind == .minus || sign.kind == .tilde:
            // `-40` is a number as it is written.
            if case .number = value.form { nil } else { sign }
        case .binary(_, let sign, _) where sign.kind.isArithmetic: sign
        default: nil
        }
    }

    /// Whether it is a call of this function.
    fileprivate func iterates(_ word: String) -> Bool {
        if case .call(let callee, _) = form { callee.name == word } else { false }
    }
}

extension Token.Kind {
    var isArithmetic: Bool {
        switch self {
        case .plus, .minus, .star, .slash, .doubleSlash, .percent, .caret, .ampersand, .tilde, .bar, .shiftLeft,
            .shiftRight:
            true
        default: false
        }
    }
}

extension Rational {
    /// Whether it is a power of ten that a double holds exactly.
    fileprivate var isPowerOfTen: Bool {
        var power: Int128 = 1
        for _ in 0...22 {
            if denominator == 1, power == numerator { return true }
            power *= 10
        }
        return false
    }

    /// Its decimal form, if that ends within nine places and has at most 15 digits.
    var shortDecimal: String? {
        let text = description
        return Rational(decimal: text) == self && text.utf8.count(where: \.isDigit) <= LongNumbers.digits ? text : nil
    }
}
