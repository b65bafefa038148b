// What came of running one file.

/// What came of running one file.
public struct LuaRun: Sendable {
    /// The declarations in the order in which they were made, and last the heads whose body never came. With a
    /// failure, those before it.
    public var declarations: [TermNode]
    /// Why the file did not come to its end.
    public var failure: LuaFailure?
    /// Bytes of the encoded declarations, by which ``LuaLimits/output`` counts.
    public var size: Int
}
