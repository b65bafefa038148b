// What ends a file, at which line and in which words.
import LuaRuntime
import Testing

@Suite struct FailureTests {
    @Test(
        "what cannot be read or carried out ends the file at its line",
        arguments: [
            ("finding \"x\" {\n a = 1\n b = 2\n}", "syntax 3"), ("finding \"x\" {\n a = 1,", "syntax 2"),
            ("x = = 1", "syntax 1"), ("\n\nfinding \"x {}\n", "syntax 3"), ("\nfinding [[x\n\n", "syntax 3"),
            ("goto nowhere", "syntax 1"), ("\nbreak", "syntax 2"), ("local x <foo> = 1", "syntax 1"),
            ("\nlocal x <const> = 1; x = 2", "syntax 2"), ("\n\nlocal a = \"\\q\"", "syntax 3"),
            ("-- ü\n$", "syntax 2"), ("\r\n\r\n=", "syntax 3"),
            ("\n" + String(repeating: "{", count: 300), "syntax 2"),
            ("\n\nx = " + String(repeating: "(", count: 300) + "1", "syntax 3"),
            ("\nlocal x\nx()", "runtime 3"), ("\nlocal t = {}\nreturn t.a.b", "runtime 3"),
            ("return 1 + {}", "runtime 1"), ("\nreturn 1 < \"2\"", "runtime 2"), ("\nreturn 1 // 0", "runtime 2"),
            ("local a = 1\nlocal b = 0\nlocal c = 7\nlocal d = a % b", "runtime 4"),
            ("return (\"x\"):upper()", "runtime 1"),
            ("for i = 1, 10, 0 do end", "runtime 1"), ("for i = \"a\", 2 do end", "runtime 1"),
            ("local t = {}\nt[nil] = 1", "runtime 2"), ("local t = {}\nt[0/0] = 1", "runtime 2"),
            ("return 1.5 | 1", "runtime 1"), ("for k in nil do end", "runtime 1"), ("local x <close> = 1", "runtime 1"),
            ("return \"10\" + 1", "runtime 1"), ("\nx = 1", "globalAssignment 2"),
            ("function f() end", "globalAssignment 1"),
            ("red_flag = 1", "globalAssignment 1"), ("math = {}", "globalAssignment 1"),
            ("\nmath.pi = 3", "globalAssignment 2"),
            ("math[1] = 3", "globalAssignment 1"), ("_ENV.x = 1", "globalAssignment 1"),
            ("_ENV[1] = 1", "globalAssignment 1"),
            ("stiff_neck.x = 1", "globalAssignment 1"), ("all.x = 1", "globalAssignment 1"),
            ("return _ENV[1]", "runtime 1"),
            ("return math.random()", "forbiddenName 1"), ("\nreturn math.huge", "forbiddenName 2"),
            ("return math[1]", "forbiddenName 1"),
            ("math()", "runtime 1"), ("return math + 1", "runtime 1"), ("return #math", "runtime 1"),
            ("for k in pairs(math) do end", "runtime 1"), ("for k in pairs(stiff_neck) do end", "runtime 1"),
            ("for k in pairs { [true] = 1 } do end", "runtime 1"), ("for k in pairs { [1.5] = 1 } do end", "runtime 1"),
            ("for k in ipairs(nil) do end", "runtime 1"), ("for k in ipairs(stiff_neck) do end", "runtime 1"),
            ("\nfor k in stiff_neck do end", "runtime 2"), ("for k in all { a } do end", "runtime 1"),
            ("for k in red_flag do end", "runtime 1"), ("return math.floor \"1\"", "runtime 1"),
            ("return math.max()", "runtime 1"),
            ("return math.max(1, \"2\")", "runtime 1"), ("return math.fmod(1, 0)", "runtime 1"),
            ("return math.log(\"x\", 2)", "runtime 1"),
            ("return stiff_neck[1]", "runtime 1"), ("return stiff_neck[all]", "runtime 1"),
            ("#!/usr/bin/lua\nfinding \"x\" {}", "notText 1"), ("\u{FEFF}#x", "notText 1"), ("\u{1B}LuaT", "notText 1"),
            ("\u{FEFF}\u{1B}LuaT", "notText 1"), ("-- a\n\0", "notText 2"), ("a\r\nb\r\n\"\0\"", "notText 3"),
            ("local function f() return f() + 1 end\nreturn f()", "runtime 1"),
            ("local function f(...) return f(1, ...) + 1 end\nreturn f()", "runtime 1"),
            ("local t = {}\nt.t = t\nfinding \"x\" {\n t = t }", "tooDeep 3"),
        ])
    func kinds(text: String, expected: String) throws {
        let sandbox = try LuaSandbox(vocabulary: vocabulary)
        let run = sandbox.run(file: "a.lua", source: Array(text.utf8))
        #expect(run.failure.map(brief) == expected, "\(text)")
        #expect(run.failure?.file == "a.lua")
        let after = sandbox.run(file: "b.lua", source: Array("finding \"x\" {}".utf8))
        #expect(after.failure == nil && after.declarations.count == 1)
    }

