// Whether conditions can hold at all, against looking at every patient of tiny rule books.

import Evaluation
import RandomBooks
import RuleModel
import Testing

@Suite("what can hold at all")
struct SatisfiabilityTests {
    private typealias Answer = Satisfiability.Answer

    @Test("is what some patient of a tiny rule book fulfils: every patient looked at")
    func everyPatient() {
        var counts: [Answer: Int] = [:]
        var (never, always, included) = (0, 0, 0)
        for seed in 50_000..<50_600 as Range<UInt64> {
            let draft = RandomRuleBook.draft(seed: seed, findings: 2...5)
            let book = draft.book
            let reference = ReferenceEvaluator(book)
            guard draft.formulas.isEmpty, let nobody = try? reference.stated(by: Patient(for: book)),
                let patients = reference.completions(of: nobody, limit: 3_000)
            else { continue }
            let satisfiability = Satisfiability(book)
            #expect(satisfiability.hasPatients == (patients.isEmpty ? .no : .yes), "seed \(seed)")
            let conditions = ReferenceEvaluator.allConditions(of: book)
            let truths = conditions.map { condition in
                patients.map { reference.truth(of: condition, in: $0) == .present }
            }
            for (condition, holds) in zip(conditions, truths) {
                let (can, fail) = (satisfiability.canHold(condition), satisfiability.canFail(condition))
                #expect(can == (holds.contains(true) ? .yes : .no), "seed \(seed): \(condition.form)")
                #expect(fail == (holds.contains(false) ? .yes : .no), "seed \(seed): \(condition.form)")
                counts[can, default: 0] += 1
                if can == .no { never += 1 }
                if fail == .no { always += 1 }
            }
            for first in book.redFlags {
                let all = satisfiability.holding(whenever: first.when, among: book.redFlags.map(\.when))
                let one = book.redFlags.indices.filter {
                    satisfiability.canHold(first.when) != .no
                        && satisfiability.canHold(first.when, without: book.redFlags[$0].when) == .no
                }
                #expect(all == one, "seed \(seed): \(first.id)")
            }
            // Red flags in pairs: does one hold whenever the other does?
            for first in book.redFlags {
                for second in book.redFlags {
                    let alone = patients.contains {
                        reference.truth(of: first.when, in: $0) == .present
                            && reference.truth(of: second.when, in: $0) == .absent
                    }
                    let answer = satisfiability.canHold(first.when, without: second.when)
                    #expect(answer == (alone ? .yes : .no), "seed \(seed): \(first.id), \(second.id)")
                    if answer == .no, first.id != second.id { included += 1 }
                }
            }
        }
        #expect(counts[.yes, default: 0] > 2_000 && never > 100 && always > 100 && included > 100, "\(counts)")
    }

    @Test("is not claimed where it hangs on a calculated finding, and ruled out where it does not")
    func calculated() {
        var book = SmallBook()
        let input = book.quantity(0...10)
        let result = book.calculated(0...10, from: [input], weights: [1])
        book.redFlag(2, result.atLeast(5))
        book.redFlag(2, all(result.atLeast(5), result.below(5)))
        let satisfiability = Satisfiability(book.draft.book)
        #expect(satisfiability.canHold(book.draft.redFlags[0].when) == .undecided)
        #expect(satisfiability.canHold(book.draft.redFlags[1].when) == .no)
    }

    @Test("can be asked of conditions that the book does not have")
    func further() {
        var book = SmallBook()
        let (finding, quantity) = (book.finding(), book.quantity(0...10))
        let further = all(finding.holds, quantity.above(9), quantity.below(10))
        let satisfiability = Satisfiability(book.draft.book, including: [further])
        #expect(satisfiability.canHold(further) == .yes)
        #expect(satisfiability.canHold(further, without: quantity.above(9).within(further)) == .no)
    }

    @Test("is decided at once where one score is to be high and low")
    func scores() {
        var book = SmallBook()
        let score = book.score((0..<30).map { ($0 % 3 + 1, book.finding().holds) })
        book.redFlag(2, score.atLeast(30))
        book.redFlag(1, score.atLeast(20))
        book.redFlag(1, all(score.atLeast(20), score.below(20)))
        let flags = book.draft.redFlags
        let satisfiability = Satisfiability(book.draft.book)
        #expect(satisfiability.canHold(flags[0].when, without: flags[1].when) == .no)
        #expect(satisfiability.canHold(flags[1].when, without: flags[0].when) == .yes)
        #expect(satisfiability.canHold(flags[2].when) == .no)
    }
}

extension Condition {
    /// The member of another condition that equals this one.
    fileprivate func within(_ other: Condition) -> Condition { other.members.first { $0 == self } ?? self }
}
