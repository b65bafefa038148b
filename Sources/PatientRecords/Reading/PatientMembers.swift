// The members of a patient's JSON object as they are written, for programs that change some and keep the rest.

/// The members of a JSON object that a patient was read from.
package enum PatientMembers {
    /// A value as it is written.
    package indirect enum Value: Hashable, Sendable {
        /// `null`
        case null
        /// `true` or `false`.
        case truth(Bool)
        /// A number, in the digits it is written in.
        case number(String)
        /// A text, without its escapes.
        case text(String)
        /// A list.
        case list([Value])
        /// An object; names may not occur twice.
        case object([String: Value])
    }

    /// The members of an object, in order; `nil` where the bytes are no JSON object.
    package static func all(of bytes: [UInt8]) -> [(name: String, value: Value)]? {
        bytes.withUnsafeBufferPointer { buffer in
            var cursor = JSONCursor(buffer)
            guard (try? cursor.begin()) != nil, cursor.kind == .object else { return nil }
            return try? members(&cursor)
        }
    }

    private static func members(_ cursor: inout JSONCursor) throws(JSONFailure) -> [(name: String, value: Value)] {
        var members: [(name: String, value: Value)] = []
        guard cursor.enter(object: true) else { return [] }
        repeat {
            let key = try cursor.key()
            members.append((String(decoding: cursor.decoded(key), as: UTF8.self), try value(&cursor)))
        } while try cursor.separator(inObject: true)
        return members
    }

    private static func value(_ cursor: inout JSONCursor) throws(JSONFailure) -> Value {
        switch cursor.kind {
        case .text:
            let text = try cursor.text()
            return .text(String(decoding: cursor.decoded(text), as: UTF8.self))
        case .number:
            let start = cursor.position
            try cursor.skipValue(depth: 2)
            let digits = UnsafeBufferPointer(start: cursor.base + start, count: cursor.position - start)
            return .number(String(decoding: digits, as: UTF8.self))
        case .literal:
            switch try cursor.literal() {
            case .null: return .null
            case .true: return .truth(true)
            case .false: return .truth(false)
            }
        case .array:
            var elements: [Value] = []
            if cursor.enter(object: false) {
                repeat { elements.append(try value(&cursor)) } while try cursor.separator(inObject: false)
            }
            return .list(elements)
        case .object:
            return .object(Dictionary(try members(&cursor).map { ($0.name, $0.value) }) { first, _ in first })
        case nil: throw cursor.unexpected(.notAValue)
        }
    }
}
