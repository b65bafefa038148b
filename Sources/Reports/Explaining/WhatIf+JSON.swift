// What if as JSON: `triage.whatif/1`.

public import Evaluation
public import JSONText
import RuleModel

extension WhatIf {
    /// The difference as a `triage.whatif/1` object in UTF-8: what is the same is not in it.
    public func json(_ layout: JSONLayout = .pretty) -> [UInt8] {
        let (before, after) = (difference.before, difference.after)
        let book = before.book
        let words = GivenWords(book: book)
        var writer = JSONWriter(layout)
        writer.object { writer in
            writer.member("format", "triage.whatif/1")
            before.writeOrigin(into: &writer)
            writer.member("given", array: given) { writer, given in
                writer.object {
                    $0.member("finding", book[given.finding].id)
                    $0.member("says", words.words(given))
                }
            }
            writer.member("same", difference.isEmpty)
            writer.member("difference") { difference.writeMembers(into: &$0, before, after) }
        }
        return writer.document
    }
}

extension AssessmentDifference {
    /// The members that tell what is otherwise.
    fileprivate func writeMembers(into writer: inout JSONWriter, _ before: Assessment, _ after: Assessment) {
        let book = before.book
        if let urgency {
            pair("urgency", urgency, &writer) { writer, urgency in
                writer.object {
                    $0.member("at_least", book[urgency.atLeast].id)
                    $0.member("at_most", book[urgency.atMost].id)
                    $0.member("bounds", urgency.bounds.rawValue)
                }
            }
        }
        if let settled { pair("settled", settled, &writer) { $0.bool($1) } }
        if let disposition {
            pair("disposition", disposition, &writer) { writer, level in
                if let level { writer.string(book[level].id) } else { writer.null() }
            }
        }
        if let inScope {
            pair("in_scope", inScope, &writer) { writer, truth in
                truth == .unknown ? writer.null() : writer.bool(truth == .present)
            }
        }
        items("red_flags", redFlags, book.redFlags.map(\.id), &writer) { $0.string($1.rawValue) }
        items("causes", causes, book.causes.map(\.id), &writer) { writer, weight in
            writer.object {
                $0.member("standing", weight.standing.rawValue)
                $0.member("score", weight.score)
            }
        }
        items("advice", advice, book.advice.map(\.id), &writer) { $0.bool($1) }
        items("complications", complications, book.complications.map(\.id), &writer) { $0.bool($1) }
        if let firstQuestion {
            pair("first_question", firstQuestion, &writer) { writer, asked in
                switch asked {
                case .question(let place): writer.string(book.questions[place].id)
                case .finding(let finding): writer.string(book[finding].id)
                case nil: writer.null()
                }
            }
        }
        if let questionCount {
            pair("question_count", questionCount, &writer) { $0.number(Rational($1)) }
        }
        warnings("new_warnings", newWarnings, &writer)
        warnings("gone_warnings", goneWarnings, &writer)
    }

    private func warnings(_ name: String, _ warnings: [AssessmentWarning], _ writer: inout JSONWriter) {
        guard !warnings.isEmpty else { return }
        writer.member(name, array: warnings) { writer, warning in
            writer.object {
                $0.member("code", warning.code)
                $0.member("message", warning.message)
                $0.member("pointer", ifAny: warning.pointer)
            }
        }
    }

    private func pair<Value>(
        _ name: String, _ pair: Pair<Value>, _ writer: inout JSONWriter, _ write: (inout JSONWriter, Value) -> Void
    ) {
        writer.member(name) {
            $0.key("before")
            write(&$0, pair.before)
            $0.key("after")
            write(&$0, pair.after)
        }
    }

    private func items<Value>(
        _ name: String, _ items: [Item<Value>], _ ids: [String], _ writer: inout JSONWriter,
        _ write: (inout JSONWriter, Value) -> Void
    ) {
        guard !items.isEmpty else { return }
        writer.member(name, array: items) { writer, item in
            writer.object {
                $0.member("id", ids[item.place])
                $0.key("before")
                write(&$0, item.before)
                $0.key("after")
                write(&$0, item.after)
            }
        }
    }
}
