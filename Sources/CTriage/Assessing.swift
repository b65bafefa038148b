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
    private let interview: Interview
    private let readers: Pool<Reading>

    init(_ book: RuleBook, lenient: Bool) {
        assessor = Assessor(book)
        interview = Interview(assessor)
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

    /// What to ask one patient next, or what is wrong with the answers so far.
    func next(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<NextStep, PatientErrors> {
        let read = readers.lend { reading in
            Result { () throws(PatientErrors) in try reading.patient(from: bytes) }
        }
        return read.flatMap { patient in
            do throws(Contradiction) {
                return .success(try interview.next(for: patient))
            } catch {
                return .failure(PatientErrors(error.errors(for: patient, in: assessor.book)))
            }
        }
    }
}

extension Assessment {
    /// Whether a limit was hit or a calculation failed on the way to it.
    var isLimited: Bool { warnings.contains { $0.isLimit } }
}
