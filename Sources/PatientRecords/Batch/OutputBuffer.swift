// Bytes on their way out: memory that grows, is filled by plain copies, and is used again.

/// Bytes that were written, in memory that is used again. For one thread.
public final class OutputBuffer {
    // Not checked for overlapping access, which costs more than the copies: nothing is called while one of them changes.
    @exclusivity(unchecked) private var start: UnsafeMutablePointer<UInt8>
    @exclusivity(unchecked) private var capacity: Int
    /// How many bytes there are.
    @exclusivity(unchecked) public private(set) var count = 0

    /// A buffer without bytes.
    public init(capacity: Int = 1 << 16) {
        self.capacity = capacity
        start = .allocate(capacity: capacity)
    }

    deinit { start.deallocate() }

    /// The bytes, until the next change.
    public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    /// Forgets the bytes, keeps the memory.
    public func reset() { count = 0 }

    /// Adds bytes.
    public func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let from = bytes.baseAddress else { return }
        room(for: bytes.count).update(from: from, count: bytes.count)
        count += bytes.count
    }

    /// Adds bytes.
    public func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

    /// Adds one byte.
    public func append(_ byte: UInt8) {
        room(for: 1).pointee = byte
        count += 1
    }

    /// Takes the last byte back.
    func dropLast() { count -= 1 }

    /// Where the next bytes go, with room for so many; `advance` says how many were written.
    @inline(__always) func room(for wanted: Int) -> UnsafeMutablePointer<UInt8> {
        if count + wanted > capacity { grow(count + wanted) }
        return start + count
    }

    /// Counts bytes that were written up to a place.
    @inline(__always) func advance(to end: UnsafeMutablePointer<UInt8>) { count = end - start }

    private func grow(_ wanted: Int) {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: max(wanted, capacity * 2))
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
        capacity = max(wanted, capacity * 2)
    }
}
