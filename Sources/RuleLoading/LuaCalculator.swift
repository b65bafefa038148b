// How the evaluator reaches the functions of `calculated` findings.

package import LuaRuntime
package import RuleModel
import Synchronization

/// Calls the functions of a book's `calculated` findings in a sandbox of their own. One call at a time is served.
///
/// A call that hits a limit closes its sandbox; the next one then gets a new one from the same files, so that no
/// patient's result depends on the patients before.
package final class LuaCalculator: Calculator {
    private struct State {
        var sandbox: LuaSandbox?
        var functions: [Finding.Index: KeptFunction]
    }

    /// What is calculated, and by which files.
    package struct Calculation {
        /// The calculated findings, in the book's order.
        package let findings: [Finding.Index]
        /// Their ids.
        package let ids: [String]
        /// The names of the files that declare them.
        package let files: [String]

        package init(findings: [Finding.Index], ids: [String], files: [String]) {
            (self.findings, self.ids, self.files) = (findings, ids, files)
        }
    }

    package let calculation: Calculation
    private let state: Mutex<State>
    private let files: [RuleBookFile]
    private let limits: LuaLimits

    /// - Parameters:
    ///   - files: all files of the book.
    ///   - sandbox: the sandbox that keeps the functions of the calculated findings, or `nil` if it is to be made when
    ///     the first of them is called.
    package init(
        _ calculation: Calculation, files: [RuleBookFile], limits: LuaLimits, sandbox: LuaSandbox? = nil,
        functions: [Finding.Index: KeptFunction] = [:]
    ) {
        self.calculation = calculation
        state = Mutex(State(sandbox: sandbox, functions: functions))
        let names = Set(calculation.files)
        self.files = files.filter { names.contains($0.name) }
        self.limits = limits
    }

    package func value(of finding: Finding.Index, from inputs: [CalculationValue]) throws(CalculationFailure)
        -> CalculationValue
    {
        let result = state.withLock { state -> Result<LuaValue, CalculationFailure> in
            do throws(LuaFailure) {
                if state.sandbox == nil { state = try reopened() }
                guard let sandbox = state.sandbox, let function = state.functions[finding] else {
                    return .failure(CalculationFailure("this finding has no function"))
                }
                return .success(try sandbox.call(function, arguments: inputs.map(LuaValue.init)))
            } catch {
                if error.closesSandbox { state.sandbox = nil }
                return .failure(CalculationFailure(error.message))
            }
        }
        guard let value = CalculationValue(try result.get()) else {
            throw CalculationFailure("the function gives back something other than one plain value")
        }
        return value
    }

    /// A new sandbox with the same functions.
    private func reopened() throws(LuaFailure) -> State {
        let sandbox = try LuaSandbox(vocabulary: Loader.words, limits: limits)
        var byId: [String: KeptFunction] = [:]
        for file in files {
            let run = sandbox.run(file: file.name, source: file.bytes)
            if let failure = run.failure { throw failure }
            for node in run.declarations where node.word == "calculated" {
                guard let id = node.id, case .function(let function)? = node.body?["compute"] else { continue }
                byId[id] = function
            }
        }
        var functions: [Finding.Index: KeptFunction] = [:]
        for (finding, id) in zip(calculation.findings, calculation.ids) { functions[finding] = byId[id] }
        return State(sandbox: sandbox, functions: functions)
    }
}

extension LuaValue {
    init(_ value: CalculationValue) {
        switch value {
        case .truth(let truth): self = .bool(truth)
        case .number(let number): self = .number(number)
        case .text(let text): self = .string(text)
        case .list(let texts): self = .list(texts.map { .string($0) })
        }
    }
}

extension CalculationValue {
    init?(_ value: LuaValue) {
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
