// What the interview promises, on random small books.

import InterviewTrials
import RandomBooks
import RuleModel
import Testing

@Suite("What the interview promises")
struct PromiseTests {
    @Test("it never asks in vain, loses nothing, and stops where nothing can change", arguments: 0..<4 as Range<UInt64>)
    func promises(_ part: UInt64) {
        var tally = Promise.Tally()
        var withoutCalculation = tally
        for seed in part * 40..<(part + 1) * 40 {
            let draft = RandomRuleBook.draft(seed: seed, findings: 2...6)
            guard let promise = Promise(draft.book, limit: 200) else { continue }
            var random = SplitMix64(seed: ~seed)
            for _ in 0..<4 {
                var one = Promise.Tally()
                let faults = promise.faults(&random, &one)
                tally += one
                if draft.formulas.isEmpty { withoutCalculation += one }
                let text = Case(draft: draft, patient: Patient(for: draft.book))
                #expect(faults.isEmpty, "seed \(seed): \(faults.joined(separator: "\n"))\n\(text)")
                if !faults.isEmpty { return }
            }
        }
        #expect(tally.questions > 50 && withoutCalculation.inexact == 0, "\(tally) \(withoutCalculation)")
    }
}
