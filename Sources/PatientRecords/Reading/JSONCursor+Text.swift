// Strings: found, checked, and decoded only where they hold escapes.

import CByteScan

/// A string of JSON text: the bytes between its quotes.
package struct JSONString: Hashable {
    /// The place of the first byte after the opening quote.
    let start: Int
    let count: Int
    let hasEscapes: Bool
}

extension JSONCursor {
    /// Steps over the string that begins here and checks its escapes and its UTF-8.
    @inline(__always) package mutating func text() throws(JSONFailure) -> JSONString {
        let start = position + 1
        var place = start
        while place + 32 <= readable {
            let ends = triage_text_ends(base + place)
            if ends == 0 {
                place += 32
                continue
            }
            place += ends.trailingZeroBitCount
            guard place < end, base[place] == UInt8(ascii: "\"") else { break }
            position = place + 1
            return JSONString(start: start, count: place - start, hasEscapes: false)
        }
        return try unusualText(from: start, at: min(place, end))
    }

    /// The rest of a string, a byte at a time.
    @inline(never) private mutating func unusualText(from start: Int, at offset: Int) throws(JSONFailure) -> JSONString
    {
        var place = offset
        var hasEscapes = false
        while place < end {
            let byte = base[place]
            switch byte {
            case UInt8(ascii: "\""):
                position = place + 1
                return JSONString(start: start, count: place - start, hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                place += try escapeLength(at: place)
            case 0x00..<0x20:
                throw JSONFailure(reason: .controlCharacter, offset: place)
            case 0x20..<0x80:
                place += 1
            default:
                let length = utf8Length(at: place)
                guard length > 0 else { throw JSONFailure(reason: .badUTF8, offset: place) }
                place += length
            }
        }
        throw JSONFailure(reason: .endOfText, offset: end)
    }

    /// How many bytes the well-formed UTF-8 sequence at a place has; 0 if it is none.
    func utf8Length(at place: Int) -> Int {
        func follows(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            place + distance < end && range.contains(base[place + distance])
        }
        switch base[place] {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
        case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
        case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
        case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
        case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }

    /// How many bytes the escape at a place has: 2, 6, or 12 for a surrogate pair.
    private func escapeLength(at place: Int) throws(JSONFailure) -> Int {
        guard place + 1 < end else { throw JSONFailure(reason: .endOfText, offset: end) }
        switch base[place + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return 2
        case UInt8(ascii: "u"):
            let unit = try codeUnit(at: place)
            if unit & 0xFC00 == 0xDC00 { throw JSONFailure(reason: .loneSurrogate, offset: place) }
            guard unit & 0xFC00 == 0xD800 else { return 6 }
            guard place + 7 < end, base[place + 6] == UInt8(ascii: "\\"), base[place + 7] == UInt8(ascii: "u"),
                try codeUnit(at: place + 6) & 0xFC00 == 0xDC00
            else { throw JSONFailure(reason: .loneSurrogate, offset: place) }
            return 12
        default:
            throw JSONFailure(reason: .badEscape, offset: place)
        }
    }

    /// The four hexadecimal digits of the `\u` escape at a place.
    private func codeUnit(at place: Int) throws(JSONFailure) -> UInt32 {
        var unit: UInt32 = 0
        for offset in place + 2..<place + 6 {
            guard offset < end else { throw JSONFailure(reason: .endOfText, offset: end) }
            let digit: UInt8
            switch base[offset] {
            case let byte where byte >= 0x30 && byte <= 0x39: digit = byte - 0x30
            case let byte where byte >= 0x61 && byte <= 0x66: digit = byte - 0x61 + 10
            case let byte where byte >= 0x41 && byte <= 0x46: digit = byte - 0x41 + 10
            default: throw JSONFailure(reason: .badUnicodeEscape, offset: place)
            }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }

    /// The string's bytes with its escapes resolved.
    package func decoded(_ text: JSONString) -> [UInt8] {
        let raw = UnsafeBufferPointer(start: base + text.start, count: text.count)
        guard text.hasEscapes else { return Array(raw) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var place = text.start
        let end = text.start + text.count
        while place < end {
            guard base[place] == UInt8(ascii: "\\") else {
                bytes.append(base[place])
                place += 1
                continue
            }
            let escaped = base[place + 1]
            guard escaped == UInt8(ascii: "u") else {
                bytes.append(JSONCursor.plain(escaped))
                place += 2
                continue
            }
            // The string was checked when it was stepped over.
            guard var scalar = try? codeUnit(at: place) else { return bytes }
            place += 6
            if scalar & 0xFC00 == 0xD800, let low = try? codeUnit(at: place) {
                scalar = 0x10000 + (scalar & 0x3FF) << 10 + low & 0x3FF
                place += 6
            }
            if let scalar = Unicode.Scalar(scalar) { bytes.append(contentsOf: UTF8.encode(scalar)!) }
        }
        return bytes
    }

    private static func plain(_ escaped: UInt8) -> UInt8 {
        switch escaped {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: escaped
        }
    }
}
