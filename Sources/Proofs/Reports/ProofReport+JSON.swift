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

    /// The report as JUnit XML: a statement that is not proved is a failure, one that is not decided an error.
    public func junit() -> String {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        let name = ProofReport.escaped("\(book.header.id) \(book.header.version)")
        text +=
            "<testsuites name=\"triage prove\" tests=\"\(results.count)\" failures=\"\(refuted)\" errors=\"\(notDecided)\">\n"
        for family in GoalFamily.allCases {
            let own = results.filter { $0.goal.family == family }
            guard !own.isEmpty else { continue }
            let failures = own.count { $0.isRefuted }
            let errors = own.count { !$0.isRefuted && !$0.isProved }
            text += "  <testsuite name=\"\(ProofReport.escaped(family.rawValue))\" tests=\"\(own.count)\""
            text += " failures=\"\(failures)\" errors=\"\(errors)\">\n"
            for result in own {
                text += "    <testcase classname=\"\(name)\" name=\"\(ProofReport.escaped(result.goal.id))\""
                text += element(result).map { ">\n      \($0)\n    </testcase>\n" } ?? "/>\n"
            }
            text += "  </testsuite>\n"
        }
        return text + "</testsuites>\n"
    }

    private func element(_ result: ProofResult) -> String? {
        func body(_ word: String, _ message: String, _ text: String) -> String {
            "<\(word) message=\"\(ProofReport.escaped(message))\">\(ProofReport.escaped(text))</\(word)>"
        }
        switch result.verdict {
        case .proved: return nil
        case .notDecided(let reason): return body("error", result.goal.sentence, reason)
        case .refuted(let found):
            let patients = found?.patients.map { String(decoding: $0.json(for: book), as: UTF8.self) } ?? []
            let text = ([result.goal.location.description] + [result.remark].compactMap { $0 } + patients)
            return body("failure", result.goal.sentence, text.joined(separator: "\n"))
        }
    }

    /// Text as XML has it; characters that XML cannot hold are left out.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
