// What is known to hold, patient by patient: the patterns, the level that red flags demand, the causes' scores.

import RuleModel

/// Lists what holds for each patient of a block, in memory that is used again. For one thread.
package final class FiringReading {
    /// By lane, as many as there are patterns: the places of those that hold, in the book's order.
    package let patterns: UnsafeMutablePointer<Int32>
    /// By lane: how many patterns hold.
    package let patternCounts: UnsafeMutablePointer<Int>
    /// By lane: the rank of the highest level that a red flag known to hold demands.
    package let levels: UnsafeMutablePointer<Int>
    /// By lane, as many as there are causes: the supported causes, highest score first, then by id, as places in
    /// `BlockProgram.causesById`.
    package let causes: UnsafeMutablePointer<Int32>
    /// By lane: how many causes are supported.
    package let causeCounts: UnsafeMutablePointer<Int>
    /// By lane and place in `BlockProgram.causesById`: points for less points against, times `scale`.
    package let scores: UnsafeMutablePointer<Int64>
    /// Points times this are whole, for every cause.
    package let scale: Int64
    package let patternTotal: Int
    package let causeTotal: Int

    /// Where the values of patterns and red flags are, these most urgent first with their levels.
    private let patternEdges: [Edge]
    private let flagEdges: [(edge: Edge, level: Int)]
    /// By place in `BlockProgram.causesById`.
    private let causePrograms: [CauseProgram]
    private let keys: UnsafeMutablePointer<UInt64>

    /// Memory for the blocks of one program.
    package init(_ compiled: BlockProgram) {
        let program = compiled.program
        patternEdges = compiled.patterns
        flagEdges = program.flagsByUrgency.map { (program.redFlags[$0], program.book.redFlags[$0].urgency.value) }
        let causes = compiled.causesById.map { program.causes[$0] }
        let scale = PointScale.common(causes.map(\.scale))
        self.scale = scale
        causePrograms = causes.map { $0.scaled(by: scale / $0.scale) }
        patternTotal = compiled.patterns.count
        causeTotal = compiled.program.causes.count
        patterns = .allocate(capacity: 64 * patternTotal + 1)
        patternCounts = .allocate(capacity: 64)
        levels = .allocate(capacity: 64)
        self.causes = .allocate(capacity: 64 * causeTotal + 1)
        causeCounts = .allocate(capacity: 64)
        scores = .allocate(capacity: 64 * causeTotal + 1)
        keys = .allocate(capacity: causeTotal * 2 + 1)
    }

    deinit {
        patterns.deallocate()
        patternCounts.deallocate()
        levels.deallocate()
        causes.deallocate()
        causeCounts.deallocate()
        scores.deallocate()
        keys.deallocate()
    }

    func read(_ planes: Planes, _ count: Int) {
        let taken: UInt64 = count == 64 ? .max : 1 << UInt64(count) - 1
        planes.values.withUnsafeBufferPointer { values in
            guard let words = values.baseAddress else { return }
            readPatterns(words, taken)
            readLevels(words, taken)
            readCauses(words, taken, count)
        }
    }

    private func readPatterns(_ words: UnsafePointer<UInt64>, _ taken: UInt64) {
        patternCounts.update(repeating: 0, count: 64)
        let (patterns, counts, total) = (patterns, patternCounts, patternTotal)
        for place in patternEdges.indices {
            var rest = words[Int(patternEdges[place].raw)] & taken
            while rest != 0 {
                let lane = rest.trailingZeroBitCount
                rest &= rest &- 1
                patterns[lane &* total &+ counts[lane]] = Int32(truncatingIfNeeded: place)
                counts[lane] &+= 1
            }
        }
    }

    private func readLevels(_ words: UnsafePointer<UInt64>, _ taken: UInt64) {
        levels.update(repeating: 0, count: 64)
        var unranked = taken
        for flag in flagEdges {
            if unranked == 0 { break }
            var rest = words[Int(flag.edge.raw)] & unranked
            unranked &= ~rest
            while rest != 0 {
                levels[rest.trailingZeroBitCount] = flag.level
                rest &= rest &- 1
            }
        }
    }

    private func readCauses(_ words: UnsafePointer<UInt64>, _ taken: UInt64, _ count: Int) {
        scores.update(repeating: 0, count: count * causeTotal)
        causeCounts.update(repeating: 0, count: 64)
        let (scores, causeTotal) = (scores, causeTotal)
        for rank in causePrograms.indices {
            let members = causePrograms[rank]
            var spokenFor: UInt64 = 0
            for member in members.forIt {
                var rest = words[Int(member.edge.raw)] & taken
                spokenFor |= rest
                while rest != 0 {
                    scores[rest.trailingZeroBitCount &* causeTotal &+ rank] &+= member.points
                    rest &= rest &- 1
                }
            }
            guard spokenFor != 0 else { continue }
            for member in members.against {
                var rest = words[Int(member.edge.raw)] & spokenFor
                while rest != 0 {
                    scores[rest.trailingZeroBitCount &* causeTotal &+ rank] &-= member.points
                    rest &= rest &- 1
                }
            }
            while spokenFor != 0 {
                let lane = spokenFor.trailingZeroBitCount
                spokenFor &= spokenFor - 1
                if scores[lane * causeTotal + rank] > 0 {
                    causes[lane * causeTotal + causeCounts[lane]] = Int32(truncatingIfNeeded: rank)
                    causeCounts[lane] += 1
                }
            }
        }
        for lane in 0..<count where causeCounts[lane] > 1 { sort(lane) }
    }

    /// Sorts the causes of a lane by score; those with the same stay by id.
    private func sort(_ lane: Int) {
        let (own, scores, count) = (causes + lane * causeTotal, scores + lane * causeTotal, causeCounts[lane])
        if count <= 24 {
            for place in 1..<count {
                let cause = own[place]
                let score = scores[Int(cause)]
                var hole = place
                while hole > 0, scores[Int(own[hole - 1])] < score {
                    own[hole] = own[hole - 1]
                    hole -= 1
                }
                own[hole] = cause
            }
            return
        }
        // A byte of the scores at a time, lowest first, as far as they differ.
        var (from, to) = (keys, keys + causeTotal)
        var highest: Int64 = 0
        for place in 0..<count { highest = max(highest, scores[Int(own[place])]) }
        for place in 0..<count {
            let less = UInt64(highest - scores[Int(own[place])])
            from[place] = less << 24 | UInt64(own[place])
        }
        var shift: UInt64 = 24
        while shift < 64, highest >> Int64(shift - 24) != 0 {
            withUnsafeTemporaryAllocation(of: Int.self, capacity: 257) { starts in
                starts.initialize(repeating: 0)
                for place in 0..<count { starts[Int(from[place] >> shift & 255) + 1] += 1 }
                for value in 1..<257 { starts[value] += starts[value - 1] }
                for place in 0..<count {
                    let value = Int(from[place] >> shift & 255)
                    to[starts[value]] = from[place]
                    starts[value] += 1
                }
            }
            (from, to) = (to, from)
            shift += 8
        }
        for place in 0..<count { own[place] = Int32(truncatingIfNeeded: from[place] & 0xFF_FFFF) }
    }
}
