// How much of a patient's text is read.

/// Limits on the text of one patient.
public struct PatientLimits: Hashable, Sendable {
    /// The largest text, in bytes.
    public var bytes: Int
    /// How many errors are listed before the reader gives up.
    public var errors: Int
    /// How deep arrays and objects may be nested; at most 64.
    public var depth: Int

    /// 16 MiB, 100 errors, and 64 deep.
    public static let standard = PatientLimits(bytes: 16 << 20, errors: 100)

    /// Limits with their parts.
    public init(bytes: Int, errors: Int, depth: Int = 64) {
        self.bytes = bytes
        self.errors = errors
        self.depth = depth
    }
}
