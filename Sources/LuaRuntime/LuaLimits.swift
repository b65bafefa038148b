// The ceilings and budgets under which rule files run.

/// The ceilings and budgets of one ``LuaSandbox``.
///
/// Steps are instructions of Lua; steps and time begin anew with every file and every call. Whatever ends by `memory`,
/// `block`, `steps`, time, `output`, `values` or `declarations` closes the sandbox for good.
public struct LuaLimits: Sendable, Equatable {
    /// Bytes in use, all together. 64 MiB.
    public var memory = 64 << 20
    /// Bytes of one block: a text, or one part of a table. 8 MiB.
    public var block = 8 << 20
    /// Bytes of one file. 1 MiB.
    public var source = 1 << 20
    /// Bytes of the encoded declarations of one file, or of the result of one call. 8 MiB.
    public var output = 8 << 20
    /// Values in the declarations of one file, or in the result of one call. 500,000.
    public var values = 500_000
    /// Declarations in one file. 10,000.
    public var declarations = 10_000
    /// How deep tables and nodes may be nested, each counting as one; at most 200. 64.
    public var depth = 64
    /// How deep calls of functions may be nested, at most 1,000. 200.
    public var callDepth = 200
    /// Steps of one file. 10,000,000.
    public var fileSteps = 10_000_000
    /// Steps of one call. 100,000.
    public var callSteps = 100_000
    /// Time for one file, on a clock that never goes back. 800 ms: steps end first, unless the machine is very busy.
    public var fileTime = Duration.milliseconds(800)
    /// Time for one call. 800 ms: a result should depend on steps, which are the same on any machine.
    public var callTime = Duration.milliseconds(800)

    /// The defaults given with each limit.
    public init() {}
}
