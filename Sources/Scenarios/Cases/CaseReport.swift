// What is told of cases that were judged elsewhere.

public import JSONText
import RuleModel

/// What is told of cases that were judged elsewhere: for people, and as `triage.cases/1`.
public struct CaseReport: Sendable {
    /// The run.
    public let run: CaseRun
    /// How many of the first causes are looked at.
    static let firsts = [1, 3, 10]

    /// A report of one run.
    public init(_ run: CaseRun) { self.run = run }

    private var book: RuleBook { run.book }

    // MARK: For people

    /// A table of the measures, then the cases that were given a less urgent level than is right.
    public func text() -> String {
        var rows: [[String]] = []
        if !run.leveled.isEmpty {
            rows.append(row("right level", run.accuracy))
            for level in book.levels.indices {
                rows.append(row("  where \(book.levels[level].id) is right", run.accuracy(at: .init(level))))
            }
            rows.append(row("safe: the right level or a more urgent one", run.safety))
            rows.append(row("under-triage: a less urgent level", run.underTriage))
            rows.append(row("over-triage: a more urgent level", run.overTriage))
            rows.append(row("no level given yet", run.undecided))
        }
        if run.cases.contains(where: { !$0.causes.isEmpty }) {
            for count in CaseReport.firsts {
                rows.append(
                    row(
                        count == 1 ? "right cause is the first" : "right cause among the first \(count)",
                        run.recall(first: count)))
            }
        }
        let title = run.cases.count == 1 ? "1 case" : "\(run.cases.count) cases"
        var text = CaseReport.table([[title, "", "share", "95 % interval"]] + rows)
        if !run.underTriaged.isEmpty {
            text += "\nUnder-triage, case by case\n"
            for judged in run.underTriaged { text += underTriage(judged) }
        }
        return text
    }

    private func row(_ name: String, _ share: Proportion) -> [String] {
        let interval = share.interval.map { "\(percent($0.lowerBound)) to \(percent($0.upperBound)) %" } ?? ""
        return [
            name, "\(share.count) of \(share.total)", share.share.map { percent($0) + " %" } ?? "", interval,
        ]
    }

    /// One decimal place, rounded.
    private func percent(_ share: Double) -> String {
        let tenths = Int((share * 1_000).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func table(_ rows: [[String]]) -> String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            var line = row[0] + String(repeating: " ", count: widths[0] - row[0].count)
            for column in 1..<row.count {
                line += "  " + String(repeating: " ", count: widths[column] - row[column].count) + row[column]
            }
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }

    private func underTriage(_ judged: CaseRun.Judged) -> String {
        let name = judged.id.map { "\($0), line \(judged.line)" } ?? "line \(judged.line)"
        let levels = "\(id(judged.expected)) is right, given \(id(judged.given))"
        let flags = judged.assessment.redFlags.map { book.redFlags[$0.flag].id }
        return "  \(name): \(levels); red flags: \(flags.isEmpty ? "none" : flags.joined(separator: ", "))\n"
    }

    private func id(_ level: Level.Index?) -> String { level.map { book[$0].id } ?? "none" }

    // MARK: For programs

    /// The measures as a `triage.cases/1` object in UTF-8.
    public func json(_ layout: JSONLayout = .pretty) -> [UInt8] {
        var writer = JSONWriter(layout)
        writer.object { writer in
            writer.member("format", "triage.cases/1")
            writer.member("rule_book") { book.writeIdentity(into: &$0) }
            writer.member("engine", Engine.version)
            writer.member("cases", run.cases.count)
            writer.share("right_level", run.accuracy)
            writer.member("right_by_level", array: book.levels.indices) { writer, level in
                writer.object {
                    $0.member("level", book.levels[level].id)
                    $0.writeShare(run.accuracy(at: .init(level)))
                }
            }
            writer.share("safe", run.safety)
            writer.share("under_triage", run.underTriage)
            writer.share("over_triage", run.overTriage)
            writer.share("no_level", run.undecided)
            writer.member("right_cause", array: CaseReport.firsts) { writer, count in
                writer.object {
                    $0.member("among_first", count)
                    $0.writeShare(run.recall(first: count))
                }
            }
            writer.member("table", array: book.levels.indices) { writer, expected in
                writer.object { writer in
                    writer.member("right", book.levels[expected].id)
                    writer.member("given") { writer in
                        for given in book.levels.indices {
                            writer.member(
                                book.levels[given].id,
                                run.count(expected: .init(expected), given: .init(given)))
                        }
                    }
                    writer.member("no_level", run.count(expected: .init(expected), given: nil))
                }
            }
            writer.member("under_triaged", array: run.underTriaged) { writer, judged in
                writer.object { writer in
                    writer.member("line", judged.line)
                    if let id = judged.id {
                        writer.key("id")
                        writer.raw(id.utf8)
                    }
                    writer.member("right", id(judged.expected))
                    writer.member("given", id(judged.given))
                    writer.member("red_flags", judged.assessment.redFlags.map { book.redFlags[$0.flag].id })
                }
            }
        }
        return writer.document
    }
}

extension JSONWriter {
    fileprivate mutating func share(_ name: String, _ share: Proportion) {
        member(name, object: { $0.writeShare(share) })
    }

    /// The members of a share; without cases it has neither a value nor an interval.
    fileprivate mutating func writeShare(_ share: Proportion) {
        member("count", share.count)
        member("of", share.total)
        guard let value = share.share, let interval = share.interval else { return }
        member("share", JSONWriter.rounded(value))
        member("low", JSONWriter.rounded(interval.lowerBound))
        member("high", JSONWriter.rounded(interval.upperBound))
    }

    /// Six decimal places, more than the numbers of cases give and fewer than machines differ in.
    private static func rounded(_ share: Double) -> Rational {
        Rational(Int128((share * 1_000_000).rounded()), over: 1_000_000) ?? Rational(0)
    }
}
