// Every allocation fails once, and from every allocation on all fail: nothing crashes, nothing is left.
@_spi(Testing) import LuaRuntime
import Testing

@Suite struct AllocationTests {
    /// Makes a sandbox, runs the canary, and calls its function, with an allocation that fails. True once it came to
    /// its end without one.
    func sweep(at: UInt64, andAllAfter: Bool, song: [String]) throws -> Bool {
        let sandbox: LuaSandbox
        do {
            sandbox = try LuaSandbox(vocabulary: vocabulary, failingAllocation: at, andAllAfter: andAllAfter)
        } catch {
            #expect(error.kind == .memory)
            return false  // the sandbox itself asserts that nothing is left
        }
        do {
            #expect(try sing(sandbox) == song)
        } catch let failure as LuaFailure {
            #expect(failure.kind == .memory)
            #expect(sandbox.run(file: "a", source: []).failure?.kind == .closed)
        }
        let done = sandbox.balance.injected == 0
        let left = sandbox.shut()
        #expect(left.bytes == 0 && left.blocks == 0)
        return done
    }

    @Test("an allocation that fails, once or with all that follow, is survived or told", arguments: [false, true])
    func sweep(andAllAfter: Bool) throws {
        let song = try sing(try LuaSandbox(vocabulary: vocabulary))
        var at: UInt64 = 1
        while try !sweep(at: at, andAllAfter: andAllAfter, song: song) { at += 1 }
        #expect(at > 200)
    }

    @Test("an allocation that fails in a hostile file is survived or told", arguments: [false, true])
    func hostile(andAllAfter: Bool) throws {
        let small = limits {
            $0.memory = 4 << 20
            $0.fileSteps = 20_000
        }
        for text in IsolationTests.hostile {
            for at: UInt64 in [1, 2, 3, 5, 8, 13, 21, 34, 55] {
                let sandbox = try LuaSandbox(vocabulary: vocabulary, limits: small)
                sandbox.failAllocation(at: at, andAllAfter: andAllAfter)
                _ = sandbox.run(file: "a", source: Array(text.utf8))
                let left = sandbox.shut()
                #expect(left.bytes == 0 && left.blocks == 0)
            }
        }
    }

    @Test("an allocation that fails in a call is survived or told", arguments: [false, true])
    func calls(andAllAfter: Bool) throws {
        let text = "function(x) local t = {}; for i, v in pairs(x) do t[i] = v .. \"!\" end; return t end"
        let list = LuaValue.list((0..<100).map { .string("text \($0)") })
        var failures = 0
        for at in UInt64(1)... {
            let sandbox = try LuaSandbox(vocabulary: vocabulary)
            let function = try function(text, in: sandbox)
            sandbox.failAllocation(at: at, andAllAfter: andAllAfter)
            do {
                _ = try sandbox.call(function, arguments: [list])
            } catch {
                failures += 1
                #expect(error.kind == .memory)
            }
            let injected = sandbox.balance.injected
            #expect(sandbox.shut().blocks == 0)
            if injected == 0 { break }
        }
        #expect(failures > 0 || !andAllAfter)
    }

    @Test("what an allocation that fails once costs is at most the file: the texts are the same or there are none")
    func locatedMemory() throws {
        let sandbox = try LuaSandbox(vocabulary: vocabulary)
        sandbox.failAllocation(at: 60, andAllAfter: true)
        let run = sandbox.run(file: "canary.lua", source: Array((String(repeating: "\n", count: 40) + canary).utf8))
        #expect(run.failure?.kind == .memory && (run.failure?.line ?? 0) > 40)
    }
}
