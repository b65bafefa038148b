// What goes into a function of a rule file, and what comes out.

/// A plain value: an argument or the result of a function of a rule file.
public enum LuaValue: Sendable, Equatable {
    /// Yes or no.
    case bool(Bool)
    /// A whole number.
    case integer(Int64)
    /// A finite number. (Lua keeps the two apart: `10 / 2` is the number 5.0.)
    case number(Double)
    /// A text.
    case string(String)
    /// A list, in order.
    case list([LuaValue])

    /// Appends the value as `sandbox_call` takes it (the encoding is described in `encoding.c`).
    func encode(into bytes: inout [UInt8]) {
        switch self {
        case .bool(let value): bytes.append(value ? 2 : 1)
        case .integer(let value):
            bytes.append(3)
            withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
        case .number(let value):
            bytes.append(4)
            withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
        case .string(let value):
            bytes.append(6)
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: value.utf8.count).littleEndian) {
                bytes.append(contentsOf: $0)
            }
            bytes.append(contentsOf: value.utf8)
        case .list(let values):
            bytes.append(7)
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: values.count).littleEndian) { bytes.append(contentsOf: $0) }
            for value in values { value.encode(into: &bytes) }
        }
    }

    /// The value of a term, where it is a plain one.
    init?(_ term: Term) {
        switch term {
        case .bool(let value): self = .bool(value)
        case .integer(let value): self = .integer(value)
        case .number(let value): self = .number(value)
        case .string(let value): self = .string(value)
        case .table(let table):
            guard table.fields.isEmpty, !table.hasHoles, !table.hasOtherKeys else { return nil }
            var values: [LuaValue] = []
            for item in table.items {
                guard let value = LuaValue(item) else { return nil }
                values.append(value)
            }
            self = .list(values)
        default: return nil
        }
    }
}
