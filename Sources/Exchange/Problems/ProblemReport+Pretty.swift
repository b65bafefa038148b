// Problems for people: the sentence, their line with a mark under their word, and how to mend it.

package import RuleBook

extension ProblemReport {
    /// Every problem with its lines, an empty line between them. Warnings come first and errors last, each by place, so
    /// that what matters most stands at the end of a terminal.
    /// - Parameter width: the columns to keep to.
    public func pretty(style: TextStyle = .plain, width: Int = 80) -> String {
        let texts = texts()
        let ordered = problems.filter { $0.severity == .warning } + problems.filter { $0.severity == .error }
        return ordered.map { problem in
            var page = ProblemPage(problem, texts: texts, style: style, width: width)
            return page.written()
        }.joined(separator: "\n")
    }
}

extension ProblemReport {
    /// One problem with its lines, under another title than its severity and code: `failed: …`.
    package static func page(
        _ problem: Problem, title: String, source: (String) -> [UInt8]?, style: TextStyle, width: Int
    ) -> String {
        var texts: [String: TextLines] = [:]
        for file in [problem.location.file] + problem.related.map(\.location.file) where texts[file] == nil {
            texts[file] = source(file).map(TextLines.init)
        }
        var page = ProblemPage(problem, title: title, texts: texts, style: style, width: width)
        return page.written()
    }
}

/// Writes one problem.
private struct ProblemPage {
    /// A place with what is said of it; the problem's own place has no label.
    struct Mark {
        let location: SourceLocation
        let label: String?
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
    private var margin: String { String(repeating: " ", count: gutter) }

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
        guard bytes.count > SourceLine.window else {
            return line(number, SourceLine(bytes), marks.map { ($0, $0.location.bytes) })
        }
        for mark in marks {
            let (start, window) = SourceLine.window(of: bytes, around: mark.location.bytes?.lowerBound ?? 0)
            let place = mark.location.bytes.map { max($0.lowerBound - start, 0)..<max($0.upperBound - start, 0) }
            line(number, SourceLine(window), [(mark, place)])
        }
    }

    private mutating func line(_ number: Int, _ line: SourceLine, _ marks: [(mark: Mark, bytes: Range<Int>?)]) {
        let room = max(width - gutter - 3, 12)
        let columns = marks.map { line.columns(of: $0.bytes) }
        let fits = columns.allSatisfy { $0.upperBound <= room } && line.width <= room
        for (place, mark) in marks.map(\.mark).enumerated() {
            let cut = line.cut(to: room, around: columns[place])
            // A long line is cut anew around each mark.
            if place == 0 || !fits { source(number, cut.text) }
            underline(cut.mark, mark, room)
        }
    }

    private mutating func source(_ number: Int, _ line: String) {
        let digits = String(number)
        let numbered = String(repeating: " ", count: gutter - digits.count) + digits
        text += style.painted(numbered + " |", .place) + (line.isEmpty ? "" : " " + line) + "\n"
    }

    private mutating func underline(_ columns: Range<Int>, _ mark: Mark, _ room: Int) {
        let sign = mark.label == nil ? "^" : "-"
        let line = String(repeating: sign, count: max(min(columns.count, room - columns.lowerBound), 1))
        let painted = style.painted(line, mark.label == nil ? ink : .place)
        let blanks = String(repeating: " ", count: columns.lowerBound)
        guard let label = mark.label else { return bar(blanks + painted) }
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
