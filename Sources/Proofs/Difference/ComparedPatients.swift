// Actual patients, assessed by two versions of a rule book.

public import Evaluation
import PatientRecords
import RuleModel

/// Patients of a file who are assessed by both versions, and those of them who move.
public struct ComparedPatients {
    /// A patient for whom the versions differ.
    public struct Moved: Sendable {
        /// Which way the range of urgency moves.
        public enum Direction: String, Sendable {
            /// `at_least` is lower now or higher; where it is the same, `at_most`.
            case falls, rises
            /// Only one version accepts the answers, or the range stays and something else about the result changes.
            case refused, accepted, settles, opens
        }

        /// The line of the file, from 1.
        public let line: Int
        /// The patient's `id` as JSON text, or `nil`.
        public let id: String?
        /// Which way it moves.
        public let direction: Direction
        /// What each version says; `nil` where it refuses the answers as a contradiction.
        public let before: Assessment?, now: Assessment?
    }

    /// How many patients both versions were asked about.
    public private(set) var count = 0
    /// Those who move, by line.
    public private(set) var moved: [Moved] = []
    /// The lines that neither version can read.
    public private(set) var unread: [Int] = []

    private let match: BookMatch
    private let oldAssessor: Assessor, newAssessor: Assessor
    private let readers: Readers

    /// The readers of both versions, which cannot be copied.
    private final class Readers {
        var old: PatientReader
        var new: PatientReader

        init(_ match: BookMatch) {
            old = PatientReader(PatientVocabulary(match.old), lenient: false)
            new = PatientReader(PatientVocabulary(match.new), lenient: false)
        }
    }

    /// No patients yet.
    public init(_ match: BookMatch) {
        self.match = match
        oldAssessor = Assessor(match.old)
        newAssessor = Assessor(match.new)
        readers = Readers(match)
    }

    /// Assesses the patient of one line. A line that only one version can read is translated for the other: what that
    /// one does not know is left out.
    public mutating func add(_ bytes: [UInt8], line: Int) {
        let (old, new): (Patient, Patient)
        let readNew = Result { () throws(PatientErrors) in try readers.new.patient(from: bytes) }
        let readOld = Result { () throws(PatientErrors) in try readers.old.patient(from: bytes) }
        switch (try? readOld.get(), try? readNew.get()) {
        case (let one?, let other?): (old, new) = (one, other)
        case (let one?, nil): (old, new) = (one, match.translated(one))
        case (nil, let other?): (old, new) = (match.former(other), other)
        case (nil, nil): return unread.append(line)
        }
        count += 1
        let (before, now) = (try? oldAssessor.assess(old), try? newAssessor.assess(new))
        guard let direction = direction(before, now) else { return }
        moved.append(Moved(line: line, id: new.id, direction: direction, before: before, now: now))
    }

    private func direction(_ before: Assessment?, _ now: Assessment?) -> Moved.Direction? {
        guard let before else { return now == nil ? nil : .accepted }
        guard let now else { return .refused }
        func old(_ level: Level.Index) -> Int { match.oldRank[level.value] }
        func new(_ level: Level.Index) -> Int { match.newRank[level.value] }
        let least = new(now.urgency.atLeast) - old(before.urgency.atLeast)
        if least != 0 { return least < 0 ? .falls : .rises }
        let most = new(now.urgency.atMost) - old(before.urgency.atMost)
        if most != 0 { return most < 0 ? .falls : .rises }
        if before.isSettled != now.isSettled { return now.isSettled ? .settles : .opens }
        return nil
    }
}
