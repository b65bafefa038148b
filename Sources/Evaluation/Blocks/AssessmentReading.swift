// What assessments say of each patient of a block: as bits, ranks and sums.

import RuleModel

/// Reads off a block what `Assessment` says of each patient, in memory that is used again. For one thread.
///
/// `read` fills the rows of an `AssessmentLayout` for all lanes together and turns them into the bits of each lane;
/// `turn` puts the causes and questions of one lane in their order.
package final class AssessmentReading {
    package let layout: AssessmentLayout
    /// By lane and cause: `Cause.Standing` as its place in `standings`.
    package let standings: UnsafeMutablePointer<UInt8>
    /// By lane and cause: points for it less points against it, times the cause's scale.
    package let scores: UnsafeMutablePointer<Int64>
    /// By cause: points times this are whole.
    package let scales: [Int64]
    package let causeTotal: Int
    /// The causes of the lane turned to, in their order.
    package let causes: UnsafeMutablePointer<Int32>
    /// The questions of the lane turned to, most important first.
    package let questions: UnsafeMutablePointer<Question>
    package private(set) var questionCount = 0

    /// A question to ask.
    package struct Question {
        /// Its place in `layout.questions`.
        package let place: Int32
        /// How many red flags it could decide, and the standing of how many causes it could change.
        package let flags: Int32
        package let causes: Int32
    }

    /// What the numbers in `standings` mean: the order of causes in an assessment.
    package static let standings: [Assessment.Standing] = [.supported, .open, .notSupported]

    private let rows: UnsafeMutablePointer<UInt64>
    /// By lane, `layout.words` each.
    private let bits: UnsafeMutablePointer<UInt64>
    private let slots: UnsafeMutablePointer<UInt64>
    private let ranks: UnsafeMutablePointer<UInt128>

    package init(_ layout: AssessmentLayout) {
        self.layout = layout
        scales = layout.program.causes.map(\.scale)
        causeTotal = scales.count
        rows = .allocate(capacity: layout.words * 64 + 1)
        rows.initialize(repeating: 0, count: layout.words * 64 + 1)
        bits = .allocate(capacity: layout.words * 64 + 1)
        slots = .allocate(capacity: layout.cones.width + 1)
        standings = .allocate(capacity: causeTotal * 64 + 1)
        scores = .allocate(capacity: causeTotal * 64 + 1)
        causes = .allocate(capacity: causeTotal + 1)
        questions = .allocate(capacity: layout.questions.count + 1)
        ranks = .allocate(capacity: layout.questions.count + 1)
    }

    deinit {
        rows.deallocate()
        bits.deallocate()
        slots.deallocate()
        standings.deallocate()
        scores.deallocate()
        causes.deallocate()
        questions.deallocate()
        ranks.deallocate()
    }

    /// The bits of a lane.
    package func bits(lane: Int) -> LaneBits { LaneBits(words: bits + lane * layout.words) }

    // MARK: All lanes

    /// Takes up the patients of evaluated lanes.
    func read(_ lanes: Lanes, _ flags: RedFlagReading) {
        let added = layout.firstAdded
        (rows + added).update(repeating: 0, count: layout.words * 64 - added)
        lanes.planes.values.withUnsafeBufferPointer { values in
            guard let values = values.baseAddress else { return }
            let taken = lanes.lanes & ~lanes.planes.conflict
            for (root, (edge, rows)) in layout.roots.enumerated() {
                // Where an edge is known not to hold, nothing is said of it.
                layout.cones.walk(root, lanes, values, taken & ~values[Int(edge.raw ^ 1)], slots)
                (self.rows + rows.first).update(from: slots, count: rows.count)
            }
            readFlags(lanes, values, flags, taken)
            readAdvice(values, flags, taken)
            for (place, edge) in layout.program.complications.enumerated() {
                rows[layout.complications.first + place] = values[Int(edge.raw)] & taken
            }
            for cause in 0..<causeTotal { read(cause, lanes, values, taken) }
        }
        turnRows(lanes.count)
    }

    private func readFlags(
        _ lanes: Lanes, _ values: UnsafePointer<UInt64>, _ flags: RedFlagReading, _ taken: UInt64
    ) {
        let program = layout.program
        for (place, flag) in layout.flags.enumerated() {
            let open = flags.open[flag] & taken
            rows[layout.raised.first + place] = values[Int(program.redFlags[flag].raw)] & taken
            rows[layout.open.first + place] = open
            let above = open & ~flags.atLeast[layout.levels[place]]
            ask(layout.askingForFlag[place], above, lanes.columns)
        }
    }

    /// Notes which advice fits: its conditions hold, and it may be given at every level that is possible.
    private func readAdvice(_ values: UnsafePointer<UInt64>, _ flags: RedFlagReading, _ taken: UInt64) {
        let program = layout.program
        let levels = layout.book.levels.count
        for place in program.adviceWhen.indices {
            var fits = values[Int(program.adviceWhen[place].raw)] & taken
            for edge in program.adviceUnless[place] { fits &= values[Int(edge.raw ^ 1)] }
            for level in 0..<levels where fits != 0 && !layout.book.advice[place].levels.contains(Level.Index(level)) {
                let isAbove = level + 1 < levels ? flags.atLeast[level + 1] : 0
                fits &= ~(flags.atMost[level] & ~isAbove)
            }
            rows[layout.advice.first + place] = fits
        }
    }

    /// Notes what asks for the findings that something needs in some lanes.
    private func ask(_ asking: [AssessmentLayout.Asking], _ mask: UInt64, _ columns: PatientColumns) {
        guard mask != 0 else { return }
        for asked in asking {
            let needed = rows[Int(asked.source)] & mask & ~columns.unsure(Int(asked.finding))
            rows[Int(asked.findings)] |= needed
            rows[Int(asked.of)] |= needed
        }
    }

    private func read(_ cause: Int, _ lanes: Lanes, _ values: UnsafePointer<UInt64>, _ taken: UInt64) {
        let own = layout.causes[cause]
        withUnsafeTemporaryAllocation(of: CauseBalance.self, capacity: 64) { balances in
            balances.initialize(repeating: CauseBalance())
            for place in 0..<own.members.count {
                let member = layout.members[own.firstMember + place]
                let raw = Int(member.edge.raw)
                let (holds, open) = (values[raw] & taken, ~(values[raw] | values[raw ^ 1]) & taken)
                rows[own.members.first + place] = holds
                CauseBalance.each(holds) { balances[$0].add(known: member.points, isFor: member.isFor) }
                CauseBalance.each(open) { balances[$0].add(open: member.points, isFor: member.isFor) }
                guard open != 0 else { continue }
                let source = layout.roots[member.cone].rows
                for offset in 0..<source.count {
                    rows[Int(layout.missed[member.firstMissed + offset])] |= rows[source.first + offset] & open
                }
            }
            var mayChange: UInt64 = 0
            for lane in 0..<lanes.count {
                let standing: UInt8 =
                    switch balances[lane].standing {
                    case .supported: 0
                    case .open: 1
                    case .notSupported: 2
                    }
                standings[lane * causeTotal + cause] = standing
                scores[lane * causeTotal + cause] = balances[lane].score
                if balances[lane].mayChange { mayChange |= 1 << UInt64(lane) }
            }
            ask(layout.askingForCause[cause], mayChange, lanes.columns)
        }
    }

    private func turnRows(_ count: Int) {
        let words = layout.words
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 64) { square in
            guard let square = square.baseAddress else { return }
            for word in 0..<words {
                square.update(from: rows + word * 64, count: 64)
                LaneTurning.turn(square)
                for lane in 0..<count { bits[lane * words + word] = square[lane] }
            }
        }
    }

    // MARK: One lane

    /// Puts causes and questions of a lane in their order.
    package func turn(to lane: Int) {
        orderCauses(lane)
        orderQuestions(bits(lane: lane))
    }

    private func orderCauses(_ lane: Int) {
        let (standings, scores) = (standings + lane * causeTotal, scores + lane * causeTotal)
        let causesById = layout.causesById
        var count = 0
        for standing in UInt8(0)...2 {
            let first = count
            for cause in causesById where standings[cause] == standing {
                var place = count
                while place > first, isAbove(cause, Int(causes[place - 1]), scores) {
                    causes[place] = causes[place - 1]
                    place -= 1
                }
                causes[place] = Int32(truncatingIfNeeded: cause)
                count += 1
            }
        }
    }

    @inline(__always)
    private func isAbove(_ cause: Int, _ other: Int, _ scores: UnsafeMutablePointer<Int64>) -> Bool {
        let (own, others) = (scales[cause], scales[other])
        if own == others { return scores[cause] > scores[other] }
        return Int128(scores[cause]) * Int128(others) > Int128(scores[other]) * Int128(own)
    }

    private func orderQuestions(_ bits: LaneBits) {
        let (all, weights, levels, subjects) = (layout.questions, layout.weights, layout.levels, layout.subjects)
        let levelCount = layout.book.levels.count
        var found = 0
        for place in all.indices {
            let question = all[place]
            guard bits.count(question.findings) > 0 else { continue }
            var hardness: Int32 = 0
            for row in question.findings.first..<question.findings.first + question.findings.count
            where bits.isSet(row) {
                hardness = max(hardness, weights[row])
            }
            let (flags, causes) = (bits.count(question.flags), bits.count(question.causes))
            var (level, highest): (Int?, Int) = (nil, 0)
            if flags > 0, let first = bits.first(question.flags) {
                level = levels[Int(subjects[first])]
                highest = bits.count(LaneRows(first: first, count: Int(weights[first])))
            }
            let rank = QuestionRank.rank(
                level: level, of: levelCount, flags: highest, causes: causes, hardness: Int(hardness), place: place)
            var hole = found
            while hole > 0, ranks[hole - 1] > rank {
                (ranks[hole], questions[hole]) = (ranks[hole - 1], questions[hole - 1])
                hole -= 1
            }
            ranks[hole] = rank
            questions[hole] = Question(
                place: Int32(truncatingIfNeeded: place), flags: Int32(truncatingIfNeeded: flags),
                causes: Int32(truncatingIfNeeded: causes))
            found += 1
        }
        questionCount = found
    }
}
