// One cell of a table, as the JSON value that says the same.

import RuleBook

enum CSVCell {
    /// What a column holds.
    enum Kind: Sendable {
        case id, yesNo, quantity, choice, list, unread

        init(_ finding: Finding?, name: String) {
            switch finding?.kind {
            case .yesNo: self = .yesNo
            case .quantity: self = .quantity
            case .choice: self = .choice
            case .choices: self = .list
            case .score, nil: self = name == "id" ? .id : .unread
            }
        }
    }

    /// A cell as JSON, or `nil` if there is nothing in it. What is no value of its kind becomes text, for the reader to
    /// refuse.
    static func value(_ cell: [UInt8], _ kind: Kind, _ form: CSVForm) -> [UInt8]? {
        let bytes = trimmed(cell[...])
        if bytes.isEmpty { return nil }
        // An `id` is given back as it is.
        if kind == .id || kind == .unread { return text(cell[...]) }
        if bytes.elementsEqual("null".utf8) { return Array(bytes) }
        switch kind {
        case .yesNo:
            if let isPresent = truth(bytes) { return Array((isPresent ? "true" : "false").utf8) }
        case .quantity:
            if let quantity = quantity(bytes, form) { return quantity }
        case .list where [UInt8(ascii: "["), UInt8(ascii: "{")].contains(bytes[bytes.startIndex]) && isJSON(bytes):
            return Array(bytes)
        case .list:
            var writer = JSONWriter(.compact)
            writer.strings(
                bytes.split(separator: UInt8(ascii: ";")).map { String(decoding: trimmed($0), as: UTF8.self) })
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

    private static func quantity(_ bytes: ArraySlice<UInt8>, _ form: CSVForm) -> [UInt8]? {
        if bytes.first == UInt8(ascii: "{"), isJSON(bytes) { return Array(bytes) }
        let digits = bytes.prefix { !isBlank($0) }
        guard let number = number(digits, form) else { return nil }
        let unit = trimmed(bytes[digits.endIndex...])
        if unit.isEmpty { return number }
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
    static func worded(_ error: ExchangeError, of finding: Finding, _ cell: [UInt8], _ form: CSVForm) -> ExchangeError {
        let bytes = trimmed(cell[...])
        let isJSON = [UInt8(ascii: "["), UInt8(ascii: "{")].contains(bytes.first) && isJSON(bytes)
        switch error.code {
        case .outsideLimits where !isJSON:
            let help = "check the number and its unit; another unit stands behind the number, such as `102.2 [degF]`"
            return ExchangeError(error.code, error.message, pointer: error.pointer, help: help)
        case .wrongType where !isJSON:
            let (expected, help) = cells(of: finding, bytes, form)
            return ExchangeError(
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
            let expected = "a number (in \(quantity.unit.code)), or a number and a unit"
            let other = CSVForm(delimiter: form.delimiter, hasDecimalComma: !form.hasDecimalComma)
            guard number(bytes.prefix { !isBlank($0) }, other) != nil else {
                return (expected, "write the number alone, or with a unit behind a blank, such as `102.2 [degF]`")
            }
            return (
                expected,
                form.hasDecimalComma
                    ? "decimals are written with a point: leave out --decimal ','"
                    : "decimals are written with a comma: --decimal ','"
            )
        case .choice(let options):
            let help =
                options.count <= 12 ? "the options are \(Phrases.list(options.map { "`\($0.id)`" }))" : nil
            return ("the id of one option", help)
        case .choices: return ("ids or names with `;` between, or `[]` for none", nil)
        case .score: return ("empty", nil)
        }
    }
}
