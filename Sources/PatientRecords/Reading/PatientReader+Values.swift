// The value of one finding, by its kind.

import RuleModel
import Wording

extension PatientReader {
    /// The answer to one finding; the cursor is at its value.
    @inline(__always) mutating func answer<Sink: PatientSink>(
        to finding: Finding.Index, keyOffset: Int, _ cursor: inout JSONCursor, _ sink: inout Sink
    ) throws(JSONFailure) {
        let kind = vocabulary.entries[finding.value].kind
        if kind == .yesNo, cursor.kind == .literal {
            sink.begin(finding, at: cursor.position)
            switch try cursor.literal() {
            case .true: sink.truth(finding, true)
            case .false: sink.truth(finding, false)
            case .null: sink.unsure(finding)
            }
            return
        }
        try otherAnswer(to: finding, kind, keyOffset: keyOffset, &cursor, &sink)
    }

    @inline(never) mutating func otherAnswer<Sink: PatientSink>(
        to finding: Finding.Index, _ kind: PatientVocabulary.Entry.Kind, keyOffset: Int, _ cursor: inout JSONCursor,
        _ sink: inout Sink
    ) throws(JSONFailure) {
        if kind == .derived { return try derived(finding, at: keyOffset, &cursor) }
        let start = cursor.position
        sink.begin(finding, at: start)
        switch (kind, cursor.kind) {
        case (_, nil):
            throw cursor.unexpected(.notAValue)
        case (_, .literal):
            if try cursor.literal() == .null {
                sink.unsure(finding)
            } else {
                wrongType(finding, at: start, given: .literal)
            }
        case (.quantity, .number):
            let number = try cursor.number()
            if let decimals = surelyWithinLimits(number, of: finding) {
                sink.quantity(finding, digits: Int64(truncatingIfNeeded: number.coefficient), decimals: decimals)
            } else if let value = withinLimits(number, of: finding, at: start) {
                sink.quantity(finding, value)
            }
        case (.quantity, .object):
            try measured(finding, &cursor, &sink)
        case (.choice, .text):
            let text = try cursor.text()
            let option = find(text, in: vocabulary.options[finding.value], cursor)
            if option >= 0 {
                sink.option(finding, option)
            } else {
                unknownOption(text, of: finding, at: start, JSONPointer(id(finding)), cursor)
            }
        case (.choices, .array):
            try list(finding, &cursor, &sink)
        case (.choices, .object):
            try presentAndAbsent(finding, &cursor, &sink)
        case (_, .some(let given)):
            try cursor.skipValue(depth: 1)
            wrongType(finding, at: start, given: given)
        }
    }

    func id(_ finding: Finding.Index) -> String { vocabulary.book[finding].id }

    /// The decimals of a number that is within the limits, where whole numbers tell.
    @inline(__always) private func surelyWithinLimits(_ number: JSONNumber, of finding: Finding.Index) -> Int? {
        let decimals = -number.exponent
        guard decimals >= 0, decimals <= PatientVocabulary.mostDecimals, !number.isOutOfRange,
            let digits = Int64(exactly: number.coefficient)
        else { return nil }
        let limits = vocabulary.limits[finding.value * (PatientVocabulary.mostDecimals + 1) + decimals]
        return digits >= limits.least && digits <= limits.greatest ? decimals : nil
    }

    /// The value of a number in the finding's own unit, if it can be kept and is within the limits.
    private mutating func withinLimits(
        _ number: JSONNumber, of finding: Finding.Index, at offset: Int
    ) -> Rational? {
        guard let value = number.exact else {
            outOfRange(JSONPointer(id(finding)), at: offset)
            return nil
        }
        return checked(value, of: finding, at: offset, JSONPointer(id(finding)))
    }

    /// A value that may be outside the limits.
    @inline(never) private mutating func checked(
        _ value: Rational, of finding: Finding.Index, at offset: Int, _ pointer: JSONPointer
    ) -> Rational? {
        guard case .quantity(let quantity) = vocabulary.book[finding].kind else { return nil }
        if quantity.limits.contains(value) { return value }
        let (least, greatest) = (quantity.limits.lowerBound, quantity.limits.upperBound)
        note(
            .outsideLimits, at: offset, pointer,
            "`\(id(finding))` must be from \(least) to \(greatest) \(quantity.unit.code)",
            help: "check the number and its unit; another unit is given as {\"value\": …, \"unit\": \"…\"}")
        return nil
    }

    private mutating func outOfRange(_ pointer: JSONPointer, at offset: Int) {
        note(
            .numberOutOfRange, at: offset, pointer,
            "the number has too many digits or too large an exponent to be kept",
            help: "use at most 34 digits, and no power of ten beyond 38 either way")
    }

