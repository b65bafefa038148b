// An assessment as JSON: `triage.assessment/1`.

public import Evaluation
package import RuleBook

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
            writer.member("format", "triage.assessment/1")
            if let patientID {
                writer.key("id")
                writer.raw(patientID.utf8)
            }
            writer.member("rule_book") { book.writeIdentity(into: &$0) }
            writer.member("engine", Engine.version)
            writer.member("disclaimer", book.header.disclaimer)
            writer.key("in_scope")
            switch inScope {
            case .present: writer.bool(true)
            case .absent: writer.bool(false)
            case .unknown: writer.null()
            }
            writer.member("urgency") {
                $0.member("at_least", book[urgency.atLeast].id)
                $0.member("at_most", book[urgency.atMost].id)
                $0.member("bounds", urgency.bounds.rawValue)
            }
            writer.member("settled", isSettled)
            writeDisposition(into: &writer)
            writeRedFlags(into: &writer)
            writer.member("causes", array: causes) { write($1, into: &$0) }
            writer.member("next_questions", array: nextQuestions) { write($1, into: &$0) }
            writeAdvice(into: &writer)
            writer.member("warnings", array: warnings) { writer, warning in
                writer.object {
                    $0.member("code", warning.code)
                    $0.member("message", warning.message)
                    $0.member("pointer", ifAny: warning.pointer)
                }
            }
        }
    }

    private func writeDisposition(into writer: inout JSONWriter) {
        guard let disposition else { return writer.null("disposition") }
        let level = book[disposition]
        writer.member("disposition") {
            $0.member("level", level.id)
            $0.member("title", level.title)
            $0.member("advice", level.advice)
            $0.member("where", level.whereToGo)
        }
    }

    private func writeRedFlags(into writer: inout JSONWriter) {
        writer.member("red_flags", array: redFlags) { writer, raised in
            let flag = book.redFlags[raised.flag]
            writer.object {
                $0.member("id", flag.id)
                $0.member("title", flag.title)
                $0.member("level", book[flag.urgency].id)
                $0.member("because", flag.because)
                $0.member("findings", book.ids(raised.findings))
                $0.member("cites", book.citations(flag.basis))
                $0.member("editorial", ifAny: flag.basis.editorial)
                $0.member("at", flag.location.description)
            }
        }
        writer.member("not_ruled_out", array: notRuledOut) { writer, open in
            let flag = book.redFlags[open.flag]
            writer.object {
                $0.member("id", flag.id)
                $0.member("title", flag.title)
                $0.member("level", book[flag.urgency].id)
                $0.member("needs", book.ids(open.needs))
            }
        }
    }

    private func write(_ ranked: RankedCause, into writer: inout JSONWriter) {
        let cause = book.causes[ranked.cause]
        writer.object {
            $0.member("id", cause.id)
            $0.member("title", cause.title)
            $0.key("group")
            if let group = cause.group { $0.string(book.groups[group].id) } else { $0.null() }
            $0.member("standing", ranked.standing.rawValue)
            $0.member("score", ranked.score)
            $0.member("for", array: ranked.forIt) { write($1, of: cause.forIt, into: &$0) }
            $0.member("against", array: ranked.against) { write($1, of: cause.against, into: &$0) }
            $0.member("missing", book.ids(ranked.missing))
            $0.member("cites", book.citations(cause.basis))
            $0.member("editorial", ifAny: cause.basis.editorial)
            $0.member("at", cause.location.description)
        }
    }

    private func write(_ reason: Reason, of members: [Weighed], into writer: inout JSONWriter) {
        let member = members[reason.member]
        writer.object {
            $0.key("weight")
            if let weight = member.weight { $0.string(weight) } else { $0.null() }
            $0.member("points", member.points)
            $0.member("findings", book.ids(reason.findings))
            $0.member("at", member.location.description)
        }
    }

    private func write(_ next: NextQuestion, into writer: inout JSONWriter) {
        let question = AskedQuestion(next, in: book)
        writer.object {
            $0.member("id", question.id)
            $0.member("ask", question.ask)
            $0.member("help", ifAny: question.help)
            $0.member("findings", book.ids(next.findings))
            $0.member("why", question.why)
        }
    }

    private func writeAdvice(into writer: inout JSONWriter) {
        writer.member("advice", array: advice) { writer, place in
            let advice = book.advice[place]
            writer.object {
                $0.member("id", advice.id)
                $0.member("text", advice.text)
                $0.member("cites", book.citations(advice.basis))
            }
        }
        writer.member("complications", array: complications) { writer, place in
            let complication = book.complications[place]
            writer.object {
                $0.member("id", complication.id)
                $0.member("title", complication.title)
                $0.member("text", ifAny: complication.text)
                $0.member("cites", book.citations(complication.basis))
            }
        }
    }
}

extension RuleBook {
    /// The ids of findings.
    func ids(_ findings: [Finding.Index]) -> [String] { findings.map { self[$0].id } }

    /// The ids of the statements that something rests on.
    func citations(_ basis: Basis) -> [String] { basis.cites.map { statements[$0].id } }

    /// The members of `rule_book`, by which an assessment can be traced.
    package func writeIdentity(into writer: inout JSONWriter) {
        writer.member("id", header.id)
        writer.member("version", header.version)
        writer.member("sha256", sha256)
        if let reviewed { writer.member("reviewed", reviewed) } else { writer.null("reviewed") }
    }
}
