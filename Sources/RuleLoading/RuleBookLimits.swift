// The ceilings under which a rule book is loaded.

public import LuaRuntime

/// The ceilings under which a rule book is loaded.
public struct RuleBookLimits: Sendable {
    /// The ceilings of Lua, for each file and for each calculation.
    public var lua = LuaLimits()
    /// Time for running all files, each of which has its own in ``LuaLimits/fileTime``. 5 seconds.
    public var time = Duration.seconds(5)
    /// Bytes of one file, in a folder or in memory. 1 MiB.
    public var fileSize = 1 << 20
    /// Bytes of all files together. 8 MiB.
    public var totalSize = 8 << 20
    /// Rule files in one book. 1,000.
    public var fileCount = 1_000
    /// Declarations in all files together. 20,000.
    public var declarations = 20_000
    /// Bytes of all encoded declarations together, by which ``LuaLimits/output`` counts those of one file. 8 MiB.
    public var output = 8 << 20
    /// How many findings and patterns may be worked out one from the other in a row. 200.
    public var chain = 200
    /// Problems that are listed; the rest is told in one more. 500.
    public var problems = 500
    /// Folders inside each other. 32.
    public var folderDepth = 32

    /// The defaults given with each limit.
    public init() {}
}

/// A rule file in memory: its path relative to the book, with `/` between parts, and its bytes.
package typealias RuleBookFile = (name: String, bytes: [UInt8])
