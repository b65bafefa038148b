// One cell of a table, as the JSON value that says the same.

import JSONText
import RuleModel
import Wording

enum CSVCell {
    /// What a column holds.
    enum Kind: Sendable {
        case id, yesNo, choice, list, unread
        case quantity(Finding.Quantity)

        init(_ finding: Finding?, name: String) {
            switch finding?.kind {
            case .yesNo: self = .yesNo
            case .quantity(let quantity): self = .quantity(quantity)
            case .choice: self = .choice
            case .choices: self = .list
            case .score, nil: self = name == "id" ? .id : .unread
            }
        }

        /// Whether the cells are the patients' ids.
        var isID: Bool { if case .id = self { true } else { false } }
        /// Whether the cells are of no finding.
        var isUnread: Bool { if case .unread = self { true } else { false } }
    }

    /// A cell as JSON, or `nil` if there is nothing in it. What is no value of its kind becomes text, for the reader to
    /// refuse.
    static func value(_ cell: [UInt8], _ kind: Kind, _ form: CSVForm) -> [UInt8]? {
        let bytes = trimmed(cell[...])
        if bytes.isEmpty { return nil }
        // An `id` is given back as it is.
        if kind.isID || kind.isUnread { return text(cell[...]) }
        if bytes.elementsEqual("null".utf8) { return Array(bytes) }
        switch kind {
        case .yesNo:
            if let isPresent = truth(bytes) { return Array((isPresent ? "true" : "false").utf8) }
        case .quantity(let quantity):
            if let measure = measure(bytes, of: quantity, form) { return measure }
        case .list where [UInt8(ascii: "["), UInt8(ascii: "{")].contains(bytes[bytes.startIndex]) && isJSON(bytes):
            return Array(bytes)
        case .list:
            let names = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map(trimmed)
            // Where a name is missing, something was meant that is not there; only `[]` is none.
            if names.contains(where: \.isEmpty) { break }
            var writer = JSONWriter(.compact)
            writer.strings(names.map { String(decoding: $0, as: UTF8.self) })
            return writer.bytes
        default: break
        }
        return text(bytes)
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var writer = JSONWriter(.compact)
        bytes.withUnsafeBufferPointer { writer.string($0) }
        return writer.bytes
    }

    private static func truth(_ bytes: ArraySlice<UInt8>) -> Bool? {
        guard bytes.count <= 5 else { return nil }
        switch String(decoding: bytes.map { $0 | (0x41...0x5A ~= $0 ? 0x20 : 0) }, as: UTF8.self) {
        case "true", "yes", "1": return true
        case "false", "no", "0": return false
        default: return nil
        }
    }

    private static func measure(
        _ bytes: ArraySlice<UInt8>, of quantity: Finding.Quantity, _ form: CSVForm
    ) -> [UInt8]? {
        if bytes.first == UInt8(ascii: "{"), isJSON(bytes) { return Array(bytes) }
        let digits = bytes.prefix { !isBlank($0) }
        guard let number = number(digits, form) else { return nil }
        let unit = trimmed(bytes[digits.endIndex...])
        if unit.isEmpty { return number }
        if UnitText.holdsNumber(unit, for: quantity) { return nil }
        var writer = JSONWriter(.compact)
        writer.object {
            $0.key("value")
            $0.raw(number)
            $0.member("unit", String(decoding: unit, as: UTF8.self))
        }
        return writer.bytes
    }

    /// A number as JSON has it.
    private static func number(_ digits: ArraySlice<UInt8>, _ form: CSVForm) -> [UInt8]? {
        var digits = Array(digits)
        if form.hasDecimalComma {
            guard !digits.contains(UInt8(ascii: ".")) else { return nil }
            digits = digits.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
        }
        let isNumber = digits.withUnsafeBufferPointer { bytes in
            var cursor = JSONCursor(bytes)
            guard cursor.kind == .number, (try? cursor.number()) != nil else { return false }
            return cursor.position == cursor.end
        }
        return isNumber ? digits : nil
    }

