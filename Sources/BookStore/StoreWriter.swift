// Writes what is to be stored, as bytes.

/// Writes values one after the other. Numbers take seven bits a byte, lowest first; of the names of files, which most
/// values name in their places, each is written once, before everything else.
struct StoreWriter {
    private var bytes: [UInt8] = []
    private var files: [String] = []
    private var fileNumbers: [String: Int] = [:]
    private var lastFile: (name: String, number: Int)?

    /// What was written, with the names of files before it.
    func finished() -> [UInt8] {
        var head = StoreWriter()
        head(files)
        return head.bytes + bytes
    }

    @inline(__always)
    mutating func callAsFunction<each Value: Storable>(_ values: repeat each Value) {
        for value in repeat each values { value.write(to: &self) }
    }

    /// One case of several, by its number, with its values.
    @inline(__always)
    mutating func variant<each Value: Storable>(_ number: UInt8, _ values: repeat each Value) {
        bytes.append(number)
        for value in repeat each values { value.write(to: &self) }
    }

    mutating func byte(_ byte: UInt8) { bytes.append(byte) }

    mutating func number(_ number: UInt) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// A number of up to 128 bits, with its sign.
    mutating func large(_ number: Int128) {
        var rest = UInt128(bitPattern: number << 1 ^ number >> 127)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func run(_ run: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: run) }

    /// The name of a file, as its number.
    mutating func file(_ name: String) {
        if lastFile?.name != name {
            if fileNumbers[name] == nil {
                fileNumbers[name] = files.count
                files.append(name)
            }
            lastFile = (name, fileNumbers[name] ?? 0)
        }
        number(UInt(lastFile?.number ?? 0))
    }
}
