// As many answers that say a number as are wanted, in an optimised build: `make test-answers`.

import InterviewTrials
import RandomBooks

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
var trial = MeasureTrial()
let seed = CommandLine.arguments.dropFirst(2).first.flatMap { UInt64($0) } ?? 1
var random = SplitMix64(seed: seed)
var faults = 0
for _ in 0..<count {
    guard let fault = trial.fault(&random) else { continue }
    faults += 1
    if faults <= 20 { print(fault) }
}
print(
    "\(count) answers: \(trial.understood) understood, \(trial.beyond) beyond the limits, \(trial.refusedSlips) slips refused"
)
exit(faults > 0 ? 1 : 0)
