// The quick way through members as programs write them: known keys without escapes, plain values.

import RuleModel

extension PatientReader {
    /// Reads members from a key on for as long as they are plainly right, and leaves the rest to the steps that know all
    /// cases and say what is wrong.
    ///
    /// A key that is, byte for byte, a word of the book needs no check of its own. Whatever is unusual (an escape, a
    /// second blank, an unknown or repeated key) is left where it is, to be read again.
    /// - Returns: whether the patient ended here; if not, the cursor is at the key of a member.
    @inline(__always) mutating func plainMembers<Sink: PatientSink>(
        _ cursor: inout JSONCursor, _ sink: inout Sink
    ) throws(JSONFailure) -> Bool {
        let (base, table, findings) = (cursor.base, vocabulary.keys, vocabulary.entries.count)
        let (seen, yesNo, generation) = (seen.start, vocabulary.isYesNo.start, generation)
        let (end, lastKey) = (base + cursor.end, base + cursor.readable - 48)
        var key = base + cursor.position
        while key <= lastKey, key.pointee == UInt8(ascii: "\"") {
            // The table's place of the key.
            guard let (count, first, last) = KeyTable.ends(ofTextAt: key + 1) else { break }
            var value = key + (count &+ 3)
            guard value + 7 <= end, value[-1] == UInt8(ascii: ":") else { break }
            let place = table.find(key + 1, count, first, last)
            guard place >= 0, seen[place] != generation else { break }
            if value.pointee == 0x20 { value += 1 }

            let letters = UInt32(littleEndian: UnsafeRawPointer(value).loadUnaligned(as: UInt32.self))
            let isTrue = letters == 0x6575_7274
            let isFalse = letters == 0x736C_6166 && value[4] == UInt8(ascii: "e")
            let after: UnsafePointer<UInt8>
            if yesNo[place] != 0, isTrue || isFalse {
                seen[place] = generation
                sink.begin(Finding.Index(place), at: value - base)
                sink.truth(Finding.Index(place), isTrue)
                after = value + (isTrue ? 4 : 5)
                if after + 1 < end, after.pointee == UInt8(ascii: ","), after[1] == UInt8(ascii: "\"") {
                    key = after + 1
                    continue
                }
                cursor.position = after - base
            } else {
                seen[place] = generation
                let offset = key - base
                cursor.position = value - base
                cursor.skipWhitespace()
                if place < findings {
                    try otherAnswer(
                        to: Finding.Index(place), vocabulary.entries[place].kind, keyOffset: offset, &cursor, &sink)
                } else {
                    try reserved(place - findings, &cursor, &sink)
                }
                after = base + cursor.position
                if after + 1 < end, after.pointee == UInt8(ascii: ","), after[1] == UInt8(ascii: "\""), faults.isEmpty {
                    key = after + 1
                    continue
                }
            }
            guard try goesOn(&cursor, inObject: true) else { return true }
            key = base + cursor.position
        }
        cursor.position = key - base
        return false
    }
}
