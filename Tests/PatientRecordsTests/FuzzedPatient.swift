// What must hold of a patient whatever its bytes say: for the fuzzer, and for what it found before.

import Evaluation
import JSONText
import PatientRecords
import Reports
import RuleModel
import TestSupport

/// Reads patients of the test book from any bytes, and assesses those that can be read.
struct FuzzedPatient {
    private let vocabulary = PatientVocabulary(TestBook.book)
    private let assessor = Assessor(TestBook.book)
    /// What assesses without a `Patient` in between, strictly and leniently.
    private let workers = [false, true].map {
        BatchAssessor(TestBook.book, fields: BatchFields(.all), lenient: $0).worker()
    }

    /// What does not hold; empty, if all is well.
    func faults(of bytes: [UInt8]) -> [String] {
        let (strict, lenient) = (read(bytes, lenient: false), read(bytes, lenient: true))
        var faults: [String] = []
        switch (strict, lenient) {
        case (.failure(let errors), .success(let patient)):
            faults += placeFaults(of: errors, in: bytes) + assessmentFaults(of: patient)
            if !patient.hasUnreadKeys { faults.append("what is strictly refused was read whole") }
        case (.failure(let errors), .failure(let others)):
            faults += placeFaults(of: errors, in: bytes) + placeFaults(of: others, in: bytes)
        case (.success(let patient), .success(let other)):
            faults += assessmentFaults(of: patient)
            if patient.answers != other.answers || other.hasUnreadKeys { faults.append("lenient reading differs") }
        case (.success, .failure): faults.append("lenient reading refuses what is strictly right")
        }
        for (worker, patient) in zip(workers, [strict, lenient]) where written(bytes, by: worker) != json(of: patient) {
            faults.append("assessed without a patient in between, it reads otherwise")
        }
        return faults
    }

    private func json(of patient: Result<Patient, PatientErrors>) -> Result<[UInt8], PatientErrors> {
        patient.flatMap { patient in
            Result { () throws(PatientErrors) in try patient.assessed(by: assessor).json(.compact) + [0x0A] }
        }
    }

    private func written(_ bytes: [UInt8], by worker: BatchWorker) -> Result<[UInt8], PatientErrors> {
        worker.output.reset()
        return Result { () throws(PatientErrors) in
            _ = try bytes.withUnsafeBufferPointer { bytes throws(PatientErrors) in try worker.assess(patient: bytes) }
            return Array(worker.output.bytes)
        }
    }

    private func read(_ bytes: [UInt8], lenient: Bool) -> Result<Patient, PatientErrors> {
        var reader = PatientReader(vocabulary, lenient: lenient)
        return Result { () throws(PatientErrors) in try reader.patient(from: bytes) }
    }

    private func placeFaults(of errors: PatientErrors, in bytes: [UInt8]) -> [String] {
        if errors.errors.isEmpty { return ["refused without an error"] }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        var faults: [String] = []
        for error in errors.errors {
            guard let line = error.line, let column = error.column else {
                faults.append("an error without a place: \(error)")
                continue
            }
            if line < 1 || line > lines.count || column < 1 || column > lines[line - 1].count + 1 {
                faults.append("a place outside: \(error)")
            }
        }
        return faults + syntaxFaults(of: errors.json())
    }

    private func assessmentFaults(of patient: Patient) -> [String] {
        do throws(PatientErrors) {
            let assessment = try patient.assessed(by: assessor)
            if assessment.urgency.atLeast > assessment.urgency.atMost { return ["the bounds are turned around"] }
            if patient.hasUnreadKeys, assessment.isSettled { return ["settled, with keys unread"] }
            _ = assessment.text()
            return syntaxFaults(of: assessment.json())
        } catch {
            return error.errors.isEmpty ? ["a contradiction without an error"] : []
        }
    }

    /// Our own JSON must be JSON to our own strict reader.
    private func syntaxFaults(of json: [UInt8]) -> [String] {
        guard case .failure(let errors) = read(json, lenient: true) else { return [] }
        let isBroken = errors.errors.contains { $0.code == .jsonSyntax || $0.code == .tooDeep }
        return isBroken ? ["no JSON: \(String(decoding: json, as: UTF8.self))"] : []
    }
}
