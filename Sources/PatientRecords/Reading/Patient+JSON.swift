// A patient from JSON text, in one line.

public import RuleModel

extension Patient {
    /// The patient that JSON text describes.
    ///
    /// ```swift
    /// let patient = try Patient(json: #"{"chest_pain": true, "temperature": 39.2}"#, for: book)
    /// ```
    /// - Parameter lenient: unknown keys become warnings; the assessment is then never settled.
    /// - Throws: everything that is wrong with the text, each with its place.
    public init(json text: String, for book: RuleBook, lenient: Bool = false) throws(PatientErrors) {
        try self.init(json: Array(text.utf8), for: book, lenient: lenient)
    }

    /// The patient that UTF-8 bytes of JSON describe.
    public init(json bytes: [UInt8], for book: RuleBook, lenient: Bool = false) throws(PatientErrors) {
        var reader = PatientReader(PatientVocabulary(book), lenient: lenient)
        self = try reader.patient(from: bytes)
    }

    /// The patient that UTF-8 bytes of JSON describe.
    public init(json bytes: UnsafeBufferPointer<UInt8>, for book: RuleBook, lenient: Bool = false)
        throws(PatientErrors)
    {
        var reader = PatientReader(PatientVocabulary(book), lenient: lenient)
        self = try reader.patient(from: bytes)
    }

    /// The patient that UTF-8 bytes of JSON describe.
    public init(json bytes: UnsafeRawBufferPointer, for book: RuleBook, lenient: Bool = false) throws(PatientErrors) {
        let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
        try self.init(json: UnsafeBufferPointer(start: start, count: bytes.count), for: book, lenient: lenient)
    }
}

extension PatientReader {
    /// The patient that UTF-8 bytes of JSON describe.
    public mutating func patient(from bytes: UnsafeBufferPointer<UInt8>) throws(PatientErrors) -> Patient {
        var builder = PatientBuilder(for: vocabulary.book)
        try read(bytes, into: &builder)
        return builder.finished(bytes)
    }

    /// The patient that UTF-8 bytes of JSON describe.
    public mutating func patient(from bytes: [UInt8]) throws(PatientErrors) -> Patient {
        let result = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(PatientErrors) in try patient(from: buffer) }
        }
        return try result.get()
    }
}
