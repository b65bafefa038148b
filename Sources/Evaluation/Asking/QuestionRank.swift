// Which question is asked first.

/// The place of a question among others: smaller is asked earlier.
enum QuestionRank {
    /// The rank of a question, as one number.
    /// - Parameters:
    ///   - level: the highest level of the red flags that it could decide, of so many; `nil` if there are none.
    ///   - flags: how many red flags of that level it could decide.
    ///   - causes: how many causes it could change the standing of.
    ///   - hardness: that of its hardest finding.
    ///   - place: its place in the book, which decides where nothing else does.
    static func rank(level: Int?, of levels: Int, flags: Int, causes: Int, hardness: Int, place: Int) -> UInt128 {
        func most(_ count: Int) -> UInt128 { UInt128(UInt32.max - UInt32(truncatingIfNeeded: count)) }
        // Where nothing could change the urgency, what bears on most causes separates them best.
        guard let level else {
            return UInt128(levels) << 104 | most(causes) << 64 | UInt128(hardness) << 32 | UInt128(place)
        }
        return UInt128(levels - 1 - level) << 104 | UInt128(hardness) << 96 | most(flags) << 64 | most(causes) << 32
            | UInt128(place)
    }

    /// How hard a finding is to answer: yes/no is easiest, a measurement hardest.
    static func hardness(_ shape: FindingLayout.Shape) -> Int {
        switch shape {
        case .yesNo: 0
        case .choice: 1
        case .choices: 2
        case .quantity, .score: 3
        }
    }
}
