// A case that was judged elsewhere: a patient with the level of care and the causes that are right.

import JSONText
public import PatientRecords
public import RuleModel
import Wording

/// A patient with what is right for it, as another program or a published set of vignettes has it.
///
/// ```json
/// {"id": "vignette-7", "patient": {"stiff_neck": true}, "expect": {"urgency": "emergency", "causes": ["meningitis"]}}
/// ```
///
/// Vignettes tell what is there and leave out what is not: `"everything_else": "no"` answers the rest so.
public struct ReferenceCase: Sendable {
    /// Its `id` as JSON text, or `nil`.
    public let id: String?
    /// The patient.
    public let patient: Patient
    /// Whether every yes/no finding and list that its patient does not settle is absent.
    public let everythingElseAbsent: Bool
    /// The right level of care, or `nil` if that is not said.
    public let level: Level.Index?
    /// The right causes, by place, each of them right; empty if that is not said.
    public let causes: [Int]

    /// Reads one case from UTF-8 bytes of JSON.
    /// - Throws: everything that is wrong with it.
    public init(json bytes: [UInt8], _ vocabulary: PatientVocabulary) throws(PatientErrors) {
        let read = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(PatientErrors) in
                var reader = ReferenceCaseReader(buffer, vocabulary)
                return try reader.read()
            }
        }
        self = try read.get()
    }

    init(id: String?, patient: Patient, everythingElseAbsent: Bool, level: Level.Index?, causes: [Int]) {
        self.id = id
        self.everythingElseAbsent = everythingElseAbsent
        self.patient = patient
        self.level = level
        self.causes = causes
    }
}

