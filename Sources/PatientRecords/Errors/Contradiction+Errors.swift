// A contradiction, told at each of the answers that make it.

public import Evaluation
public import RuleModel
import Wording

extension Contradiction {
    /// One error for each answer that takes part, with its place if the patient was read from text.
    public func errors(for patient: Patient, in book: RuleBook) -> [PatientError] {
        let ids = findings.map { "`\(book[$0].id)`" }
        guard !findings.isEmpty else {
            return [PatientError(.contradiction, "the answers cannot be true together", pointer: "")]
        }
        return findings.enumerated().map { place, finding in
            let others = ids.enumerated().filter { $0.offset != place }.map(\.element)
            let position = finding.value < patient.positions.count ? patient.positions[finding.value] : nil
            let message =
                others.isEmpty
                ? "the answer to \(ids[place]) cannot be true"
                : "the answer to \(ids[place]) cannot be true together with the answer to \(Phrases.list(others))"
            return PatientError(
                .contradiction, message, pointer: JSONPointer(book[finding].id).description, at: position,
                help: "check these answers, or leave out the one that is not sure")
        }
    }
}
