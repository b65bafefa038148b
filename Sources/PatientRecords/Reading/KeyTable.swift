// Finds a known word by its bytes: an open-addressing table, built once per rule book.

import CByteScan

/// Known words, each with a number. The words come from the rule book, never from a patient, so nobody outside can
/// choose them to collide.
///
/// A slot holds the first and the last eight bytes of its word, which are all of a word of up to 16; so a look-up
/// mostly is one multiplication and one comparison.
final class KeyTable: @unchecked Sendable {
    // Sendable: nothing is written after `init`.

    struct Slot {
        var first: UInt64 = 0
        var last: UInt64 = 0
        var count: UInt32 = 0
        /// -1 where the slot is free.
        var value: Int32 = -1
        /// Where the whole word stands in the pool.
        var offset: Int = 0
    }

    private let slots: UnsafeMutablePointer<Slot>
    private let pool: UnsafeMutablePointer<UInt8>
    private let mask: Int
    private let shift: UInt64
    private let seed: UInt64

    init(_ words: [(word: String, value: Int)]) {
        var bits: UInt64 = 3
        while 1 << bits < min(words.count * words.count / 4, words.count * 16), bits < 14 { bits += 1 }
        while 1 << bits < words.count * 2 { bits += 1 }
        shift = 64 - bits
        mask = 1 << bits - 1
        seed = KeyTable.seed(words.map(\.word), bits)
        slots = .allocate(capacity: mask + 1)
        slots.initialize(repeating: Slot(), count: mask + 1)
        pool = .allocate(capacity: words.reduce(1) { $0 + $1.word.utf8.count })
        var used = 0
        for (word, value) in words {
            let bytes = Array(word.utf8)
            bytes.withUnsafeBufferPointer { buffer in
                guard find(buffer) < 0 else { return }
                let (first, last) = KeyTable.ends(of: buffer)
                var place = KeyTable.home(first, last, bytes.count, seed) >> shift
                while slots[Int(place)].value >= 0 { place = (place + 1) & UInt64(mask) }
                slots[Int(place)] = Slot(
                    first: first, last: last, count: UInt32(bytes.count), value: Int32(value), offset: used)
                for byte in bytes {
                    pool[used] = byte
                    used += 1
                }
            }
        }
    }

    deinit {
        slots.deallocate()
        pool.deallocate()
    }

    /// The number of a word, or -1.
    func find(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        guard let address = word.baseAddress else { return -1 }
        let (first, last) = KeyTable.ends(of: word)
        return find(address, word.count, first, last)
    }

    /// The number of a word, or -1.
    /// - Parameters:
    ///   - first: the first eight bytes of the word, the first in the lowest bits; those beyond its end are zero.
    ///   - last: the last eight bytes; of a shorter word the same as `first`.
    @inline(__always) func find(
        _ word: UnsafePointer<UInt8>, _ count: Int, _ first: UInt64, _ last: UInt64
    ) -> Int {
        var place = Int(truncatingIfNeeded: KeyTable.home(first, last, count, seed) >> (shift & 63))
        while true {
            let slot = slots + place
            if slot.pointee.first == first, slot.pointee.last == last, Int(slot.pointee.count) == count,
                count <= 16 || isEqual(word, count, slot.pointee.offset)
            {
                return Int(slot.pointee.value)
            }
            if slot.pointee.value < 0 { return -1 }
            place = (place + 1) & mask
        }
    }

    @inline(__always) private static func home(
        _ first: UInt64, _ last: UInt64, _ count: Int, _ seed: UInt64
    ) -> UInt64 {
        let mixed = (first ^ (last &* 0x9E37_79B9_7F4A_7C15)) &+ UInt64(truncatingIfNeeded: count)
        return (mixed ^ mixed >> 29) &* seed
    }

    /// The number, of a few tried, by which the fewest words get a place that another one has.
    private static func seed(_ words: [String], _ bits: UInt64) -> UInt64 {
        let ends = words.map { word in
            let bytes = Array(word.utf8)
            return bytes.withUnsafeBufferPointer { (ends: KeyTable.ends(of: $0), count: bytes.count) }
        }
        var (best, fewest) = (UInt64(0xD6E8_FEB8_6659_FD93), Int.max)
        var (seed, tries) = (best, 0)
        while fewest > 0, tries < 64 {
            var taken = Set<UInt64>()
            for word in ends { taken.insert(home(word.ends.first, word.ends.last, word.count, seed) >> (64 - bits)) }
            if ends.count - taken.count < fewest { (best, fewest) = (seed, ends.count - taken.count) }
            seed = seed &* 0x5851_F42D_4C95_7F2D &+ 0x1405_7B7E_F767_814F | 1
            tries += 1
        }
        return best
    }

    @inline(__always) private func isEqual(_ word: UnsafePointer<UInt8>, _ count: Int, _ offset: Int) -> Bool {
        let (known, given) = (UnsafeRawPointer(pool + offset), UnsafeRawPointer(word))
        var place = 8
        while place + 8 < count {
            guard
                known.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                    == given.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            else { return false }
            place += 8
        }
        return true
    }

    /// The length of a text up to its first quote, which must be among its first 32 bytes, and its ends. Where the text
    /// holds a backslash, it is longer than that, and no known word.
    @inline(__always) static func ends(
        ofTextAt text: UnsafePointer<UInt8>
    ) -> (count: Int, first: UInt64, last: UInt64)? {
        let bytes = UnsafeRawPointer(text)
        let quotes = triage_quotes(bytes)
        guard quotes != 0 else { return nil }
        let count = quotes.trailingZeroBitCount
        let isLong = count >= 8
        let start = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
        let first = start & (isLong ? .max : 1 << UInt64(truncatingIfNeeded: count &* 8) &- 1)
        let rest = UInt64(
            littleEndian: bytes.loadUnaligned(fromByteOffset: isLong ? count &- 8 : 0, as: UInt64.self))
        return (count, first, isLong ? rest : first)
    }

    private static func ends(of word: UnsafeBufferPointer<UInt8>) -> (first: UInt64, last: UInt64) {
        var first: UInt64 = 0
        for place in (0..<min(word.count, 8)).reversed() { first = first << 8 | UInt64(word[place]) }
        guard word.count > 8 else { return (first, first) }
        var last: UInt64 = 0
        for place in (word.count - 8..<word.count).reversed() { last = last << 8 | UInt64(word[place]) }
        return (first, last)
    }
}
