// How two versions differ, for programs: `triage.diff/1`.

import Evaluation
import JSONText
import PatientRecords
import RuleModel

extension DifferenceReport {
    /// The report as a `triage.diff/1` object in UTF-8.
    public func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("format", "triage.diff/1")
            writer.member("old") { match.old.writeIdentity(into: &$0) }
            writer.member("new") { match.new.writeIdentity(into: &$0) }
            writer.member("engine", Engine.version)
            writer.member("decided_by", decidedBy)
            write("some_level_falls", difference.someLevelFalls, into: &writer)
            write("some_level_rises", difference.someLevelRises, into: &writer)
            write("some_open_level_falls", difference.someOpenLevelFalls, into: &writer)
            write("some_open_level_rises", difference.someOpenLevelRises, into: &writer)
            writer.member("notes", match.notes)
            writer.member("levels", array: difference.levels) { writer, change in
                writer.object { writer in
                    writer.member("change", change.falls ? "falls" : "rises")
                    writer.member("from", match.old[change.from].id)
                    writer.member("to", match.new[change.to].id)
                    write(change.group, into: &writer)
                }
            }
            writer.member("acceptance", array: difference.acceptance) { writer, change in
                writer.object { writer in
                    writer.member("change", change.isAcceptedNow ? "accepted" : "refused")
                    writer.member("when", change.when)
                    writer.key("patient")
                    change.patient.write(for: change.isAcceptedNow ? match.new : match.old, into: &writer)
                }
            }
            writer.member("open", array: difference.open) { writer, change in
                writer.object { writer in
                    writer.member("change", change.falls ? "falls" : "rises")
                    writer.key("patient")
                    change.patient.write(for: match.new, into: &writer)
                    writer.member("before") { write(change.before, into: &$0) }
                    writer.member("now") { write(change.now, into: &$0) }
                }
            }
            writer.member("rules", array: difference.rules) { writer, change in
                writer.object { writer in
                    writer.member("kind", change.kind.rawValue)
                    writer.member("id", change.id)
                    writer.member("change", change.change.rawValue)
                    writer.member("remark", ifAny: change.remark)
                    writer.member("groups", array: change.groups) { writer, group in
                        writer.object { write(group, into: &$0) }
                    }
                }
            }
            if let patients { write(patients, into: &writer) }
            writer.member("omitted", difference.omitted)
            writer.member("undecided", difference.undecided)
        }
        return writer.document
    }

    private func write(_ name: String, _ answer: Bool?, into writer: inout JSONWriter) {
        if let answer { writer.member(name, answer) } else { writer.null(name) }
    }

    private func write(_ group: Difference.Group, into writer: inout JSONWriter) {
        writer.member("when", group.when)
        writer.key("patient")
        group.new.write(for: match.new, into: &writer)
        writer.key("old_patient")
        group.old.write(for: match.old, into: &writer)
        writer.member("before") { write(group.before, into: &$0) }
        writer.member("now") { write(group.now, into: &$0) }
    }

    private func write(_ assessment: Assessment, into writer: inout JSONWriter) {
        writer.member("at_least", assessment.book[assessment.urgency.atLeast].id)
        writer.member("at_most", assessment.book[assessment.urgency.atMost].id)
        writer.member("red_flags", array: assessment.redFlags) { writer, raised in
            let flag = assessment.book.redFlags[raised.flag]
            writer.object {
                $0.member("id", flag.id)
                $0.member("title", flag.title)
                $0.member("level", assessment.book[flag.urgency].id)
                $0.member("because", flag.because)
                $0.member("at", flag.location.description)
            }
        }
    }

    private func write(_ patients: ComparedPatients, into writer: inout JSONWriter) {
        writer.member("patients") { writer in
            writer.member("count", patients.count)
            writer.member("unread", array: patients.unread) { $0.number(Rational($1)) }
            writer.member("moved", array: patients.moved) { writer, moved in
                writer.object { writer in
                    writer.member("line", moved.line)
                    if let id = moved.id {
                        writer.key("id")
                        writer.raw(id.utf8)
                    }
                    writer.member("direction", moved.direction.rawValue)
                    for (name, assessment) in [("before", moved.before), ("now", moved.now)] {
                        guard let assessment else {
                            writer.null(name)
                            continue
                        }
                        writer.member(name) { write(assessment, into: &$0) }
                    }
                    writer.member("next_questions", asks(moved.now))
                }
            }
        }
    }
}
