// Patients as columns: for each finding, which of 64 patients say what of it.

package import RuleModel

/// What up to 64 patients say, a lane a patient, in words of 64 bits that are used again for the next 64.
///
/// An answer is a bit or two in the words of its finding; nothing is allocated. What the bits mean for the atoms of
/// the finding is worked out for all lanes at once, by `fill`:
///
/// | finding | word |
/// |---|---|
/// | yes/no | 0: present; 1: absent |
/// | quantity | `n`: the number is beyond the first `n` cuts, and not beyond the next |
/// | choice | `2 n`: option `n` |
/// | list | `2 n`: option `n` is present; `2 n + 1`: it is absent |
///
/// A finding has two more words: the lanes that are not sure, and those that gave a number, an option, or a list that
/// says of every option whether it is present or absent.
package final class PatientColumns: @unchecked Sendable {
    // Sendable: they are written to by the one thread that fills a block, and those of an assessed patient by none.

    /// Where a finding's words are, and what is needed to enter a number.
    package struct Column {
        package let first: Int32
        package let cutCount: Int32
        /// The first of its thresholds, by decimals and then by cut; -1 where cuts have to be compared as they are.
        package let firstThreshold: Int32
        /// The first of its numbers, or -1 where they need not be kept.
        package let firstNumber: Int32
    }

    /// Numbers with more decimals than this are compared as they are.
    package static let mostDecimals = 9

    let program: Program
    /// By finding.
    package let columns: UnsafeMutablePointer<Column>
    package let words: UnsafeMutablePointer<UInt64>
    /// By finding twice: not sure, and answered.
    package let answered: UnsafeMutablePointer<UInt64>
    /// By quantity, number of decimals and cut: the least digits that are beyond the cut.
    package let thresholds: UnsafeMutablePointer<Int64>
    let numbers: UnsafeMutablePointer<Rational>
    private let wordCount: Int

    /// - Parameter keepsNumbers: whether all numbers are kept, and not only those that calculations read.
    init(_ program: Program, keepsNumbers: Bool) {
        self.program = program
        wordCount = program.firstOperation * 2 + 1
        let read = Set(
            program.calculated.flatMap { finding -> [Int] in
                guard case .calculated(let calculated) = program.book.findings[finding].origin else { return [] }
                return calculated.inputs.map(\.value)
            })
        var all: [Column] = []
        var limits: [Int64] = []
        var numberCount: Int32 = 0
        for (finding, layout) in program.layouts.enumerated() {
            let isKept = layout.shape == .quantity && (keepsNumbers || read.contains(finding))
            let least = layout.shape == .quantity && !isKept ? PatientColumns.thresholds(layout.cuts) : nil
            all.append(
                Column(
                    first: Int32(layout.firstAtom * 2), cutCount: Int32(layout.cuts.count),
                    firstThreshold: least == nil ? -1 : Int32(limits.count), firstNumber: isKept ? numberCount : -1))
            limits += least ?? []
            if isKept { numberCount += 64 }
        }
        columns = .allocate(capacity: max(all.count, 1))
        columns.initialize(from: all, count: all.count)
        words = .allocate(capacity: wordCount)
        answered = .allocate(capacity: max(all.count * 2, 1))
        thresholds = .allocate(capacity: max(limits.count, 1))
        thresholds.initialize(from: limits, count: limits.count)
        numbers = .allocate(capacity: max(Int(numberCount), 1))
        numbers.initialize(repeating: Rational(0), count: Int(numberCount))
        clear()
    }

    deinit {
        columns.deallocate()
        words.deallocate()
        answered.deallocate()
        thresholds.deallocate()
        numbers.deallocate()
    }

    /// Forgets all patients.
    package func clear() {
        words.update(repeating: 0, count: wordCount)
        answered.update(repeating: 0, count: program.layouts.count * 2)
    }

    /// Forgets one patient.
    package func clear(lane: Int) {
        let others = ~(UInt64(1) << UInt64(lane))
        for word in 0..<wordCount { words[word] &= others }
        for word in 0..<program.layouts.count * 2 { answered[word] &= others }
    }

    /// For each number of decimals and each cut, the least digits that are beyond the cut; `nil` if they do not fit.
    private static func thresholds(_ cuts: [Cut]) -> [Int64]? {
        var result: [Int64] = []
        var power: Int128 = 1
        for _ in 0...mostDecimals {
            for cut in cuts {
                let (above, overflow) = cut.value.numerator.multipliedReportingOverflow(by: power)
                guard !overflow else { return nil }
                let (quotient, remainder) = above.quotientAndRemainder(dividingBy: cut.value.denominator)
                let floor = remainder < 0 ? quotient - 1 : quotient
                let isWhole = remainder == 0
                result.append(Int64(clamping: cut.isStrict || !isWhole ? floor + 1 : floor))
            }
            power *= 10
        }
        return result
    }
}

