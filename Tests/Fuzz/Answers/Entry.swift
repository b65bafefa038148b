// libFuzzer's way in: bytes that stand for an answer and a slip in it, with the value that was meant.

import InterviewTrials
import RandomBooks

// libFuzzer calls on one thread.
nonisolated(unsafe) private var trial = MeasureTrial()

@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    var random = SplitMix64(choices: Array(UnsafeBufferPointer(start: start, count: count)))
    if let fault = trial.fault(&random) { fatalError(fault) }
    return 0
}
