// The parts of an assessment as JSON. What differs from patient to patient is left to closures, so that the rest can be
// made ready before there is one.

import Evaluation
import JSONText
import RuleModel
import Wording

extension JSONWriter {
    /// Writes a value.
    typealias Value = (inout JSONWriter) -> Void

    /// The ids of findings.
    mutating func ids(_ findings: [Finding.Index], of book: RuleBook) {
        array(findings) { $0.string(book[$1].id) }
    }

    /// One of `red_flags`.
    mutating func raised(_ flag: RedFlag, of book: RuleBook, findings: Value) {
        object {
            $0.member("id", flag.id)
            $0.member("title", flag.title)
            $0.member("level", book[flag.urgency].id)
            $0.member("because", flag.because)
            $0.value(of: "findings", findings)
            $0.member("cites", book.citations(flag.basis))
            $0.member("editorial", ifAny: flag.basis.editorial)
            $0.member("at", flag.location.description)
        }
    }

    /// One of `not_ruled_out`.
    mutating func open(_ flag: RedFlag, of book: RuleBook, needs: Value) {
        object {
            $0.member("id", flag.id)
            $0.member("title", flag.title)
            $0.member("level", book[flag.urgency].id)
            $0.value(of: "needs", needs)
        }
    }

    /// One of `causes`.
    mutating func cause(
        _ cause: Cause, of book: RuleBook, standing: Value, score: Value, forIt: Value, against: Value, missing: Value
    ) {
        object {
            $0.member("id", cause.id)
            $0.member("title", cause.title)
            $0.key("group")
            if let group = cause.group { $0.string(book.groups[group].id) } else { $0.null() }
            $0.value(of: "standing", standing)
            $0.value(of: "score", score)
            $0.value(of: "for", forIt)
            $0.value(of: "against", against)
            $0.value(of: "missing", missing)
            $0.member("cites", book.citations(cause.basis))
            $0.member("editorial", ifAny: cause.basis.editorial)
            $0.member("at", cause.location.description)
        }
    }

    /// One of what speaks for or against a cause.
    mutating func reason(_ member: WeightedCondition, findings: Value) {
        object {
            $0.key("weight")
            if let weight = member.weight { $0.string(weight) } else { $0.null() }
            $0.member("points", member.points)
            $0.value(of: "findings", findings)
            $0.member("at", member.location.description)
        }
    }

    /// One of `next_questions`.
    mutating func question(_ question: AskedQuestion, findings: Value, why: Value) {
        object {
            $0.member("id", question.id)
            $0.member("ask", question.ask)
            $0.member("help", ifAny: question.help)
            $0.value(of: "findings", findings)
            $0.value(of: "why", why)
        }
    }

    /// One of `advice`.
    mutating func advice(_ advice: Advice, of book: RuleBook) {
        object {
            $0.member("id", advice.id)
            $0.member("text", advice.text)
            $0.member("cites", book.citations(advice.basis))
        }
    }

    /// One of `complications`.
    mutating func complication(_ complication: Complication, of book: RuleBook) {
        object {
            $0.member("id", complication.id)
            $0.member("title", complication.title)
            $0.member("text", ifAny: complication.text)
            $0.member("cites", book.citations(complication.basis))
        }
    }

    /// One of `warnings`.
    mutating func warning(_ warning: AssessmentWarning) {
        object {
            $0.member("code", warning.code)
            $0.member("message", warning.message)
            $0.member("pointer", ifAny: warning.pointer)
        }
    }

    /// A member that follows from the urgency, or is the same for every patient.
    mutating func member(
        _ field: BatchFields.Field, of book: RuleBook, inScope: Truth, _ urgency: Assessment.Urgency, isSettled: Bool,
        disposition: Level.Index?
    ) {
        let name = field.rawValue
        switch field {
        case .ruleBook: member(name) { book.writeIdentity(into: &$0) }
        case .engine: member(name, Engine.version)
        case .disclaimer: member(name, book.header.disclaimer)
        case .inScope:
            key(name)
            if inScope == .unknown { null() } else { bool(inScope == .present) }
        case .urgency:
            member(name) {
                $0.member("at_least", book[urgency.atLeast].id)
                $0.member("at_most", book[urgency.atMost].id)
                $0.member("bounds", urgency.bounds.rawValue)
            }
        case .settled: member(name, isSettled)
        case .disposition:
            guard let level = disposition.map({ book[$0] }) else { return null(name) }
            member(name) {
                $0.member("level", level.id)
                $0.member("title", level.title)
                $0.member("advice", level.advice)
                $0.member("where", level.whereToGo)
            }
        case .redFlags, .notRuledOut, .causes, .nextQuestions, .advice, .complications, .warnings:
            preconditionFailure("`\(name)` has more to say")
        }
    }
}
