// A calculation that a person types: run as a `calculated` finding would be, in a sandbox of its own.

import LuaRuntime
public import RuleModel

/// Expressions such as `70 / 1.75 ^ 2`, worked out in the sandbox that rule files run in.
public enum LuaCalculation {
    /// The value of an expression.
    ///
    ///     try LuaCalculation.value(of: "weight / height ^ 2", with: [("weight", .number(70)), ("height", .number(1.75))])
    /// - Parameter values: what the names in it stand for.
    /// - Throws: why it has no value.
    public static func value(
        of expression: String, with values: [(name: String, value: CalculationValue)]
    ) throws(CalculationFailure) -> CalculationValue {
        let names = values.map(\.name).joined(separator: ", ")
        let file = "calculated \"it\" { compute = function(\(names)) return \(expression)\nend }\n"
        do throws(LuaFailure) {
            let sandbox = try LuaSandbox(vocabulary: Loader.words)
            let run = sandbox.run(file: "expression", source: Array(file.utf8))
            if let failure = run.failure { throw failure }
            guard run.declarations.count == 1,
                case .function(let function)? = run.declarations[0].body?["compute"]
            else { throw LuaFailure(kind: .runtime, file: nil, line: nil, message: "this is not one expression") }
            let result = try sandbox.call(function, arguments: values.map { LuaValue($0.value) })
            guard let value = CalculationValue(result) else {
                throw LuaFailure(kind: .wrongResult, file: nil, line: nil, message: "this gives no plain value")
            }
            return value
        } catch {
            throw CalculationFailure(error.message)
        }
    }
}
