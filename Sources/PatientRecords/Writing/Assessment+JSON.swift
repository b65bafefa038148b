// An assessment as JSON: `triage.assessment/1`.

public import Evaluation
public import JSONText
import RuleModel
import Wording

extension Assessment {
    /// The assessment as a `triage.assessment/1` object in UTF-8; the same assessment gives the same bytes.
    public func json(_ layout: JSONLayout = .pretty) -> [UInt8] {
        var writer = JSONWriter(layout)
        write(into: &writer)
        return writer.document
    }

    /// Writes the `triage.assessment/1` object.
    public func write(into writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("format", BatchFields(.all).format)
            write(Set(BatchFields.Field.allCases), into: &writer)
        }
    }

    private func write(_ fields: Set<BatchFields.Field>, into writer: inout JSONWriter) {
        if let patientID { writer.value(of: "id") { $0.raw(patientID.utf8) } }
        for field in BatchFields.Field.allCases where fields.contains(field) {
            switch field {
            case .redFlags:
                writer.member(field.rawValue, array: redFlags) { writer, raised in
                    writer.raised(book.redFlags[raised.flag], of: book) { $0.ids(raised.findings, of: book) }
                }
            case .notRuledOut:
                writer.member(field.rawValue, array: notRuledOut) { writer, open in
                    writer.open(book.redFlags[open.flag], of: book) { $0.ids(open.needs, of: book) }
                }
            case .causes: writer.member(field.rawValue, array: causes) { write($1, into: &$0) }
            case .nextQuestions:
                writer.member(field.rawValue, array: nextQuestions) { writer, next in
                    let question = AskedQuestion(next, in: book)
                    writer.question(question) {
                        $0.ids(next.findings, of: book)
                    } why: {
                        $0.string(question.why)
                    }
                }
            case .advice: writer.member(field.rawValue, array: advice) { $0.advice(book.advice[$1], of: book) }
            case .complications:
                writer.member(field.rawValue, array: complications) {
                    $0.complication(book.complications[$1], of: book)
                }
            case .warnings: writer.member(field.rawValue, array: warnings) { $0.warning($1) }
            case .ruleBook, .engine, .disclaimer, .inScope, .urgency, .settled, .disposition:
                writer.member(
                    field, of: book, inScope: inScope, urgency, isSettled: isSettled, disposition: disposition)
            }
        }
    }

    private func write(_ ranked: RankedCause, into writer: inout JSONWriter) {
        let cause = book.causes[ranked.cause]
        func write(_ reasons: [Reason], of members: [WeightedCondition], _ writer: inout JSONWriter) {
            writer.array(reasons) { writer, reason in
                writer.reason(members[reason.member]) { $0.ids(reason.findings, of: book) }
            }
        }
        writer.cause(
            cause, of: book, standing: { $0.string(ranked.standing.rawValue) }, score: { $0.number(ranked.score) },
            forIt: { write(ranked.forIt, of: cause.forIt, &$0) },
            against: { write(ranked.against, of: cause.against, &$0) },
            missing: { $0.ids(ranked.missing, of: book) })
    }
}
