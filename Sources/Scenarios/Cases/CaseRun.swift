// Cases judged elsewhere, held against the rule book.

public import Evaluation
public import PatientRecords
public import RuleModel

/// What a rule book makes of cases that were judged elsewhere, in the measures of the literature.
public struct CaseRun: Sendable {
    /// One case with what came out.
    public struct Judged: Sendable {
        /// The line it stands on, from 1.
        public let line: Int
        /// Its `id` as JSON text, or `nil`.
        public let id: String?
        /// The right level, or `nil` if that is not said.
        public let expected: Level.Index?
        /// The right causes, by place.
        public let causes: [Int]
        /// What came out.
        public let assessment: Assessment

        /// The level of care that the result tells the patient to seek; `nil` while it is not settled.
        public var given: Level.Index? { assessment.disposition }
        /// Whether a less urgent level was given than is right.
        public var isUnderTriaged: Bool {
            if let expected, let given { given < expected } else { false }
        }
        /// Whether a more urgent level was given than is right.
        public var isOverTriaged: Bool {
            if let expected, let given { given > expected } else { false }
        }
        /// The place, from 1, of the first right cause among those that are supported, or `nil` if none is.
        public var rank: Int? {
            assessment.supportedCauses.firstIndex(where: causes.contains).map { $0 + 1 }
        }
    }

    /// A line that is no case.
    public struct Fault: Error, Sendable {
        /// The line, from 1.
        public let line: Int
        /// What is wrong with it.
        public let errors: PatientErrors
    }

    /// The rule book.
    public let book: RuleBook
    /// The cases, in their order.
    public let cases: [Judged]

    /// Assesses every case of NDJSON; empty lines are left out.
    /// - Throws: what is wrong with the lines that are no case. Figures of the rest alone would mislead.
    public init(
        ndjson bytes: [UInt8], _ assessor: Assessor, jobs: Int = 1, progress: ((Int, Int) -> Void)? = nil
    ) throws(CaseFaults) {
        book = assessor.book
        let vocabulary = PatientVocabulary(assessor.book)
        var lines: [(number: Int, bytes: [UInt8])] = []
        for (place, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where !line.withUnsafeBufferPointer({ PatientLines.isBlank($0) }) {
            lines.append((place + 1, Array(line)))
        }
        let all = lines
        let results = sideBySide(all.count, jobs: jobs, progress: progress) { place in
            Result { () throws(Fault) in try CaseRun.judged(all[place], vocabulary, assessor) }
        }
        let faults = results.compactMap { if case .failure(let fault) = $0 { fault } else { nil } }
        guard faults.isEmpty else { throw CaseFaults(faults) }
        cases = results.compactMap { try? $0.get() }
    }

    private static func judged(
        _ line: (number: Int, bytes: [UInt8]), _ vocabulary: PatientVocabulary, _ assessor: Assessor
    ) throws(Fault) -> Judged {
        do throws(PatientErrors) {
            let found = try ReferenceCase(json: line.bytes, vocabulary)
            var patient = found.patient
            if found.everythingElseAbsent, let completed = try? assessor.absentUnlessKnown(patient) {
                patient = completed
            }
            // A contradiction is told here, too.
            return Judged(
                line: line.number, id: found.id, expected: found.level, causes: found.causes,
                assessment: try patient.assessed(by: assessor))
        } catch {
            throw Fault(line: line.number, errors: error)
        }
    }
}

extension Assessor {
    /// The patient with everything absent that is neither settled nor answered with "not sure".
    fileprivate func absentUnlessKnown(_ patient: Patient) throws(Contradiction) -> Patient {
        let rest = book.findings.indices.map { Finding.Index($0) }.filter { patient[$0] != .unsure }
        return try completed(patient, absentUnlessKnown: rest)
    }
}

/// The lines of a file of cases that are none.
public struct CaseFaults: Error, Sendable {
    /// What is wrong, by line; at least one.
    public let faults: [CaseRun.Fault]

    init(_ faults: [CaseRun.Fault]) { self.faults = faults }
}

// MARK: Measures

extension CaseRun {
    /// The cases whose right level is known.
    var leveled: [Judged] { cases.filter { $0.expected != nil } }

    /// The cases that were given exactly the right level.
    public var accuracy: Proportion { share { $0.given == $0.expected } }
    /// The cases that were given a less urgent level than is right.
    public var underTriage: Proportion { share(\.isUnderTriaged) }
    /// The cases that were given a more urgent level than is right.
    public var overTriage: Proportion { share(\.isOverTriaged) }
    /// The cases that were given no level yet, because what is known of them does not settle it.
    public var undecided: Proportion { share { $0.given == nil } }
    /// The cases that were given the right level or a more urgent one.
    public var safety: Proportion { share { $0.given != nil && !$0.isUnderTriaged } }

    /// The same as ``accuracy``, among the cases for which one level is right.
    public func accuracy(at level: Level.Index) -> Proportion {
        let cases = leveled.filter { $0.expected == level }
        return Proportion(cases.count { $0.given == level }, of: cases.count)
    }

    /// The cases that have a right cause among the first so many of those that are supported, of all that name one.
    public func recall(first count: Int) -> Proportion {
        let cases = cases.filter { !$0.causes.isEmpty }
        return Proportion(cases.count { $0.rank.map { $0 <= count } ?? false }, of: cases.count)
    }

    /// How many cases for which one level is right were given another, or none (`nil`).
    public func count(expected: Level.Index, given: Level.Index?) -> Int {
        cases.count { $0.expected == expected && $0.given == given }
    }

    /// The cases that were given a less urgent level than is right, in their order.
    public var underTriaged: [Judged] { cases.filter(\.isUnderTriaged) }

    private func share(_ holds: (Judged) -> Bool) -> Proportion {
        Proportion(leveled.count(where: holds), of: leveled.count)
    }
}