    /// Whether bytes are one JSON value and nothing else.
    private static func isJSON(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { (try? JSONCursor.check($0)) != nil }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// Without blanks at both ends.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return [] }
        return bytes[first...last]
    }
}

// MARK: - What is wrong with a cell

extension CSVCell {
    /// The same error in the words of cells, where it spoke of JSON that nobody wrote.
    static func worded(_ error: PatientError, of finding: Finding, _ cell: [UInt8], _ form: CSVForm) -> PatientError {
        let bytes = trimmed(cell[...])
        let isJSON = [UInt8(ascii: "["), UInt8(ascii: "{")].contains(bytes.first) && isJSON(bytes)
        switch error.code {
        case .outsideLimits where !isJSON:
            let help = "check the number and its unit; another unit stands behind the number, such as `102.2 [degF]`"
            return PatientError(error.code, error.message, pointer: error.pointer, help: help)
        case .wrongType where !isJSON:
            let (expected, help) = cells(of: finding, bytes, form)
            return PatientError(
                error.code, "the cell of `\(finding.id)` must be \(expected)", pointer: error.pointer, help: help)
        default: return error
        }
    }

    private static func cells(
        of finding: Finding, _ bytes: ArraySlice<UInt8>, _ form: CSVForm
    ) -> (expected: String, help: String?) {
        switch finding.kind {
        case .yesNo:
            return ("yes or no", "write true, false, yes or no; `null` for not sure, nothing for not asked")
        case .quantity(let quantity):
            return ("a number (in \(quantity.unit.code)), or a number and a unit", help(for: bytes, of: quantity, form))
        case .choice(let options):
            let help =
                options.count <= 12 ? "the options are \(Phrases.list(options.map { "`\($0.id)`" }))" : nil
            return ("the id of one option", help)
        case .choices:
            return (
                "ids or names with `;` between, or `[]` for none",
                "leave no place between `;` empty; an empty cell is not asked, and `[]` is none"
            )
        case .score: return ("empty", nil)
        }
    }

    /// How to write the measure that a cell is not.
    private static func help(for bytes: ArraySlice<UInt8>, of quantity: Finding.Quantity, _ form: CSVForm) -> String {
        let digits = bytes.prefix { !isBlank($0) }
        if number(digits, form) != nil, UnitText.holdsNumber(trimmed(bytes[digits.endIndex...]), for: quantity) {
            return
                "a second number stands behind the number or in its unit; write one number without blanks in it, and "
                + "its unit alone"
        }
        let other = CSVForm(delimiter: form.delimiter, hasDecimalComma: !form.hasDecimalComma)
        guard number(digits, other) != nil else {
            return "write the number alone, or with a unit behind a blank, such as `102.2 [degF]`"
        }
        let sign = form.hasDecimalComma ? "." : ","
        if mayBeThousands(digits) {
            return "`\(sign)` may stand before thousands or before decimals here: write the number without it, or with "
                + "its decimals behind `\(form.hasDecimalComma ? "," : ".")`"
        }
        return form.hasDecimalComma
            ? "decimals are written with a point: leave out --decimal ','"
            : "decimals are written with a comma: --decimal ','"
    }

    /// Whether exactly three digits follow a sign that one to three digits stand before, of which the first is no zero:
    /// some write thousands so, others decimals.
    private static func mayBeThousands(_ number: ArraySlice<UInt8>) -> Bool {
        let digits = number.first.map { $0 == UInt8(ascii: "-") } == true ? number.dropFirst() : number
        let parts = digits.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
        }
        return parts.count == 2 && parts[1].count == 3 && 1...3 ~= parts[0].count
            && parts[0].first != UInt8(ascii: "0") && parts.allSatisfy { $0.allSatisfy { 0x30...0x39 ~= $0 } }
    }
}
