// Lines and columns, worked out only when somebody is told.

package import RuleModel

/// Turns places in bytes, in rising order, into lines and columns in one pass.
package struct LineIndex {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0
    private var line = 1
    private var lineStart = 0

    package init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The line and the column, in bytes from 1, of a place that is not before the last one asked for.
    package mutating func position(of offset: Int) -> Patient.Position {
        while place < min(offset, bytes.count) {
            if bytes[place] == 0x0A {
                line += 1
                lineStart = place + 1
            }
            place += 1
        }
        return Patient.Position(line: line, column: offset - lineStart + 1)
    }
}
