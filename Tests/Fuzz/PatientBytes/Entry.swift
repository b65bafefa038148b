// libFuzzer's way in: the bytes of a patient, and the assessment that comes of them.

// libFuzzer calls on one thread.
nonisolated(unsafe) private let subject = FuzzedPatient()

@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let faults = subject.faults(of: Array(UnsafeBufferPointer(start: start, count: count)))
    if !faults.isEmpty { fatalError("\(faults)") }
    return 0
}
