// Whatever a file does, the next one finds everything as it was.
@_spi(Testing) import LuaRuntime
import Testing

/// A file that uses everything the sandbox offers.
let canary = """
    local names = {}
    for key, value in pairs { b = 2, a = 1, 10, 20, [7] = 70 } do
      names[#names + 1] = key
      finding("f_" .. key) { value = value, root = math.sqrt(value), floor = math.floor(value / 3), list = { 1, nil, 3 } }
    end
    for i, name in ipairs(names) do option "o" { i } end
    red_flag "canary" {
      when = all { stiff_neck, any { absent(fever), temperature:at_least(39.5, "Cel") }, history:includes "x", history.includes "x" },
      unlisted = absent, names = names, options = { option "x" { label = "Zürich" }, option "y" }, unknown = stiff_nek { 1 } "2",
    }
    calculated "c" { compute = function(weight, height) return weight / height ^ 2 + math.max(1, 2) end }
    red_flag "lost"
    """

/// What the canary says: its terms, and what its function gives.
func sing(_ sandbox: LuaSandbox) throws -> [String] {
    let run = sandbox.run(file: "canary.lua", source: Array(canary.utf8))
    guard run.failure == nil,
        case .function(let kept)? = run.declarations.first(where: { $0.id == "c" })?.body?["compute"]
    else {
        throw run.failure ?? LuaFailure(kind: .runtime, file: nil, line: nil, message: "no function")
    }
    var terms = run.declarations.filter { $0.id != "c" }.map { "\($0)" }
    terms.append("\(try sandbox.call(kept, arguments: [.integer(80), .number(2)]))")
    return terms
}

@Suite struct IsolationTests {
    static let hostile: [String] = [
        "_ENV = {}", "local _ENV = {}; x = 1", "_ENV = nil", "x = 1", "math = nil", "math.sqrt = nil", "math.x = 1",
        "all = 1", "_ENV.all = 1",
        "absent.x = 1", "stiff_neck.at_least = 1", "temperature.at_least = function() end", "pairs = nil",
        "local pairs <const> = nil; pairs()",
        "local m = math; m.pi = 3", "for k in pairs(_ENV) do finding(k) {} end", "local t = _ENV; t[1] = 2",
        "local all = nil; all {}",
        "finding", "finding \"x\" {", "finding \"x\" { when = a + b }", "finding \"a\"\nfinding \"b\"\nlocal x; x()",
        "return all, any, finding, math",
        "local f = finding \"x\"; f {} {} {}; f(f); f(nil); f()", "local a = all {}; a(a)(a)(a)",
        "local t = {}; t[t] = t; finding \"x\" { t }",
        "local t = {}; t.t = t; finding \"x\" { t }",
        "local t = {}; for i = 1, 1000 do t = { t } end; finding \"x\" { t }",
        "local n = x; for i = 1, 1000 do n = n.y end; finding \"x\" { n }",
        "local n = x; for i = 1, 1000 do n = n() end; finding \"x\" { n }",
        "math.floor = finding; finding = math.floor", "local function f() return f() + 1 end f()",
        "local function f() return f() end f()",
        "while true do end", "goto a ::a:: goto a", "local s = \"x\" while true do s = s .. s end",
        "local t = {} while true do t[#t + 1] = {} end",
        "local t = {} while true do t = { t } end",
        "local s = \"x\" for i = 1, 22 do s = s .. s end finding(s) { s, s, s, s, s, s, s, s, s, s }",
        "for i = 1, 1e9 do finding(i) {} end", "for i = 1, 1e9 do finding(i) end",
        "for i = 1, 1e9 do calculated \"x\" { compute = function() return i end } end",
        "error({})", "pcall(error)", "string.rep(\"x\", 1 << 40)", "(\"x\"):rep(1 << 40)",
        "coroutine.wrap(function() end)", "setmetatable({}, { __gc = 1 })",
        "load(\"x\")", "getmetatable(\"\").__index = all", "debug.sethook()", "os.exit()", "io.write(\"x\")",
        "require \"os\"", "collectgarbage(\"stop\")",
        "local x <close> = all", "local x <close> = { }", "for i, v in all, all, all, all do end", "return ...",
        "local a = { ... }; finding \"x\" { a }",
        "local function f(...) return f(..., ...) end f(1, 2)",
        "finding \"x\" { [all] = 1, [0/0 == 1] = 2, [1.5] = 3 }", "finding(finding)(finding)",
        "option \"x\"", "option(option(option))(option)", "return -all", "return #finding", "return all .. any",
        "return all < any", "return all == any",
        "math()", "math.floor()", "math.max(all)", "ipairs(all)", "pairs(all)", "pairs(math)",
        "local p = pairs { 1 }; p(); p(); p(); p(1, 2)",
        "local i, t, n = ipairs { 1 }; i(nil, 1); i(1, 1)", "local i, t = ipairs { 1 }; i(t, \"x\"); i(t, nil); i(t)",
        "\0", "\u{1B}Lua", "#", "\u{FEFF}\u{FEFF}",
        String(repeating: "(", count: 10000), "x = " + String(repeating: "{", count: 10000),
        "return " + String(repeating: "-", count: 9) + "1",
        "return " + String(repeating: "a.b:c(", count: 300),
        "local a = " + Array(repeating: "1", count: 300).joined(separator: ".."),
        "all(" + Array(repeating: "1", count: 240).joined(separator: ", ") + ")", "--[[", "[[", "[==[", "\"", "'", "\\",
        "::a:: ::a::",
    ]

