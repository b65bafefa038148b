// Values that nobody reads are still checked.

extension JSONCursor {
    /// Steps over the value that begins here, checking all of it.
    /// - Parameter depth: how many arrays and objects are open around it.
    package mutating func skipValue(depth: Int) throws(JSONFailure) {
        // One bit for each array or object that is open here: 1 for an object.
        var open: UInt64 = 0
        var opened = 0
        while true {
            skipWhitespace()
            switch kind {
            case .text: _ = try text()
            case .number: _ = try number()
            case .literal: _ = try literal()
            case .array, .object:
                let isObject = next == UInt8(ascii: "{")
                guard depth + opened < depthLimit else {
                    throw JSONFailure(reason: .tooDeep, offset: position)
                }
                position += 1
                skipWhitespace()
                if next == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                    position += 1
                    break
                }
                open = open << 1 | (isObject ? 1 : 0)
                opened += 1
                if isObject { _ = try key() }
                continue
            case nil:
                throw unexpected(.notAValue)
            }
            // A value has ended; so may what holds it.
            var needsValue = false
            while opened > 0, !needsValue {
                let isObject = open & 1 == 1
                if try separator(inObject: isObject) {
                    if isObject { _ = try key() }
                    needsValue = true
                } else {
                    open >>= 1
                    opened -= 1
                }
            }
            guard needsValue else { return }
        }
    }

    /// Steps over a key and its colon, to the value.
    @inline(__always) package mutating func key() throws(JSONFailure) -> JSONString {
        guard next == UInt8(ascii: "\"") else { throw unexpected(.notAKey) }
        let key = try text()
        skipWhitespace()
        guard next == UInt8(ascii: ":") else { throw unexpected(.notAColon) }
        position += 1
        skipWhitespace()
        return key
    }

    /// Steps over the comma after a member (`true`) or the end of what holds it (`false`).
    @inline(__always) package mutating func separator(inObject: Bool) throws(JSONFailure) -> Bool {
        skipWhitespace()
        let closing = inObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
        if next == UInt8(ascii: ",") {
            let comma = position
            position += 1
            skipWhitespace()
            if next == closing { throw JSONFailure(reason: .commaBeforeEnd, offset: comma) }
            return true
        }
        guard next == closing else { throw unexpected(inObject ? .notACommaInObject : .notACommaInArray) }
        position += 1
        return false
    }

    /// Steps over the opening bracket or brace here: whether a member follows.
    @inline(__always) package mutating func enter(object: Bool) -> Bool {
        position += 1
        skipWhitespace()
        guard next == (object ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { return true }
        position += 1
        return false
    }

    /// Checks that a whole text is one JSON value.
    static func check(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONFailure) {
        var cursor = JSONCursor(bytes)
        try cursor.begin()
        try cursor.skipValue(depth: 0)
        try cursor.finish()
    }
}
