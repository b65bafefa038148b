// Rows of bits, a bit a lane, and the same turned: for each lane its bits, side by side.

/// Rows that belong together, such as those of the findings that a red flag needs.
package struct LaneRows: Sendable {
    /// The first of them. Where there are at most 64, they lie within one word of a lane's bits.
    package let first: Int
    package let count: Int
}

/// Hands out rows, and knows what each is about.
struct LaneRowPlan {
    /// By row: a place in a list that depends on what the row is for.
    private(set) var subjects: [Int32] = []

    /// Takes new rows, one about each of these.
    mutating func take(_ about: [Int]) -> LaneRows {
        let left = (64 - subjects.count % 64) % 64
        if about.count > left { subjects += Array(repeating: 0, count: left) }
        defer { subjects += about.map { Int32($0) } }
        return LaneRows(first: subjects.count, count: about.count)
    }

    /// How many words the bits of a lane are.
    var words: Int { (subjects.count + 63) / 64 }
}

/// The bits of one lane.
package struct LaneBits {
    package let words: UnsafePointer<UInt64>

    /// Whether a row's bit is set.
    func isSet(_ row: Int) -> Bool { words[row &>> 6] &>> UInt64(row & 63) & 1 != 0 }

    /// What the rows are about whose bits are set.
    func subjects(_ rows: LaneRows, _ subjects: [Int32]) -> [Int] {
        (rows.first..<rows.first + rows.count).filter { isSet($0) }.map { Int(subjects[$0]) }
    }

    /// How many bits of rows are set.
    @inline(__always) func count(_ rows: LaneRows) -> Int {
        var result = 0
        eachWord(rows) { _, word in
            result &+= word.nonzeroBitCount
            return true
        }
        return result
    }

    /// The first row whose bit is set.
    @inline(__always) func first(_ rows: LaneRows) -> Int? {
        var result: Int?
        eachWord(rows) { row, word in
            if word != 0 { result = row &+ word.trailingZeroBitCount }
            return word == 0
        }
        return result
    }

    /// Calls `body` with the bits of rows, a word at a time, and the row of the lowest of them, as long as it says so.
    @inline(__always) private func eachWord(_ rows: LaneRows, _ body: (_ row: Int, _ word: UInt64) -> Bool) {
        var (row, left) = (rows.first, rows.count)
        while left > 0 {
            let inWord = min(left, 64 &- row & 63)
            guard body(row, words[row &>> 6] &>> UInt64(row & 63) & .max &>> UInt64(64 &- inWord)) else { return }
            row &+= inWord
            left &-= inWord
        }
    }
}

/// Turns 64 rows of 64 lanes into 64 lanes of 64 rows.
enum LaneTurning {
    static func turn(_ words: UnsafeMutablePointer<UInt64>) {
        step(words, 32, 0x0000_0000_FFFF_FFFF)
        step(words, 16, 0x0000_FFFF_0000_FFFF)
        step(words, 8, 0x00FF_00FF_00FF_00FF)
        step(words, 4, 0x0F0F_0F0F_0F0F_0F0F)
        step(words, 2, 0x3333_3333_3333_3333)
        step(words, 1, 0x5555_5555_5555_5555)
    }

    /// Swaps squares of a size beside the diagonal.
    @inline(__always)
    private static func step(_ words: UnsafeMutablePointer<UInt64>, _ size: Int, _ low: UInt64) {
        var first = 0
        while first < 64 {
            for row in first..<first &+ size {
                let swapped = (words[row] &>> UInt64(size) ^ words[row &+ size]) & low
                words[row] ^= swapped &<< UInt64(size)
                words[row &+ size] ^= swapped
            }
            first &+= size &* 2
        }
    }
}
