// Why as JSON: `triage.why/1`.

public import Evaluation
public import JSONText
import RuleModel

extension Why {
    /// The explanation as a `triage.why/1` object in UTF-8.
    /// - Parameters:
    ///   - whole: with the conditions of open red flags and supported causes as well.
    ///   - changes: what would raise and lower the level, if that is to be told.
    public func json(
        whole: Bool = false, changes: LevelChanges? = nil, _ layout: JSONLayout = .pretty
    ) -> [UInt8] {
        var writer = JSONWriter(layout)
        writer.object { writer in
            writer.member("format", "triage.why/1")
            assessment.writeOrigin(into: &writer)
            assessment.writeLevel(into: &writer)
            writer.member("not_settled_because", openings.map(\.word))
            writer.key("decided_by")
            if let deciding { writer.string(assessment.book.redFlags[deciding.flag].id) } else { writer.null() }
            let conditions = ExplainedJSON(book: assessment.book, values: values)
            writer.member("red_flags", array: raised) { write($1, conditions, into: &$0) }
            writer.member("not_ruled_out", array: open) { writer, explained in
                if whole {
                    write(explained, conditions, into: &writer)
                } else {
                    let flag = assessment.book.redFlags[explained.flag]
                    writer.object {
                        $0.member("id", flag.id)
                        $0.member("title", flag.title)
                        $0.member("level", assessment.book[flag.urgency].id)
                        $0.member("at", flag.location.description)
                        $0.member("open", explained.when.decidingFindings.map { conditions.words.words($0) })
                    }
                }
            }
            if whole {
                writer.member("ruled_out", array: ruledOut) { write($1, conditions, into: &$0) }
                if let scope {
                    writer.key("scope")
                    conditions.write(scope, into: &writer)
                }
                writer.member("causes", array: causes) { write($1, conditions, into: &$0) }
            }
            if let changes {
                writer.key("change")
                changes.write(for: self, into: &writer)
            }
            assessment.writeWarnings(into: &writer)
        }
        return writer.document
    }

    private func write(_ explained: ExplainedFlag, _ conditions: ExplainedJSON, into writer: inout JSONWriter) {
        let book = assessment.book
        let flag = book.redFlags[explained.flag]
        writer.object {
            $0.member("id", flag.id)
            $0.member("title", flag.title)
            $0.member("level", book[flag.urgency].id)
            $0.member("because", flag.because)
            $0.member("cites", book.citations(flag.basis))
            $0.member("editorial", ifAny: flag.basis.editorial)
            $0.member("at", flag.location.description)
            $0.key("when")
            conditions.write(explained.when, into: &$0)
        }
    }

    private func write(_ explained: ExplainedCause, _ conditions: ExplainedJSON, into writer: inout JSONWriter) {
        let book = assessment.book
        let cause = book.causes[explained.ranked.cause]
        writer.object {
            $0.member("id", cause.id)
            $0.member("title", cause.title)
            $0.member("score", explained.ranked.score)
            $0.member("cites", book.citations(cause.basis))
            $0.member("at", cause.location.description)
            $0.member("for", array: explained.forIt) { conditions.write($1, into: &$0) }
            $0.member("against", array: explained.against) { conditions.write($1, into: &$0) }
        }
    }
}

extension Why.Opening {
    fileprivate var word: String {
        switch self {
        case .openFlags: "open_red_flags"
        case .unreadKeys: "unread_keys"
        case .outOfScope: "out_of_scope"
        }
    }
}

/// Writes explained conditions.
struct ExplainedJSON {
    let words: ExplainedText
    private let book: RuleBook

    init(book: RuleBook, values: [KnownFinding.Value]) {
        self.book = book
        words = ExplainedText(book: book, values: values)
    }

    func write(_ explained: ExplainedCondition, into writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("says", words.words(explained))
            writer.member("is", explained.truth.rawValue)
            if let points = explained.points { writer.member("points", points) }
            writer.member("at", explained.condition.location.description)
            if case .pattern(let pattern) = explained.condition.form { writer.member("pattern", book[pattern].id) }
            if let known = explained.known {
                writer.member("finding", book[known.finding].id)
                writer.member("known_by", known.origin.word)
                switch known.origin {
                case .follows(let findings), .workedOut(let findings): writer.member("from", book.ids(findings))
                default: break
                }
                if !known.missing.isEmpty { writer.member("missing", book.ids(known.missing)) }
            }
            if !explained.members.isEmpty {
                writer.member("members", array: explained.members) { write($1, into: &$0) }
            }
        }
    }
}

extension KnownFinding.Origin {
    fileprivate var word: String {
        switch self {
        case .stated: "stated"
        case .follows: "follows"
        case .readFromUnsure: "read_from_not_sure"
        case .workedOut: "worked_out"
        case .unsure: "not_sure"
        case .notAsked: "not_known"
        }
    }
}

extension Assessment {
    /// The members by which an explanation can be traced: the patient's id, the book, the engine, and the disclaimer.
    func writeOrigin(into writer: inout JSONWriter) {
        if let patientID {
            writer.key("id")
            writer.raw(patientID.utf8)
        }
        writer.member("rule_book") { book.writeIdentity(into: &$0) }
        writer.member("engine", Engine.version)
        writer.member("disclaimer", book.header.disclaimer)
    }

    /// `urgency`, `settled`, `in_scope` and the level of the disposition.
    func writeLevel(into writer: inout JSONWriter) {
        writer.member("urgency") {
            $0.member("at_least", book[urgency.atLeast].id)
            $0.member("at_most", book[urgency.atMost].id)
            $0.member("bounds", urgency.bounds.rawValue)
        }
        writer.member("settled", isSettled)
        writer.key("in_scope")
        switch inScope {
        case .present: writer.bool(true)
        case .absent: writer.bool(false)
        case .unknown: writer.null()
        }
        writer.key("disposition")
        if let disposition { writer.string(book[disposition].id) } else { writer.null() }
    }

    func writeWarnings(into writer: inout JSONWriter) {
        writer.member("warnings", array: warnings) { writer, warning in
            writer.object {
                $0.member("code", warning.code)
                $0.member("message", warning.message)
                $0.member("pointer", ifAny: warning.pointer)
            }
        }
    }
}
