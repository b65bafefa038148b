// Numbers that Lua's binary arithmetic may have blurred: `36 + 0.1 + 0.2` is 36.300000000000004 there.

/// Refuses arithmetic outside a `compute` whose result is not proven to be exact.
///
/// A number of a rule reaches the loader as a double and is read by its shortest decimal. That decimal is the number
/// that was meant if the double came from a literal of at most 15 digits. After arithmetic it need not be, and looking at
/// the result is not enough: `(1e15 + 0.3) - 1e15` is 0.25 and looks clean. So the text decides. Each outermost
/// arithmetic expression is calculated twice, in exact rationals and as Lua does, and is taken only
/// if the shortest decimal of Lua's result is the exact result. Of names whose value changes only what stays exact for
/// every value is taken: `+`, `-`, `*`, `//` and `%` of whole numbers below 2^53, and one division of such a
/// number by a power of ten, which is rounded once and correctly.
enum BlurredNumbers: SourceCheck {
    struct Finder: MistakeFinder {
        let file: CheckedFile
        var found: [SyntaxMistake] = []
        /// The last arithmetic that was judged: whatever lies in it was judged with it.
        private var covered: Span?
        /// Where the signs of arithmetic stand that only becomes a part of a text.
        private var inTexts: Set<Int> = []
        private var values: ConstantValues

        init(file: CheckedFile) {
            self.file = file
            values = ConstantValues(file: file)
        }

        mutating func visit(_ statement: LuaStatement) {
            guard case .count(_, let bounds, _) = statement.form, !file.isInFunction(statement.span) else { return }
            for (place, bound) in bounds.enumerated() where place != 1 {
                if values.value(of: bound)?.isWhole == true || values.isReported(bound) { continue }
                covered = bound.span
                found.append(
                    SyntaxMistake(
                        code: .blurredNumber, span: bound.span, message: "a loop counts exactly in whole numbers only",
                        help: "count in whole numbers and divide inside the loop, such as `i / 10`",
                        covers: statement.span))
                return
            }
        }

        mutating func visit(_ expression: Expression) {
            guard !file.isInFunction(expression.span), covered?.contains(expression.span) != true else { return }
            switch expression.form {
            case .number: literal(expression)
            case .name("math") where file.isFree(expression.span): library(expression.span)
            case .member(let value, let name) where value.name == "_ENV" && name.text == "math":
                library(expression.span)
            case .binary(let left, let sign, let right) where sign.kind == .concatenate:
                for part in [left, right] {
                    if let place = part.unwrapped.arithmeticSign?.span.start { inTexts.insert(place) }
                }
            default:
                guard let sign = expression.arithmeticSign else { return }
                covered = expression.span
                guard !inTexts.contains(sign.span.start), !values.isReported(expression) else { return }
                judge(expression)
            }
        }

        private mutating func literal(_ expression: Expression) {
            guard values.value(of: expression) == nil, !values.isReported(expression) else { return }
            report(
                expression.span, "this number cannot be kept exactly",
                "write it in plain decimals")
        }

        private mutating func library(_ span: Span) {
            report(span, "`math` does not give exact numbers outside a `compute`", "write the number itself")
        }

        private mutating func judge(_ expression: Expression) {
            let text = file.short(expression).map { "`\($0)`" } ?? "this"
            switch values.value(of: expression) {
            case .constant(let constant) where !constant.isExact:
                if let decimal = constant.exact.shortDecimal {
                    report(
                        expression.span, "\(text) is calculated in binary and misses \(decimal)", "write `\(decimal)`")
                } else {
                    report(
                        expression.span, "\(text) has no exact decimal",
                        "write the number as it is meant, with at most 15 digits")
                }
            case nil:
                report(
                    expression.span, "\(text) may be rounded, and thresholds are exact",
                    "write the number itself, or calculate with whole numbers and divide once by 10, 100 or 1000 at the end"
                )
            default: return
            }
        }

        private mutating func report(_ span: Span, _ message: String, _ help: String) {
            found.append(
                SyntaxMistake(code: .blurredNumber, span: span, message: message, help: help, covers: span))
        }
    }
}

extension Expression {
    /// What stands inside parentheses.
    fileprivate var unwrapped: Expression {
        var expression = self
        while case .parenthesised(let inner) = expression.form { expression = inner }
        return expression
    }
}
