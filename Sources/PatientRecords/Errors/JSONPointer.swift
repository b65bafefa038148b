// RFC 6901 pointers: `/medications/2`.

/// A pointer to a part of JSON text.
struct JSONPointer: CustomStringConvertible {
    /// As RFC 6901 writes it; empty for the whole.
    let description: String

    init() { description = "" }

    init(_ key: String) { self = JSONPointer().member(key) }

    private init(text: String) { description = text }

    /// The pointer to a key of this object.
    func member(_ key: String) -> JSONPointer {
        var escaped = ""
        for character in key.unicodeScalars {
            switch character {
            case "~": escaped += "~0"
            case "/": escaped += "~1"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return JSONPointer(text: "\(description)/\(escaped)")
    }

    /// The pointer to an element of this array.
    func element(_ index: Int) -> JSONPointer { JSONPointer(text: "\(description)/\(index)") }
}
