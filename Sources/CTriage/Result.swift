// How bytes get to the caller: in memory of their own, with a zero byte behind them.

public import CTriageHeader
import TriageEngine

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a call puts its result; `nil` where the caller gave a null pointer.
typealias ResultPointer = UnsafeMutablePointer<triage_bytes>?

extension ResultPointer {
    /// Gives bytes to the caller, who frees them.
    /// - Returns: the status given, or that of a call that cannot be meant where there is no place for the result.
    func give(_ bytes: [UInt8], _ status: triage_status) -> triage_status {
        guard let self else { return TRIAGE_USAGE }
        guard let memory = malloc(bytes.count + 1)?.assumingMemoryBound(to: CChar.self) else {
            fatalError("there is no more memory")
        }
        bytes.withUnsafeBytes { source in
            if let start = source.baseAddress { memcpy(memory, start, source.count) }
        }
        memory[bytes.count] = 0
        self.pointee = triage_bytes(data: memory, length: bytes.count)
        return status
    }

    /// Refuses a call that cannot be meant.
    /// - Parameter message: what is wrong with the call: lower case, no period.
    func refuse(_ message: String) -> triage_status {
        give(PatientErrors([PatientError(.usage, message, pointer: "")]).json(.compact), TRIAGE_USAGE)
    }
}

@_cdecl("triage_bytes_free")
public func free(bytes: UnsafeMutablePointer<triage_bytes>?) {
    guard let bytes else { return }
    free(bytes.pointee.data)
    bytes.pointee = triage_bytes(data: nil, length: 0)
}
