// The tree of a rule file: the whole grammar, places, and limits.

import Testing

@testable import RuleSyntax

@Suite("Trees")
struct ParserTests {
    private func parse(_ text: String) -> Result<Block, SyntaxMistake> {
        Parser.parse(SourceText(file: "a.lua", bytes: Array(text.utf8)))
    }

    private func code(_ text: String) -> String? {
        if case .failure(let mistake) = parse(text) { mistake.code.rawValue } else { nil }
    }

    @Test(
        "the whole grammar of Lua 5.4 is read",
        arguments: [
            "", ";;", "local a", "local a <const>, b <close> = 1, 2", "a = 1", "a, b.c, d[1] = f()", "f()", "f {}",
            "f 'x'",
            "a.b:c(1, 2)", "a:b 'x' :c {}", "do local x = 1 end", "while true do break end", "repeat local x until x",
            "if a then elseif b then else end", "for i = 1, 2 do end", "for i = 1, 2, 3 do end",
            "for k, v in pairs({}) do end", "function a.b:c(x, ...) return x, ... end", "local function f() end",
            "return",
            "return 1, 2;", "goto done ::done::", "x = -a ^ -b", "x = not a == #b .. ~c",
            "x = a // b << 2 >> 1 & 3 | 4 ~ 5",
            "x = { 1, a = 2, [3] = 4; 'b', function() end, ... }", "x = (f())", "x = \"a\":b()",
            "f(function() return end)",
            "x = [[a]] .. 'b' .. \"c\"", "x = 0x10 + 1e3", "a.b.c = nil", "f()()()", "local x <const> = true, false",
        ])
    func grammar(_ text: String) {
        let isRefused = text.contains("\"a\":b")  // a text is called only in parentheses
        #expect((code(text) == nil) != isRefused, "\(code(text) ?? "")")
    }

    @Test("fields, calls, names and texts know their places")
    func places() throws {
        let source = SourceText(file: "a.lua", bytes: Array("red_flag \"x\" {\n  when = all { stiff_neck },\n}".utf8))
        guard case .call(let call) = try Parser.parse(source).get().statements[0].form else {
            Issue.record("no call")
            return
        }
        let declaration = try #require(call.declaration)
        #expect(source.text(declaration.word.span) == "red_flag")
        #expect(source.text(declaration.id.span) == "\"x\"")
        let field = try #require(declaration.body?.fields?.first)
        #expect(source.text(field.span) == "when = all { stiff_neck }")
        #expect(source.location(field.span).column == 3)
        #expect(source.location(field.value.span).column == 10)
        #expect(source.location(field.value.span).length == 18)
    }

    @Test("operators bind as in Lua")
    func priorities() throws {
        guard
            case .assign(_, let values) = try parse("x = a or b and c == d .. e .. f + g * -h ^ i").get().statements[0]
                .form
        else { return }
        #expect(
            shown(values[0])
                == "(a or (b and (c equal (d concatenate (e concatenate (f plus (g star (minus (h caret i)))))))))")
    }

    private func shown(_ expression: Expression) -> String {
        switch expression.form {
        case .name(let name): name
        case .unary(let sign, let value): "(\(sign.kind) \(shown(value)))"
        case .binary(let left, let sign, let right): "(\(shown(left)) \(sign.kind) \(shown(right)))"
        default: "?"
        }
    }

    @Test(
        "what is nested too deeply is refused, not read",
        arguments: [
            "x = " + String(repeating: "{", count: 100_000), String(repeating: "f(", count: 100_000),
            "x = " + String(repeating: "- ", count: 100_000) + "1", "x = " + String(repeating: "(", count: 100_000),
            String(repeating: "do ", count: 100_000), "x = 1" + String(repeating: " + 1", count: 100_000),
            "f" + String(repeating: "()", count: 100_000), "x = a" + String(repeating: " .. a", count: 100_000),
            "x = " + String(repeating: "function() return ", count: 100_000),
            "a" + String(repeating: ".b", count: 100_000),
            String(repeating: "if a then ", count: 100_000), "a" + String(repeating: "[1]", count: 100_000) + " = 1",
        ])
    func depth(_ text: String) {
        #expect(code(text) == "nested-too-deeply")
    }

    @Test("a hundred and fifty levels are read")
    func enough() {
        #expect(code("x = " + String(repeating: "(", count: 150) + "1" + String(repeating: ")", count: 150)) == nil)
    }

    @Test("the names that a function does not own are found, with shadowing")
    func freeNames() throws {
        let text = """
            local a = b
            local function f(c) local d = c; for e = 1, g do d = e end return d + h end
            for i, j in pairs(k) do l = i end
            repeat local m until m
            """
        var reach = FreeNames(parameters: [])
        reach.read(try parse(text).get())
        #expect(reach.free.map(\.text) == ["b", "g", "h", "pairs", "k"])
        #expect(reach.assigned.map(\.text) == ["l"])
    }
}
