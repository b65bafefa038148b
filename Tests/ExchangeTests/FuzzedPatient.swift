// What must hold of a patient whatever its bytes say: for the fuzzer, and for what it found before.

import Evaluation
import Exchange
import RuleBook

/// Reads patients of the test book from any bytes, and assesses those that can be read.
struct FuzzedPatient {
    private let vocabulary = PatientVocabulary(TestBook.book)
    private let assessor = Assessor(TestBook.book)

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
        return faults
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
