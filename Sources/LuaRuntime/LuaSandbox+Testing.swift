// For tests alone: making allocations fail, and counting what is left.
import CLuaSandbox

/// What the allocator of a sandbox has counted.
@_spi(Testing) public struct LuaBalance: Sendable, Equatable {
    /// Bytes in use.
    public var bytes: UInt64
    /// Blocks in use.
    public var blocks: UInt64
    /// Blocks asked for, or asked to grow, since the start.
    public var attempts: UInt64
    /// How many of these a test made fail.
    public var injected: UInt64

    init(_ balance: sandbox_balance) {
        (bytes, blocks) = (balance.bytes, balance.blocks)
        (attempts, injected) = (balance.attempts, balance.injected)
    }
}

extension LuaSandbox {
    /// A sandbox whose allocation number `at` fails, counted from 1 with its making, and with `andAllAfter` all that follow.
    @_spi(Testing) public convenience init(
        vocabulary: LuaVocabulary, limits: LuaLimits = LuaLimits(), failingAllocation at: UInt64, andAllAfter: Bool
    ) throws(LuaFailure) {
        var encoded = limits.encoded
        encoded.fail_at = at
        encoded.fail_all_after = andAllAfter
        try self.init(vocabulary: vocabulary, limits: encoded)
    }

    /// Makes the allocation number `at` from now fail (0 for none), and with `andAllAfter` all that follow.
    @_spi(Testing) public func failAllocation(at: UInt64, andAllAfter: Bool) {
        gate.withLock { _ in sandbox_fail_allocation(handle, at, andAllAfter) }
    }

    /// What the allocator has counted so far.
    @_spi(Testing) public var balance: LuaBalance {
        gate.withLock { _ in LuaBalance(sandbox_count(handle)) }
    }

    /// Closes the state and gives what is left: nothing, if all is well. Every later call says that it is closed.
    @_spi(Testing) public func shut() -> LuaBalance {
        gate.withLock { _ in LuaBalance(sandbox_shut(handle)) }
    }
}
