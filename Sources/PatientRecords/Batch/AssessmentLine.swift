// One patient's line: what is said of the patient, from the bits of a lane.

import Evaluation

/// Writes the lists of an assessment.
struct AssessmentLine {
    private let reading: AssessmentReading
    private let layout: AssessmentLayout
    private let subjects: [Int32]
    private let ids: [Pieces.Piece]
    private let pieces: AssessmentPieces
    private let lane: Int
    private let bits: LaneBits
    private let output: OutputBuffer

    init(_ reading: AssessmentReading, _ pieces: AssessmentPieces, lane: Int, _ output: OutputBuffer) {
        self.reading = reading
        layout = reading.layout
        subjects = reading.layout.subjects
        ids = pieces.ids
        self.pieces = pieces
        self.lane = lane
        bits = reading.bits(lane: lane)
        self.output = output
    }

    /// Writes the lists that are asked for, each behind the text before it.
    func write(_ asked: [(field: BatchFields.Field, before: Pieces.Piece)], _ urgency: UrgencyReading) {
        for (field, before) in asked {
            output.append(before)
            let start = output.count
            switch field {
            case .redFlags: writeRaised()
            case .notRuledOut: writeOpen()
            case .causes: for number in 0..<reading.causeTotal { write(cause: Int(reading.causes[number])) }
            case .nextQuestions: for number in 0..<reading.questionCount { write(reading.questions[number]) }
            case .advice: if urgency.mayAdvise { write(layout.advice, pieces.advice) }
            case .complications: write(layout.complications, pieces.complications)
            default: break
            }
            // Behind the last of them is a comma.
            if output.count > start { output.dropLast() }
        }
    }

    private func write(_ rows: LaneRows, _ texts: [Pieces.Piece]) {
        bits.each(rows) { output.append(texts[Int(subjects[$0])]) }
    }

    /// Writes the ids of those findings whose rows say yes.
    @inline(__always) private func write(
        ids rows: LaneRows, to place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        let start = place
        var place = place
        bits.each(rows) { place = Pieces.copy(ids[Int(subjects[$0])], to: place) }
        return place == start ? place : place - 1
    }

    /// Room for some of the texts and the ids of findings.
    @inline(__always) private func room(_ rows: LaneRows) -> UnsafeMutablePointer<UInt8> {
        output.room(for: pieces.room + rows.count * pieces.longestId)
    }

    private func writeRaised() {
        let (findings, texts) = (layout.flagFindings, pieces.flags)
        bits.each(layout.raised) { row in
            let flag = Int(subjects[row])
            write(findings[flag], between: texts[flag].raised)
        }
    }

    private func writeOpen() {
        let (findings, texts) = (layout.flagFindings, pieces.flags)
        bits.each(layout.open) { row in
            let flag = Int(subjects[row])
            write(findings[flag], between: texts[flag].open)
        }
    }

    /// Writes ids with what stands around them.
    @inline(__always) private func write(_ rows: LaneRows, between text: (before: Pieces.Piece, after: Pieces.Piece)) {
        var place = Pieces.copy(text.before, to: room(rows))
        place = write(ids: rows, to: place)
        output.advance(to: Pieces.copy(text.after, to: place))
    }

    private func write(cause: Int) {
        let (own, text) = (layout.causes[cause], pieces.causes[cause])
        let number = lane * reading.causeTotal + cause
        let (standing, score) = (Int(reading.standings[number]), reading.scores[number])
        var place: UnsafeMutablePointer<UInt8>
        if score == 0, !bits.hasAny(own.members) {
            place = Pieces.copy(text.untilMissing[standing], to: room(own.missing))
        } else {
            place = Pieces.copy(text.untilScore[standing], to: room(own.missing))
            place = Pieces.write(score, over: reading.scales[cause], to: place)
            place = Pieces.copy(text.beforeFor, to: place)
            var (isFor, count) = (true, 0)
            func end(_ next: Pieces.Piece) {
                if count > 0 { place -= 1 }
                count = 0
                place = Pieces.copy(next, to: place)
            }
            bits.each(own.members) { row in
                let member = Int(subjects[row])
                if isFor, member >= text.forCount {
                    end(text.beforeAgainst)
                    isFor = false
                }
                output.advance(to: place)
                let (rows, text) = (layout.reasons[own.firstMember + member], pieces.reasons[own.firstMember + member])
                place = Pieces.copy(text.before, to: room(rows))
                place = write(ids: rows, to: place)
                place = Pieces.copy(text.after, to: place)
                count += 1
            }
            output.advance(to: place)
            place = room(own.missing)
            if isFor { end(text.beforeAgainst) }
            end(text.beforeMissing)
        }
        place = write(ids: own.missing, to: place)
        output.advance(to: Pieces.copy(text.end, to: place))
    }

    private func write(_ asked: AssessmentReading.Question) {
        let (own, text) = (layout.questions[Int(asked.place)], pieces.questions[Int(asked.place)])
        var place = room(own.findings)
        var (count, row) = (0, 0)
        bits.each(own.findings, most: 2) {
            (count, row) = (count + 1, $0)
        }
        if count == 1 {
            place = Pieces.copy(pieces.alone[text.firstAlone + row - own.findings.first], to: place)
        } else {
            place = Pieces.copy(text.several.before, to: place)
            place = write(ids: own.findings, to: place)
            place = Pieces.copy(text.several.after, to: place)
        }
        if asked.flags > 0 {
            place = pieces.signs.write(first(own.flags), of: Int(asked.flags), to: place)
            if asked.causes > 0 { place = Pieces.copy(pieces.joint, to: place) }
        }
        if asked.causes > 0 { place = pieces.bearing.write(first(own.causes), of: Int(asked.causes), to: place) }
        if asked.flags == 0, asked.causes == 0 { place = Pieces.copy(pieces.couldChange, to: place) }
        output.advance(to: Pieces.copy(text.end, to: place))
    }

    /// What the first three rows are about that say yes.
    @inline(__always) private func first(_ rows: LaneRows) -> (Int, Int, Int) {
        var (first, number) = ((0, 0, 0), 0)
        bits.each(rows, most: 3) {
            let subject = Int(subjects[$0])
            switch number {
            case 0: first.0 = subject
            case 1: first.1 = subject
            default: first.2 = subject
            }
            number += 1
        }
        return first
    }
}

extension LaneBits {
    /// Calls `body` with each row whose bit is set, in their order.
    /// - Parameter most: how many rows are enough.
    @inline(__always) fileprivate func each(_ rows: LaneRows, most: Int = .max, _ body: (_ row: Int) -> Void) {
        var (row, left, wanted) = (rows.first, rows.count, most)
        while left > 0 {
            let inWord = min(left, 64 &- row & 63)
            var word = words[row &>> 6] &>> UInt64(row & 63) & .max &>> UInt64(64 &- inWord)
            while word != 0 {
                if wanted == 0 { return }
                wanted &-= 1
                body(row &+ word.trailingZeroBitCount)
                word &= word &- 1
            }
            row &+= inWord
            left &-= inWord
        }
    }

    fileprivate func hasAny(_ rows: LaneRows) -> Bool {
        var found = false
        each(rows, most: 1) { _ in found = true }
        return found
    }
}
