// JSON text that was read, as the writer has it.

import JSONText

extension JSONWriter {
    /// Whether the JSON text of a checked string or number may not be what this writer writes for it.
    @inline(__always) static func needsCare(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.contains { $0 >= 0x7F || $0 == UInt8(ascii: "\\") }
    }

    /// The JSON text of a checked string or number as this writer has it: escapes only where needed, numbers as they are
    /// written.
    package static func normalised(_ text: UnsafeBufferPointer<UInt8>) -> String {
        var cursor = JSONCursor(text)
        guard cursor.next == UInt8(ascii: "\""), let string = try? cursor.text() else {
            return String(decoding: text, as: UTF8.self)
        }
        var writer = JSONWriter(.compact)
        cursor.decoded(string).withUnsafeBufferPointer { writer.string($0) }
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