/// Reads one case.
private struct ReferenceCaseReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let vocabulary: PatientVocabulary
    private var cursor: JSONCursor
    private var errors: [(offset: Int, code: PatientError.Code, message: String, pointer: String, help: String?)] = []

    private var book: RuleBook { vocabulary.book }

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: PatientVocabulary) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        cursor = JSONCursor(bytes)
    }

    mutating func read() throws(PatientErrors) -> ReferenceCase {
        var members: [String: Range<Int>] = [:]
        do throws(JSONFailure) {
            try cursor.begin()
            members = try self.members(["id", "patient", "everything_else", "expect"], in: "")
            try cursor.finish()
        } catch {
            throw failure(error)
        }
        let id = members["id"].map { JSONWriter.normalised(UnsafeBufferPointer(rebasing: bytes[$0])) }
        var level: Level.Index?
        var causes: [Int] = []
        var everythingElse = "unknown"
        if let place = members["expect"] {
            do throws(JSONFailure) {
                (level, causes) = try expected(place)
                if let place = members["everything_else"] {
                    everythingElse = try text(place, "/everything_else") ?? everythingElse
                    if !["no", "unknown"].contains(everythingElse) {
                        note(
                            .unknownOption, place.lowerBound, "`everything_else` must be `no` or `unknown`",
                            "/everything_else")
                    }
                }
            } catch {
                throw failure(error)
            }
        }
        for key in ["patient", "expect"] where members[key] == nil && errors.isEmpty {
            note(.missingKey, 0, "the case has no `\(key)`", "", "write `{\"patient\": {…}, \"expect\": {…}}`")
        }
        var found: [PatientError] = sortedErrors()
        var patient = Patient(for: book)
        if let place = members["patient"] {
            do throws(PatientErrors) {
                patient = try self.patient(place)
            } catch {
                found += error.errors
            }
        }
        guard found.isEmpty else {
            throw PatientErrors(found.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) })
        }
        return ReferenceCase(
            id: id ?? patient.id, patient: patient, everythingElseAbsent: everythingElse == "no", level: level,
            causes: causes)
    }

    /// The patient, read as if blanks stood around it, so that places are those of the whole line.
    private func patient(_ place: Range<Int>) throws(PatientErrors) -> Patient {
        var blanked = [UInt8](repeating: 0x20, count: place.upperBound)
        for offset in 0..<place.upperBound where place.contains(offset) || bytes[offset] == 0x0A {
            blanked[offset] = bytes[offset]
        }
        var reader = PatientReader(vocabulary)
        do throws(PatientErrors) {
            return try reader.patient(from: blanked)
        } catch {
            throw PatientErrors(
                error.errors.map { error in
                    PatientError(
                        error.code, error.message, pointer: "/patient" + error.pointer,
                        at: error.line.map { .init(line: $0, column: error.column ?? 1) }, help: error.help)
                })
        }
    }

    /// `{"urgency": "emergency", "causes": ["a", "b"]}`
    private mutating func expected(
        _ place: Range<Int>
    ) throws(JSONFailure) -> (level: Level.Index?, causes: [Int]) {
        cursor.position = place.lowerBound
        let members = try self.members(["urgency", "causes"], in: "/expect")
        if members.isEmpty, errors.isEmpty {
            note(.missingKey, place.lowerBound, "`expect` has neither `urgency` nor `causes`", "/expect")
        }
        var level: Level.Index?
        if let place = members["urgency"], let id = try text(place, "/expect/urgency") {
            level = self.place(of: id, in: book.levels.map(\.id), "level of urgency", place, "/expect/urgency")
                .map { Level.Index($0) }
        }
        var causes: [Int] = []
        if let place = members["causes"] {
            for (number, place) in try elements(place).enumerated() {
                let pointer = "/expect/causes" + (place.isAlone ? "" : "/\(number)")
                guard let id = try text(place.range, pointer) else { continue }
                if let cause = self.place(of: id, in: book.causes.map(\.id), "cause", place.range, pointer) {
                    causes.append(cause)
                }
            }
        }
        return (level, causes)
    }

    private mutating func place(
        of id: String, in known: [String], _ what: String, _ place: Range<Int>, _ pointer: String
    ) -> Int? {
        if let found = known.firstIndex(of: id) { return found }
        let help = nearest(to: id, in: known).map { "did you mean `\($0)`?" }
        note(.unknownOption, place.lowerBound, "the rule book has no \(what) \(Phrases.quoted(id))", pointer, help)
        return nil
    }

    private mutating func text(_ place: Range<Int>, _ pointer: String) throws(JSONFailure) -> String? {
        cursor.position = place.lowerBound
        guard cursor.kind == .text else {
            note(.wrongType, place.lowerBound, "this must be text", pointer)
            return nil
        }
        return String(decoding: cursor.decoded(try cursor.text()), as: UTF8.self)
    }

    /// The elements of an array, or a value by itself.
    private mutating func elements(_ place: Range<Int>) throws(JSONFailure) -> [(range: Range<Int>, isAlone: Bool)] {
        cursor.position = place.lowerBound
        guard cursor.kind == .array else { return [(place, true)] }
        guard cursor.enter(object: false) else { return [] }
        var elements: [(range: Range<Int>, isAlone: Bool)] = []
        repeat {
            cursor.skipWhitespace()
            let start = cursor.position
            try cursor.skipValue(depth: 2)
            elements.append((start..<cursor.position, false))
        } while try cursor.separator(inObject: false)
        return elements
    }

    /// The places of the members of the object that begins here.
    private mutating func members(
        _ known: [String], in pointer: String
    ) throws(JSONFailure) -> [String: Range<Int>] {
        guard cursor.kind == .object else {
            let start = cursor.position
            try cursor.skipValue(depth: 0)
            let what = pointer.isEmpty ? "a case" : "`expect`"
            note(.wrongType, start, "\(what) is one JSON object", pointer)
            return [:]
        }
        guard cursor.enter(object: true) else { return [:] }
        var members: [String: Range<Int>] = [:]
        repeat {
            let keyOffset = cursor.position
            let key = String(decoding: cursor.decoded(try cursor.key()), as: UTF8.self)
            let start = cursor.position
            try cursor.skipValue(depth: 1)
            if !known.contains(key) {
                note(
                    .unknownKey, keyOffset, "\(Phrases.quoted(key)) does not belong here", "\(pointer)/\(key)",
                    nearest(to: key, in: known).map { "did you mean `\($0)`?" }
                        ?? "the keys here are \(Phrases.list(known.map { "`\($0)`" }))")
            } else if members[key] != nil {
                note(
                    .duplicateKey, keyOffset, "`\(key)` is given twice", "\(pointer)/\(key)", "keep one of them")
            } else {
                members[key] = start..<cursor.position
            }
        } while try cursor.separator(inObject: true)
        return members
    }

    // MARK: What is wrong

    private mutating func note(
        _ code: PatientError.Code, _ offset: Int, _ message: String, _ pointer: String, _ help: String? = nil
    ) {
        errors.append((offset, code, message, pointer, help))
    }

    private func sortedErrors() -> [PatientError] {
        var lines = LineIndex(bytes)
        return errors.sorted { $0.offset < $1.offset }.map { error in
            PatientError(
                error.code, error.message, pointer: error.pointer, at: lines.position(of: error.offset),
                help: error.help)
        }
    }

    private func failure(_ failure: JSONFailure) -> PatientErrors {
        var lines = LineIndex(bytes)
        let isDeep = failure.reason == .tooDeep
        let message = isDeep ? "the JSON is nested more than \(cursor.depthLimit) deep" : failure.reason.message
        return PatientErrors([
            PatientError(
                isDeep ? .tooDeep : .jsonSyntax, message, pointer: "", at: lines.position(of: failure.offset),
                help: failure.reason.help)
        ])
    }
}
