// Each limit, just under and just over.
@_spi(Testing) import LuaRuntime
import Testing

// One after the other: these watch the clock.
@Suite(.serialized) struct LimitTests {
    let clock = ContinuousClock()

    /// Text that doubles to `2 ^ doublings` bytes.
    func doubling(_ doublings: Int) -> String { "local s = \"x\"\nfor i = 1, \(doublings) do\n s = s .. s\nend" }

    @Test("steps: a loop under the budget ends, one over it is ended, at its line")
    func steps() throws {
        let few = limits { $0.fileSteps = 10_000 }
        #expect(try failure("for i = 1, 9000 do end", limits: few) == nil)
        #expect(try failure("\nfor i = 1, 11000 do end", limits: few) == "steps 2")
        #expect(try failure("\nwhile true do end") == "steps 2")
        #expect(try failure("\n\n::a:: goto a") == "steps 3")
        #expect(try failure("while true do for k in pairs { 1, 2, 3 } do end end") == "steps 1")
    }

    @Test("steps: work in C counts too")
    func stepsInC() throws {
        let few = limits { $0.fileSteps = 50_000 }
        let table = "local t = {}\nfor i = 1, 500 do t[501 - i] = i end\n"
        #expect(try failure(table + "for i = 1, 1 do pairs(t) end", limits: few) == nil)
        #expect(try failure(table + "for i = 1, 50 do pairs(t) end", limits: few) == "steps 3")
        #expect(try failure(table + "for i = 1, 50 do finding \"x\" { t } end", limits: few) == "steps 3")
        let long = """
            local p, t = "x", {}
            for i = 1, 13 do p = p .. p end
            for i = 1, 200 do t[p .. i] = i end
            pairs(t)
            """
        #expect(try failure(long, limits: few) == "steps 4")
    }

    @Test("steps and time begin anew with each file")
    func renewed() throws {
        let sandbox = try LuaSandbox(vocabulary: vocabulary, limits: limits { $0.fileSteps = 10_000 })
        for _ in 0..<10 {
            #expect(sandbox.run(file: "a", source: Array("for i = 1, 9000 do end".utf8)).failure == nil)
        }
    }

