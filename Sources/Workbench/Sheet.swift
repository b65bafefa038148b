// The answers of one patient, apart from any rule book: what undo brings back and a reload keeps.

import JSONText
import PatientRecords
import RuleModel

/// The answers given so far.
struct Sheet: Hashable, Sendable {
    /// By the id of the finding.
    var answers: [String: StatedAnswer] = [:]
    /// Whether everything that is not answered, and does not follow from the answers, is taken as absent.
    var isRestAbsent = false
    /// The patient's `id`, as a member of its JSON has it.
    var patientID: PatientMembers.Value?

    /// A patient's JSON with the answers to some findings, in their order.
    func json(of findings: [Finding], _ layout: JSONLayout = .compact) -> [UInt8] {
        var writer = JSONWriter(layout)
        writer.object { writer in
            switch patientID {
            case .text(let text)?: writer.member("id", text)
            case .number(let digits)?:
                writer.key("id")
                writer.raw(digits.utf8)
            default: break
            }
            for finding in findings {
                guard let answer = answers[finding.id] else { continue }
                writer.key(finding.id)
                answer.write(into: &writer, of: finding)
            }
        }
        return writer.document
    }
}
