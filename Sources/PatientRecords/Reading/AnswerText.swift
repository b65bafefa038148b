// One answer as people type it: `temperature=39.5`, `chest_pain=unsure`, `history.diabetes=yes`.

import JSONText
public import RuleModel
import Wording

extension Patient {
    /// Gives one answer as people type it.
    ///
    /// ```swift
    /// try patient.answer("stiff_neck=yes", in: book)           // yes, no, unsure
    /// try patient.answer("temperature=102.2 [degF]", in: book) // a number, in the finding's unit or with a UCUM code
    /// try patient.answer("sex=female", in: book)               // the id of an option
    /// try patient.answer("spasm_sites=calf,foot", in: book)    // a whole list
    /// try patient.answer("history.diabetes=yes", in: book)     // one option of a list; the others stay
    /// try patient.answer("chest_pain=unknown", in: book)       // as if it had not been asked
    /// ```
    /// Whatever a patient's JSON may have as the value of the key is taken as well.
    /// - Throws: what is wrong with it. As everywhere, the value is not in the message.
    public mutating func answer(_ text: String, in book: RuleBook) throws(PatientErrors) {
        guard let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")) else {
            throw PatientErrors([
                PatientError(
                    .usage, "an answer is written KEY=VALUE", pointer: "", help: "for example `stiff_neck=yes`")
            ])
        }
        let key = String(text[..<sign])
        let value = AnswerText.trimmed(text[text.index(after: sign)...])
        let parts = key.split(separator: ".", maxSplits: 1).map { String($0) }
        if parts.count == 2, let place = book.findings.firstIndex(where: { $0.id == parts[0] }) {
            try answer(option: parts[1], of: Finding.Index(place), value, in: book)
            return
        }
        if let place = book.findings.firstIndex(where: { $0.id == key }), book.findings[place].isStated,
            value == "unknown"
        {
            answers[place] = .notAsked
        } else {
            let json = AnswerText.json(value, for: key, in: book)
            guard AnswerText.isOneValue(json) else { throw PatientErrors([AnswerText.unreadable(key, in: book)]) }
            try answer(key, json, in: book)
        }
    }

    private mutating func answer(
        option id: String, of finding: Finding.Index, _ value: String, in book: RuleBook
    ) throws(PatientErrors) {
        let declared = book[finding]
        guard case .choices = declared.kind, let option = declared.options.firstIndex(where: { $0.id == id }) else {
            let isList = if case .choices = declared.kind { true } else { false }
            let meant = nearest(to: id, in: declared.options.map(\.id)).map { "did you mean `\(declared.id).\($0)`?" }
            throw PatientErrors([
                PatientError(
                    isList ? .unknownOption : .wrongType,
                    isList
                        ? "\(Phrases.quoted(id)) is no option of `\(declared.id)`" : "`\(declared.id)` is not a list",
                    pointer: JSONPointer(declared.id).description, help: isList ? meant : nil)
            ])
        }
        let truth: Truth
        switch value {
        case "yes", "true": truth = .present
        case "no", "false": truth = .absent
        case "unsure", "null", "unknown": truth = .unknown
        default:
            throw PatientErrors([
                PatientError(
                    .wrongType, "`\(declared.id).\(id)` is answered with yes, no or unsure",
                    pointer: JSONPointer(declared.id).description)
            ])
        }
        var truths = Array(repeating: Truth.unknown, count: declared.options.count)
        if case .options(let known) = self[finding] { truths = known }
        truths[option] = truth
        self[finding] = .options(truths)
    }

    /// Reads one member as the patient reader reads it.
    private mutating func answer(_ key: String, _ json: String, in book: RuleBook) throws(PatientErrors) {
        var writer = JSONWriter(.compact)
        writer.string(key)
        let member = String(decoding: writer.bytes, as: UTF8.self)
        let given: Patient
        do {
            given = try Patient(json: "{\(member):\(json)}", for: book)
        } catch {
            throw PatientErrors(
                error.errors.map { problem in
                    // There is no text with lines and columns, and nobody types JSON.
                    AnswerText.isAboutJSON(problem.code)
                        ? AnswerText.unreadable(key, in: book)
                        : PatientError(
                            problem.code, problem.message, pointer: problem.pointer,
                            help: problem.code == .outsideLimits
                                ? "check the number and its unit: " + AnswerText.help(for: key, in: book)
                                : problem.help)
                })
        }
        // `id` is no answer; it is the patient's own.
        guard book.findings.contains(where: { $0.id == key }) else {
            throw PatientErrors([
                PatientError(
                    .unknownKey, "\(Phrases.quoted(key)) is no finding of this rule book",
                    pointer: JSONPointer(key).description)
            ])
        }
        for place in book.findings.indices where given.answers[place] != .notAsked {
            answers[place] = given.answers[place]
        }
        warnings += given.warnings
    }
}

