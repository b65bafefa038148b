// What the interview promises, on random small books.

import InterviewTrials
import RandomBooks
import RuleBook
import Testing

@Suite("What the interview promises")
struct PromiseTests {
    @Test("it never asks in vain, loses nothing, and stops where nothing can change", arguments: 0..<4 as Range<UInt64>)
    func promises(_ part: UInt64) {
        var tally = Promise.Tally()
        for seed in part * 60..<(part + 1) * 60 {
            let draft = RandomRuleBook.draft(seed: seed, findings: 2...6)
            guard let promise = Promise(draft.book, limit: 300) else { continue }
            var random = SplitMix64(seed: ~seed)
            for _ in 0..<3 {
                let faults = promise.faults(&random, &tally)
                let one = Case(draft: draft, patient: Patient(for: draft.book))
                #expect(faults.isEmpty, "seed \(seed): \(faults.joined(separator: "\n"))\n\(one)")
                if !faults.isEmpty { return }
            }
        }
        #expect(tally.questions > 50 && tally.inexact * 5 < tally.questions, "\(tally)")
    }
}
