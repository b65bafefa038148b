// Reads one patient after the other, strictly, into any sink.

import RuleModel
import Wording

/// Reads patients from JSON text by the words of one rule book.
///
/// One reader serves one thread and any number of patients; it keeps what it needs between them, so that a patient
/// without mistakes costs no allocation. Everything that is wrong with a patient is reported at once: after a wrong
/// value the reader goes on with the next key; a break of JSON's own rules ends the patient.
///
/// A patient is a flat object whose keys are the ids of findings, beside `id` (a string or number, echoed) and
/// `$schema` (a string, ignored):
///
/// | finding | values |
/// |---|---|
/// | yes/no | `true`, `false` |
/// | quantity | a number in the finding's unit, or `{"value": 102.2, "unit": "[degF]"}` |
/// | choice | the id of an option |
/// | list | `["calf"]`; what it does not name is as the finding's `unlisted` says. `{"present": […], "absent": […]}` says nothing of the rest |
/// | any | `null`: asked, and not sure |
///
/// Lists that recognise names take them (see `NameRecogniser` for the rule) wherever something is present; under
/// `absent` only ids count, since who takes no simvastatin may take another statin.
public struct PatientReader: ~Copyable, Sendable {
    /// The words of the rule book that patients are read by.
    public let vocabulary: PatientVocabulary
    /// Whether unknown keys are warnings instead of errors.
    public let isLenient: Bool
    /// How much of one patient's text is read.
    public let limits: PatientLimits

    /// What was wrong with the patient that is read.
    var faults: [Fault] = []
    /// The number of the patient that is read, from 1.
    var generation: UInt64 = 0
    /// By key: the last patient that had it.
    let seen: Marks
    /// By option: four times the last patient that named it, 2 more if by a name other than its id, 1 more if as absent.
    let named: Marks
    /// Names as people write them, and what they were found to mean.
    var names = NameMemory()
    /// Keys of this patient that no finding has.
    private var unknownKeys: Set<[UInt8]> = []

    /// Something wrong, at a place in bytes.
    struct Fault: Sendable {
        let code: PatientError.Code
        let offset: Int
        let pointer: JSONPointer
        let message: String
        let help: String?
    }

    /// - Parameter lenient: unknown keys become warnings; the assessment is then never settled.
    public init(_ vocabulary: PatientVocabulary, lenient: Bool = false, limits: PatientLimits = .standard) {
        self.vocabulary = vocabulary
        isLenient = lenient
        self.limits = limits
        seen = Marks(vocabulary.entries.count + 2)
        named = Marks(vocabulary.optionCount + 1)
    }

    /// Reads one patient.
    /// - Parameter padding: how many bytes after the text may be read; with 48 the last members are read as quickly as
    ///   the others.
    /// - Throws: everything that is wrong with it.
    public mutating func read<Sink: PatientSink>(
        _ bytes: UnsafeBufferPointer<UInt8>, padding: Int = 0, into sink: inout Sink
    ) throws(PatientErrors) {
        generation += 1
        guard bytes.count <= limits.bytes else {
            throw PatientErrors([
                PatientError(
                    .tooLarge, "the text is larger than \(limits.bytes) bytes", pointer: "",
                    at: .init(line: 1, column: 1))
            ])
        }
        var cursor = JSONCursor(bytes, padding: padding)
        cursor.depthLimit = min(limits.depth, JSONCursor.depthLimit)
        do throws(JSONFailure) {
            try cursor.begin()
            if cursor.next == UInt8(ascii: "{") {
                try members(&cursor, &sink)
            } else {
                let start = cursor.position
                try cursor.skipValue(depth: 0)
                note(.wrongType, at: start, JSONPointer(), "a patient is one JSON object", help: nil)
            }
            if faults.count <= limits.errors { try cursor.finish() }
        } catch {
            note(
                error.reason == .tooDeep ? .tooDeep : .jsonSyntax, at: error.offset, JSONPointer(),
                error.reason == .tooDeep
                    ? "the JSON is nested more than \(cursor.depthLimit) deep" : error.reason.message,
                help: error.reason.help)
        }
        if !faults.isEmpty { throw errors(in: bytes) }
    }

    /// The members of the patient, from its opening brace to its closing one.
    private mutating func members<Sink: PatientSink>(
        _ cursor: inout JSONCursor, _ sink: inout Sink
    ) throws(JSONFailure) {
        guard cursor.enter(object: true) else { return }
        repeat {
            if try plainMembers(&cursor, &sink) { break }
            let keyOffset = cursor.position
            let key = try cursor.key()
            let place = find(key, in: vocabulary.keys, cursor)
            guard place >= 0 else {
                try unknownKey(key, at: keyOffset, in: JSONPointer(), &cursor, &sink)
                continue
            }
            guard seen[place] != generation else {
                try repeatedKey(key, at: keyOffset, in: JSONPointer(), &cursor)
                continue
            }
            seen[place] = generation
            if place < vocabulary.entries.count {
                try answer(to: Finding.Index(place), keyOffset: keyOffset, &cursor, &sink)
            } else {
                try reserved(place - vocabulary.entries.count, &cursor, &sink)
            }
        } while try goesOn(&cursor, inObject: true)
        if !unknownKeys.isEmpty { unknownKeys = [] }
    }

