// Functions of rule files, called.
import LuaRuntime
import Testing

@Suite struct CallTests {
    func call(_ text: String, _ arguments: LuaValue..., limits: LuaLimits = limits()) throws -> LuaValue {
        let sandbox = try LuaSandbox(vocabulary: vocabulary, limits: limits)
        return try sandbox.call(try function(text, in: sandbox), arguments: arguments)
    }

    /// The failure of a call, as `kind line`; the function begins on line 1.
    func failed(_ text: String, _ arguments: LuaValue..., limits: LuaLimits = limits()) throws -> String {
        let sandbox = try LuaSandbox(vocabulary: vocabulary, limits: limits)
        let function = try function(text, in: sandbox)
        do {
            return "\(try sandbox.call(function, arguments: arguments))"
        } catch {
            #expect(error.file == "calculated.lua")
            return brief(error)
        }
    }

    @Test("arguments go in and one result comes out, by value")
    func values() throws {
        #expect(try call("function(w, h) return w / h ^ 2 end", .integer(80), .number(2)) == .number(20))
        let values: [LuaValue] = [
            .bool(true), .bool(false), .integer(.min), .integer(.max), .number(0.1), .string(""), .string("Zürich\0x"),
            .list([]), .list([.integer(1), .list([.string("a"), .bool(false)])]),
            .list(Array(repeating: .integer(7), count: 5000)),
        ]
        for value in values { #expect(try call("function(x) return x end", value) == value) }
        #expect(
            try call("function(x) x[1] = 2; x[2] = nil; return x end", .list([.integer(1), .integer(5)]))
                == .list([.integer(2)]))
        #expect(
            try call(
                "function(...) local n = 0; for _ in pairs { ... } do n = n + 1 end; return n end", .bool(true),
                .integer(1)) == .integer(2))
        #expect(
            try call(
                "function(x) local s = 0; for _, v in ipairs(x) do s = s + v end; return s end",
                .list([.integer(1), .integer(2)])) == .integer(3))
    }

    @Test(
        "math gives what it says",
        arguments: [
            ("abs(-3)", LuaValue.integer(3)), ("abs(-2.5)", .number(2.5)), ("ceil(1.2)", .integer(2)),
            ("floor(-1.2)", .integer(-2)),
            ("floor(7)", .integer(7)), ("floor(1e300)", .number(1e300)), ("exp(0)", .number(1)),
            ("sqrt(9)", .number(3)), ("log(1)", .number(0)),
            ("log(8, 2)", .number(3)), ("log(1000, 10)", .number(3)), ("fmod(7, 3)", .integer(1)),
            ("fmod(-7, 3)", .integer(-1)),
            ("fmod(math.tointeger(-9223372036854775807 - 1), -1)", .integer(0)), ("fmod(7.5, 2)", .number(1.5)),
            ("max(1, 3, 2)", .integer(3)), ("min(1, 0.5)", .number(0.5)),
            ("tointeger(3.0)", .integer(3)), ("pi", .number(.pi)), ("abs(-9223372036854775807 - 1)", .integer(.min)),
        ])
    func math(expression: String, value: LuaValue) throws {
        #expect(try call("function() return math.\(expression) end") == value)
        #expect(try call("function() return math.tointeger(3.5) == math.tointeger(\"3\") end") == .bool(true))
    }

    @Test(
        "whatever is not one plain value is refused as a result",
        arguments: [
            "function() end", "function() return nil end", "function() return 1, 2 end",
            "function() return function() end end",
            "function() return { a = 1 } end", "function() return { 1, nil, 3 } end", "function() return 0/0 end",
            "function() return 1/0 end", "function() return { 1/0 } end", "function() return \"\\xff\" end",
            "function() return math end",
            "function() return math.floor end", "function() return _ENV end", "function() return { [0] = 1 } end",
            "function() return pairs { 1 } end",
        ])
    func wrongResults(text: String) throws {
        #expect(try failed(text) == "wrongResult 1")
    }

    @Test(
        "a function has its parameters, its own locals and the library, and nothing else",
        arguments: [
            ("function()\n return weight end", "unknownName 2"), ("function()\n return all end", "unknownName 2"),
            ("function()\n return all { 1 } end", "unknownName 2"),
            ("function()\n red_flag \"x\" {} return 1 end", "unknownName 2"),
            ("function()\n\n return string end", "forbiddenName 3"), ("function()\n x = 1 end", "globalAssignment 2"),
            ("function()\n math.pi = 1 end", "globalAssignment 2"), ("function(a)\n return a.b.c end", "runtime 2"),
            ("function(a)\n return 1 + a end", "runtime 2"),
            ("function() local function f() return f() + 1 end\n return f() end", "runtime 1"),
            ("function()\n local t = {}\n t[1] = t return t end", "tooDeep 1"),
        ])
    func reach(text: String, expected: String) throws {
        #expect(try failed(text) == expected)
    }

    @Test("a function that takes something from its file is not called")
    func captures() throws {
        let sandbox = try LuaSandbox(vocabulary: vocabulary)
        for text in [
            "local n = 0\ncalculated \"c\" { compute = function() n = n + 1; return n end }",
            "local _ENV = { calculated = calculated }\ncalculated \"c\" { compute = function() n = (n or 0) + 1; return n end }",
            "calculated \"c\" { compute = function() n = 1; return n end }\n_ENV = {}",
        ] {
            let run = sandbox.run(file: "a.lua", source: Array(text.utf8))
            guard case .function(let kept)? = run.declarations.first?.body?["compute"] else {
                return #expect(Bool(false))
            }
            #expect { try sandbox.call(kept, arguments: []) } throws: { ($0 as? LuaFailure)?.kind == .unknownName }
        }
    }

    @Test("a function is called in its own sandbox only")
    func otherSandbox() throws {
        let one = try LuaSandbox(vocabulary: vocabulary)
        let other = try LuaSandbox(vocabulary: vocabulary)
        let kept = try function("function() return 1 end", in: one)
        _ = try function("function() return 2 end", in: other)
        #expect { try other.call(kept, arguments: []) } throws: {
            ($0 as? LuaFailure)?.message == "this function belongs to another sandbox"
        }
    }

    @Test("a failed call leaves the next one as it was")
    func afterwards() throws {
        let sandbox = try LuaSandbox(vocabulary: vocabulary)
        let half = try function("function(x) return x / 2 end", in: sandbox)
        for _ in 0..<3 {
            #expect(throws: LuaFailure.self) { try sandbox.call(half, arguments: [.string("x")]) }
            #expect(throws: LuaFailure.self) { try sandbox.call(half, arguments: []) }
            #expect(try sandbox.call(half, arguments: [.integer(3)]) == .number(1.5))
        }
    }

    @Test("calls have step and time budgets of their own, renewed for each call")
    func budgets() throws {
        let loop = "function(n)\n local s = 0\n for i = 1, n do s = s + i end\n return s end"
        let steps = limits { $0.callSteps = 100_000 }
        #expect(try failed(loop, .integer(1_000_000), limits: steps) == "steps 3")
        let sandbox = try LuaSandbox(vocabulary: vocabulary, limits: steps)
        let sum = try function(loop, in: sandbox)
        for _ in 0..<20 { #expect(try sandbox.call(sum, arguments: [.integer(40_000)]) == .integer(800_020_000)) }
        #expect(
            try failed(
                loop, .integer(.max),
                limits: limits {
                    $0.callSteps = .max
                    $0.callTime = .milliseconds(50)
                }) == "time 3")
    }

    @Test("many threads may call one sandbox")
    func threads() async throws {
        let sandbox = try LuaSandbox(vocabulary: vocabulary)
        let double = try function("function(x) return x * 2 end", in: sandbox)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for n in 0..<Int64(8) {
                group.addTask {
                    for i in 0..<Int64(200)
                    where try sandbox.call(double, arguments: [.integer(n * i)]) != .integer(2 * n * i) {
                        return false
                    }
                    return true
                }
            }
            for try await fine in group { #expect(fine) }
        }
    }
}
