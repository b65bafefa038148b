// Memory for bytes that are read again and again.

/// Bytes in memory that is used again, with room after them that may be read.
final class Bytes {
    /// How much may be read after the last byte.
    static let padding = 64

    private(set) var start: UnsafeMutablePointer<UInt8>
    private(set) var capacity: Int
    var count = 0

    init(capacity: Int) {
        self.capacity = capacity
        start = .allocate(capacity: capacity + Bytes.padding)
        start.initialize(repeating: 0, count: capacity + Bytes.padding)
    }

    deinit { start.deallocate() }

    /// What is there.
    var all: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    /// The room after what is there.
    var room: UnsafeMutableBufferPointer<UInt8> {
        UnsafeMutableBufferPointer(start: start + count, count: capacity - count)
    }

    /// Makes the memory as large as this, if it is smaller.
    func grow(to wanted: Int) {
        guard wanted > capacity else { return }
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted + Bytes.padding)
        larger.initialize(repeating: 0, count: wanted + Bytes.padding)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
        capacity = wanted
    }

    /// Replaces what is there.
    func take(_ bytes: UnsafeBufferPointer<UInt8>) {
        grow(to: bytes.count)
        if let from = bytes.baseAddress { start.update(from: from, count: bytes.count) }
        count = bytes.count
    }

    /// Drops some bytes at the beginning.
    func drop(_ first: Int) {
        start.update(from: start + first, count: count - first)
        count -= first
    }
}
