// Coverage for programs: `triage.coverage/1`.

import Diagnostics
public import JSONText
import RuleModel

extension CoverageReport {
    /// The coverage as a `triage.coverage/1` object in UTF-8; the same coverage gives the same bytes.
    public func json(_ layout: JSONLayout = .pretty) -> [UInt8] {
        var writer = JSONWriter(layout)
        writer.object { writer in
            writer.member("format", "triage.coverage/1")
            writer.member("rule_book") { coverage.book.writeIdentity(into: &$0) }
            writer.member("engine", Engine.version)
            writer.member("scenarios", Set(coverage.patients).count)
            writer.member("patients", coverage.patients.count)
            writer.member("figures") { write(figuresOf: nil, into: &$0) }
            writer.member("by_kind", array: coverage.kinds) { writer, kind in
                writer.object {
                    $0.member("kind", kind.rawValue)
                    write(figuresOf: kind, into: &$0)
                }
            }
            writer.member("decisions", array: coverage.decisions) { write($1, into: &$0) }
        }
        return writer.document
    }

    private func write(figuresOf kind: Decision.Kind?, into writer: inout JSONWriter) {
        for measure in Obligation.Measure.allCases {
            let figure = coverage.figure(measure, of: kind)
            writer.member(measure.rawValue) {
                $0.member("shown", figure.shown)
                $0.member("total", figure.total)
                $0.member("left_out", figure.leftOut)
                $0.member("percent", Rational(figure.tenthsOfPercent).divided(by: Rational(10)) ?? Rational(0))
            }
        }
    }

    private func write(_ covered: Coverage.Covered, into writer: inout JSONWriter) {
        let decision = covered.decision
        writer.object { writer in
            writer.member("kind", decision.kind.rawValue)
            writer.member("id", decision.id)
            writer.member("field", ifAny: decision.field)
            writer.place(decision.location)
            writer.member("complete", covered.isComplete)
            writer.member("parts", array: zip(decision.parts, covered.obligations)) { writer, pair in
                write(pair.0, pair.1, into: &writer)
            }
        }
    }

    private func write(_ part: Decision.Part, _ obligations: [Obligation], into writer: inout JSONWriter) {
        writer.object { writer in
            writer.place(part.location)
            writer.member("depth", part.depth)
            writer.member("name", ifAny: part.name)
            let seen = obligations.filter { $0.aim.measure == .seen }
            if !seen.isEmpty {
                writer.member("seen") { writer in
                    for obligation in seen { write(obligation.halves, into: &writer) }
                }
            }
            for obligation in obligations where obligation.aim == .decides {
                writer.member("decides") { write(obligation.halves, into: &$0) }
            }
            let thresholds = obligations.filter { $0.aim.measure == .thresholds }
            guard !thresholds.isEmpty else { return }
            writer.member("thresholds", array: thresholds) { writer, obligation in
                guard case .threshold(let number, let side) = obligation.aim else { return }
                writer.object {
                    $0.member("number", number.written)
                    $0.member("unit", ifAny: number.unit)
                    $0.member("side", side.rawValue)
                    write(obligation.halves[0].state, into: &$0)
                }
            }
        }
    }

    private func write(_ halves: [Obligation.Half], into writer: inout JSONWriter) {
        for half in halves {
            guard let truth = half.truth else { continue }
            writer.member(truth.rawValue) { write(half.state, into: &$0) }
        }
    }

    private func write(_ state: Obligation.State, into writer: inout JSONWriter) {
        switch state {
        case .shown(let patient):
            writer.member("state", "shown")
            writer.member("by", coverage.patients[patient])
        case .missing: writer.member("state", "missing")
        case .undecided: writer.member("state", "undecided")
        case .impossible: writer.member("state", "impossible")
        }
    }
}
