// Lines in bytes.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Lines in bytes.
enum Lines {
    /// How many there are; the last one may lack its line break.
    static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = bytes.baseAddress, let last = bytes.last else { return 0 }
        var (breaks, place) = (0, 0)
        while let found = memchr(start + place, 0x0A, bytes.count - place) {
            breaks += 1
            place = UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1
        }
        return breaks + (last == 0x0A ? 0 : 1)
    }

    /// The place after the first line break, or the end.
    static func firstEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = bytes.baseAddress, let found = memchr(start, 0x0A, bytes.count) else { return bytes.count }
        return UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1
    }

    /// The place after the last line break, or after that of line `most` if there are more; 0 if there is none.
    static func lastEnd(_ bytes: UnsafeBufferPointer<UInt8>, atMost most: Int = .max) -> Int {
        let last = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        // So many lines of one byte would be needed.
        guard last > most, let start = bytes.baseAddress else { return last }
        var place = 0
        for _ in 0..<most {
            guard let found = memchr(start + place, 0x0A, last - place) else { return last }
            place = UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1
        }
        return place
    }
}
