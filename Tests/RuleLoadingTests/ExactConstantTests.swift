// The numbers of a rule file: exactly what was meant, or refused.

import RuleLoading
import RuleModel
import Testing

@Suite("Exact constants")
struct ExactConstantTests {
    /// The threshold that a book with this condition has, or `nil` if the book is refused.
    private func threshold(_ expression: String, before: String = "") throws(RuleBookProblems) -> Rational? {
        let text = """
            \(before)
            quantity "reading" { label = "L", unit = "1", limits = { -1000000000, 1000000000 }, editorial = "e" }
            pattern "p" { when = reading:at_least(\(expression)), editorial = "e" }
            """
        let book = try RuleBook(files: smallBook(with: text))
        guard let pattern = book.patterns.first(where: { $0.id == "p" }),
            case .compare(_, _, let threshold) = pattern.when.form
        else { return nil }
        return threshold.value
    }

    @Test(
        "what is exact is taken",
        arguments: [
            ("36.3", "36.3"), ("-40.5", "-40.5"), ("36 + 2", "38"), ("0.5 + 0.25", "0.75"), ("(3 + 4) * 5", "35"),
            ("363 / 10", "36.3"), ("2 ^ 10", "1024"), ("0x1F", "31"), ("1e3", "1000"), ("-(3 - 0.5)", "-2.5"),
            ("7 // 2 * 1", "3"), ("1.5e-3", "0.0015"),
        ])
    func taken(expression: String, value: String) throws {
        #expect(try threshold(expression) == Rational(decimal: value))
    }

    @Test(
        "what binary arithmetic may have blurred is refused",
        arguments: [
            "36 + 0.1 + 0.2", "1.1 * 1.1", "0.7 + 0.1", "1 / 3", "(1e15 + 0.3) - 1e15", "4.35 * 100", "3 * 0.1",
            "2 ^ 0.5",
            "0x1.8p3", "0xffffffffffffffff", "1e-400", "\"36.3\" * 1", "math.sqrt(2)", "math.pi", "7.5 // 2", "5.5 % 1",
            "1 << 63", "_ENV.math.pi", "999999999999999 * 999999999999999", "-(0.1 + 0.2)", "({ 1, 2 })[1] + 0.1",
        ])
    func refused(expression: String) {
        #expect(throws: RuleBookProblems.self) { try threshold(expression) }
    }

    @Test(
        "names are followed to what gives them their value",
        arguments: [
            ("local a = 36.3", "a", "36.3"), ("local a = 36", "a + 2", "38"), ("local a = 363", "a / 10", "36.3"),
            ("local a, b = 300, 63", "(a + b) / 10", "36.3"),
            ("local t = 0; for i = 1, 7 do t = i end", "t", "7"),
        ])
    func names(before: String, expression: String, value: String) throws {
        #expect(try threshold(expression, before: before) == Rational(decimal: value))
    }

    @Test(
        "names whose value is calculated or not known are refused in calculations",
        arguments: [
            ("local a = 0.1", "a + a + a"), ("local a = 0.1 + 0.2", "a"), ("local a = 1; a = a * 0.1", "a"),
            ("local function f(x) return x + 0.1 end", "f(36.2)"),
            ("local t = 36; while t < 37 do t = t + 0.1 end", "t"),
            ("local m = math", "m.pi"), ("local a = { 0.1 }", "a[1] * 3"),
            ("local t = 0; for i = 1, 7 do t = i end", "t / 1e23"),
            ("local x; for t = 36, 37, 0.1 do x = t end", "x"), ("local a = 9007199254740992", "a + 1"),
        ])
    func blurredNames(before: String, expression: String) {
        #expect(throws: RuleBookProblems.self) { try threshold(expression, before: before) }
    }