/// Turns typed values into JSON.
private enum AnswerText {
    static func unreadable(_ key: String, in book: RuleBook) -> PatientError {
        PatientError(
            .wrongType, "the value of \(Phrases.quoted(key)) cannot be read", pointer: JSONPointer(key).description,
            help: help(for: key, in: book))
    }

    /// What may be typed for a key.
    static func help(for key: String, in book: RuleBook) -> String {
        guard let finding = book.findings.first(where: { $0.id == key }) else { return "write `KEY=VALUE`" }
        switch finding.kind {
        case .score: return "it is worked out and cannot be answered"
        case .yesNo: return "write `\(key)=yes`, `\(key)=no` or `\(key)=unsure`"
        case .quantity(let quantity):
            return "write a number in `\(quantity.unit.code)`, or one with the code of its unit behind a blank, as in "
                + "`\(key)=… \(quantity.unit.code)`"
        case .choice: return "write the id of one option, as in `\(key)=\(finding.options.first?.id ?? "unsure")`"
        case .choices:
            return "write the ids of options with commas between, as in "
                + "`\(key)=\(finding.options.prefix(2).map(\.id).joined(separator: ","))`, or `none`"
        }
    }

    static func isAboutJSON(_ code: PatientError.Code) -> Bool {
        [.jsonSyntax, .wrongType, .missingKey].contains(code)
    }

    /// Whether it is one JSON value and nothing else: one that goes on would be taken for other keys.
    static func isOneValue(_ json: String) -> Bool {
        Array(json.utf8).withUnsafeBufferPointer { bytes in
            var cursor = JSONCursor(bytes)
            do {
                try cursor.begin()
                try cursor.skipValue(depth: 1)
                try cursor.finish()
                return true
            } catch {
                return false
            }
        }
    }

    /// The value as JSON text.
    static func json(_ value: String, for key: String, in book: RuleBook) -> String {
        let finding = book.findings.first { $0.id == key }
        // An option may be called what would mean something else.
        if let finding, finding.options.contains(where: { $0.id == value }) {
            if case .choices = finding.kind { return "[\(quoted(value))]" }
            return quoted(value)
        }
        switch value {
        case "yes": return "true"
        case "no": return "false"
        case "unsure": return "null"
        case "none":
            if let finding, case .choices = finding.kind { return "[]" }
        default: break
        }
        // A key that is no finding is told by the reader; an id is a text.
        guard let finding else { return isOneValue(value) ? value : quoted(value) }
        guard let first = value.utf8.first else { return quoted("") }
        let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || first == UInt8(ascii: "\"")
        switch finding.kind {
        case .quantity(let quantity) where !isJSON:
            let parts = value.split(separator: " ", maxSplits: 1).map { String($0) }
            // A second number is no part of the unit, and nobody means it as a factor.
            if parts.count == 2, UnitText.holdsNumber(trimmed(parts[1][...]).utf8, for: quantity) { return "" }
            return parts.count == 2 ? "{\"value\":\(parts[0]),\"unit\":\(quoted(trimmed(parts[1][...])))}" : value
        case .choice where !isJSON && value != "null": return quoted(value)
        case .choices where !isJSON && value != "null":
            let names = value.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
            // Where a name is missing, something was meant that is not there.
            return names.contains("") ? "" : "[\(names.map(quoted).joined(separator: ","))]"
        default: return value
        }
    }

    static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    private static func quoted(_ text: String) -> String {
        var writer = JSONWriter(.compact)
        writer.string(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
