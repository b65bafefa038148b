// The engine itself, as its output names it.

/// The engine.
public enum Engine {
    /// The version, as `triage --version` prints it and as every assessment carries it.
    public static let version = "0.2.0"
}
