// From the sandbox's bytes to terms.

/// Reads the encoding that `encoding.c` describes. The bytes come from our own C code, so anything else than what is
/// described there is a mistake of ours and traps. Depth is bounded by ``LuaLimits/depth``.
struct TermDecoder {
    private var bytes: UnsafeRawBufferPointer
    private let sandbox: UInt64
    private let file: String

    init(bytes: UnsafeRawBufferPointer, sandbox: UInt64, file: String) {
        self.bytes = bytes
        self.sandbox = sandbox
        self.file = file
    }

    var isAtEnd: Bool { bytes.isEmpty }

    mutating func term() -> Term {
        switch byte() {
        case 0: return .none
        case 1: return .bool(false)
        case 2: return .bool(true)
        case 3: return .integer(Int64(bitPattern: UInt64(word()) | UInt64(word()) << 32))
        case 4: return .number(Double(bitPattern: UInt64(word()) | UInt64(word()) << 32))
        case 5:
            bytes = .init(rebasing: bytes.dropFirst(8))
            return .unsupported("a number that is not finite")
        case 6:
            let raw = raw()
            return String(validating: raw, as: UTF8.self).map { .string($0) } ?? .invalidText(Array(raw))
        case 7: return .table(table())
        case 8:
            let line = count()
            return .name(text(), line: line)
        case 9: return .node(node())
        case 10: return .function(function())
        case 11: return .unsupported(text())
        default: preconditionFailure("the sandbox's encoding is not as described")
        }
    }

    private mutating func table() -> TermTable {
        let flags = byte()
        let items = count()
        let fields = count()
        var table = TermTable(items: [], fields: [], hasHoles: flags & 1 != 0, hasOtherKeys: flags & 2 != 0)
        table.items = terms(items)
        table.fields.reserveCapacity(fields)
        for _ in 0..<fields {
            let raw = raw()
            if let key = String(validating: raw, as: UTF8.self) {
                table.fields.append(.init(key: key, value: term()))
            } else {
                _ = term()
                table.fields.append(
                    .init(key: String(decoding: raw, as: UTF8.self), value: .unsupported("a key that is not UTF-8")))
            }
        }
        return table
    }

    private mutating func node() -> TermNode {
        guard let kind = TermNode.Kind(rawValue: byte()) else { preconditionFailure("an unknown kind of node") }
        let isInner = byte() == UInt8(ascii: "i")
        let line = count()
        let word = text()
        let hasReceiver = byte() == 1
        let head = count()
        let arguments = count()
        return TermNode(
            kind: kind, isInner: isInner, word: word, receiver: hasReceiver ? term() : nil, head: terms(head),
            arguments: terms(arguments), line: line)
    }

    private mutating func function() -> KeptFunction {
        let reference = word()
        let first = count()
        let last = max(first, count())
        let isVariadic = byte() == 1
        let parameters = (0..<count()).map { _ in text() }
        let captures = (0..<count()).map { _ in text() }
        return KeptFunction(
            sandbox: sandbox, reference: reference, file: file, lines: first...last, parameters: parameters,
            isVariadic: isVariadic, captures: captures)
    }

    private mutating func terms(_ count: Int) -> [Term] {
        var terms: [Term] = []
        terms.reserveCapacity(count)
        for _ in 0..<count { terms.append(term()) }
        return terms
    }

    private mutating func byte() -> UInt8 {
        let value = bytes[0]
        bytes = .init(rebasing: bytes.dropFirst())
        return value
    }

    private mutating func word() -> UInt32 {
        let value = UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
        bytes = .init(rebasing: bytes.dropFirst(4))
        return value
    }

    private mutating func count() -> Int { Int(word()) }

    private mutating func raw() -> UnsafeRawBufferPointer {
        let length = count()
        let raw = UnsafeRawBufferPointer(rebasing: bytes.prefix(length))
        precondition(raw.count == length)
        bytes = .init(rebasing: bytes.dropFirst(length))
        return raw
    }

    private mutating func text() -> String { String(decoding: raw(), as: UTF8.self) }
}
