// Problems for people: the sentence, their line with a mark under their word, and how to mend it.

package import RuleModel
public import Wording

extension ProblemReport {
    /// Every problem with its lines, an empty line between them. Warnings come first and errors last, each by place, so
    /// that what matters most stands at the end of a terminal. Where more than two have one code, the first is shown
    /// whole and of the others a line each, so that those of other codes can be seen.
    /// - Parameter width: the columns to keep to.
    public func text(style: TextStyle = .plain, width: Int = 80) -> String {
        let texts = texts()
        let ordered = problems.filter { $0.severity == .warning } + problems.filter { $0.severity == .error }
        return ProblemReport.gathered(ordered).map { first, others in
            var page = ProblemPage(first, texts: texts, style: style, width: width)
            return page.written() + page.alsoAt(others)
        }.joined(separator: "\n")
    }

    /// How many problems of one code are each shown whole.
    private static let mostShownWhole = 2

    /// The problems with those that are only named under them, in the order of their first ones.
    private static func gathered(_ problems: [Problem]) -> [(first: Problem, others: [Problem])] {
        struct Kind: Hashable { let code: String, severity: Problem.Severity }
        let kinds = Dictionary(grouping: problems) { Kind(code: $0.code, severity: $0.severity) }
        var blocks: [(first: Problem, others: [Problem])] = []
        var written = Set<Kind>()
        for problem in problems {
            let kind = Kind(code: problem.code, severity: problem.severity)
            let all = kinds[kind] ?? [problem]
            guard all.count > mostShownWhole else {
                blocks.append((problem, []))
                continue
            }
            if written.insert(kind).inserted { blocks.append((problem, Array(all.dropFirst()))) }
        }
        return blocks
    }
}

extension ProblemReport {
    /// One problem with its lines, under another title than its severity and code: `failed: …`.
    /// - Parameter toCopy: lines that are shown as they are under its help.
    package static func page(
        _ problem: Problem, title: String, toCopy: [String] = [], source: (String) -> [UInt8]?, style: TextStyle,
        width: Int
    ) -> String {
        var texts: [String: TextLines] = [:]
        for file in [problem.location.file] + problem.related.map(\.location.file) where texts[file] == nil {
            texts[file] = source(file).map(TextLines.init)
        }
        var page = ProblemPage(problem, title: title, texts: texts, style: style, width: width)
        return page.written() + toCopy.map { page.margin + "   " + $0.shown() + "\n" }.joined()
    }
}

/// Writes one problem.
private struct ProblemPage {
    /// A place with what is said of it; the problem's own place has no label.
    struct Mark {
        let location: SourceLocation
        let label: String?
    }

    /// A mark with the bytes, of what is shown of its line, that it stands under.
    struct PlacedMark {
        let mark: Mark
        let bytes: Range<Int>?
    }

    let problem: Problem
    let title: String
    let texts: [String: TextLines]
    let style: TextStyle
    let width: Int
    /// How many columns the numbers of lines take.
    let gutter: Int
    private var text = ""

    init(_ problem: Problem, title: String? = nil, texts: [String: TextLines], style: TextStyle, width: Int) {
        self.problem = problem
        self.title = title ?? "\(problem.severity.rawValue)[\(problem.code)]"
        self.texts = texts
        self.style = style
        self.width = max(width, 30)
        let lines = [problem.location.line] + problem.related.map(\.location.line)
        gutter = String(lines.max() ?? 0).count
    }

    private var ink: TextScreen.Ink { problem.severity == .error ? .alarm : .caution }
    var margin: String { String(repeating: " ", count: gutter) }

    mutating func written() -> String {
        heading()
        let marks =
            [Mark(location: problem.location, label: nil)]
            + problem.related.map { Mark(location: $0.location, label: $0.message.shown()) }
        var files: [String] = []
        for mark in marks where !files.contains(mark.location.file) { files.append(mark.location.file) }
        for file in files { excerpt(marks.filter { $0.location.file == file }, isFirst: file == files.first) }
        if let help = problem.help { self.help(help) }
        return text
    }

    private mutating func heading() {
        let start = "\(title):"
        for line in TextScreen.wrappedAroundCode("\(start) \(problem.message)".shown(), to: width) {
            if line.hasPrefix(start) {
                text += style.painted(start, ink) + style.painted(String(line.dropFirst(start.count)), .bold) + "\n"
            } else {
                text += style.painted(line, .bold) + "\n"
            }
        }
    }

