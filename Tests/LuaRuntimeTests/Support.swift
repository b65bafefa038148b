// What the tests of the sandbox share.
@_spi(Testing) import LuaRuntime

let vocabulary = LuaVocabulary(
    callWords: ["all", "any", "points", "absent", "at_least"], declarationWords: ["finding", "red_flag", "calculated"],
    innerWords: ["option"])

func limits(_ change: (inout LuaLimits) -> Void) -> LuaLimits {
    var limits = LuaLimits()
    change(&limits)
    return limits
}

/// Runs one file in a sandbox of its own.
func run(_ text: String, limits: LuaLimits = LuaLimits(), file: String = "rules.lua") throws -> LuaRun {
    try LuaSandbox(vocabulary: vocabulary, limits: limits).run(file: file, source: Array(text.utf8))
}

/// The value of the field `v` of the one declaration in `finding "f" { v = … }`.
func value(_ expression: String) throws -> Term? {
    let run = try run("finding \"f\" { v = \(expression) }")
    if let failure = run.failure { throw failure }
    return run.declarations.first?.body?["v"]
}

/// The failure a file ends with, as `kind line`.
func failure(_ text: String, limits: LuaLimits = LuaLimits()) throws -> String? {
    try run(text, limits: limits).failure.map(brief)
}

func brief(_ failure: LuaFailure) -> String { "\(failure.kind) \(failure.line.map(String.init) ?? "?")" }

/// A declaration with a function, and the function.
func function(_ text: String, in sandbox: LuaSandbox) throws -> KeptFunction {
    let run = sandbox.run(file: "calculated.lua", source: Array("calculated \"c\" { compute = \(text) }".utf8))
    if let failure = run.failure { throw failure }
    guard case .function(let function) = run.declarations[0].body?["compute"] else {
        throw LuaFailure(kind: .runtime, file: nil, line: nil, message: "no function")
    }
    return function
}
