// Where in a rule file something stands.

/// A place in a rule file: the file's path relative to the book, a line and column from 1, and a length in bytes.
public struct SourceLocation: Hashable, Sendable {
    /// The path relative to the book's folder, with `/` between parts.
    public let file: String
    /// The line, from 1; 0 where only the file is known.
    public let line: Int
    /// The column in bytes, from 1; 0 where only the line is known.
    public let column: Int
    /// How many bytes it spans on its line; 0 where that is not known.
    public let length: Int

    /// A place; `column` and `length` are 0 where they are not known.
    public init(file: String, line: Int, column: Int = 0, length: Int = 0) {
        self.file = file
        self.line = line
        self.column = column
        self.length = length
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `red_flags.lua:12`
    public var description: String { line > 0 ? "\(file):\(line)" : file }
}

extension SourceLocation: Comparable {
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
        return (left.line, left.column, left.length) < (right.line, right.column, right.length)
    }
}