    private mutating func help(_ help: String) {
        let start = "help: "
        let lines = TextScreen.wrappedAroundCode(help.shown(), to: max(width - gutter - 1 - start.count, 20))
        for (number, line) in lines.enumerated() {
            text += margin + " "
            text += number == 0 ? style.painted("help:", .calm) + " " : String(repeating: " ", count: start.count)
            text += line + "\n"
        }
    }

    // MARK: Others of the same code

    /// The other problems of the same code: their places with what is different about them.
    func alsoAt(_ others: [Problem]) -> String {
        guard !others.isEmpty else { return "" }
        let indent = margin + "   "
        let all = [problem] + others
        return margin + " " + style.painted("and \(others.count) more:", .bold) + "\n"
            + others.map { other in
                let start = "\(place(other.location)):"
                let words = [start, difference(of: other, among: all)].filter { !$0.isEmpty }.joined(separator: " ")
                let lines = TextScreen.wrappedAroundCode(words.shown(), to: max(width - indent.count - 2, 20))
                return lines.enumerated().map { number, line in
                    guard number == 0 else { return indent + "  " + line + "\n" }
                    return line.hasPrefix(start)
                        ? indent + style.painted(start, .place) + line.dropFirst(start.count) + "\n"
                        : indent + line + "\n"
                }.joined()
            }.joined()
    }

    /// What one problem says that the first of its code does not: names only, where the sentence is the same but for
    /// them.
    private func difference(of other: Problem, among all: [Problem]) -> String {
        let parts = other.message.split(separator: "`", omittingEmptySubsequences: false)
        let same = all.map { $0.message.split(separator: "`", omittingEmptySubsequences: false) }.filter { others in
            others.count == parts.count
                && stride(from: 0, to: parts.count, by: 2).allSatisfy { parts[$0] == others[$0] }
        }
        var words = other.message
        if parts.count % 2 == 1, same.contains(where: { $0.joined(separator: "`") == problem.message }) {
            let names = stride(from: 1, to: parts.count, by: 2).filter { place in
                same.contains { $0[place] != parts[place] }
            }
            words = names.map { "`\(parts[$0])`" }.joined(separator: ", ")
        }
        let related = other.related.map { "\($0.message): \(place($0.location))" }
        let help = other.help == problem.help ? nil : other.help
        return ([words].filter { !$0.isEmpty } + related + [help].compactMap { $0 }).joined(separator: "; ")
    }

    // MARK: Lines

    /// The lines of one file with everything that is marked on them.
    private mutating func excerpt(_ marks: [Mark], isFirst: Bool) {
        guard let first = marks.first else { return }
        text += margin + style.painted(isFirst ? "-->" : ":::", .place) + " " + place(first.location) + "\n"
        let shown = marks.filter { mark in
            mark.location.line > 0 && mark.location.line <= (texts[mark.location.file]?.count ?? 0)
        }
        guard let lines = texts[first.location.file], !shown.isEmpty else {
            // Nothing can be shown: say at least what is where.
            for mark in marks {
                guard let label = mark.label else { continue }
                note(marks.count == 1 ? label : "\(place(mark.location)): \(label)")
            }
            return
        }
        bar("")
        var last: Int?
        for number in Set(shown.map(\.location.line)).sorted() {
            if let last, number > last + 1 { text += style.painted("...", .place) + "\n" }
            last = number
            line(number, lines.bytes(ofLine: number), shown.filter { $0.location.line == number })
        }
    }

    private func place(_ location: SourceLocation) -> String {
        let place = location.line == 0 ? "" : ":\(location.line):\(max(location.column, 1))"
        return location.file.shown() + place
    }

    private mutating func line(_ number: Int, _ bytes: ArraySlice<UInt8>, _ marks: [Mark]) {
        let placed = marks.map { PlacedMark(mark: $0, bytes: $0.location.bytes) }
        guard bytes.count > SourceLine.window else { return line(number, SourceLine(bytes), placed) }
        for near in gathered(placed.map { ($0, $0.bytes ?? 0..<0) }, within: SourceLine.window / 2) {
            let (start, window) = SourceLine.window(of: bytes, around: near.range.lowerBound)
            let line = SourceLine(window, startsInside: start > 0, goesOn: start + window.count < bytes.count)
            let marks = near.marks.map { placed in
                let bytes = placed.bytes.map { max($0.lowerBound - start, 0)..<max($0.upperBound - start, 0) }
                return PlacedMark(mark: placed.mark, bytes: bytes)
            }
            self.line(number, line, marks)
        }
    }