    /// `{"value": 102.2, "unit": "[degF]"}`
    private mutating func measured<Sink: PatientSink>(
        _ finding: Finding.Index, _ cursor: inout JSONCursor, _ sink: inout Sink
    ) throws(JSONFailure) {
        let start = cursor.position
        let pointer = JSONPointer(id(finding))
        let faultsBefore = faults.count
        var value: (number: JSONNumber, offset: Int)?
        var unit: (text: JSONString, offset: Int)?
        var (seenValue, seenUnit) = (false, false)
        guard cursor.enter(object: true) else { return missing(["value", "unit"], of: pointer, at: start) }
        repeat {
            let keyOffset = cursor.position
            let key = try cursor.key()
            let offset = cursor.position
            switch String(decoding: cursor.decoded(key), as: UTF8.self) {
            case "value" where !seenValue:
                seenValue = true
                if cursor.kind == .number {
                    value = (try cursor.number(), offset)
                } else {
                    try cursor.skipValue(depth: 2)
                    note(.wrongType, at: offset, pointer.member("value"), "`value` must be a number", help: nil)
                }
            case "unit" where !seenUnit:
                seenUnit = true
                if cursor.kind == .text {
                    unit = (try cursor.text(), offset)
                } else {
                    try cursor.skipValue(depth: 2)
                    note(.wrongType, at: offset, pointer.member("unit"), "`unit` must be text", help: nil)
                }
            case "value", "unit":
                try repeatedKey(key, at: keyOffset, in: pointer, &cursor)
            default:
                try unknownKey(key, at: keyOffset, in: pointer, known: ["value", "unit"], &cursor, &sink)
            }
        } while try goesOn(&cursor, inObject: true)
        missing((seenValue ? [] : ["value"]) + (seenUnit ? [] : ["unit"]), of: pointer, at: start)
        guard let value, let unit, faults.count == faultsBefore else { return }
        if let own = converted(value, unit, finding, cursor) { sink.quantity(finding, own) }
    }

    private mutating func missing(_ keys: [String], of pointer: JSONPointer, at offset: Int) {
        for key in keys {
            note(
                .missingKey, at: offset, pointer, "`\(key)` is missing",
                help: "write {\"value\": …, \"unit\": \"…\"}, or a number in the finding's own unit")
        }
    }

    /// A value with a unit, in the finding's own unit and within its limits.
    private mutating func converted(
        _ value: (number: JSONNumber, offset: Int), _ unit: (text: JSONString, offset: Int), _ finding: Finding.Index,
        _ cursor: JSONCursor
    ) -> Rational? {
        guard case .quantity(let quantity) = vocabulary.book[finding].kind else { return nil }
        let pointer = JSONPointer(id(finding))
        let code = String(decoding: cursor.decoded(unit.text), as: UTF8.self)
        guard let given = UCUMUnit(code) else {
            let meant =
                UCUMUnit.suggestion(for: code).map { "did you mean `\($0)`?" } ?? UCUMUnit.helpForDecimal(in: code)
            note(
                .unknownUnit, at: unit.offset, pointer.member("unit"),
                "the unit of `\(id(finding))` is no UCUM code known here",
                help: meant ?? "`\(id(finding))` is measured in `\(quantity.unit.code)`")
            return nil
        }
        if let refusal = quantity.refusal(of: given) {
            note(
                .unitMismatch, at: unit.offset, pointer.member("unit"),
                "the unit of `\(id(finding))` \(refusal.reason(quantity))", help: refusal.help(quantity))
            return nil
        }
        guard let number = value.number.exact,
            let own = quantity.value(number, in: given)
        else {
            outOfRange(pointer.member("value"), at: value.offset)
            return nil
        }
        return checked(own, of: finding, at: value.offset, pointer.member("value"))
    }

    /// A finding that the rule book works out.
    private mutating func derived(
        _ finding: Finding.Index, at keyOffset: Int, _ cursor: inout JSONCursor
    ) throws(JSONFailure) {
        var help = "leave it out; it follows from the other findings"
        if case .calculated(let calculated) = vocabulary.book[finding].origin, !calculated.inputs.isEmpty {
            help = "leave it out, and give \(Phrases.list(calculated.inputs.map { "`\(id($0))`" }))"
        }
        note(
            .derivedFinding, at: keyOffset, JSONPointer(id(finding)),
            "`\(id(finding))` is worked out by the rule book and cannot be given", help: help)
        try cursor.skipValue(depth: 1)
    }
}
