// One step of an interview as JSON: `triage.next/1`.

import Evaluation
public import JSONText
import PatientRecords
import RuleModel

extension NextStep {
    /// The step as a `triage.next/1` object in UTF-8; the same patient gives the same bytes.
    public func json(_ layout: JSONLayout = .pretty) -> [UInt8] {
        var writer = JSONWriter(layout)
        write(into: &writer)
        return writer.document
    }

    /// Writes the `triage.next/1` object.
    public func write(into writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("format", "triage.next/1")
            if let wording { write(wording, into: &writer) } else { writer.null("question") }
            writer.member("open_for_urgency", openForUrgency)
            writer.member("open_for_causes", openForCauses)
            writer.member("counts", isExact ? "exact" : "sound")
            writer.key("urgency_stop")
            if let urgencyStop, let words = urgencyStopWords {
                writer.object {
                    $0.member("code", urgencyStop.rawValue)
                    $0.member("why", words)
                }
            } else {
                writer.null()
            }
            writer.key("stop")
            if let causesStop, let words = stopWords {
                writer.object {
                    $0.member("code", causesStop.rawValue)
                    $0.member("why", words)
                }
            } else {
                writer.null()
            }
            writer.key("assessment")
            assessment.write(into: &writer)
        }
    }

    private func write(_ wording: QuestionWording, into writer: inout JSONWriter) {
        writer.member("question") {
            $0.member("id", wording.id)
            $0.member("ask", wording.ask)
            $0.member("help", ifAny: wording.help)
            $0.member("findings", array: wording.parts) { writer, part in
                let finding = assessment.book[part.finding]
                writer.object {
                    $0.member("id", finding.id)
                    $0.member("label", finding.label)
                    $0.member("ask", part.ask)
                    $0.member("help", ifAny: part.help)
                    $0.member("kind", finding.kind.name)
                    if case .quantity(let quantity) = finding.kind {
                        $0.member("unit", quantity.unit.code)
                        $0.member("minimum", quantity.limits.lowerBound)
                        $0.member("maximum", quantity.limits.upperBound)
                    }
                    if case .choices(let list) = finding.kind { $0.member("unlisted", list.unlisted.rawValue) }
                    $0.member("choices", array: finding.options) { writer, option in
                        writer.object {
                            $0.member("id", option.id)
                            $0.member("label", option.label)
                        }
                    }
                }
            }
            $0.member("why", wording.why)
            $0.member("because", ifAny: wording.because)
        }
    }
}

extension Finding.Kind {
    fileprivate var name: String {
        switch self {
        case .yesNo: "yes_no"
        case .quantity: "quantity"
        case .choice: "choice"
        case .choices: "choices"
        case .score: "score"
        }
    }
}
