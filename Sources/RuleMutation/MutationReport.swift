// What is told of mutants: the share that was killed, and the survivors with a scenario that would kill each.

import Diagnostics
import JSONText
import RuleModel
import Scenarios
public import Wording

/// What is told of the mutants of a book.
public struct MutationReport: Sendable {
    /// The run.
    public let run: MutationRun
    private let source: @Sendable (String) -> [UInt8]?

    /// - Parameter source: the bytes of a rule file, so that its lines can be shown.
    public init(_ run: MutationRun, source: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }) {
        self.run = run
        self.source = source
    }

    /// The parts of the book that have mutants.
    var parts: [Mutant.Part] {
        Mutant.Part.allCases.filter { part in run.verdicts.contains { $0.mutant.part == part } }
    }

    /// Every survivor with its line and a scenario that would kill it, then a table of the parts.
    public func text(style: TextStyle = .plain, width: Int = 80) -> String {
        let pages = run.verdicts.filter(\.isSurvivor).map { page($0, style, width) }
        return (pages + [table]).joined(separator: "\n")
    }

    private func page(_ verdict: MutationRun.Verdict, _ style: TextStyle, _ width: Int) -> String {
        let mutant = verdict.mutant
        var help = "no patient was found to whom it makes a difference, nor a proof that there is none"
        var lines: [String] = []
        if case .survived(let witness?) = verdict.fate {
            help = "a scenario with this patient notices it; expect what should happen, which may be neither"
            let room = max(width - 8, 30)
            lines = LuaLines.wrapped(parts(of: witness), start: "given = { ", indent: "  ", end: " },", width: room)
            let told = WitnessResults(of: witness, mutant, run.book)
            lines += told.lines(before: "-- by the rules:", after: "-- by the slip:", width: room)
        }
        return ProblemReport.page(
            Problem("survived", .warning, at: mutant.location, "\(mutant.declaration): \(mutant.change)", help: help),
            title: "survived", toCopy: lines, source: source, style: style, width: width)
    }

    /// `given = { temperature = 39, everything_else = no }`
    func given(_ witness: MutationRun.Witness) -> String {
        "given = { \(parts(of: witness).joined(separator: ", ")) }"
    }

    /// What is said of a patient, each answer by itself.
    private func parts(of witness: MutationRun.Witness) -> [String] {
        let text = GivenText(run.book)
        var parts = run.book.findings.indices.compactMap { place in
            text.text(Finding.Index(place), witness.given.answers[place])
        }
        if witness.everythingElseAbsent { parts.append("everything_else = no") }
        return parts.isEmpty ? ["everything_else = unknown"] : parts
    }

    // MARK: The table

    /// A line a part: how many were killed, of how many, and how many are equivalent.
    private var table: String {
        var rows = [["mutants of", "killed", "", "equivalent"]]
        for part in parts { rows.append(row(part.rawValue, part)) }
        rows.append(row("all", nil))
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            var line = row[0] + String(repeating: " ", count: widths[0] - row[0].count)
            for column in 1..<row.count {
                line += "  " + String(repeating: " ", count: widths[column] - row[column].count) + row[column]
            }
            return line + "\n"
        }.joined()
    }

    private func row(_ name: String, _ part: Mutant.Part?) -> [String] {
        let (killed, total) = run.figure(of: part)
        return [
            name, "\(killed) of \(total)", MutationReport.percent(killed, total), "\(run.equivalentCount(of: part))",
        ]
    }

    /// `95.2 %`, rounded down: a share below a demand is never shown as if it met it. Of nothing, all is killed.
    public static func percent(_ part: Int, _ whole: Int) -> String {
        let tenths = whole == 0 ? 1_000 : part * 1_000 / whole
        return "\(tenths / 10).\(tenths % 10) %"
    }

    // MARK: For programs

    /// Writes the members of `mutation` in a `triage.test/1` object.
    func write(into writer: inout JSONWriter) {
        let (killed, total) = run.figure()
        writer.member("killed", killed)
        writer.member("of", total)
        writer.member("equivalent", run.equivalentCount())
        writer.member("parts", array: parts) { writer, part in
            writer.object {
                let (killed, total) = run.figure(of: part)
                $0.member("part", part.rawValue)
                $0.member("killed", killed)
                $0.member("of", total)
                $0.member("equivalent", run.equivalentCount(of: part))
            }
        }
        writer.member("survivors", array: run.verdicts.filter(\.isSurvivor)) { writer, verdict in
            writer.object { writer in
                writer.member("part", verdict.mutant.part.rawValue)
                writer.member("slip", verdict.mutant.slip.rawValue)
                writer.member("message", "\(verdict.mutant.declaration): \(verdict.mutant.change)")
                writer.place(verdict.mutant.location)
                guard case .survived(let witness?) = verdict.fate else { return }
                writer.member("killed_by", given(witness))
            }
        }
    }
}
