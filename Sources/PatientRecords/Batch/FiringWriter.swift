// What is known to hold, as lines: `{"id":1,"level":"urgent","fired":["R00001"],"causes":[{"cause":"gout","score":3}]}`.

import Evaluation
import JSONText
import RuleModel

/// Writes which patterns hold, the level that is demanded and the supported causes. For one thread.
final class FiringWriter {
    private let reading: FiringReading
    private let pieces = Pieces()
    /// By level: `,"level":"urgent","fired":[`
    private let levels: [Pieces.Piece]
    /// By pattern: `"R00001",`
    private let patterns: [Pieces.Piece]
    /// By cause: `{"cause":"gout","score":`
    private let causes: [Pieces.Piece]
    /// How many bytes the longest has.
    private let longest: (level: Int, pattern: Int, cause: Int)

    init(_ compiled: BlockProgram) {
        reading = FiringReading(compiled)
        let book = compiled.book
        levels = book.levels.map { [pieces] in
            pieces.piece(FiringWriter.text(",\"level\":", $0.id, ",\"fired\":["))
        }
        patterns = book.patterns.map { [pieces] in pieces.piece(FiringWriter.text("", $0.label ?? $0.id, ",")) }
        causes = compiled.causesById.map { [pieces] in
            pieces.piece(FiringWriter.text("{\"cause\":", book.causes[$0].id, ",\"score\":"))
        }
        func longest(_ pieces: [Pieces.Piece]) -> Int { pieces.reduce(0) { max($0, $1.count) } }
        self.longest = (longest(levels), longest(patterns), longest(causes))
    }

    private static func text(_ before: String, _ text: String, _ after: String) -> [UInt8] {
        var writer = JSONWriter(.compact)
        writer.raw(before.utf8)
        writer.string(text)
        writer.raw(after.utf8)
        return writer.bytes
    }

    /// Turns to the patients of a block.
    func read(_ block: PatientBlock) { block.read(into: reading) }

    /// Writes the line of one patient.
    /// - Parameter id: the patient's `id` as JSON is written here; empty if there is none.
    func write(lane: Int, _ id: UnsafeBufferPointer<UInt8>, to output: OutputBuffer) {
        let (patternCount, causeCount) = (reading.patternCounts[lane], reading.causeCounts[lane])
        var place = output.room(
            for: 128 + id.count + longest.level + patternCount * longest.pattern + Pieces.step
                + causeCount * (longest.cause + Pieces.longestNumber))
        place = Pieces.copy("{\"id\":", to: place)
        if let address = id.baseAddress, !id.isEmpty {
            place.update(from: address, count: id.count)
            place += id.count
        } else {
            place = Pieces.copy("null", to: place)
        }
        place = Pieces.copy(levels[reading.levels[lane]], to: place)
        let fired = reading.patterns + lane * reading.patternTotal
        for number in 0..<patternCount { place = Pieces.copy(patterns[Int(fired[number])], to: place) }
        if patternCount > 0 { place -= 1 }
        place = Pieces.copy("],\"causes\":[", to: place)
        let supported = reading.causes + lane * reading.causeTotal
        let scores = reading.scores + lane * reading.causeTotal
        for number in 0..<causeCount {
            let cause = Int(supported[number])
            place = Pieces.copy(causes[cause], to: place)
            place = Pieces.write(scores[cause], over: reading.scale, to: place)
            place = Pieces.copy(number + 1 < causeCount ? "}," : "}", to: place)
        }
        place = Pieces.copy("]}\n", to: place)
        output.advance(to: place)
    }
}
