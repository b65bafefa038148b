// Many patients, a line each, to many results, a line each.

import Evaluation
public import RuleModel

/// A rule book made ready for batches. Immutable; safe to share between threads, each with a worker of its own.
///
/// ```swift
/// let assessor = BatchAssessor(book, fields: .standard)
/// let worker = assessor.worker()
/// let counts = worker.assess(lines, firstLine: 1)     // NDJSON in
/// worker.output.bytes                                 // NDJSON out, line for line
/// ```
public struct BatchAssessor: Sendable {
    /// What each line of the output has.
    public let fields: BatchFields
    /// The rule book.
    public let book: RuleBook
    let vocabulary: PatientVocabulary
    let compiled: BlockProgram
    let isLenient: Bool

    /// Prepares a rule book.
    /// - Parameter lenient: unknown keys become warnings; such an assessment is never settled.
    public init(_ book: RuleBook, fields: BatchFields = .standard, lenient: Bool = false) {
        self.book = book
        self.fields = fields
        isLenient = lenient
        vocabulary = PatientVocabulary(book)
        let depth: BlockProgram.Depth
        switch fields.shape {
        case .bench: depth = .firings
        case .all: depth = .assessments
        case .some(let asked): depth = asked.isSubset(of: BatchFields.ofUrgency) ? .urgency : .assessments
        }
        compiled = BlockProgram(book, depth)
    }

    /// How many bytes the line of a patient of whom nothing is known has: of one who is known better it is seldom longer.
    public var lineSize: Int {
        let worker = worker()
        _ = Array("{}\n".utf8).withUnsafeBufferPointer { worker.assess($0) }
        return worker.output.bytes.count
    }

    /// What assesses lines on one thread.
    public func worker() -> BatchWorker { BatchWorker(self) }
}

extension BatchFields {
    /// What follows from the urgency alone.
    static let ofUrgency: Set<Field> = [
        .ruleBook, .engine, .disclaimer, .inScope, .urgency, .settled, .disposition, .warnings,
    ]
}

/// How many patients there were, and what became of them.
public struct BatchCounts: Hashable, Sendable {
    /// Lines that were read, but for blank ones.
    public var lines = 0
    /// Lines that got an error instead of an assessment.
    public var bad = 0
    /// Assessments in which a calculation or a search met a limit.
    public var limited = 0
    /// Bad lines of tables that a quote spoils. Where there are any, patients may be lost inside a cell.
    public var misquoted = 0

    /// Nothing yet.
    public init() {}

    /// Adds what others became.
    public static func += (left: inout BatchCounts, right: BatchCounts) {
        left.lines += right.lines
        left.bad += right.bad
        left.limited += right.limited
        left.misquoted += right.misquoted
    }
}