    @Test("a good file says the same before and after a hostile one, in a new sandbox and, where it lives, in the same")
    func canaries() throws {
        let small = limits {
            $0.memory = 16 << 20
            $0.fileTime = .seconds(3)
            $0.fileSteps = 3_000_000
        }
        let song = try sing(try LuaSandbox(vocabulary: vocabulary, limits: small))
        #expect(song.count == 8 && song.last == "number(22.0)")
        var lived = 0
        for text in Self.hostile {
            let sandbox = try LuaSandbox(vocabulary: vocabulary, limits: small)
            #expect(try sing(sandbox) == song)
            let failure = sandbox.run(file: "hostile.lua", source: Array(text.utf8)).failure
            switch failure?.kind {
            case .memory, .blockTooLarge, .steps, .time, .outputTooLarge, .tooManyDeclarations:
                #expect(sandbox.run(file: "canary.lua", source: Array(canary.utf8)).failure?.kind == .closed)
            default:
                lived += 1
                #expect(try sing(sandbox) == song, "\(text.prefix(100))")
                #expect(try sing(sandbox) == song, "\(text.prefix(100))")
            }
            #expect(try sing(try LuaSandbox(vocabulary: vocabulary, limits: small)) == song)
            #expect(sandbox.shut().blocks == 0)
        }
        #expect(lived > 80 && lived < Self.hostile.count - 5)
    }

    @Test("no file sees the locals or anything else of another")
    func twoFiles() throws {
        let sandbox = try LuaSandbox(vocabulary: vocabulary)
        _ = sandbox.run(
            file: "a", source: Array("local secret = 7\nlocal function f() end\nfinding \"a\" { secret }".utf8))
        let run = sandbox.run(file: "b", source: Array("finding \"b\" { secret, f, a }".utf8))
        #expect(run.declarations[0].body?.items == ["secret", "f", "a"].map { .name($0, line: 1) })
    }

    @Test("the same file gives the same in any sandbox, any number of times")
    func repeated() throws {
        let song = try sing(try LuaSandbox(vocabulary: vocabulary))
        let sandbox = try LuaSandbox(vocabulary: vocabulary)
        for _ in 0..<20 { #expect(try sing(sandbox) == song) }
    }

    @Test("many sandboxes run side by side")
    func sideBySide() async throws {
        let song = try sing(try LuaSandbox(vocabulary: vocabulary))
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 {
                group.addTask { try sing(try LuaSandbox(vocabulary: vocabulary)) == song }
            }
            for try await same in group { #expect(same) }
        }
    }
}
