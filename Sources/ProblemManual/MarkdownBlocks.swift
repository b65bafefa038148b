// The Markdown of which pages of the manual are made: headings, paragraphs and blocks of Lua.

/// A page that is not written as pages of the manual are, with its place.
///
/// ```
/// missing-comma.md:7: a block of Lua begins with "```lua"
/// ```
struct MalformedPage: Error, Hashable, CustomStringConvertible {
    let file: String
    let line: Int
    let message: String

    var description: String { "\(file):\(line): \(message)" }
}

/// Takes a page apart, block by block. One blank line stands between two blocks, and nothing else is understood.
struct MarkdownBlocks {
    enum Block: Hashable {
        /// `## Wrong`: how many signs, and the words.
        case heading(Int, String)
        /// Its lines, joined by blanks.
        case paragraph(String)
        case lua(String)
    }

    let file: String
    private let lines: [Substring]
    private var place = 0

    init(_ text: String, file: String) throws(MalformedPage) {
        self.file = file
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        if let carriageReturn = text.utf8.firstIndex(of: UInt8(ascii: "\r")) {
            let line = text.utf8[..<carriageReturn].count { $0 == UInt8(ascii: "\n") } + 1
            throw MalformedPage(file: file, line: line, message: "a line has a carriage return in it")
        }
        guard text.hasSuffix("\n"), lines.last?.isEmpty == false else {
            let line = lines.count + (text.hasSuffix("\n") ? 0 : 1)
            throw MalformedPage(file: file, line: line, message: "a page ends with one line break")
        }
    }

    /// The line of the next block, from 1.
    var line: Int { place + 1 }

    /// Why the page cannot be read.
    func malformed(_ message: String, at line: Int? = nil) -> MalformedPage {
        MalformedPage(file: file, line: line ?? self.line, message: message)
    }

    /// The next block; `nil` at the end.
    mutating func next() throws(MalformedPage) -> Block? {
        guard place < lines.count else { return nil }
        let block = try block()
        guard place < lines.count else { return block }
        guard lines[place].isEmpty, !lines[place + 1].isEmpty else {
            throw malformed("one blank line stands between two blocks")
        }
        place += 1
        return block
    }

    /// The next block; `nil` at a heading and at the end.
    mutating func nextInSection() throws(MalformedPage) -> Block? {
        var ahead = self
        guard let block = try ahead.next() else { return nil }
        if case .heading = block { return nil }
        self = ahead
        return block
    }

    private mutating func block() throws(MalformedPage) -> Block {
        let first = lines[place]
        if first.hasPrefix("```") { return try .lua(fenced()) }
        if first.hasPrefix("#") {
            let signs = first.prefix { $0 == "#" }.count
            let words = first.dropFirst(signs + 1)
            guard first.dropFirst(signs).first == " ", isTrimmed(words) else {
                throw malformed("a heading has one blank between its signs and its words")
            }
            place += 1
            return .heading(signs, String(words))
        }
        var words: [String] = []
        while place < lines.count, let first = lines[place].first, first != "#", !isFence(lines[place]) {
            guard isTrimmed(lines[place]) else { throw malformed("a line of a paragraph has blanks around it") }
            words.append(String(lines[place]))
            place += 1
        }
        guard !words.isEmpty else { throw malformed("a page begins with its heading") }
        return .paragraph(words.joined(separator: " "))
    }

    private mutating func fenced() throws(MalformedPage) -> String {
        guard lines[place] == "```lua" else { throw malformed("a block of Lua begins with \"```lua\"") }
        guard let end = lines[(place + 1)...].firstIndex(where: isFence) else {
            throw malformed("the block of Lua does not end")
        }
        guard lines[end] == "```" else { throw malformed("a block of Lua ends with \"```\"", at: end + 1) }
        defer { place = end + 1 }
        return lines[(place + 1)..<end].joined(separator: "\n")
    }

    private func isFence(_ line: Substring) -> Bool { line.hasPrefix("```") }

    private func isTrimmed(_ line: Substring) -> Bool {
        line.first?.isWhitespace == false && line.last?.isWhitespace == false
    }
}
