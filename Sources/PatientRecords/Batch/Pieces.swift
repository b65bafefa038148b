// Texts that are copied often.

import RuleModel

/// Texts that are copied often, in steps that may write beyond their end. For one thread.
final class Pieces {
    /// How much may be written beyond the end of a text.
    static let step = 32

    /// One of the texts, as long as those are there that it belongs to.
    struct Piece {
        fileprivate let start: UnsafePointer<UInt8>
        let count: Int
    }

    private var memory: [UnsafeMutableBufferPointer<UInt8>] = []
    /// How much of the last part of the memory is taken.
    private var taken = 0
    private var known: [[UInt8]: Piece] = [:]
    /// How many bytes the longest text has.
    private(set) var longest = 0

    deinit { for part in memory { part.deallocate() } }

    /// Takes in a text; the same text is kept once.
    func piece(_ text: some Sequence<UInt8>) -> Piece {
        let text = Array(text)
        if let known = known[text] { return known }
        let padded = max((text.count + Pieces.step - 1) / Pieces.step * Pieces.step, Pieces.step)
        if taken + padded > memory.last?.count ?? 0 {
            memory.append(.allocate(capacity: max(padded, 1 << 16)))
            taken = 0
        }
        guard let place = memory.last?.baseAddress.map({ $0 + taken }) else {
            preconditionFailure("memory was just made")
        }
        place.initialize(repeating: 0, count: padded)
        for (offset, byte) in text.enumerated() { place[offset] = byte }
        taken += padded
        longest = max(longest, text.count)
        let piece = Piece(start: UnsafePointer(place), count: text.count)
        known[text] = piece
        return piece
    }

    /// Copies a text; there must be room for it and a step more.
    @inline(__always) static func copy(
        _ piece: Piece, to place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        let (from, to) = (UnsafeRawPointer(piece.start), UnsafeMutableRawPointer(place))
        var offset = 0
        repeat {
            let words = from.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
            to.storeBytes(of: words, toByteOffset: offset, as: SIMD4<UInt64>.self)
            offset &+= Pieces.step
        } while offset < piece.count
        return place + piece.count
    }

    /// Copies a text that is known here.
    @inline(__always) static func copy(
        _ text: StaticString, to place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        place.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        return place + text.utf8CodeUnitCount
    }

    /// How much room a number takes at most.
    static let longestNumber = 64

    /// Writes points that were counted in parts of a point.
    @inline(__always) static func write(
        _ points: Int64, over scale: Int64, to place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        guard scale == 1, points >= 0, points < 1000 else { return writeLong(points, over: scale, to: place) }
        let digits = UInt32(truncatingIfNeeded: points)
        var place = place
        if digits >= 100 {
            place.pointee = UInt8(truncatingIfNeeded: 0x30 + digits / 100)
            place += 1
        }
        if digits >= 10 {
            place.pointee = UInt8(truncatingIfNeeded: 0x30 + digits / 10 % 10)
            place += 1
        }
        place.pointee = UInt8(truncatingIfNeeded: 0x30 + digits % 10)
        return place + 1
    }

    private static func writeLong(
        _ points: Int64, over scale: Int64, to place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        var place = place
        for byte in (Rational(Int128(points), over: Int128(scale)) ?? Rational(0)).description.utf8 {
            place.pointee = byte
            place += 1
        }
        return place
    }
}
