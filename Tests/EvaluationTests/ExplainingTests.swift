// The smallest sets of changes, against trying every set on small random rule books.

import Evaluation
import RandomBooks
import RuleModel
import Testing

@Suite("what would change an assessment")
struct ExplainingTests {
    /// Sets up to this size are tried.
    private static let largest = 3

    @Test("whynot and --change find the smallest sets and nothing else: every set of answers tried")
    func everySet() throws {
        var tally = Tally()
        for seed in 71_000..<71_100 as Range<UInt64> {
            let draft = RandomRuleBook.draft(seed: seed, findings: 2...5)
            let book = draft.book
            let explainer = Explainer(book)
            for number in 0..<2 as Range<UInt64> {
                let trial = Trial(book, RandomPatient.patient(of: book, seed: seed * 10 + number))
                guard trial.isSmall, (try? explainer.assessor.assess(trial.patient)) != nil,
                    (try? trial.reference.known(of: trial.patient)) != nil
                else { continue }
                try check(explainer, trial, seed, &tally)
            }
        }
        #expect(
            tally.sets > 500 && tally.larger > 100 && tally.changed > 100 && tally.lowered > 20, "\(tally)")
        #expect(tally.calculated > 5 && tally.settled > 10, "\(tally)")
    }

    private struct Tally {
        var questions = 0
        /// Questions that hang on what is calculated from numbers.
        var calculated = 0
        var sets = 0
        /// Sets of more than one answer.
        var larger = 0
        /// Sets that change an answer.
        var changed = 0
        /// Levels that are not settled, with what would settle them.
        var settled = 0
        /// Sets that lower a level.
        var lowered = 0
    }

    /// Everything that can be asked after.
    private func check(_ explainer: Explainer, _ trial: Trial, _ seed: UInt64, _ tally: inout Tally) throws {
        let book = explainer.book
        for place in book.redFlags.indices { try check(.redFlag(place), explainer, trial, seed, &tally) }
        for place in book.patterns.indices { try check(.pattern(.init(place)), explainer, trial, seed, &tally) }
        for place in book.causes.indices { try check(.cause(place), explainer, trial, seed, &tally) }
        for place in book.levels.indices { try check(.level(.init(place)), explainer, trial, seed, &tally) }
        try checkChanges(explainer, trial, seed, &tally)
    }

    private func check(
        _ target: ExplanationTarget, _ explainer: Explainer, _ trial: Trial, _ seed: UInt64, _ tally: inout Tally
    ) throws {
        let whyNot = try explainer.whyNot(target, trial.patient)
        let goal = trial.goal(target)
        let now = try trial.reference.known(of: trial.patient)
        if whyNot.state == .unsettled {
            try checkSettling(whyNot, explainer, trial, seed, &tally)
            return
        }
        #expect((whyNot.state == .so) == trial.isSo(target, now), "seed \(seed): \(target)")
        if whyNot.state == .so {
            #expect(whyNot.sets.sets.isEmpty)
            return
        }
        guard whyNot.sets.stop != .calculation else {
            // Not every number was tried; what was found is so.
            tally.calculated += 1
            for set in whyNot.sets.sets {
                let changed = trial.patient.with(set.changes, in: explainer.book)
                #expect(goal(try trial.reference.known(of: changed)), "seed \(seed): \(target)")
            }
            return
        }
        #expect(whyNot.sets.stop == nil)
        let unanswered = trial.smallest(goal, changesAnswers: false, upTo: Self.largest)
        let stays = !unanswered.isEmpty || whyNot.staysWithAnswers
        let expected = stays ? unanswered : trial.smallest(goal, changesAnswers: true, upTo: Self.largest)
        let got = trial.expanded(whyNot.sets, upTo: Self.largest)
        #expect(
            got == expected,
            "seed \(seed): \(target) \(stays)\n\(Case(draft: trial.draft(seed), patient: trial.patient))")
        if !stays { #expect(!trial.canBeReached(goal), "seed \(seed): \(target): missing answers would do") }
        tally.questions += 1
        count(whyNot.sets, &tally)
    }

    /// The answers settle the level, and no longer do where any of them is left out.
    private func checkSettling(
        _ whyNot: WhyNot, _ explainer: Explainer, _ trial: Trial, _ seed: UInt64, _ tally: inout Tally
    ) throws {
        guard let changes = whyNot.sets.sets.first?.changes else { return }
        func isSettled(_ changes: [Change]) throws -> Bool {
            let patient = trial.patient.with(changes, in: explainer.book)
            let urgency = try explainer.assessor.assess(patient).urgency
            return urgency.atMost == whyNot.assessment.urgency.atLeast
        }
        #expect(try isSettled(changes), "seed \(seed)")
        for change in changes {
            #expect(try !isSettled(changes.filter { $0 != change }), "seed \(seed): \(change) can be left out")
        }
        tally.settled += 1
    }

    private func checkChanges(_ explainer: Explainer, _ trial: Trial, _ seed: UInt64, _ tally: inout Tally) throws {
        let changes = try explainer.levelChanges(of: trial.patient)
        let level = trial.level(try trial.reference.known(of: trial.patient))
        if changes.raising.stop == .calculation || changes.lowering.stop == .calculation { return }
        #expect(changes.raising.stop == nil && changes.lowering.stop == nil)
        let raising = trial.smallest({ trial.level($0) > level }, changesAnswers: true, upTo: Self.largest)
        let lowering = trial.smallest({ trial.level($0) < level }, changesAnswers: true, upTo: Self.largest)
        #expect(trial.expanded(changes.raising, upTo: Self.largest) == raising, "seed \(seed): raising")
        #expect(trial.expanded(changes.lowering, upTo: Self.largest) == lowering, "seed \(seed): lowering")
        tally.lowered += changes.lowering.sets.count
        count(changes.raising, &tally)
        count(changes.lowering, &tally)
        for set in changes.raising.sets + changes.lowering.sets {
            let changed = trial.patient.with(set.changes, in: explainer.book)
            #expect(trial.level(try trial.reference.known(of: changed)) >= set.level, "seed \(seed)")
        }
    }

    private func count(_ sets: ChangeSets, _ tally: inout Tally) {
        tally.sets += sets.sets.count
        tally.larger += sets.sets.count { $0.changes.count > 1 }
        tally.changed += sets.sets.count { $0.changes.contains { !$0.isNew } }
        // Smallest first.
        #expect(sets.sets.map(\.changes.count) == sets.sets.map(\.changes.count).sorted())
    }
}
