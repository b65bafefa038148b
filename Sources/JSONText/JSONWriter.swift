// Writes JSON into bytes: same values, same bytes.

public import RuleModel

/// How JSON is laid out.
public enum JSONLayout: Sendable {
    /// Two blanks a level, a member a line, ending with a line break; for people and files.
    case pretty
    /// No blank and no line break at all; for NDJSON.
    case compact
}

/// Writes one JSON value into a buffer that can be used again.
///
/// ```swift
/// var writer = JSONWriter(.compact)
/// writer.object {
///     $0.member("id", "calf")
///     $0.member("count", 2)
/// }
/// writer.bytes   // {"id":"calf","count":2}
/// ```
public struct JSONWriter: Sendable {
    /// What was written so far, in UTF-8.
    public private(set) var bytes: [UInt8] = []
    private let layout: JSONLayout
    private var depth = 0
    /// Whether the next member or element is the first of what holds it.
    private var isFirst = true
    /// Places at which something is to be put in.
    private(set) var gaps: [Int] = []

    /// A writer that has written nothing yet.
    public init(_ layout: JSONLayout = .pretty) {
        self.layout = layout
    }

    /// Forgets what was written, keeps the memory.
    public mutating func reset() {
        bytes.removeAll(keepingCapacity: true)
        depth = 0
        isFirst = true
        gaps.removeAll(keepingCapacity: true)
    }

    /// Appends bytes as they are, such as the line break after an NDJSON line.
    public mutating func raw(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

    // MARK: What holds others

    /// An object, whose members the closure writes.
    public mutating func object(_ members: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        members(&self)
        close(UInt8(ascii: "}"))
    }

    /// An array; the closure writes one value for each element.
    public mutating func array<Elements: Sequence>(
        _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
    ) {
        open(UInt8(ascii: "["))
        for element in elements {
            separate()
            write(&self, element)
        }
        close(UInt8(ascii: "]"))
    }

    private mutating func open(_ bracket: UInt8) {
        bytes.append(bracket)
        depth += 1
        isFirst = true
    }

    private mutating func close(_ bracket: UInt8) {
        depth -= 1
        if !isFirst { breakLine() }
        bytes.append(bracket)
        isFirst = false
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        breakLine()
        isFirst = false
    }

    private mutating func breakLine() {
        guard layout == .pretty else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }

    // MARK: Members

    /// The name of a member; its value is to be written next.
    public mutating func key(_ name: String) {
        separate()
        string(name)
        bytes.append(UInt8(ascii: ":"))
        if layout == .pretty { bytes.append(0x20) }
    }

    /// A member with a string.
    public mutating func member(_ name: String, _ value: String) {
        key(name)
        string(value)
    }

    /// A member that is left out where there is no value.
    public mutating func member(_ name: String, ifAny value: String?) {
        if let value { member(name, value) }
    }

    /// A member with `true` or `false`.
    public mutating func member(_ name: String, _ value: Bool) {
        key(name)
        bool(value)
    }

    /// A member with a whole number.
    public mutating func member(_ name: String, _ value: Int) {
        key(name)
        raw(String(value).utf8)
    }

    /// A member with a number in decimals, to nine places where they have no end.
    public mutating func member(_ name: String, _ value: Rational) {
        key(name)
        number(value)
    }

    /// A member with an array of strings.
    public mutating func member(_ name: String, _ values: some Sequence<String>) {
        key(name)
        strings(values)
    }

    /// A member whose value the closure writes.
    public mutating func value(of name: String, _ write: (inout JSONWriter) -> Void) {
        key(name)
        write(&self)
    }

    /// A member with an object, whose members the closure writes.
    public mutating func member(_ name: String, object members: (inout JSONWriter) -> Void) {
        key(name)
        object(members)
    }

    /// A member with an array; the closure writes one value for each element.
    public mutating func member<Elements: Sequence>(
        _ name: String, array elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
    ) {
        key(name)
        array(elements, write)
    }

    /// A member with `null`.
    public mutating func null(_ name: String) {
        key(name)
        null()
    }

    // MARK: Values

    /// The value `null`.
    public mutating func null() { raw("null".utf8) }

    /// The value `true` or `false`.
    public mutating func bool(_ value: Bool) { raw((value ? "true" : "false").utf8) }

    /// A number in decimals, to nine places where they have no end.
    public mutating func number(_ value: Rational) { raw(value.description.utf8) }

    /// An array of strings.
    public mutating func strings(_ values: some Sequence<String>) { array(values) { $0.string($1) } }

    /// A string. Escaped are what JSON demands and every character that must not be printed as it is: the value stays the
    /// same, and whoever looks at the text sees it.
    public mutating func string(_ value: String) {
        var value = value
        value.withUTF8 { string($0) }
    }

    package mutating func string(_ value: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        for place in value.indices {
            let byte = value[place]
            if byte >= 0x7F {
                bytes.append(contentsOf: value[start..<place])
                let last = place > 0 ? Unicode.Scalar(value[place - 1]) : nil
                rare(UnsafeBufferPointer(rebasing: value[place...]), behind: last)
                return bytes.append(UInt8(ascii: "\""))
            }
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
            bytes.append(contentsOf: value[start..<place])
            start = place + 1
            escape(byte)
        }
        bytes.append(contentsOf: value[start...])
        bytes.append(UInt8(ascii: "\""))
    }

    /// The rest of a string from its first byte that is no plain letter.
    private mutating func rare(_ value: UnsafeBufferPointer<UInt8>, behind last: Unicode.Scalar?) {
        String(decoding: value, as: UTF8.self).unicodeScalars.forEachToPrint(behind: last) { scalar, isHidden in
            if isHidden, scalar.value >= 0x7F {
                for unit in UTF16.encode(scalar) ?? .init() { escape(unit: unit) }
            } else if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" {
                escape(UInt8(scalar.value))
            } else {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
            }
        }
    }

    private mutating func escape(_ byte: UInt8) {
        let letter: UInt8
        switch byte {
        case 0x08: letter = UInt8(ascii: "b")
        case 0x09: letter = UInt8(ascii: "t")
        case 0x0A: letter = UInt8(ascii: "n")
        case 0x0C: letter = UInt8(ascii: "f")
        case 0x0D: letter = UInt8(ascii: "r")
        case 0x00..<0x20: return escape(unit: UInt16(byte))
        default: letter = byte
        }
        raw([UInt8(ascii: "\\"), letter])
    }

    /// `\u202e`
    private mutating func escape(unit: UInt16) {
        let digits = Array("0123456789abcdef".utf8)
        raw("\\u".utf8)
        for shift in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> UInt16(shift)) & 15]) }
    }

    // MARK: Gaps

    /// Leaves out a value.
    package mutating func gap() { gaps.append(bytes.count) }

    /// An array whose elements are left out.
    package mutating func gapInArray() {
        array(EmptyCollection<Void>()) { _, _ in }
        gaps.append(bytes.count - 1)
    }

    /// A string whose text is left out.
    package mutating func gapInString() {
        string("")
        gaps.append(bytes.count - 1)
    }

    /// What was written between the gaps, and before the first and after the last one.
    package var parts: [[UInt8]] {
        zip([0] + gaps, gaps + [bytes.count]).map { Array(bytes[$0..<$1]) }
    }

    /// The bytes of a whole document: in the pretty layout with a line break at its end.
    public var document: [UInt8] { layout == .pretty ? bytes + [0x0A] : bytes }
}
