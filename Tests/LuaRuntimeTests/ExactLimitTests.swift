// Each ceiling to the unit: at the least under which a file runs, one below it and one above it.
@_spi(Testing) import LuaRuntime
import Testing

@Suite struct ExactLimitTests {
    /// The least of a limit under which the work ends well, found by halving; one below it is refused by that limit.
    private func least(
        upTo most: Int, refusedAs kind: LuaFailure.Kind, set: (inout LuaLimits, Int) -> Void,
        work: (LuaLimits) throws -> LuaFailure.Kind?
    ) throws -> Int {
        func refusal(_ limit: Int) throws -> LuaFailure.Kind? { try work(limits { set(&$0, limit) }) }
        var (refused, allowed) = (0, most)
        while allowed - refused > 1 {
            let middle = (refused + allowed) / 2
            if try refusal(middle) == nil { allowed = middle } else { refused = middle }
        }
        #expect(try refusal(refused) == kind)
        #expect(try refusal(allowed) == nil && refusal(allowed + 1) == nil)
        return allowed
    }

    private func least(
        for text: String, upTo most: Int, refusedAs kind: LuaFailure.Kind, _ set: (inout LuaLimits, Int) -> Void
    ) throws -> Int {
        func work(_ limits: LuaLimits) throws -> LuaFailure.Kind? {
            do { return try run(text, limits: limits).failure?.kind } catch let failure as LuaFailure {
                return failure.kind
            }
        }
        return try least(upTo: most, refusedAs: kind, set: set, work: work)
    }

    @Test("steps of a file: one for each instruction, looked at every hundred")
    func fileSteps() throws {
        func steps(_ rounds: Int) throws -> Int {
            try least(for: "for i = 1, \(rounds) do end", upTo: 100_000, refusedAs: .steps) { $0.fileSteps = $1 }
        }
        let few = try steps(5_000)
        #expect((5_000...5_200).contains(few))
        #expect(try steps(6_000) == few + 1_000)
    }

    @Test("steps of a call")
    func callSteps() throws {
        let text = "function() for i = 1, 5000 do end return 1 end"
        func work(_ limits: LuaLimits) throws -> LuaFailure.Kind? {
            let sandbox = try LuaSandbox(vocabulary: vocabulary, limits: limits)
            let function = try function(text, in: sandbox)
            do throws(LuaFailure) {
                _ = try sandbox.call(function, arguments: [])
                return nil
            } catch { return error.kind }
        }
        let steps = try least(upTo: 100_000, refusedAs: .steps, set: { $0.callSteps = $1 }, work: work)
        #expect((5_000...5_200).contains(steps))
    }

    @Test("one block: the bytes of the longest text and what Lua keeps before it")
    func block() throws {
        let text = "local s = \"x\"\nfor i = 1, 16 do s = s .. s end"
        let bytes = try least(for: text, upTo: 1 << 20, refusedAs: .blockTooLarge) { $0.block = $1 }
        #expect((65_536...65_600).contains(bytes))
    }

    @Test("memory: all that is in use at once")
    func memory() throws {
        let text = "local s = \"x\"\nfor i = 1, 20 do s = s .. s end"
        let bytes = try least(for: text, upTo: 64 << 20, refusedAs: .memory) { $0.memory = $1 }
        #expect((1 << 20..<3 << 20).contains(bytes))
    }

    @Test("encoded declarations, in bytes and in values")
    func output() throws {
        let text = "finding \"x\" { a = \"\(String(repeating: "x", count: 5_000))\" }"
        let bytes = try least(for: text, upTo: 1 << 20, refusedAs: .outputTooLarge) { $0.output = $1 }
        #expect((5_000...5_100).contains(bytes))
        let list = "finding \"x\" { { \(String(repeating: "1, ", count: 500)) } }"
        let values = try least(for: list, upTo: 10_000, refusedAs: .outputTooLarge) { $0.values = $1 }
        #expect((501...510).contains(values))
    }

    @Test("functions in functions")
    func calls() throws {
        let text = """
            local function f(n)
              if n == 0 then for i = 1, 1000 do end return 0 end
              return 1 + f(n - 1)
            end
            finding "x" { f(50) }
            """
        let calls = try least(for: text, upTo: 1_000, refusedAs: .runtime) { $0.callDepth = $1 }
        #expect((51...55).contains(calls))
    }

    @Test("bytes of a file, tables in tables, declarations")
    func counts() throws {
        let source = "finding \"x\" { { { 1 } } }"
        #expect(
            try least(for: source, upTo: 1_000, refusedAs: .sourceTooLarge) { $0.source = $1 } == source.utf8.count)
        #expect(try least(for: source, upTo: 60, refusedAs: .tooDeep) { $0.depth = $1 } == 4)
        let ten = "for i = 1, 10 do finding(\"x\" .. i) {} end"
        #expect(try least(for: ten, upTo: 1_000, refusedAs: .tooManyDeclarations) { $0.declarations = $1 } == 10)
    }
}
