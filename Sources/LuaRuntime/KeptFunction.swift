// A function of a rule file.

/// A function of a rule file, kept in the sandbox that ran the file.
public struct KeptFunction: Sendable, Equatable {
    /// The sandbox that keeps it.
    let sandbox: UInt64
    /// Its number there.
    let reference: UInt32
    /// The file it stands in.
    public let file: String
    /// Its first and last line.
    public let lines: ClosedRange<Int>
    /// The names of its parameters.
    public let parameters: [String]
    /// Whether it also takes `...`.
    public let isVariadic: Bool
    /// The names it uses from outside itself, other than what the sandbox offers. ``LuaSandbox/call(_:arguments:)``
    /// refuses a function that has any, so that nothing passes from one call to the next.
    public let captures: [String]
}
