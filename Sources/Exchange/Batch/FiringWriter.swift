// What is known to hold, as lines: `{"id":1,"level":"urgent","fired":["R00001"],"causes":[{"cause":"gout","score":3}]}`.

import Evaluation
import RuleBook

/// Writes which patterns hold, the level that is demanded and the supported causes. For one thread.
final class FiringWriter {
    private let reading: FiringReading
    /// By level: `,"level":"urgent","fired":[`
    private let levels: Pieces
    /// By pattern: `"R00001",`
    private let patterns: Pieces
    /// By cause: `{"cause":"gout","score":`
    private let causes: Pieces

    init(_ compiled: BlockProgram) {
        reading = FiringReading(compiled)
        let book = compiled.book
        levels = Pieces(book.levels.map { FiringWriter.piece(",\"level\":", $0.id, ",\"fired\":[")[...] })
        patterns = Pieces(book.patterns.map { FiringWriter.piece("", $0.label ?? $0.id, ",")[...] })
        causes = Pieces(
            compiled.causesById.map { FiringWriter.piece("{\"cause\":", book.causes[$0].id, ",\"score\":")[...] })
    }

    private static func piece(_ before: String, _ text: String, _ after: String) -> [UInt8] {
        var writer = JSONWriter(.compact)
        writer.raw(before.utf8)
        writer.string(text)
        writer.raw(after.utf8)
        return writer.bytes
    }

    /// Turns to the patients of a block.
    func read(_ block: PatientBlock) { block.read(into: reading) }

    /// Writes the line of one patient.
    func write(lane: Int, _ id: UnsafeBufferPointer<UInt8>, to output: OutputBuffer) {
        let (patternCount, causeCount) = (reading.patternCounts[lane], reading.causeCounts[lane])
        var place = output.room(
            for: 128 + id.count + levels.longest + patternCount * patterns.longest + Pieces.step
                + causeCount * (causes.longest + 64))
        place = Pieces.copy("{\"id\":", to: place)
        if let address = id.baseAddress, !id.isEmpty {
            place.update(from: address, count: id.count)
            place += id.count
        } else {
            place = Pieces.copy("null", to: place)
        }
        place = levels.copy(reading.levels[lane], to: place)
        let fired = reading.patterns + lane * reading.patternTotal
        for number in 0..<patternCount { place = patterns.copy(Int(fired[number]), to: place) }
        if patternCount > 0 { place -= 1 }
        place = Pieces.copy("],\"causes\":[", to: place)
        let supported = reading.causes + lane * reading.causeTotal
        let scores = reading.scores + lane * reading.causeTotal
        for number in 0..<causeCount {
            let cause = Int(supported[number])
            place = causes.copy(cause, to: place)
            place = write(scores[cause], over: reading.scale, to: place)
            place = Pieces.copy(number + 1 < causeCount ? "}," : "}", to: place)
        }
        place = Pieces.copy("]}\n", to: place)
        output.advance(to: place)
    }

    @inline(__always) private func write(
        _ score: Int64, over scale: Int64, to place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        guard scale == 1, score >= 0, score < 1000 else { return writeLong(score, over: scale, to: place) }
        let digits = UInt32(truncatingIfNeeded: score)
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

    private func writeLong(
        _ score: Int64, over scale: Int64, to place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        var place = place
        for byte in (Exact(Int128(score), over: Int128(scale)) ?? Exact(0)).description.utf8 {
            place.pointee = byte
            place += 1
        }
        return place
    }
}

/// Texts that are copied often, in steps that may write beyond their end.
final class Pieces {
    /// How much may be written beyond the end of a text.
    static let step = 16

    let longest: Int
    private let starts: UnsafeMutablePointer<UInt8>
    private let counts: UnsafeMutablePointer<Int32>
    private let stride: Int

    init(_ texts: [ArraySlice<UInt8>]) {
        longest = (texts.map(\.count).max() ?? 0)
        stride = max((longest + Pieces.step - 1) / Pieces.step * Pieces.step, Pieces.step)
        starts = .allocate(capacity: stride * max(texts.count, 1))
        starts.initialize(repeating: 0, count: stride * max(texts.count, 1))
        counts = .allocate(capacity: max(texts.count, 1))
        for (number, text) in texts.enumerated() {
            for (offset, byte) in text.enumerated() { starts[number * stride + offset] = byte }
            counts[number] = Int32(text.count)
        }
    }

    deinit {
        starts.deallocate()
        counts.deallocate()
    }

    /// Copies a text; there must be room for it and a step more.
    @inline(__always) func copy(
        _ number: Int, to place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        let (from, to) = (UnsafeRawPointer(starts + number * stride), UnsafeMutableRawPointer(place))
        let count = Int(counts[number])
        var offset = 0
        repeat {
            let words = from.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
            to.storeBytes(of: words, toByteOffset: offset, as: SIMD2<UInt64>.self)
            offset += Pieces.step
        } while offset < count
        return place + count
    }

    /// Copies a text that is known here.
    @inline(__always) static func copy(
        _ text: StaticString, to place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        place.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        return place + text.utf8CodeUnitCount
    }
}