    private mutating func line(_ number: Int, _ line: SourceLine, _ marks: [PlacedMark]) {
        let room = max(width - gutter - 3, 12)
        let placed = marks.map { ($0, line.columns(of: $0.bytes)) }
        if line.width <= room, placed.allSatisfy({ $0.1.upperBound <= room }) {
            source(number, line.cut(to: room, around: 0..<1).text)
            for (mark, columns) in placed { underline(columns, mark.mark, mark.mark.label, room) }
            return
        }
        // A long line is cut around what is marked: once for all marks that can be seen together. What is left out may
        // look the same in two places, so that their columns are told.
        for near in gathered(placed, within: max(room - 10, 8)) {
            let cut = line.cut(to: room, around: near.range)
            source(number, cut.text)
            let shift = cut.mark.lowerBound - near.range.lowerBound
            for (placed, columns) in zip(near.marks, near.ranges) {
                let shown = near.marks.count == 1 ? cut.mark : columns.lowerBound + shift..<columns.upperBound + shift
                let label = placed.mark.label.map { "\($0) (column \(max(placed.mark.location.column, 1)))" }
                underline(shown, placed.mark, label, room)
            }
        }
    }

    /// Marks of one line that stand near each other, with the stretch that they take together.
    private struct NearMarks {
        var marks: [PlacedMark]
        var ranges: [Range<Int>]
        var range: Range<Int>
    }

    /// The marks in the order of their places, those together that take no more than so much.
    private func gathered(_ marks: [(mark: PlacedMark, range: Range<Int>)], within limit: Int) -> [NearMarks] {
        var all: [NearMarks] = []
        for (_, next) in marks.enumerated().sorted(by: {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }) {
            if let last = all.last {
                let both = last.range.lowerBound..<max(last.range.upperBound, next.range.upperBound)
                if both.count <= limit {
                    all[all.count - 1].marks.append(next.mark)
                    all[all.count - 1].ranges.append(next.range)
                    all[all.count - 1].range = both
                    continue
                }
            }
            all.append(NearMarks(marks: [next.mark], ranges: [next.range], range: next.range))
        }
        return all
    }

    private mutating func source(_ number: Int, _ line: String) {
        let digits = String(number)
        let numbered = String(repeating: " ", count: gutter - digits.count) + digits
        text += style.painted(numbered + " |", .place) + (line.isEmpty ? "" : " " + line) + "\n"
    }

    private mutating func underline(_ columns: Range<Int>, _ mark: Mark, _ label: String?, _ room: Int) {
        let sign = mark.label == nil ? "^" : "-"
        let line = String(repeating: sign, count: max(min(columns.count, room - columns.lowerBound), 1))
        let painted = style.painted(line, mark.label == nil ? ink : .place)
        let blanks = String(repeating: " ", count: columns.lowerBound)
        guard let label else { return bar(blanks + painted) }
        if columns.lowerBound + line.count + 1 + label.columns <= room {
            bar(blanks + painted + " " + style.painted(label, .place))
        } else {
            bar(blanks + painted)
            note(label)
        }
    }

    private mutating func note(_ note: String) {
        for line in TextScreen.wrappedAroundCode(note, to: max(width - gutter - 3, 20)) {
            bar(style.painted(line, .place))
        }
    }

    private mutating func bar(_ content: String) {
        text += style.painted(margin + " |", .place) + (content.isEmpty ? "" : " " + content) + "\n"
    }
}

extension SourceLocation {
    /// The bytes of its line, from 0, that it spans; `nil` where only the line is known.
    var bytes: Range<Int>? { column == 0 ? nil : column - 1..<column - 1 + max(length, 1) }
}

extension TextScreen {
    /// A blank that ends no line.
    private static let fixedBlank: Unicode.Scalar = "\u{A0}"

    /// The words in lines of at most so many characters; what stands in backticks stays together where it fits.
    fileprivate static func wrappedAroundCode(_ words: String, to width: Int) -> [String] {
        var parts = words.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        // An even number of parts has a backtick without its partner.
        guard parts.count > 2, parts.count % 2 == 1 else { return wrapped(words, to: width) }
        for place in stride(from: 1, to: parts.count, by: 2) where parts[place].count + 2 <= width {
            parts[place] = replacing(" ", in: parts[place], by: fixedBlank)
        }
        return wrapped(parts.joined(separator: "`"), to: width).map { replacing(fixedBlank, in: $0, by: " ") }
    }

    private static func replacing(_ old: Unicode.Scalar, in text: String, by new: Unicode.Scalar) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(scalar == old ? new : scalar) }
        return String(result)
    }
}
