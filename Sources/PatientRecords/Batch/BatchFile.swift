// Where a line of a batch stands, where it reads several files.

/// A file of a batch, as its errors name it.
public struct BatchFile: Hashable, Sendable {
    /// Its path, as it was given.
    public let path: String
    /// By how much the number of a line in the whole input is more than in this file.
    public let linesBefore: Int

    /// A file with its parts.
    public init(path: String, linesBefore: Int) {
        self.path = path
        self.linesBefore = linesBefore
    }
}
