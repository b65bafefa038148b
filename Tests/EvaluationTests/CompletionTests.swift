// Tiny rule books, of which every completion is looked at: what is said to hold does, and no bound is too low.

import Evaluation
import RandomBooks
import RuleModel
import Testing

@Suite("every completion of a tiny rule book")
struct CompletionTests {
    /// What is known of a patient, and everything that could still turn out.
    struct Outcome {
        let patient: Patient
        let state: ReferenceState
        let completions: [ReferenceState]
    }

    /// Random patients of a tiny book that have completions, few enough to look at each.
    private static func outcomes(of reference: ReferenceEvaluator, seed: UInt64) -> [Outcome] {
        (0..<6 as Range<UInt64>).compactMap { number in
            let patient = RandomPatient.patient(of: reference.book, seed: seed << 8 + number)
            guard let state = try? reference.known(of: patient),
                let completions = reference.completions(of: state, limit: 800), !completions.isEmpty
            else { return nil }
            return Outcome(patient: patient, state: state, completions: completions)
        }
    }

    @Test("bounds the urgency that the evaluator says, and reaches what it does not rule out")
    func bounds() throws {
        var (compared, narrowed) = (0, 0)
        for seed in 10_000..<10_300 as Range<UInt64> {
            let draft = RandomRuleBook.draft(seed: seed, findings: 2...4)
            let book = draft.book
            let (assessor, reference) = (Assessor(book), ReferenceEvaluator(book))
            for outcome in Self.outcomes(of: reference, seed: seed) {
                let one = Case(draft: draft, patient: outcome.patient)
                let assessment = try assessor.assess(outcome.patient)
                let urgency = assessment.urgency
                let raised = outcome.completions.map { completion in
                    book.redFlags.indices.filter {
                        reference.truth(of: book.redFlags[$0].when, in: completion) == .present
                    }
                }
                let levels = raised.map { flags in
                    flags.map { book.redFlags[$0].urgency }.max() ?? Level.Index(0)
                }
                #expect(urgency.atLeast <= levels.min()!, "\(one)")
                let reached = levels.max()!
                #expect(urgency.bounds == .exact ? urgency.atMost == reached : urgency.atMost >= reached, "\(one)")
                let known = Set(assessment.redFlags.map(\.flag))
                #expect(raised.allSatisfy { known.isSubset(of: $0) }, "\(one)")
                let open = Set(assessment.notRuledOut.map(\.flag))
                #expect(open == Set(raised.joined()).subtracting(known), "\(one)")
                compared += 1
                if reached < book.topLevel { narrowed += 1 }
            }
        }
        #expect(compared > 600 && narrowed > 100)
    }

    @Test("keeps what the reference says of every condition")
    func soundness() {
        var decided = 0
        for seed in 20_000..<20_200 as Range<UInt64> {
            let draft = RandomRuleBook.draft(seed: seed, findings: 2...4)
            let reference = ReferenceEvaluator(draft.book)
            let conditions = ReferenceEvaluator.allConditions(of: draft.book)
            for outcome in Self.outcomes(of: reference, seed: seed) {
                for condition in conditions {
                    let said = reference.truth(of: condition, in: outcome.state)
                    let truths = Set(outcome.completions.map { reference.truth(of: condition, in: $0) })
                    #expect(!truths.contains(.unknown))
                    guard said != .unknown else { continue }
                    decided += 1
                    #expect(truths == [said], "\(Case(draft: draft, patient: outcome.patient))")
                }
            }
        }
        #expect(decided > 1_000)
    }

    @Test("survives the reference's closure, and none survives a contradiction")
    func closure() {
        var (kept, contradictions) = (0, 0)
        for seed in 30_000..<30_400 as Range<UInt64> {
            let draft = RandomRuleBook.draft(seed: seed, findings: 2...4)
            guard draft.formulas.isEmpty else { continue }  // calculation rules out more than closure does
            let reference = ReferenceEvaluator(draft.book)
            for number in 0..<6 as Range<UInt64> {
                let patient = RandomPatient.patient(of: draft.book, seed: seed << 8 + number)
                let one = Case(draft: draft, patient: patient)
                guard let stated = try? reference.stated(by: patient),
                    let before = reference.completions(of: stated, limit: 800)
                else { continue }
                var closed = stated
                do {
                    try reference.close(&closed)
                    #expect(reference.completions(of: closed, limit: 800)?.count == before.count, "\(one)")
                    kept += 1
                } catch {
                    #expect(before.isEmpty, "\(one)")
                    contradictions += 1
                }
            }
        }
        #expect(kept > 300 && contradictions > 50)
    }

    @Test("is found, or not, by the reference's search as by looking at each")
    func search() {
        for seed in 40_000..<40_200 as Range<UInt64> {
            let draft = RandomRuleBook.draft(seed: seed, findings: 2...4)
            let reference = ReferenceEvaluator(draft.book)
            for outcome in Self.outcomes(of: reference, seed: seed) {
                let found = reference.reachableFlags(in: outcome.state)
                let possible = draft.redFlags.indices.filter { place in
                    let when = draft.redFlags[place].when
                    return reference.truth(of: when, in: outcome.state) == .unknown
                        && outcome.completions.contains { reference.truth(of: when, in: $0) == .present }
                }
                #expect(found.hasCompletion == true && found.undecided.isEmpty)
                #expect(found.possible == Set(possible), "\(Case(draft: draft, patient: outcome.patient))")
            }
        }
    }

    @Test("is missing where answers are impossible: that is a contradiction, though closure does not see it")
    func none() throws {
        // `obvious` always follows, but from part to part closure does not see it.
        var book = SmallBook()
        let danger = book.finding()
        let obvious = book.finding(
            by: atLeast(2, danger.holds, absent(danger.holds), danger.holds, absent(danger.holds)))
        book.redFlag(2, danger.holds)
        var patient = Patient(for: book.draft.book)
        patient[obvious] = .absent
        let reference = ReferenceEvaluator(book.draft.book)
        #expect(throws: Impossible.self) { try reference.known(of: patient) }
        #expect(throws: Contradiction(findings: [obvious])) { try Assessor(book.draft.book).assess(patient) }
    }
}
