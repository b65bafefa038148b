// The trace as JSON.

public import JSONText
import RuleModel

extension Trace {
    /// The trace as a `triage.trace/1` object: `sources` (every statement), `declarations` and `orphans`.
    public func json(_ layout: JSONLayout = .pretty) -> [UInt8] {
        var writer = JSONWriter(layout)
        writer.object { writer in
            writer.member("format", "triage.trace/1")
            writer.member("rule_book") { book.writeIdentity(into: &$0) }
            writer.member("today", today.description)
            writer.member("documents", array: documents) { write($1, into: &$0) }
            writer.member("sources", array: statements) { write($1, into: &$0) }
            writer.member("declarations", array: declarations) { write($1, into: &$0) }
            writer.member("orphans") { writer in
                writer.member("sources", forgotten.map { statements[$0].statement.id })
                writer.member("declarations", array: withoutBasis) { writeName($1, into: &$0) }
                writer.member("unexercised", array: unexercised) { writeName($1, into: &$0) }
            }
        }
        return writer.document
    }

    private func write(_ document: Document, into writer: inout JSONWriter) {
        let source = document.source
        writer.object { writer in
            writer.member("id", source.id)
            writer.member("title", source.title)
            writer.member("publisher", ifAny: source.publisher)
            writer.member("url", ifAny: source.url)
            writer.member("reviewer", ifAny: source.reviewer)
            writer.member("reviewed", source.reviewed.description)
            writer.member("due", ifAny: document.due?.description)
            writer.member("past_review", document.isPastReview)
            writer.member("at", source.location.description)
        }
    }

    private func write(_ traced: TracedStatement, into writer: inout JSONWriter) {
        let statement = traced.statement
        writer.object { writer in
            writer.member("id", statement.id)
            writer.member("kind", statement.kind)
            writer.member("gist", statement.gist)
            writer.member("life_threatening", statement.lifeThreatening)
            writer.member("document", book.sources[statement.source].id)
            writer.member("at", statement.location.description)
            writer.member("note", ifAny: statement.note)
            writer.member("left_out", ifAny: traced.reasonLeftOut)
            writer.member("cited_by", array: traced.citedBy) { writeName($1, into: &$0) }
            writer.member("scenarios", traced.scenarios.map { book.scenarios[$0].name })
        }
    }

    private func write(_ declaration: TracedDeclaration, into writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", declaration.id)
            writer.member("kind", declaration.word.rawValue)
            writer.member("at", declaration.location.description)
            if !declaration.title.isEmpty { writer.member("title", declaration.title) }
            writer.member("cites", declaration.basis.cites.map { book.statements[$0].id })
            writer.member("editorial", ifAny: declaration.basis.editorial)
            writer.member("scenarios", declaration.scenarios.map { book.scenarios[$0].name })
        }
    }

    private func writeName(_ place: Int, into writer: inout JSONWriter) {
        let declaration = declarations[place]
        writer.object { writer in
            writer.member("id", declaration.id)
            writer.member("kind", declaration.word.rawValue)
            writer.member("at", declaration.location.description)
        }
    }
}
