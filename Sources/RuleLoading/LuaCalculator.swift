// How the evaluator reaches the functions of `calculated` findings.

import LuaRuntime
import RuleBook
import Synchronization

/// Calls the functions of a book's `calculated` findings in a sandbox of their own. One call at a time is served.
///
/// A call that hits a limit closes its sandbox; the next one then gets a new one from the same files, so that no
/// patient's result depends on the patients before.
final class LuaCalculator: Calculator {
    private struct State {
        var sandbox: LuaSandbox?
        var functions: [Finding.Index: KeptFunction]
    }

    private let state: Mutex<State>
    private let ids: [Finding.Index: String]
    private let files: [RuleBookFile]
    private let limits: LuaLimits

    /// - Parameters:
    ///   - functions: the function of each calculated finding, kept by `sandbox`.
    ///   - ids: the ids of the same findings.
    ///   - files: the files that declare them.
    init(
        sandbox: LuaSandbox, functions: [Finding.Index: KeptFunction], ids: [Finding.Index: String],
        files: [RuleBookFile], limits: LuaLimits
    ) {
        state = Mutex(State(sandbox: sandbox, functions: functions))
        self.ids = ids
        self.files = files
        self.limits = limits
    }

    func value(of finding: Finding.Index, from inputs: [CalculationValue]) throws(CalculationFailure)
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
        return State(sandbox: sandbox, functions: ids.compactMapValues { byId[$0] })
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
