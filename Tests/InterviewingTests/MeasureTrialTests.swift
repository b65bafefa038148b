// Thousands of answers that say a number; `make test-answers` tries a million, `make fuzz` what a fuzzer thinks of.

import InterviewTrials
import RandomBooks
import Testing

@Suite("Any measure")
struct MeasureTrialTests {
    @Test("an answer is read as it was meant or refused, said back as the same value, and a slip gives no other one")
    func trials() {
        var trial = MeasureTrial()
        var random = SplitMix64(seed: 20_261)
        var faults: [String] = []
        for _ in 0..<4_000 where faults.count < 10 {
            if let fault = trial.fault(&random) { faults.append(fault) }
        }
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        // The trial is worth something only where answers get through.
        #expect(trial.understood > 1_500 && trial.refusedSlips > 500)
    }
}
