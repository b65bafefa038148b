// What red flags say of the urgency, for all lanes at once.

import RuleModel

/// Which red flags hold and which may hold, and the range of urgency that follows, a lane a patient.
struct RedFlagReading {
    /// By red flag: the lanes in which it may hold, though that is not known.
    private(set) var open: [UInt64]
    /// By level: the lanes in which the urgency is at least that, and those in which it may reach it.
    private(set) var atLeast: [UInt64]
    private(set) var atMost: [UInt64]
    /// Lanes in which a completion that was found, or what is known, reaches `atMost`.
    private(set) var exact: UInt64
    /// Lanes in which a search gave up.
    private(set) var wasGivenUp: UInt64

    /// Reads the red flags of lanes whose flags are computed.
    init(_ lanes: inout Lanes) {
        let program = lanes.program
        let levels = program.book.levels.count
        open = Array(repeating: 0, count: program.redFlags.count)
        atLeast = Array(repeating: 0, count: levels)
        atLeast[0] = .max
        atMost = atLeast
        var reached = atLeast
        wasGivenUp = lanes.undecided
        for flag in program.flagsByUrgency {
            let level = program.book.redFlags[flag].urgency.value
            let raised = lanes.planes.holds(program.redFlags[flag])
            let (possible, undecided) = lanes.mayHold(flag)
            open[flag] = possible | undecided
            wasGivenUp |= undecided
            atLeast[level] |= raised
            atMost[level] |= raised | possible | undecided
            var uncalculated: UInt64 = 0
            if possible & ~reached[level] != 0 {
                for finding in program.calculatedBehindFlag[flag] { uncalculated |= lanes.isUnknown(finding) }
            }
            reached[level] |= raised | possible & ~uncalculated
        }
        // A level above includes those below it.
        for level in (0..<levels - 1).reversed() {
            atLeast[level] |= atLeast[level + 1]
            atMost[level] |= atMost[level + 1]
            reached[level] |= reached[level + 1]
        }
        exact = ~lanes.undecided
        for level in 0..<levels { exact &= ~(atMost[level] & ~reached[level]) }
    }

    /// The lanes in which the urgency is known: both ends of its range are the same.
    var settled: UInt64 {
        var open: UInt64 = 0
        for level in atLeast.indices { open |= atLeast[level] ^ atMost[level] }
        return ~open
    }

    /// The range of urgency in one lane.
    func urgency(lane: Int) -> Assessment.Urgency {
        func highest(_ words: [UInt64]) -> Level.Index {
            Level.Index(words.lastIndex { $0 >> UInt64(lane) & 1 != 0 } ?? 0)
        }
        return .init(
            atLeast: highest(atLeast), atMost: highest(atMost),
            bounds: exact >> UInt64(lane) & 1 != 0 ? .exact : .sound)
    }
}
