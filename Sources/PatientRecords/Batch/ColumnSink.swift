// The sink that makes columns: answers become bits as they are read.

import Evaluation
import RuleModel

/// Enters the answers of one patient into a lane of columns.
struct ColumnSink: PatientSink {
    private let columns: PatientColumns
    /// The memory of the columns.
    private let findings: UnsafeMutablePointer<PatientColumns.Column>
    private let words: UnsafeMutablePointer<UInt64>
    private let answered: UnsafeMutablePointer<UInt64>
    private let thresholds: UnsafeMutablePointer<Int64>
    /// The bit of the lane.
    var bit: UInt64 = 1
    /// The patient's `id`, as a place in its text; empty if it has none.
    private(set) var identity = 0..<0
    /// What is noticed beside the answers; mostly nothing.
    private(set) var warnings: [AssessmentWarning] = []
    private(set) var hasUnreadKeys = false

    init(_ columns: PatientColumns) {
        self.columns = columns
        findings = columns.columns
        words = columns.words
        answered = columns.answered
        thresholds = columns.thresholds
    }

    @inline(__always) private func first(_ finding: Finding.Index) -> Int { Int(findings[finding.value].first) }

    /// Turns to the next patient.
    @inline(__always) mutating func begin(lane: Int) {
        bit = 1 << UInt64(truncatingIfNeeded: lane)
        identity = 0..<0
        hasUnreadKeys = false
        if !warnings.isEmpty { warnings = [] }
    }

    @inline(__always) mutating func identify(from start: Int, to end: Int) { identity = start..<end }

    @inline(__always) mutating func begin(_ finding: Finding.Index, at offset: Int) {}

    @inline(__always) mutating func unsure(_ finding: Finding.Index) { answered[finding.value &* 2] |= bit }

    @inline(__always) mutating func truth(_ finding: Finding.Index, _ isPresent: Bool) {
        words[first(finding) &+ (isPresent ? 0 : 1)] |= bit
    }

    mutating func quantity(_ finding: Finding.Index, _ value: Rational) { columns.enter(finding.value, value, bit) }

    @inline(__always) mutating func quantity(_ finding: Finding.Index, digits: Int64, decimals: Int) {
        let column = findings[finding.value]
        guard column.firstThreshold >= 0, column.firstNumber < 0, decimals <= PatientColumns.mostDecimals else {
            columns.enter(finding.value, Rational(coefficient: digits, decimals: decimals), bit)
            return
        }
        let count = Int(column.cutCount)
        answered[finding.value &* 2 &+ 1] |= bit
        guard count > 0 else { return }
        let least = thresholds + (Int(column.firstThreshold) &+ decimals &* count)
        var passed = 0
        for place in 0..<count { passed &+= digits >= least[place] ? 1 : 0 }
        words[Int(column.first) &+ passed] |= bit
    }

    @inline(__always) mutating func option(_ finding: Finding.Index, _ option: Int) {
        words[first(finding) &+ option &* 2] |= bit
        answered[finding.value &* 2 &+ 1] |= bit
    }

    @inline(__always) mutating func listed(_ finding: Finding.Index, _ option: Int, isPresent: Bool) {
        words[first(finding) &+ option &* 2 &+ (isPresent ? 0 : 1)] |= bit
    }

    @inline(__always) mutating func list(_ finding: Finding.Index, unlisted: Truth) {
        if unlisted == .absent { answered[finding.value &* 2 &+ 1] |= bit }
    }

    mutating func warn(_ warning: AssessmentWarning) { warnings.append(warning) }

    mutating func leaveKeyUnread() { hasUnreadKeys = true }
}