    @Test(
        "Lua's operators are refused on findings, with their sign",
        arguments: [
            ("a + 1", "`+`"), ("1 + a", "`+`"), ("a - b", "`-`"), ("a * 2", "`*`"), ("a / 2", "`/`"), ("a % 2", "`%`"),
            ("a ^ 2", "`^`"),
            ("-a", "`-`"), ("a // 2", "`//`"), ("a & 1", "`&`"), ("a | 1", "`|`"), ("a ~ 1", "`~`"), ("a << 1", "`<<`"),
            ("a >> 1", "`>>`"), ("~a", "`~`"), ("a .. \"x\"", "`..`"), ("\"x\" .. a", "`..`"), ("#a", "`#`"),
            ("a == b", "`==` or `~=`"),
            ("a ~= b", "`==` or `~=`"), ("a < 3", "`<` or `>`"), ("a > 3", "`<` or `>`"), ("a <= 3", "`<=` or `>=`"),
            ("3 >= a", "`<=` or `>=`"),
        ])
    func operators(expression: String, sign: String) throws {
        let failure = try run("\nfinding \"x\" { when = \(expression) }").failure
        #expect(
            failure == LuaFailure(kind: .runtime, file: "rules.lua", line: 2, message: "\(sign) cannot be used on `a`"))
    }

    @Test(
        "names of Lua's library that are not offered are refused where they are read",
        arguments: [
            "string", "table", "os", "io", "require", "load", "loadfile", "dofile", "loadstring", "pcall", "xpcall",
            "error", "assert",
            "setmetatable", "getmetatable", "rawget", "rawset", "rawequal", "rawlen", "coroutine", "debug",
            "collectgarbage",
            "print", "utf8", "package", "_G", "next", "select", "type", "tostring", "tonumber", "unpack", "warn",
            "module",
            "getfenv", "setfenv", "newproxy", "_VERSION", "arg", "bit32",
        ])
    func forbidden(name: String) throws {
        for text in [
            "\nreturn \(name)", "\n\(name)(1)", "\nlocal x = { \(name).y }", "\nfinding \"x\" { when = \(name) }",
        ] {
            #expect(
                try run(text).failure
                    == LuaFailure(
                        kind: .forbiddenName, file: "rules.lua", line: 2,
                        message: "`\(name)` is not available in rule files"))
        }
    }

    @Test("messages speak plainly, and hold no more of the file than a printable word")
    func messages() throws {
        let long = String(repeating: "x", count: 3000)
        let texts = [
            "x = 1", "local x; x()", "return 1 < {}", "string()", "local t = {}; t.t = t; finding \"x\" { t = t }",
            "x = = 1", "x = {",
            "_ENV[\"a\\n`\\0\\xff\"] = 1", "_ENV[\"\(long)\"] = 1", "return _ENV[\"a\\tb\"] + 1",
            "math[\"\\xff\\n\"]()",
        ]
        for text in texts {
            let message = try #require(try run(text).failure?.message)
            #expect(
                message.utf8.count < 300 && !message.utf8.contains { $0 < 0x20 || $0 == 0x7F }
                    && !message.hasSuffix("."))
            for word in ["nil", "upvalue", "attempt", "0x", "userdata", "metatable", "stack", "lua_", "\u{FFFD}"] {
                #expect(!message.contains(word), "\(message)")
            }
        }
        #expect(
            try run("x = 1").failure?.message
                == "`x` cannot be given a value here; to name something within this file write `local` before it")
        #expect(try run("_ENV[\"a\\n`\\0\"] = 1").failure?.message.hasPrefix("`a???` cannot") == true)
    }

    @Test("declarations before the failure are kept, and heads whose body failed are not told as lost")
    func kept() throws {
        let run = try run("finding \"a\" {}\nred_flag \"b\" {\n when = a + 1 }\nfinding \"c\" {}")
        #expect(run.declarations.map(\.id) == ["a"])
        #expect(run.failure.map(brief) == "runtime 3")
    }

    @Test("a failure within a declaration's own encoding leaves the whole ones before it")
    func cutOff() throws {
        let text = "finding \"a\" { x = 1 }\nlocal t = {}; t.t = t\nfinding \"b\" { x = 1, t = t }"
        let run = try run(text)
        #expect(run.declarations.map(\.id) == ["a"] && run.failure.map(brief) == "tooDeep 3")
    }
}