    @Test(
        "time: whatever runs on is ended in time",
        arguments: [
            "while true do end",
            "local t = {}\nfor i = 1, 1e18 do t[i % 100000] = { i } end",
            "local a, b = \"x\", \"x\"\nfor i = 1, 22 do a = a .. a; b = b .. b end\nwhile true do local c = a < b, a < b, a < b, a < b, a < b end",
            "local a, b = \"\\0\", \"\\0\"\nfor i = 1, 22 do a = a .. a; b = b .. b end\nlocal t = { "
                + String(repeating: "a < b, ", count: 1000) + "}",
            "local a = \"x\"\nfor i = 1, 21 do a = a .. a end\nwhile true do local c = a .. a, a .. a, a .. a end",
            "local t = {}\nfor i = 1, 60000 do t[i] = -i; t[\"k\" .. i] = i end\nwhile true do pairs(t) pairs(t) pairs(t) end",
            "local t = {}\nfor i = 1, 60000 do t[i] = -i end\nlocal finding = option\nwhile true do finding \"x\" { t } end",
            "local t = {}\nfor i = 1, 131072 do t[\"k\" .. i] = i end\nlocal n = 0\nwhile true do t[\"k\" .. n] = nil; n = n + 1; t[\"k\" .. n + 131072] = 1 end",
            String(repeating: "do " + (0..<20000).map { "::a\($0):: f() " }.joined() + " end\n", count: 10),
            String(repeating: "(", count: 150) + String(repeating: "\n", count: 3_000_000),
        ])
    func time(text: String) throws {
        let sandbox = try LuaSandbox(
            vocabulary: vocabulary,
            limits: limits {
                $0.fileTime = .milliseconds(200)
                $0.fileSteps = .max
                $0.memory = 48 << 20
                $0.source = 16 << 20
            })
        var failure: LuaFailure?
        let taken = clock.measure { failure = sandbox.run(file: "a", source: Array(text.utf8)).failure }
        #expect(taken < .milliseconds(700), "\(text.prefix(60))")
        #expect(
            [.time, .outputTooLarge, .syntax].contains(failure?.kind),
            "\(text.prefix(60)) \(String(describing: failure))")
    }

    @Test("time: what keeps within it is let be")
    func withinTime() throws {
        #expect(try failure("for i = 1, 100000 do end", limits: limits { $0.fileTime = .seconds(30) }) == nil)
        #expect(try run("for i = 1, 1e7 do end", limits: limits { $0.fileTime = .zero }).failure?.kind == .time)
    }

    @Test("time: work too short for the clock to be read while it goes on is still judged by it at the end")
    func shortWork() throws {
        let sandbox = try LuaSandbox(vocabulary: vocabulary, limits: limits { $0.callTime = .zero })
        let function = try function("function() return 1 end", in: sandbox)
        #expect { try sandbox.call(function, arguments: []) } throws: { ($0 as? LuaFailure)?.kind == .time }
    }

    @Test("with the limits as they are by default a loop ends soon")
    func defaults() throws {
        let taken = try clock.measure {
            let ended = try failure("while true do end", limits: LuaLimits())
            #expect(ended == "steps 1" || ended == "time 1")
        }
        #expect(taken < .seconds(1))
    }

    @Test("one block: a text just under the ceiling is made, one over it is refused, at its line")
    func block() throws {
        let small = limits {
            $0.block = 1 << 20
            $0.source = 4 << 20
        }
        #expect(try failure(doubling(19), limits: small) == nil)
        #expect(try failure(doubling(20), limits: small) == "blockTooLarge 3")
        #expect(try failure(doubling(22)) == nil)
        #expect(try failure("\n" + doubling(40)) == "blockTooLarge 4")
        #expect(try failure("local t = {}\nfor i = 1, 1e9 do\n t[i] = i\nend", limits: small) == "blockTooLarge 3")
        #expect(
            try failure("local t = {}\nfor i = 1, 1e9 do\n t[\"x\" .. i] = i\nend", limits: small) == "blockTooLarge 3")
        let longText = "finding \"x\" { a = \"\(String(repeating: "x", count: 2 << 20))\" }"
        #expect(try failure(longText, limits: small) == "blockTooLarge 1")
        #expect(try failure(longText, limits: limits { $0.source = 4 << 20 }) == nil)
    }

    @Test("memory: many blocks under the ceiling are made, more are refused, at their line")
    func memory() throws {
        let small = limits { $0.memory = 2 << 20 }
        let many = { (n: Int) in "local t = {}\nfor i = 1, \(n) do\n t[i] = { { i } }\nend" }
        #expect(try failure(many(5000), limits: small) == nil)
        #expect(try failure(many(30000), limits: small) == "memory 3")
        #expect(
            try failure(
                "while true do local s = { { 1 }, { 2 } } end",
                limits: limits {
                    $0.memory = 1 << 20
                    $0.fileSteps = 2_000_000
                }) == "steps 1")
        #expect(
            try failure(
                many(10_000_000),
                limits: limits {
                    $0.fileTime = .seconds(30)
                    $0.fileSteps = .max
                    $0.block = .max
                }) == "memory 3")
    }

    @Test("a sandbox too small for itself says so")
    func tooSmall() {
        for bytes in [0, 100, 1000, 5000] {
            #expect { try LuaSandbox(vocabulary: vocabulary, limits: limits { $0.memory = bytes }) } throws: {
                ($0 as? LuaFailure)?.kind == .memory
            }
        }
    }

    @Test("source: a file of the allowed size is read, one byte more is refused and harms nothing")
    func source() throws {
        let sandbox = try LuaSandbox(vocabulary: vocabulary, limits: limits { $0.source = 100 })
        #expect(sandbox.run(file: "a", source: Array(repeating: 0x20, count: 100)).failure == nil)
        #expect(
            sandbox.run(file: "b", source: Array(repeating: 0x20, count: 101)).failure.map(brief) == "sourceTooLarge ?")
        #expect(sandbox.run(file: "a", source: Array(repeating: 0x20, count: 100)).failure == nil)
    }

    @Test("output: bytes and values are limited, and the whole declarations before the limit are kept")
    func output() throws {
        let text = "for i = 1, 100 do finding \"x\" { a = \"0123456789\" } end"
        let length = 10_000
        #expect(try failure(text, limits: limits { $0.output = length }) == nil)
        let cut = try run(text, limits: limits { $0.output = length / 4 })
        #expect(cut.failure.map(brief) == "outputTooLarge 1" && (10..<99).contains(cut.declarations.count))
        #expect(try failure(text, limits: limits { $0.values = 400 }) == nil)
        #expect(try failure(text, limits: limits { $0.values = 399 }) == "outputTooLarge 1")
        #expect(
            try failure("local t = {}\nfor i = 1, 60 do t = { t, t } end\n\nfinding \"x\" { t }") == "outputTooLarge 4")
    }

    @Test("depth: as deep as allowed is told, one deeper is refused, and the sandbox lives on")
    func depth() throws {
        let sandbox = try LuaSandbox(vocabulary: vocabulary, limits: limits { $0.depth = 10 })
        // The declaration and its body are two.
        let deep = { (n: Int) in
            Array("finding \"x\" { v = \(String(repeating: "{", count: n))\(String(repeating: "}", count: n)) }".utf8)
        }
        #expect(sandbox.run(file: "a", source: deep(8)).failure == nil)
        #expect(sandbox.run(file: "a", source: deep(9)).failure.map(brief) == "tooDeep 1")
        #expect(
            sandbox.run(
                file: "a", source: Array("local n = a\nfor i = 1, 20 do n = all(n) end\nfinding \"x\" { n }".utf8)
            ).failure.map(brief) == "tooDeep 2")
        #expect(sandbox.run(file: "a", source: deep(8)).failure == nil)
    }

    @Test("the deepest nesting that can be allowed is read, on any thread")
    func deepest() async throws {
        let most = limits { $0.depth = .max }
        let text = { (n: Int) in "local n = x\nfor i = 1, \(n) do n = all(n) end\nfinding \"x\" { n }" }
        let runs = try await Task.detached { try [run(text(198), limits: most), run(text(199), limits: most)] }.value
        #expect(runs[0].failure == nil && runs[0].declarations.count == 1)
        #expect(runs[1].failure.map(brief) == "tooDeep 2")
    }

    @Test("calls in calls: within the limit they run, beyond it they end")
    func recursion() throws {
        let text = { (n: Int) in
            "local function f(n) if n == 0 then return 0 end return 1 + f(n - 1) end\nreturn f(\(n))"
        }
        #expect(try failure(text(150)) == nil)
        #expect(try failure(text(100_000)) == "runtime 1")
    }

    @Test(
        "a sandbox that hit a limit is closed, frees what it held, and says so from then on",
        arguments: [
            "while true do end", "local s = \"x\" while true do s = s .. s end",
            "local t = {} while true do t = { t, {}, {}, {}, {} } end",
            "local t = {} for i = 1, 60 do t = { t, t } end finding \"x\" { t }",
        ])
    func closed(text: String) throws {
        let sandbox = try LuaSandbox(
            vocabulary: vocabulary,
            limits: limits {
                $0.memory = 8 << 20
                $0.block = 1 << 20
                $0.output = 1 << 20
            })
        let function = try function("function() return 1 end", in: sandbox)
        #expect(try sandbox.call(function, arguments: []) == .integer(1))
        #expect(sandbox.run(file: "a", source: Array(text.utf8)).failure != nil)
        #expect(sandbox.balance.bytes <= 1 << 20)
        #expect(sandbox.run(file: "b", source: []).failure.map(brief) == "closed ?")
        #expect { try sandbox.call(function, arguments: []) } throws: { ($0 as? LuaFailure)?.kind == .closed }
        #expect(sandbox.shut().blocks == 0)
    }

    @Test("cancelling from another thread ends what runs at once, and the sandbox")
    func cancel() async throws {
        for text in ["while true do end", "local t = {} for i = 1, 1e5 do t[i] = -i end while true do pairs(t) end"] {
            let sandbox = try LuaSandbox(
                vocabulary: vocabulary,
                limits: limits {
                    // Other tests may keep this one from going on for minutes.
                    $0.fileTime = .seconds(1_800)
                    $0.fileSteps = .max
                })
            async let failure = Task.detached { sandbox.run(file: "a", source: Array(text.utf8)).failure }.value
            try await Task.sleep(for: .milliseconds(50))
            sandbox.cancel()
            let start = clock.now
            #expect(await failure?.kind == .cancelled)
            #expect(clock.now - start < .milliseconds(300))
            #expect(sandbox.run(file: "b", source: []).failure?.kind == .closed)
        }
    }

    @Test("cancelling before anything runs is not forgotten")
    func cancelBefore() throws {
        let sandbox = try LuaSandbox(vocabulary: vocabulary)
        sandbox.cancel()
        #expect(sandbox.run(file: "a", source: []).failure?.kind == .cancelled)
        let other = try LuaSandbox(vocabulary: vocabulary)
        let function = try function("function() return 1 end", in: other)
        other.cancel()
        #expect { try other.call(function, arguments: []) } throws: { ($0 as? LuaFailure)?.kind == .cancelled }
    }

    @Test("cancelling a call ends it")
    func cancelCall() async throws {
        let sandbox = try LuaSandbox(
            vocabulary: vocabulary,
            limits: limits {
                $0.callTime = .seconds(20)
                $0.callSteps = .max
            })
        let function = try function("function() while true do end end", in: sandbox)
        async let ended = Task.detached { () -> LuaFailure.Kind? in
            do throws(LuaFailure) {
                _ = try sandbox.call(function, arguments: [])
                return nil
            } catch { return error.kind }
        }.value
        try await Task.sleep(for: .milliseconds(30))
        sandbox.cancel()
        #expect(await ended == .cancelled)
    }
}
