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

    private let book: RuleBook
    private let interview: Interview
    private let readers: Pool<Reading>
    private let workers: Pool<BatchWorker>

    init(_ book: RuleBook, lenient: Bool) {
        self.book = book
        interview = Interview(Assessor(book))
        let vocabulary = PatientVocabulary(book)
        readers = Pool { Reading(PatientReader(vocabulary, lenient: lenient)) }
        let whole = BatchAssessor(book, fields: BatchFields(.all), lenient: lenient)
        workers = Pool { whole.worker() }
    }

    /// One patient's assessment as JSON, and whether a limit was hit on the way to it; or what is wrong with the patient.
    func assess(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<(json: [UInt8], isLimited: Bool), PatientErrors> {
        workers.lend { worker in
            Result { () throws(PatientErrors) in
                worker.output.reset()
                let isLimited = try worker.assess(patient: bytes)
                // A batch ends its lines.
                return (Array(worker.output.bytes.dropLast()), isLimited)
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
                return .failure(PatientErrors(error.errors(for: patient, in: book)))
            }
        }
    }
}

extension Assessment {
    /// Whether a limit was hit or a calculation failed on the way to it.
    var isLimited: Bool { warnings.contains { $0.isLimit } }
}