// MARK: - Answers

extension PatientColumns {
    /// A quantity is this number.
    package func enter(_ finding: Int, _ number: Rational, _ bit: UInt64) {
        let column = columns[finding]
        if column.firstNumber >= 0 {
            numbers[Int(column.firstNumber) + bit.trailingZeroBitCount] = number
        }
        answered[finding * 2 + 1] |= bit
        if column.cutCount > 0 {
            words[Int(column.first) + program.layouts[finding].cuts.count { $0.isPassed(by: number) }] |= bit
        }
    }

    /// All answers of a patient; answers of another shape than the finding's are not entered.
    package func enter(_ patient: Patient, lane: Int) {
        let bit = UInt64(1) << UInt64(lane)
        for (finding, answer) in patient.answers.enumerated() {
            let first = Int(columns[finding].first)
            switch (answer, program.layouts[finding].shape) {
            case (.unsure, _): answered[finding * 2] |= bit
            case (.present, .yesNo): words[first] |= bit
            case (.absent, .yesNo): words[first + 1] |= bit
            case (.quantity(let number), .quantity): enter(finding, number, bit)
            case (.option(let option), .choice):
                answered[finding * 2 + 1] |= bit
                if option < program.layouts[finding].atomCount { words[first + option * 2] |= bit }
            case (.options(let truths), .choices):
                for (option, truth) in truths.prefix(program.layouts[finding].atomCount).enumerated()
                where truth != .unknown {
                    words[first + option * 2 + (truth == .present ? 0 : 1)] |= bit
                }
            default: break
            }
        }
    }
}

// MARK: - What was entered

extension PatientColumns {
    /// The lanes that are not sure of a finding.
    func unsure(_ finding: Int) -> UInt64 { answered[finding * 2] }

    /// The lanes that gave a number for a quantity.
    func numbered(_ finding: Int) -> UInt64 { answered[finding * 2 + 1] }

    /// The number in a lane of those that gave one, where it is kept.
    func number(_ finding: Int, lane: Int) -> Rational? {
        guard numbered(finding) >> UInt64(lane) & 1 != 0, columns[finding].firstNumber >= 0 else { return nil }
        return numbers[Int(columns[finding].firstNumber) + lane]
    }

    /// Enters all answers into planes in which nothing is known but what the limits say.
    func fill(_ planes: inout Planes) {
        for (finding, layout) in program.layouts.enumerated() {
            let first = layout.firstAtom * 2
            switch layout.shape {
            case .score: break
            case .yesNo:
                planes.values[first] = words[first]
                planes.values[first + 1] = words[first + 1]
            case .quantity:
                let known = numbered(finding)
                guard known != 0, layout.atomCount > 0 else { continue }
                var beyond: UInt64 = 0
                for place in (0..<layout.atomCount).reversed() {
                    beyond |= words[first + place + 1]
                    planes.enter(Edge(node: layout.firstAtom + place), beyond)
                    planes.enter(Edge(node: layout.firstAtom + place, opposite: true), known & ~beyond)
                }
            case .choice, .choices:
                let known = answered[finding * 2 + 1]
                var chosen: UInt64 = 0
                defer { if layout.shape == .choice { planes.conflict |= known & ~chosen } }
                for atom in layout.atoms {
                    let present = words[atom * 2]
                    chosen |= present
                    planes.values[atom * 2] = present
                    planes.values[atom * 2 + 1] = words[atom * 2 + 1] | known & ~present
                }
            }
        }
    }
}

extension Planes {
    /// Enters an atom where nothing but the limits may have decided it.
    fileprivate mutating func enter(_ atom: Edge, _ lanes: UInt64) {
        let against = fails(atom) & lanes
        conflict |= against
        values[Int(atom.raw)] |= lanes & ~against
    }
}
