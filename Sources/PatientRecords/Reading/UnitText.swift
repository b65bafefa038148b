// Units as people and spreadsheets put them behind a number.

import RuleModel

/// The unit behind a number that was typed or stands in a cell.
///
/// UCUM has numbers inside units, which multiply: `500/uL` is 500 of `/uL`. Behind a typed number such a number is another
/// part of it (`12 500`), a fraction (`2 1/2`) or a second measure (`120 mm[Hg]/80`), and never meant as a factor.
enum UnitText {
    /// Whether a unit holds a number that the quantity's own units do not hold: any but a power of ten (`10*9/L`), an
    /// exponent 2 or 3 behind letters (`m2`, `s-2`), and what stands in braces or brackets.
    static func holdsNumber(_ unit: some Sequence<UInt8>, for quantity: Finding.Quantity) -> Bool {
        let unit = Array(unit)
        let known = [quantity.unit.code] + (quantity.otherUnits ?? []).map(\.unit.code)
        if known.contains(where: { $0.utf8.elementsEqual(unit) }) { return false }
        var place = 0
        while place < unit.count {
            guard isDigit(unit[place]) else {
                place = closing(unit, place)
                continue
            }
            let end = unit[place...].firstIndex { !isDigit($0) } ?? unit.endIndex
            let isTen = unit[place..<end].elementsEqual("10".utf8) && end < unit.endIndex && isPowerSign(unit[end])
            if isTen, place == 0 || "/.(".utf8.contains(unit[place - 1]) {
                // The exponent of ten, with its sign.
                var exponent = end + 1
                if exponent < unit.endIndex, isSign(unit[exponent]) { exponent += 1 }
                place = unit[exponent...].firstIndex { !isDigit($0) } ?? unit.endIndex
            } else if isExponent(unit, place..<end) {
                place = end
            } else {
                return true
            }
        }
        return false
    }

    /// The place behind what begins here: behind its end where it is in braces or brackets.
    private static func closing(_ unit: [UInt8], _ place: Int) -> Int {
        let ends: [UInt8: UInt8] = [UInt8(ascii: "{"): UInt8(ascii: "}"), UInt8(ascii: "["): UInt8(ascii: "]")]
        guard let end = ends[unit[place]] else { return place + 1 }
        return (unit[place...].firstIndex(of: end) ?? unit.endIndex - 1) + 1
    }

    private static func isExponent(_ unit: [UInt8], _ digits: Range<Int>) -> Bool {
        guard digits.count == 1, ["2", "3"].contains(String(decoding: unit[digits], as: UTF8.self)) else {
            // `/min` and `min-1` are the same.
            return digits.count == 1 && unit[digits.lowerBound] == UInt8(ascii: "1") && digits.lowerBound > 1
                && unit[digits.lowerBound - 1] == UInt8(ascii: "-") && isLetter(unit[digits.lowerBound - 2])
        }
        var before = digits.lowerBound - 1
        if before > 0, unit[before] == UInt8(ascii: "-") { before -= 1 }
        return before >= 0 && isLetter(unit[before])
    }

    private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
    private static func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte || 0x61...0x7A ~= byte }
    private static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") }
    private static func isPowerSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "^") }
}
