// How the evaluator reaches the functions of `calculated` findings.

import LuaRuntime
import RuleBook

/// Calls the functions of a book's `calculated` findings in the sandbox that read them. One call at a time is served.
struct LuaCalculator: Calculator {
    let sandbox: LuaSandbox
    let functions: [Finding.Index: KeptFunction]

    func value(of finding: Finding.Index, from inputs: [CalculationValue]) throws(CalculationFailure)
        -> CalculationValue
    {
        guard let function = functions[finding] else {
            throw CalculationFailure("this finding has no function")
        }
        let result: LuaValue
        do throws(LuaFailure) {
            result = try sandbox.call(function, arguments: inputs.map(LuaValue.init))
        } catch {
            throw CalculationFailure(error.message)
        }
        guard let value = CalculationValue(result) else {
            throw CalculationFailure("the function gives back something other than one plain value")
        }
        return value
    }
}

extension LuaValue {
    fileprivate init(_ value: CalculationValue) {
        switch value {
        case .truth(let truth): self = .bool(truth)
        case .number(let number): self = .number(number)
        case .text(let text): self = .string(text)
        case .list(let texts): self = .list(texts.map { .string($0) })
        }
    }
}

extension CalculationValue {
    fileprivate init?(_ value: LuaValue) {
        switch value {
        case .bool(let truth): self = .truth(truth)
        case .integer(let number): self = .number(Double(number))
        case .number(let number): self = .number(number)
        case .string(let text): self = .text(text)
        case .list(let values):
            var texts: [String] = []
            for case .string(let text) in values { texts.append(text) }
            guard texts.count == values.count else { return nil }
            self = .list(texts)
        }
    }
}
