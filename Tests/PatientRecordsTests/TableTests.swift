// Rows of a table: whatever quotes are put where, no line is taken for another patient than the one it is.

import PatientRecords
import RandomBooks
import TestSupport
import Testing

@Suite("rows of a table")
struct TableTests {
    @Test("keep their patients when a quote goes astray", arguments: 0..<4)
    func strayQuotes(part: Int) throws {
        var tally = (same: 0, refused: 0)
        for seed in UInt64(part * 500)..<UInt64(part * 500 + 500) {
            var random = SplitMix64(seed: seed)
            let rows = Self.rows(&random)
            let whole = try Self.lines(rows)
            try #require(whole.count == rows.count && whole.allSatisfy { !$0.isError })
            // One quote spoils its line and all behind it, a second one ends that.
            let hits = random.chance(50) ? 1 : 2
            var (broken, lines) = (rows, [Int]())
            for _ in 0..<hits {
                let line = random.below(rows.count)
                var bytes = Array(broken[line].utf8)
                bytes.insert(UInt8(ascii: "\""), at: random.below(bytes.count + 1))
                broken[line] = String(decoding: bytes, as: UTF8.self)
                lines.append(line)
            }
            let spoilt = try #require(lines.min())...(hits == 1 ? rows.count - 1 : try #require(lines.max()))
            let found = try Self.lines(broken)
            try #require(found.count == rows.count)
            for (number, (line, right)) in zip(found, whole).enumerated() {
                if !spoilt.contains(number) {
                    #expect(line == right, "\(broken)")
                    tally.same += 1
                } else if hits == 1 || lines[0] != lines[1] {
                    #expect(line.isError && line.text.contains("csv-quote"), "\(broken)")
                    tally.refused += 1
                }
            }
        }
        #expect(tally.same > 1_000 && tally.refused > 1_000, "\(tally)")
    }

    @Test("say the same in pieces cut anywhere between lines")
    func pieces() throws {
        for seed in UInt64(0)..<300 {
            var random = SplitMix64(seed: seed)
            var rows = Self.rows(&random)
            for _ in 0..<random.below(4) {
                let line = random.below(rows.count)
                rows[line] = random.chance(50) ? rows[line] + "\"" : "\"" + rows[line]
            }
            let whole = try Self.lines(rows)
            let cut = random.below(rows.count + 1)
            var quotes = TableQuotes()
            let first = Array(rows[..<cut].map { $0 + "\n" }.joined().utf8)
            first.withUnsafeBufferPointer { quotes.skip($0, firstLine: 2) }
            let found =
                try Self.lines(Array(rows[..<cut]))
                + Self.lines(Array(rows[cut...]), firstRow: cut + 1, quotes: quotes)
            #expect(found == whole, "\(rows)")
        }
    }

    // MARK: Tables

    private struct Line: Equatable {
        let text: String
        var isError: Bool { text.hasPrefix(#"{"format":"triage.error/1""#) }
    }

    /// Good rows, some of whose cells are in quotes.
    private static func rows(_ random: inout SplitMix64) -> [String] {
        (0..<random.below(12) + 1).map { number in
            let cells = [
                "row \(number)", random.pick(["yes", "no", "TRUE", "0", "null"]),
                random.pick(["36.6", "39", "101.2 [degF]", "null"]),
            ]
            return cells.map { cell in random.chance(30) ? "\"\(cell)\"" : cell }.joined(separator: ",")
        }
    }

    private static func lines(
        _ rows: [String], firstRow: Int = 1, quotes: TableQuotes = TableQuotes()
    ) throws -> [Line] {
        let header = Array("id,stiff_neck,temperature".utf8)
        let columns = try header.withUnsafeBufferPointer { try CSVColumns($0, for: TestBook.book) }
        let worker = BatchAssessor(TestBook.book).worker()
        let input = Array(rows.map { $0 + "\n" }.joined().utf8)
        let counts = input.withUnsafeBufferPointer {
            worker.assess(rows: $0, of: columns, firstRow: firstRow, quotes: quotes)
        }
        let lines = worker.output.bytes.split(separator: 0x0A).map { Line(text: String(decoding: $0, as: UTF8.self)) }
        #expect(counts.lines == lines.count && counts.bad == lines.count { $0.isError })
        #expect(counts.misquoted == lines.count { $0.text.contains("csv-quote") })
        return lines
    }
}