    /// Whether another member follows, and is still wanted.
    @inline(__always) func goesOn(_ cursor: inout JSONCursor, inObject: Bool) throws(JSONFailure) -> Bool {
        guard faults.count <= limits.errors else { return false }
        return try cursor.separator(inObject: inObject)
    }

    /// The number of a word, or -1.
    @inline(__always) func find(_ text: JSONString, in table: KeyTable, _ cursor: JSONCursor) -> Int {
        if text.hasEscapes {
            return cursor.decoded(text).withUnsafeBufferPointer { table.find($0) }
        }
        return table.find(UnsafeBufferPointer(start: cursor.base + text.start, count: text.count))
    }

    /// `id` and `$schema`.
    mutating func reserved<Sink: PatientSink>(
        _ key: Int, _ cursor: inout JSONCursor, _ sink: inout Sink
    ) throws(JSONFailure) {
        let start = cursor.position
        let kind = cursor.kind
        try cursor.skipValue(depth: 1)
        if key == PatientVocabulary.idKey {
            if kind == .text || kind == .number {
                sink.identify(from: start, to: cursor.position)
            } else {
                note(.wrongType, at: start, JSONPointer("id"), "`id` must be text or a number", help: nil)
            }
        } else if kind != .text {
            note(.wrongType, at: start, JSONPointer("$schema"), "`$schema` must be text", help: nil)
        }
    }
}

// MARK: - What is wrong

extension PatientReader {
    /// Notes something wrong; the first few are kept.
    @inline(never) mutating func note(
        _ code: PatientError.Code, at offset: Int, _ pointer: JSONPointer, _ message: String, help: String?
    ) {
        guard faults.count <= limits.errors else { return }
        if faults.count == limits.errors {
            let message = "there are more than \(limits.errors) errors; the rest is not listed"
            faults.append(
                Fault(code: .tooManyErrors, offset: offset, pointer: JSONPointer(), message: message, help: nil))
        } else {
            faults.append(Fault(code: code, offset: offset, pointer: pointer, message: message, help: help))
        }
    }

    /// A key that no finding has, or that does not belong into a value.
    @inline(never) mutating func unknownKey<Sink: PatientSink>(
        _ key: JSONString, at offset: Int, in parent: JSONPointer, known: [String]? = nil, _ cursor: inout JSONCursor,
        _ sink: inout Sink
    ) throws(JSONFailure) {
        let bytes = cursor.decoded(key)
        let name = String(decoding: bytes, as: UTF8.self)
        let pointer = parent.member(name)
        guard unknownKeys.insert(Array(parent.description.utf8) + [0x2F] + bytes).inserted else {
            try repeatedKey(key, at: offset, in: parent, &cursor)
            return
        }
        if isLenient { sink.leaveKeyUnread() }
        if unknownKeys.count <= limits.errors + 1 {
            let message: String
            let help: String?
            if let known {
                message = "\(Phrases.quoted(name)) does not belong here"
                help = "the keys here are \(Phrases.list(known.map { "`\($0)`" }))"
            } else {
                message = "\(Phrases.quoted(name)) is no finding of this rule book"
                help = vocabulary.suggestion(forKey: name).map { "did you mean `\($0)`?" }
            }
            if isLenient {
                let message = help.map { "\(message); \($0)" } ?? message
                sink.warn(AssessmentWarning(code: "unknown-key", message: message, pointer: pointer.description))
            } else {
                note(.unknownKey, at: offset, pointer, message, help: help)
            }
        }
        try cursor.skipValue(depth: 1)
    }

    /// A key that was there before.
    @inline(never) mutating func repeatedKey(
        _ key: JSONString, at offset: Int, in parent: JSONPointer, _ cursor: inout JSONCursor
    ) throws(JSONFailure) {
        let name = String(decoding: cursor.decoded(key), as: UTF8.self)
        note(
            .duplicateKey, at: offset, parent.member(name), "\(Phrases.quoted(name)) is given twice",
            help: "keep one of them")
        try cursor.skipValue(depth: 1)
    }

    /// The errors of this patient in the order of the text, with lines and columns; forgets them.
    @inline(never) private mutating func errors(in bytes: UnsafeBufferPointer<UInt8>) -> PatientErrors {
        let sorted = faults.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
        faults = []
        unknownKeys = []
        var lines = LineIndex(bytes)
        return PatientErrors(
            sorted.map { _, fault in
                PatientError(
                    fault.code, fault.message, pointer: fault.pointer.description,
                    at: lines.position(of: fault.offset), help: fault.help)
            })
    }
}

/// Numbers that one reader keeps from patient to patient.
final class Marks: @unchecked Sendable {
    // Sendable: one reader has them, and a reader cannot be copied.
    let start: UnsafeMutablePointer<UInt64>

    init(_ count: Int) {
        start = .allocate(capacity: count)
        start.initialize(repeating: 0, count: count)
    }

    deinit { start.deallocate() }

    @inline(__always) subscript(_ place: Int) -> UInt64 {
        get { start[place] }
        set { start[place] = newValue }
    }
}
