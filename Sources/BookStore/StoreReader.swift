// Reads back what was stored.

/// Reads values one after the other, as `StoreWriter` wrote them. Whatever the bytes are, nothing is read outside them.
struct StoreReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0
    private var files: [String] = []
    /// How many of the files were named so far; a writer numbers them as they come.
    private var namedFiles = 0
    /// How deep conditions may lie in conditions; what was loaded lies less deep.
    private var depthLeft = 200

    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(StoreDamage) {
        self.bytes = bytes
        files = try self()
        guard Set(files).count == files.count else { throw StoreDamage() }
    }

    /// Whether everything was read.
    var isAtEnd: Bool { place == bytes.count && namedFiles == files.count }

    mutating func callAsFunction<Value: Storable>() throws(StoreDamage) -> Value { try Value(from: &self) }

    mutating func byte() throws(StoreDamage) -> UInt8 {
        guard place < bytes.count else { throw StoreDamage() }
        defer { place &+= 1 }
        return bytes[place]
    }

    /// Yes or no.
    mutating func flag() throws(StoreDamage) -> Bool {
        switch try byte() {
        case 0: false
        case 1: true
        default: throw StoreDamage()
        }
    }

    mutating func number() throws(StoreDamage) -> UInt {
        var (number, shift): (UInt, UInt) = (0, 0)
        while true {
            let byte = try byte()
            let part = UInt(byte & 0x7F)
            // Neither more bits than there are, nor a zero in front.
            guard shift < UInt.bitWidth, (part << shift) >> shift == part, byte != 0 || shift == 0 else {
                throw StoreDamage()
            }
            number |= part << shift
            if byte < 0x80 { return number }
            shift += 7
        }
    }

    /// A number of up to 128 bits, with its sign.
    mutating func large() throws(StoreDamage) -> Int128 {
        var (number, shift): (UInt128, UInt128) = (0, 0)
        while true {
            let byte = try byte()
            let part = UInt128(byte & 0x7F)
            guard shift < 128, (part << shift) >> shift == part, byte != 0 || shift == 0 else { throw StoreDamage() }
            number |= part << shift
            if byte < 0x80 { return Int128(bitPattern: number >> 1) ^ -Int128(bitPattern: number & 1) }
            shift += 7
        }
    }

    /// How many of something follow; each takes a byte or more.
    mutating func count() throws(StoreDamage) -> Int {
        let count = try number()
        guard count <= UInt(bytes.count &- place) else { throw StoreDamage() }
        return Int(count)
    }

    mutating func run(of count: Int) throws(StoreDamage) -> UnsafeBufferPointer<UInt8> {
        guard count <= bytes.count &- place else { throw StoreDamage() }
        defer { place &+= count }
        return UnsafeBufferPointer(rebasing: bytes[place..<place &+ count])
    }

    mutating func file() throws(StoreDamage) -> String {
        let number = try number()
        guard number < UInt(files.count), number <= UInt(namedFiles) else { throw StoreDamage() }
        if number == UInt(namedFiles) { namedFiles += 1 }
        return files[Int(number)]
    }

    /// Goes into a condition, and out again.
    mutating func deeper<Value>(
        _ read: (inout StoreReader) throws(StoreDamage) -> Value
    ) throws(StoreDamage) -> Value {
        guard depthLeft > 0 else { throw StoreDamage() }
        depthLeft -= 1
        defer { depthLeft += 1 }
        return try read(&self)
    }
}