    @Test("random arithmetic is exactly what it says, or refused")
    func random() throws {
        var random = SplitMix(state: 13)
        var taken = 0
        let count = 4_000
        var text = "quantity \"reading\" { label = \"L\", unit = \"1\", limits = { -1e15, 1e15 }, editorial = \"e\" }\n"
        var meant: [(line: Int, exact: Rational?)] = []
        for place in 0..<count {
            let (expression, exact) = arithmetic(&random, depth: 3)
            text += "pattern \"p_\(place)\" { when = reading:at_least(\(expression)), editorial = \"e\" }\n"
            meant.append((place + 2, exact))
        }
        // What is refused is taken out, and the rest must be what was meant.
        var limits = RuleBookLimits()
        limits.problems = count * 2
        let refused = Set(problems(smallBook(with: text), limits: limits).map(\.location.line))
        let kept = text.split(separator: "\n").enumerated().filter { !refused.contains($0.offset + 1) }
        let book = try RuleBook(files: smallBook(with: kept.map { String($0.element) }.joined(separator: "\n")))
        for pattern in book.patterns where pattern.id.hasPrefix("p_") {
            guard case .compare(_, _, let threshold) = pattern.when.form, let place = Int(pattern.id.dropFirst(2))
            else {
                continue
            }
            #expect(threshold.value == meant[place].exact, "\(pattern.id)")
            taken += 1
        }
        #expect(taken > 200 && taken < count)
    }

    @Test(
        "numbers that leave all sense end in a book or in problems",
        arguments: [
            "i / 1.5e38", "i / 1e38", "i / 2e37", "i / 1e23", "i / 170141183460469231731687303715884105727",
            "1e38 * 1e38", "1e38 / 1e-38", "2 ^ 53 ^ 53", "-(1e38)", "1e308 * 10", "i // 0", "i % 0", "i / 0", "1 / 0",
            "0 / 0",
            "-9223372036854775808 // -1", "9223372036854775807 + i", "10 ^ 38", "1e37 + 1e-37", "i / (1e19 * 1e19)",
        ])
    func extremes(expression: String) {
        _ = problems(smallBook(with: "for i = 1, 2 do local x = \(expression) end\n"))
        _ = problems(smallBook(with: "local i = 7\nlocal x = \(expression)\n"))
    }

    @Test("random arithmetic at the edges ends in a book or in problems")
    func randomExtremes() {
        let parts = [
            "0", "1", "-1", "10", "0.1", "1e22", "1e23", "1.5e38", "1e38", "-1e38", "1e-38", "1e39", "1e308", "1e-308",
            "1e309",
            "170141183460469231731687303715884105727", "170141183460469231731687303715884105728", "9007199254740992",
            "9007199254740993", "9223372036854775807", "9223372036854775808", "0x7fffffffffffffff", "0x1p-3", "1e-400",
            "i", "j",
            "a", "999999999999999", "1000000000000000", "0.000000000000001", "123456789012345e22", "b", "#t",
        ]
        let signs = ["+", "-", "*", "/", "//", "%", "^", "&", "|", "~", "<<", ">>"]
        var random = SplitMix(state: 11)
        func expression(_ depth: Int) -> String {
            func one() -> String { parts[Int(random.next() % UInt64(parts.count))] }
            guard depth > 0, random.next() % 5 > 0 else { return one() }
            let sign = signs[Int(random.next() % UInt64(signs.count))]
            let text = "(\(expression(depth - 1)) \(sign) \(expression(depth - 1)))"
            return random.next() % 6 == 0 ? "-\(text)" : text
        }
        var limits = RuleBookLimits()
        limits.problems = 10_000
        for _ in 0..<40 {
            var text =
                "local a, b, j, t = 1.5e38, 1e-38, 0, {}\nfor i = -1, 9223372036854775807, 1000000 do\n  j = j + 1000000\n"
            for _ in 0..<100 { text += "  local x = \(expression(3))\n" }
            _ = problems(smallBook(with: text + "  break\nend\n"), limits: limits)
        }
    }

    /// An expression and its exact value.
    private func arithmetic(_ random: inout SplitMix, depth: Int) -> (String, Rational?) {
        if depth == 0 || random.next() % 4 == 0 {
            let digits = Int(random.next() % 1_000)
            let decimals = Int(random.next() % 3)
            let number = Rational(digits: Int128(digits), exponent: -decimals)
            return (number?.description ?? "0", number)
        }
        let (left, first) = arithmetic(&random, depth: depth - 1)
        let (right, second) = arithmetic(&random, depth: depth - 1)
        guard let first, let second else { return ("(\(left) + \(right))", nil) }
        return switch random.next() % 4 {
        case 0: ("(\(left) + \(right))", first.adding(second))
        case 1: ("(\(left) - \(right))", first.adding(second.negated))
        case 2: ("(\(left) * \(right))", first.multiplied(by: second))
        default: ("(\(left) / \(right))", first.divided(by: second))
        }
    }
}
