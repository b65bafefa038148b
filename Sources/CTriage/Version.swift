// The engine's version, for C.

import TriageEngine

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The version as C text, made once and never changed.
nonisolated(unsafe) private let version = UnsafePointer(strdup(Engine.version))

@_cdecl("triage_version")
public func triageVersion() -> UnsafePointer<CChar>? { version }
