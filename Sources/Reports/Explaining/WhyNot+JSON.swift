// Why not as JSON: `triage.whynot/1`.

public import Evaluation
public import JSONText
import RuleModel

extension WhyNot {
    /// The explanation as a `triage.whynot/1` object in UTF-8.
    public func json(_ layout: JSONLayout = .pretty) -> [UInt8] {
        let book = assessment.book
        var writer = JSONWriter(layout)
        writer.object { writer in
            writer.member("format", "triage.whynot/1")
            assessment.writeOrigin(into: &writer)
            assessment.writeLevel(into: &writer)
            writer.member("asked") {
                $0.member("declared_as", target.word)
                $0.member("id", target.id(in: book))
                $0.member("title", target.title(in: book))
                if let at = target.places(in: book).first { $0.member("at", at) }
                $0.member("cites", Array(target.places(in: book).dropFirst()))
            }
            writer.member("state", state.rawValue)
            let conditions = ExplainedJSON(book: book, values: values)
            if let condition {
                writer.key("when")
                conditions.write(condition, into: &writer)
            }
            if let cause {
                writer.member("standing", cause.ranked.standing.rawValue)
                writer.member("score", cause.ranked.score)
                writer.member("for", array: cause.forIt) { conditions.write($1, into: &$0) }
                writer.member("against", array: cause.against) { conditions.write($1, into: &$0) }
            }
            writer.member("changes_answers", !staysWithAnswers)
            writer.key("would_be_so")
            ChangeJSON(book: book, values: values).write(sets, into: &writer)
            writer.member("near_misses", array: nearMisses) { writer, miss in
                writer.object {
                    $0.member("says", conditions.words.words(miss))
                    $0.member("finding", book[miss.known.finding].id)
                    $0.member("distance", miss.distance)
                    $0.member("unit", ifAny: book[miss.known.finding].unitCode)
                    $0.member("alone", miss.isAlone)
                    $0.member("at", miss.condition.location.description)
                }
            }
            writer.member("unknown", book.ids(unknown))
            assessment.writeWarnings(into: &writer)
        }
        return writer.document
    }
}
