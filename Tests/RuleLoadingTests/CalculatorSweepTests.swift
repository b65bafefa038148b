// Calculations whose allocations fail, one after the other.

@_spi(Testing) import LuaRuntime
import RuleModel
import Testing

@testable import RuleLoading

@Suite("Allocations that fail while a finding is calculated")
struct CalculatorSweepTests {
    private static let file: RuleBookFile = (
        name: "c.lua",
        bytes: Array(
            """
            calculated "c" { label = "C", from = { a, b }, compute = function(a, b)
              local parts = { a, b, a .. "x" }
              for key, value in pairs { one = 1, two = 2 } do parts[#parts + 1] = key .. value end
              return parts[4] .. #parts
            end, editorial = "e" }
            """.utf8)
    )
    private static let index = Finding.Index(0)

    private func calculator() throws -> (LuaCalculator, LuaSandbox) {
        let sandbox = try LuaSandbox(vocabulary: Loader.words)
        let run = sandbox.run(file: Self.file.name, source: Self.file.bytes)
        guard case .function(let function)? = run.declarations.first?.body?["compute"] else {
            throw CalculationFailure("no function")
        }
        let calculation = LuaCalculator.Calculation(findings: [Self.index], ids: ["c"], files: [Self.file.name])
        let calculator = LuaCalculator(
            calculation, files: [Self.file], limits: LuaLimits(), sandbox: sandbox, functions: [Self.index: function])
        return (calculator, sandbox)
    }

    private func value(_ calculator: LuaCalculator) -> Result<CalculationValue, CalculationFailure> {
        Result { () throws(CalculationFailure) in
            try calculator.value(of: Self.index, from: [.text("some text"), .number(2.5)])
        }
    }

    @Test(
        "leave nothing behind, end in a failure or in the right value, and do nothing to the next",
        arguments: [false, true])
    func sweep(andAllAfter: Bool) throws {
        let right = Result<CalculationValue, CalculationFailure>.success(.text("one15"))
        var failures = 0
        for number in UInt64(1)... {
            let (calculator, sandbox) = try calculator()
            #expect(value(calculator) == right)
            sandbox.failAllocation(at: number, andAllAfter: andAllAfter)
            let before = sandbox.balance.injected
            let result = value(calculator)
            let wasHit = sandbox.balance.injected > before
            if result != right {
                failures += 1
                guard case .failure = result else {
                    Issue.record("allocation \(number) gives another value: \(result)")
                    return
                }
            }
            sandbox.failAllocation(at: 0, andAllAfter: false)
            #expect(value(calculator) == right, "after allocation \(number)")
            let left = sandbox.shut()
            #expect(left.bytes == 0 && left.blocks == 0)
            if !wasHit { break }
        }
        // One failure alone is survived: what is no longer used is freed, and the block asked for again.
        #expect(andAllAfter ? failures > 5 : failures == 0)
    }
}
