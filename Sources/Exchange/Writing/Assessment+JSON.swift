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
            write(Set(BatchFields.Field.allCases), into: &writer)
        }
    }

    /// Writes a `triage.batch/1` object with some of the members.
    func write(into writer: inout JSONWriter, only fields: Set<BatchFields.Field>) {
        writer.object { writer in
            writer.member("format", "triage.batch/1")
            write(fields, into: &writer)
        }
    }

    private func write(_ fields: Set<BatchFields.Field>, into writer: inout JSONWriter) {
        writer.members(
            fields, of: book, id: patientID, inScope: inScope, urgency, isSettled: isSettled, disposition, warnings
        ) { field, writer in
            switch field {
            case .redFlags: writeRedFlags(into: &writer)
            case .notRuledOut: writeNotRuledOut(into: &writer)
            case .causes: writer.member("causes", array: causes) { write($1, into: &$0) }
            case .nextQuestions: writer.member("next_questions", array: nextQuestions) { write($1, into: &$0) }
            case .advice: writeAdvice(into: &writer)
            case .complications: writeComplications(into: &writer)
            default: break
            }
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
                $0.member("findings", idsOf: raised.findings, in: book)
                $0.member("cites", book.citations(flag.basis))
                $0.member("editorial", ifAny: flag.basis.editorial)
                $0.member("at", flag.location.description)
            }
        }
    }

    private func writeNotRuledOut(into writer: inout JSONWriter) {
        writer.member("not_ruled_out", array: notRuledOut) { writer, open in
            let flag = book.redFlags[open.flag]
            writer.object {
                $0.member("id", flag.id)
                $0.member("title", flag.title)
                $0.member("level", book[flag.urgency].id)
                $0.member("needs", idsOf: open.needs, in: book)
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
            $0.member("missing", idsOf: ranked.missing, in: book)
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
            $0.member("findings", idsOf: reason.findings, in: book)
            $0.member("at", member.location.description)
        }
    }

    private func write(_ next: NextQuestion, into writer: inout JSONWriter) {
        let question = AskedQuestion(next, in: book)
        writer.object {
            $0.member("id", question.id)
            $0.member("ask", question.ask)
            $0.member("help", ifAny: question.help)
            $0.member("findings", idsOf: next.findings, in: book)
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
    }

    private func writeComplications(into writer: inout JSONWriter) {
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

extension JSONWriter {
    /// A member with the ids of findings.
    fileprivate mutating func member(_ name: String, idsOf findings: [Finding.Index], in book: RuleBook) {
        key(name)
        array(findings) { $0.string(book[$1].id) }
    }

    /// Writes a `triage.batch/1` object with what follows from the urgency alone.
    mutating func write(
        _ reading: UrgencyReading, of book: RuleBook, id: String?, _ fields: Set<BatchFields.Field>
    ) {
        object { writer in
            writer.member("format", "triage.batch/1")
            writer.members(
                fields, of: book, id: id, inScope: reading.inScope, reading.urgency, isSettled: reading.isSettled,
                reading.disposition, reading.warnings
            ) { _, _ in }
        }
    }

    /// Writes those members of an assessment that are asked for, in the order that they always have.
    fileprivate mutating func members(
        _ fields: Set<BatchFields.Field>, of book: RuleBook, id: String?, inScope: Truth,
        _ urgency: Assessment.Urgency, isSettled: Bool, _ disposition: Level.Index?, _ warnings: [AssessmentWarning],
        others: (BatchFields.Field, inout JSONWriter) -> Void
    ) {
        if let id {
            key("id")
            raw(id.utf8)
        }
        for field in BatchFields.Field.allCases where fields.contains(field) {
            switch field {
            case .ruleBook: member("rule_book") { book.writeIdentity(into: &$0) }
            case .engine: member("engine", Engine.version)
            case .disclaimer: member("disclaimer", book.header.disclaimer)
            case .inScope:
                key("in_scope")
                if inScope == .unknown { null() } else { bool(inScope == .present) }
            case .urgency:
                member("urgency") {
                    $0.member("at_least", book[urgency.atLeast].id)
                    $0.member("at_most", book[urgency.atMost].id)
                    $0.member("bounds", urgency.bounds.rawValue)
                }
            case .settled: member("settled", isSettled)
            case .disposition: writeDisposition(disposition.map { book[$0] })
            case .warnings:
                member("warnings", array: warnings) { writer, warning in
                    writer.object {
                        $0.member("code", warning.code)
                        $0.member("message", warning.message)
                        $0.member("pointer", ifAny: warning.pointer)
                    }
                }
            case .redFlags, .notRuledOut, .causes, .nextQuestions, .advice, .complications: others(field, &self)
            }
        }
    }

    private mutating func writeDisposition(_ level: Level?) {
        guard let level else { return null("disposition") }
        member("disposition") {
            $0.member("level", level.id)
            $0.member("title", level.title)
            $0.member("advice", level.advice)
            $0.member("where", level.whereToGo)
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
