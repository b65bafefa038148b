// A block of patients says of each what the assessor says of it alone.

import Evaluation
import RandomBooks
import RuleModel
import Testing

@Suite("a block of patients")
struct BlockTests {
    @Test("agrees with the assessor, in random books, whatever stood in its memory before")
    func agreesWithAssessor() {
        var (compared, contradictions) = (0, 0)
        for seed in UInt64(0)..<40 {
            let book = RandomRuleBook.draft(seed: seed).book
            let assessor = Assessor(book)
            var urgency = PatientBlock(BlockProgram(book, .urgency))
            let firingProgram = BlockProgram(book, .firings)
            var firing = PatientBlock(firingProgram)
            let reading = FiringReading(firingProgram)
            for round in 0..<3 {
                let count = [64, 1, 17][round]
                let patients = (0..<count).map {
                    RandomPatient.patient(of: book, seed: seed << 16 + UInt64(round * 64 + $0))
                }
                for block in [urgency, firing] {
                    block.columns.clear()
                    for (lane, patient) in patients.enumerated() { block.columns.enter(patient, lane: lane) }
                }
                let conflict = urgency.evaluate(count)
                #expect(firing.evaluate(count) == conflict)
                firing.read(into: reading)
                for (lane, patient) in patients.enumerated() {
                    guard let expected = try? assessor.assess(patient) else {
                        #expect(conflict >> UInt64(lane) & 1 == 1, "book \(seed), patient \(round) \(lane)")
                        contradictions += 1
                        continue
                    }
                    #expect(conflict >> UInt64(lane) & 1 == 0, "book \(seed), patient \(round) \(lane)")
                    guard conflict >> UInt64(lane) & 1 == 0 else { continue }
                    let short = urgency.urgency(lane: lane, PatientNotes(patient))
                    #expect(short.urgency == expected.urgency && short.isSettled == expected.isSettled)
                    #expect(short.disposition == expected.disposition && short.inScope == expected.inScope)
                    #expect(short.warnings == expected.warnings)
                    compare(reading, lane, expected, firingProgram)
                    compared += 1
                }
            }
        }
        #expect(compared > 1_500 && contradictions > 200, "\(compared), \(contradictions)")
    }

    /// Compares what is known to hold with the assessment.
    private func compare(
        _ reading: FiringReading, _ lane: Int, _ expected: Assessment, _ program: BlockProgram
    ) {
        #expect(reading.levels[lane] == expected.urgency.atLeast.value)
        let supported = expected.causes.filter { $0.standing == .supported }
        let causes = (0..<reading.causeCounts[lane]).map { Int(reading.causes[lane * reading.causeTotal + $0]) }
        // In the assessment they are ordered by the same: score, then id.
        #expect(causes.map { program.causesById[$0] } == supported.map(\.cause))
        for (cause, expected) in zip(causes, supported) {
            let score = reading.scores[lane * reading.causeTotal + cause]
            #expect(Rational(Int128(score), over: Int128(reading.scale)) == expected.score)
        }
    }

    @Test("lists the patterns that hold, for as many as there are lanes")
    func listsPatterns() {
        for seed in UInt64(0)..<40 {
            let book = RandomRuleBook.draft(seed: seed).book
            guard !book.patterns.isEmpty else { continue }
            let reference = ReferenceEvaluator(book)
            let program = BlockProgram(book, .firings)
            var block = PatientBlock(program)
            let reading = FiringReading(program)
            let patients = (0..<64).map { RandomPatient.patient(of: book, seed: seed << 16 + UInt64($0)) }
            for (lane, patient) in patients.enumerated() { block.columns.enter(patient, lane: lane) }
            let conflict = block.evaluate(64)
            block.read(into: reading)
            for lane in patients.indices where conflict >> UInt64(lane) & 1 == 0 {
                guard let state = try? reference.known(of: patients[lane]) else { continue }
                let expected = book.patterns.indices.filter {
                    reference.truth(of: book.patterns[$0].when, in: state) == .present
                }
                let start = lane * reading.patternTotal
                let found = (0..<reading.patternCounts[lane]).map { Int(reading.patterns[start + $0]) }
                #expect(found == expected, "book \(seed), patient \(lane)")
            }
        }
    }
}
