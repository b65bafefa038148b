// The ceilings under which a rule book is loaded.

public import LuaRuntime

/// The ceilings under which a rule book is loaded.
public struct RuleBookLimits: Sendable {
    /// The ceilings of Lua, for each file and for each calculation.
    public var lua = LuaLimits()
    /// Bytes of one file. 4 MiB.
    public var fileSize = 4 << 20
    /// Bytes of all files together. 64 MiB.
    public var totalSize = 64 << 20
    /// Rule files in one book. 10,000.
    public var fileCount = 10_000
    /// Folders inside each other. 32.
    public var folderDepth = 32

    /// The defaults given with each limit.
    public init() {}
}

/// A rule file in memory: its path relative to the book, with `/` between parts, and its bytes.
typealias RuleBookFile = (name: String, bytes: [UInt8])
