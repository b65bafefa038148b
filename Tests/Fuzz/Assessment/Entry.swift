// libFuzzer's way in: bytes that stand for a rule book and a patient, assessed in two ways.

private let subject = FuzzedCase()

@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let faults = subject.faults(of: Array(UnsafeBufferPointer(start: start, count: count)))
    if !faults.isEmpty { fatalError("\(faults)") }
    return 0
}
