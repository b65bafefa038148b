// What an assessor's handle stands for: the compiled book, and readers that any thread may borrow.

import TriageEngine

/// An assessor with all that reading patients needs.
final class Assessing: Sendable {
    /// A reader, for one thread at a time; it remembers what names meant.
    private final class Reading {
        private var reader: PatientReader

        init(_ reader: consuming PatientReader) { self.reader = reader }

        func patient(from bytes: UnsafeBufferPointer<UInt8>) throws(PatientErrors) -> Patient {
            try reader.patient(from: bytes)
        }
    }

    private let assessor: Assessor
    private let readers: Pool<Reading>

    init(_ book: RuleBook, lenient: Bool) {
        assessor = Assessor(book)
        let vocabulary = PatientVocabulary(book)
        readers = Pool { Reading(PatientReader(vocabulary, lenient: lenient)) }
    }

    /// One patient's assessment, or what is wrong with it.
    func assess(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Assessment, PatientErrors> {
        readers.lend { reading in
            do throws(PatientErrors) {
                return .success(try reading.patient(from: bytes).assessed(by: assessor))
            } catch {
                return .failure(error)
            }
        }
    }
}

extension Assessment {
    /// Whether a limit was hit or a calculation failed on the way to it.
    var isLimited: Bool { warnings.contains { $0.isLimit } }
}
