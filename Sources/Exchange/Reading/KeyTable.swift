// Finds a known word by its bytes: an open-addressing table, built once per rule book.

/// Known words, each in a scope, with a number. The words come from the rule book, never from a patient, so nobody
/// outside can choose them to collide.
struct KeyTable: Sendable {
    private struct Slot {
        var hash: UInt64 = 0
        /// -1 where the slot is free.
        var value: Int32 = -1
        var scope: Int32 = 0
        var offset: Int32 = 0
        var count: Int32 = 0
    }

    private var slots: [Slot]
    private var pool: [UInt8] = []
    private let mask: Int

    init(_ words: [(scope: Int, word: String, value: Int)]) {
        var size = 16
        while size < words.count * 3 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
        mask = size - 1
        for (scope, word, value) in words {
            let bytes = Array(word.utf8)
            let isNew = bytes.withUnsafeBufferPointer { find($0, scope: scope) < 0 }
            guard isNew else { continue }
            let hash = bytes.withUnsafeBufferPointer { KeyTable.hash($0, scope: scope) }
            var place = Int(truncatingIfNeeded: hash) & mask
            while slots[place].value >= 0 { place = (place + 1) & mask }
            slots[place] = Slot(
                hash: hash, value: Int32(value), scope: Int32(scope), offset: Int32(pool.count),
                count: Int32(bytes.count))
            pool.append(contentsOf: bytes)
        }
    }

    /// The number of a word in a scope, or -1.
    @inline(__always) func find(_ word: UnsafeBufferPointer<UInt8>, scope: Int) -> Int {
        let hash = KeyTable.hash(word, scope: scope)
        var place = Int(truncatingIfNeeded: hash) & mask
        while true {
            let slot = slots[place]
            if slot.value < 0 { return -1 }
            if slot.hash == hash, Int(slot.count) == word.count, Int(slot.scope) == scope,
                isEqual(word, from: Int(slot.offset))
            {
                return Int(slot.value)
            }
            place = (place + 1) & mask
        }
    }

    @inline(__always) private func isEqual(_ word: UnsafeBufferPointer<UInt8>, from offset: Int) -> Bool {
        pool.withUnsafeBufferPointer { pool in
            guard let known = pool.baseAddress, let given = word.baseAddress else { return word.isEmpty }
            let known64 = UnsafeRawPointer(known + offset)
            let given64 = UnsafeRawPointer(given)
            let count = word.count
            if count >= 8 {
                var place = 0
                while place + 8 <= count {
                    guard
                        known64.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                            == given64.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                    else { return false }
                    place += 8
                }
                return known64.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
                    == given64.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
            }
            for place in 0..<count where known[offset + place] != given[place] { return false }
            return true
        }
    }

    /// Multiplies and folds eight bytes at a time.
    @inline(__always) private static func hash(_ word: UnsafeBufferPointer<UInt8>, scope: Int) -> UInt64 {
        let count = word.count
        var state = UInt64(truncatingIfNeeded: count) ^ (UInt64(truncatingIfNeeded: scope) << 32)
        guard let address = word.baseAddress else { return state }
        let bytes = UnsafeRawPointer(address)
        if count >= 8 {
            var place = 0
            while place + 8 < count {
                state = fold(state ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
                place += 8
            }
            return fold(state ^ bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
        }
        var last: UInt64 = 0
        if count >= 4 {
            last = UInt64(bytes.loadUnaligned(as: UInt32.self))
            last |= UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)) << 32
        } else {
            for place in 0..<count { last = last << 8 | UInt64(address[place]) }
        }
        return fold(state ^ last)
    }

    @inline(__always) private static func fold(_ value: UInt64) -> UInt64 {
        let (high, low) = (value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return high ^ low
    }
}
