// What was proved, for programs: `triage.prove/1` and JUnit.

import JSONText
import PatientRecords
import RuleModel

extension ProofReport {
    /// The report as a `triage.prove/1` object in UTF-8.
    public func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("format", "triage.prove/1")
            writer.member("rule_book") { book.writeIdentity(into: &$0) }
            writer.member("engine", Engine.version)
            writer.member("decided_by", decidedBy)
            writer.member("proved", proved)
            writer.member("refuted", refuted)
            writer.member("not_decided", notDecided)
            writer.member("results", array: results) { writer, result in
                writer.object { write(result, into: &$0) }
            }
        }
        return writer.document
    }

    private func write(_ result: ProofResult, into writer: inout JSONWriter) {
        writer.member("id", result.goal.id)
        writer.member("statement", result.goal.sentence)
        writer.member("at", result.goal.location.description)
        switch result.verdict {
        case .proved: writer.member("verdict", "proved")
        case .notDecided(let reason):
            writer.member("verdict", "not_decided")
            writer.member("reason", reason)
        case .refuted(let found):
            writer.member("verdict", "refuted")
            guard let found else { break }
            writer.member("patients", array: found.patients) { $1.write(for: book, into: &$0) }
            writer.member("complete", array: found.complete) { $1.write(for: book, into: &$0) }
        }
        writer.member("remark", ifAny: result.remark)
    }
}
