// Mutation: whether the scenarios of a book notice the slips of a tired editor.

import Evaluation
public import RuleModel
public import Scenarios

/// The scenarios of a book, run against every slip in it.
///
///     let run = MutationRun(of: testRun)
///     run.figure()                                 // killed, of those that some patient could notice
///     run.verdicts.filter(\.isSurvivor)
///
/// A mutant is killed when a scenario fails with it. One that gives every patient the same result is equivalent and does
/// not count; that is proved, or it counts as a survivor.
public struct MutationRun: Sendable {
    /// What became of one mutant.
    public enum Fate: Sendable {
        /// A scenario fails with it, by its place.
        case killed(by: Int)
        /// It gives every patient the same result.
        case equivalent
        /// No scenario fails with it. The patient, if one was found, gets another result from it.
        case survived(Witness?)
    }

    /// A patient who gets another result from a mutant.
    public struct Witness: Sendable {
        /// What is said of it: nothing could be left out.
        public let given: Patient
        /// Whether everything else is answered with no.
        public let everythingElseAbsent: Bool
    }

    /// A mutant with what became of it.
    public struct Verdict: Sendable {
        /// The mutant.
        public let mutant: Mutant
        /// What became of it.
        public let fate: Fate
        /// Whether no scenario noticed it, though some patient could or may.
        public var isSurvivor: Bool { if case .survived = fate { true } else { false } }
        /// Whether a scenario noticed it.
        public var isKilled: Bool { if case .killed = fate { true } else { false } }
        /// Whether it counts.
        public var counts: Bool { if case .equivalent = fate { false } else { true } }
    }

    /// The book.
    public let book: RuleBook
    /// Every mutant, in the book's order, with what became of it.
    public let verdicts: [Verdict]

    /// Runs the scenarios that came out as expected against every mutant of the book.
    /// - Parameters:
    ///   - jobs: how many mutants are tried side by side.
    ///   - progress: told now and then how many are done, and of how many.
    public init(of run: TestRun, jobs: Int = 1, progress: ((Int, Int) -> Void)? = nil) {
        book = run.assessor.book
        let mutants = Mutant.all(of: book)
        let judge = MutantJudge(run, mutants)
        verdicts = sideBySide(mutants.count, jobs: jobs, progress: progress) { place in
            Verdict(mutant: mutants[place], fate: judge.fate(of: place))
        }
    }

    /// How many mutants were killed, of those that count: of one part of the book, or of all.
    public func figure(of part: Mutant.Part? = nil) -> (killed: Int, total: Int) {
        let counted = verdicts.filter { $0.counts && (part == nil || $0.mutant.part == part) }
        return (counted.count(where: \.isKilled), counted.count)
    }

    /// How many mutants are equivalent: of one part of the book, or of all.
    public func equivalentCount(of part: Mutant.Part? = nil) -> Int {
        verdicts.count { !$0.counts && (part == nil || $0.mutant.part == part) }
    }
}
