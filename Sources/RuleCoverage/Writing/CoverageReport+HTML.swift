// Coverage as a page for a browser: the figures, then every rule with its lines marked.

import RuleModel
import Wording

extension CoverageReport {
    /// The coverage as one self-contained page.
    public func html() -> [UInt8] {
        let header = coverage.book.header
        var page = HTMLPage(
            title: "Coverage of “\(header.title)”",
            lead: "What the patients of the scenarios show of every condition of every rule, and what they do not.",
            style: .coverage)
        page.facts([
            ("Rule book", "`\(header.id)` \(header.version)"), ("SHA-256", "`\(coverage.book.sha256)`"),
            ("Shown by", basis), ("Engine", "triage \(Engine.version)"),
        ])
        writeMeanings(into: &page)
        writeFigures(into: &page)
        for kind in coverage.kinds { write(kind, into: &page) }
        writeLeftOut(into: &page)
        return page.document
    }

    private func writeMeanings(into page: inout HTMLPage) {
        page.folded("What is counted") { page in
            page.facts([
                ("Seen", "Each condition, and each of its parts: seen present, seen absent, and seen unknown."),
                (
                    "Decides",
                    "Each smallest part: a patient in whom it is present and one in whom it is absent, and in both the "
                        + "outcome of its rule would turn with it alone (masking MC/DC)."
                ),
                (
                    "Thresholds",
                    "Each number that a comparison names: a patient just below it, one at it and one just above it, "
                        + "in whom the comparison decides."
                ),
                ("Left out", "What no patient can show: proved by search, listed by name, and not counted."),
            ])
        }
    }

    private func writeFigures(into page: inout HTMLPage) {
        page.heading("Figures", id: "figures")
        let columns =
            [HTMLPage.Column("Kind")]
            + Obligation.Measure.allCases.flatMap { measure -> [HTMLPage.Column] in
                [.init(measure.rawValue.capitalisedFirst, isNumber: true), .init("Shown", isNumber: true)]
            }
        page.table(caption: "How much is shown, by kind of rule", columns: columns) { page in
            for kind in coverage.kinds.map(Optional.some) + [nil] {
                page.row { page in
                    page.cell(isHeading: true) { page in
                        if let kind {
                            page.link(kind.plural.capitalisedFirst, to: kind.rawValue)
                        } else {
                            page.text("All")
                        }
                    }
                    for measure in Obligation.Measure.allCases {
                        write(coverage.figure(measure, of: kind), into: &page)
                    }
                }
            }
        }
    }

    private func write(_ figure: Coverage.Figure, into page: inout HTMLPage) {
        page.cell { page in
            guard figure.total > 0 else { return page.element("span", ["class": "soft"], text: "–") }
            page.badge(figure.percent, figure.shown == figure.total ? .good : .bad)
        }
        page.cell(figure.total > 0 ? figure.counts : "")
    }

    // MARK: Rules

    private func write(_ kind: Decision.Kind, into page: inout HTMLPage) {
        let declarations = declarations.filter { $0.first.kind == kind }
        page.heading(kind.plural.capitalisedFirst, id: kind.rawValue)
        for declaration in declarations where !declaration.isComplete { write(declaration, into: &page) }
        let complete = declarations.filter(\.isComplete)
        guard !complete.isEmpty else { return }
        page.folded("\(complete.count) wholly shown") { page in
            for declaration in complete { write(declaration, into: &page) }
        }
    }

    private func write(_ declaration: Declaration, into page: inout HTMLPage) {
        page.element("section", ["class": "rule"]) { page in
            page.heading(declaration.words, level: 3)
            page.element("p") { page in
                page.badge(
                    declaration.isComplete
                        ? "✓ all \(declaration.total) shown"
                        : "✗ \(declaration.shown) of \(declaration.total) shown",
                    declaration.isComplete ? .good : .bad)
                page.element("span", ["class": "soft place"], text: declaration.first.location.description)
            }
            writeLines(of: declaration, into: &page)
        }
        page.newLine()
    }

    /// The lines on which the declaration's conditions stand, each with what is said of it.
    private func writeLines(of declaration: Declaration, into page: inout HTMLPage) {
        let notes = notes(on: declaration)
        var files: [String] = []
        for note in notes where !files.contains(note.location.file) { files.append(note.location.file) }
        page.element("div", ["class": "lines", "tabindex": "0", "role": "group", "aria-label": "Lines"]) { page in
            for file in files {
                if file != declaration.first.location.file { page.element("div", ["class": "file"], text: file) }
                writeLines(of: file, notes.filter { $0.location.file == file }, into: &page)
            }
        }
    }

