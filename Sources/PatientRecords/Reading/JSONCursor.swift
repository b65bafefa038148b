// Walks JSON text byte by byte, strictly by RFC 8259, without a copy or an allocation.

/// A place in JSON text, with the steps that lead over values.
///
/// RFC 8259 exactly: no comments, no comma before an end, no bare control characters, numbers and literals as the
/// grammar says, UTF-8 checked in every string. Where the RFC leaves the choice to the reader:
///
/// | matter | decision |
/// |---|---|
/// | byte order mark | refused, in UTF-8 and (as bytes that are no JSON) UTF-16 |
/// | UTF-8 that is overlong, truncated, a surrogate, or beyond U+10FFFF | refused |
/// | half a surrogate pair as an escape, or a pair in the wrong order | refused, in keys and in values |
/// | nesting | up to 64 deep |
/// | size of a number | any is grammar; a value that is read as a quantity must be kept exactly (``JSONNumber``) |
/// | the same key twice | grammar; refused for patients (compared after escapes are resolved) |
/// | a text that is one bare value | grammar; refused for patients |
/// | U+0000 as an escape | accepted |
///
/// The bytes must outlive the cursor.
package struct JSONCursor {
    /// How deep arrays and objects may be nested at most.
    static let depthLimit = 64
    /// How deep they may be nested here.
    package var depthLimit = JSONCursor.depthLimit

    let base: UnsafePointer<UInt8>
    let end: Int
    /// Bytes before this may be read, though those from `end` on mean nothing here.
    let readable: Int
    /// The place in bytes, from 0.
    package var position = 0

    /// - Parameter padding: how many bytes after the text may be read.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, padding: Int = 0) {
        // An empty buffer may have no address; nothing is ever read through this one.
        base = bytes.baseAddress ?? UnsafePointer(bitPattern: 1)!
        end = bytes.count
        readable = bytes.count + padding
    }

    /// The byte at the place, or 0 at the end: no token begins with it.
    @inline(__always) package var next: UInt8 { position < end ? base[position] : 0 }

    /// Goes on to what follows blanks and line breaks.
    @inline(__always) package mutating func skipWhitespace() {
        while position < end {
            let byte = base[position]
            if byte > 0x20 { return }
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            position += 1
        }
    }

    /// Eight bytes at a place, the first in the lowest bits.
    @inline(__always) func word(at offset: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
    }

    /// Refuses a byte order mark at the beginning and steps over blanks.
    package mutating func begin() throws(JSONFailure) {
        if end >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF {
            throw JSONFailure(reason: .byteOrderMark, offset: 0)
        }
        if end >= 2, base[0] ^ base[1] == 0x01, base[0] >= 0xFE {
            throw JSONFailure(reason: .byteOrderMark, offset: 0)
        }
        skipWhitespace()
    }

    /// Refuses anything but blanks up to the end of the text.
    package mutating func finish() throws(JSONFailure) {
        skipWhitespace()
        guard position == end else { throw unexpected(.textAfterEnd) }
    }

    /// Steps over `true`, `false` or `null`, which must begin here.
    @inline(__always) mutating func literal() throws(JSONFailure) -> JSONLiteral {
        if position + 4 <= end {
            let letters = UInt32(
                littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt32.self))
            if letters == 0x6575_7274 {
                position += 4
                return .true
            }
            if letters == 0x6C6C_756E {
                position += 4
                return .null
            }
            if letters == 0x736C_6166, position + 5 <= end, base[position + 4] == UInt8(ascii: "e") {
                position += 5
                return .false
            }
        }
        throw unexpected(.notAValue)
    }

    /// The failure at this place, with a better reason where one can be seen.
    @inline(never) func unexpected(_ reason: JSONFailure.Reason) -> JSONFailure {
        guard position < end else { return JSONFailure(reason: .endOfText, offset: end) }
        let byte = base[position]
        var better = reason
        switch byte {
        case UInt8(ascii: "'"): better = .singleQuote
        case UInt8(ascii: "/"): better = .comment
        case UInt8(ascii: "+") where reason == .notAValue: better = .plusSign
        case 0x80...0xFF where utf8Length(at: position) == 0: better = .badUTF8
        default: break
        }
        return JSONFailure(reason: better, offset: position)
    }
}

/// The three words of JSON.
enum JSONLiteral {
    case `true`, `false`, null
}

/// The kinds of value, told by their first byte.
package enum JSONKind {
    case text, number, literal, array, object
}

extension JSONCursor {
    /// What kind of value begins here; `nil` if none does.
    @inline(__always) package var kind: JSONKind? {
        switch next {
        case UInt8(ascii: "\""): .text
        case UInt8(ascii: "-"), 0x30...0x39: .number
        case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): .literal
        case UInt8(ascii: "["): .array
        case UInt8(ascii: "{"): .object
        default: nil
        }
    }
}
