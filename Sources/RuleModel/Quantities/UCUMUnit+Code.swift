// Reads a UCUM code: prefix, atom, exponent; `.`, `/`, parentheses, annotations.

extension Measure {
    /// The measure of a UCUM code, or `nil` if the code is not known here.
    init?(code: String) {
        if let alone = UnitAtoms.alone[code] {
            self = alone
            return
        }
        var reader = UnitCodeReader(code)
        guard let measure = reader.term(depth: 0), reader.isAtEnd else { return nil }
        self = measure
    }
}

/// Walks the bytes of a UCUM code.
private struct UnitCodeReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ code: String) {
        bytes = Array(code.utf8.prefix(64))
        if code.utf8.count > 64 { place = -1 }
    }

    var isAtEnd: Bool { place == bytes.count }
    private var next: UInt8? { place >= 0 && place < bytes.count ? bytes[place] : nil }

    /// `[/] component { (. | /) component }`, from left to right.
    mutating func term(depth: Int) -> Measure? {
        guard place >= 0, depth < 8 else { return nil }
        var divides = take("/")
        var result = Measure.one
        while true {
            guard let (factor, exponent) = component(depth: depth),
                let product = result.multiplied(by: factor, power: divides ? -exponent : exponent)
            else { return nil }
            result = product
            if take("/") {
                divides = true
            } else if take(".") {
                // Between digits it would be taken for the point of a decimal: `1.73.m2` is 73 square metres.
                if isDigit(place - 2), isDigit(place) { return nil }
                divides = false
            } else {
                return result
            }
        }
    }

    private mutating func component(depth: Int) -> (Measure, Int)? {
        if take("(") {
            guard let inner = term(depth: depth + 1), take(")") else { return nil }
            return (inner, 1)
        }
        if next == UInt8(ascii: "{") { return annotation() ? (.one, 1) : nil }
        guard let result = factor() ?? symbol() else { return nil }
        if next == UInt8(ascii: "{"), !annotation() { return nil }
        return result
    }

    /// A whole number such as the `100` of `/100.mL`, or `10*` (`10^`) with its exponent.
    private mutating func factor() -> (Measure, Int)? {
        let start = place
        guard let number = digits() else { return nil }
        if number == 10, take("*") || take("^") {
            guard let ten = power() else { return nil }
            return (Measure(dimension: Dimension(), scale: Rational(10)), ten)
        }
        guard number > 0, bytes[start] != UInt8(ascii: "0") else { return nil }
        return (Measure(dimension: Dimension(), scale: Rational(number)), 1)
    }

    private mutating func symbol() -> (Measure, Int)? {
        let start = place
        while let byte = next {
            if byte == UInt8(ascii: "[") {
                while let inner = next, inner != UInt8(ascii: "]") { place += 1 }
                guard next != nil else { return nil }
            } else if byte != UInt8(ascii: "%"), byte < UInt8(ascii: "A") || byte > UInt8(ascii: "z") || byte == 0x5E {
                break
            }
            place += 1
        }
        guard place > start, let measure = UnitAtoms.measure(of: bytes[start..<place]), let power = power() else {
            return nil
        }
        return (measure, power)
    }

    /// The exponent that follows, 1 if none does, or `nil` if it is malformed.
    private mutating func power() -> Int? {
        let negative = take("-")
        let signed = negative || take("+")
        guard let number = digits() else { return signed ? nil : 1 }
        guard number > 0 else { return nil }
        return negative ? -number : number
    }

    private func isDigit(_ place: Int) -> Bool {
        bytes.indices.contains(place) && bytes[place] >= 0x30 && bytes[place] <= 0x39
    }

    private mutating func digits() -> Int? {
        var number: Int?
        while let byte = next, byte >= 0x30, byte <= 0x39 {
            let tenfold = (number ?? 0) * 10 + Int(byte - 0x30)
            guard tenfold < 1_000_000_000 else { return nil }
            number = tenfold
            place += 1
        }
        return number
    }

    private mutating func annotation() -> Bool {
        place += 1
        while let byte = next, byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "{") {
            place += 1
            if byte == UInt8(ascii: "}") { return true }
        }
        return false
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        place += 1
        return true
    }
}