    private func writeLines(of file: String, _ notes: [Note], into page: inout HTMLPage) {
        let text = source(file).map(TextLines.init)
        var last: Int?
        for line in Set(notes.map(\.location.line)).sorted() where line > 0 {
            if let last, line > last + 1 { page.element("div", ["class": "gap"], text: "⋮") }
            last = line
            let bytes = Array(text?.bytes(ofLine: line) ?? [])
            let here = notes.filter { $0.location.line == line }
            page.element("div", ["class": "line"]) { page in
                page.element("span", ["class": "number"], text: String(line))
                page.element("code") { writeMarked(bytes, here, into: &$0) }
            }
            let speaking = here.filter { !$0.words.isEmpty }
            for note in speaking {
                // Several notes on one line say what each is about.
                let subject = speaking.count > 1 ? note.location.text(in: bytes).map { "`\($0)` " } ?? "" : ""
                for (words, tone) in note.words {
                    page.element("div", ["class": "note \(tone.rawValue)"]) { page in
                        page.inline("\(tone.sign) \(subject)\(words)")
                    }
                }
            }
            page.newLine()
        }
    }

    /// What is said of one place.
    private struct Note {
        let location: SourceLocation
        var words: [(String, HTMLPage.Tone)] = []
        var tone: HTMLPage.Tone = .good
    }

    private func notes(on declaration: Declaration) -> [Note] {
        var notes: [Note] = []
        func note(_ location: SourceLocation) -> Int {
            if let known = notes.firstIndex(where: { $0.location == location }) { return known }
            notes.append(Note(location: location))
            return notes.count - 1
        }
        let start = note(declaration.first.location)
        notes[start].tone = .faint
        for part in declaration.decisions.flatMap(\.decision.parts) where part.isAtom { _ = note(part.location) }
        for placed in PlacedWords.all(of: declaration.decisions, \.missing) {
            let place = note(placed.location)
            notes[place].words += placed.phrases.map { ($0, .bad) }
            notes[place].tone = .bad
        }
        for placed in PlacedWords.all(of: declaration.decisions, \.impossible) {
            let place = note(placed.location)
            notes[place].words += placed.phrases.map { ("left out, no patient can show it: \($0)", .faint) }
        }
        return notes
    }

    /// A line in which what is noted is marked. Of marks within each other the inner ones are drawn.
    private func writeMarked(_ line: [UInt8], _ notes: [Note], into page: inout HTMLPage) {
        let inner = notes.filter { note in
            note.tone != .faint && !notes.contains { $0.location.lies(within: note.location) }
        }
        var place = 0
        for note in inner.sorted(by: { $0.location < $1.location }) {
            guard let bytes = note.location.bytes(in: line), bytes.lowerBound >= place else { continue }
            page.text(String(decoding: line[place..<bytes.lowerBound], as: UTF8.self))
            page.element("mark", ["class": note.tone.rawValue], text: String(decoding: line[bytes], as: UTF8.self))
            place = bytes.upperBound
        }
        if place < line.count { page.text(String(decoding: line[place...], as: UTF8.self)) }
    }

    private func writeLeftOut(into page: inout HTMLPage) {
        let leftOut = self.leftOut
        guard !leftOut.isEmpty else { return }
        page.heading("Left out", id: "left-out")
        page.prose("No patient can show these: proved by search over every patient that there could be.")
        page.table(caption: "What is not counted", columns: ["Rule", "Place", "Part", "What"]) { page in
            for left in leftOut {
                page.row { page in
                    page.cell(left.rule, isHeading: true)
                    page.cell("`\(left.location)`")
                    page.cell { page in left.snippet.map { page.element("code", text: $0) } }
                    page.cell(left.what)
                }
            }
        }
    }
}

extension SourceLocation {
    /// The bytes of its line, from 0, that it spans; `nil` where that is not known.
    fileprivate func bytes(in line: [UInt8]) -> Range<Int>? {
        guard column > 0, column <= line.count else { return nil }
        return column - 1..<min(column - 1 + max(length, 1), line.count)
    }

    /// What stands there.
    fileprivate func text(in line: [UInt8]) -> String? {
        bytes(in: line).map { String(decoding: line[$0], as: UTF8.self) }
    }

    /// Whether it is a part of another place.
    fileprivate func lies(within other: SourceLocation) -> Bool {
        self != other && file == other.file && line == other.line && column >= other.column
            && column + length <= other.column + other.length
    }
}

extension HTMLPage.Tone {
    /// A sign for those who do not see the colour.
    fileprivate var sign: String {
        switch self {
        case .good: "✓"
        case .bad: "✗"
        case .caution: "!"
        case .faint: "–"
        }
    }
}

extension String {
    /// With a capital at its start.
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
