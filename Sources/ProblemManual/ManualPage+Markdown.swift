// A page of the manual, read from its Markdown file.

import RuleModel

extension ManualPage {
    /// Reads a page, which is called after its code.
    ///
    /// ```markdown
    /// # error[missing-comma]: a comma is missing
    ///
    /// A comma parts every field from the next and every member of a list from the next.
    ///
    /// ## Wrong
    ///
    /// (an example)
    ///
    /// ## Right
    ///
    /// (an example)
    /// ```
    ///
    /// An example is a block of Lua, the file `new.lua`; or one or more blocks, each below a line such as
    /// ``In `rule_book.lua`:``; or, where rule files cannot show it, a sentence. `␀` in a block stands for a byte 0.
    init(markdown text: String, file: String) throws(MalformedPage) {
        var blocks = try MarkdownBlocks(text, file: file)
        guard case .heading(1, let heading)? = try blocks.next(), let heading = Heading(heading) else {
            throw blocks.malformed("a page begins with \"# error[code]: title\", or \"# warning[code]: title\"", at: 1)
        }
        guard file == heading.code + ".md" else {
            throw blocks.malformed("the file is not called after the code `\(heading.code)`", at: 1)
        }
        let line = blocks.line
        guard case .paragraph(let meaning)? = try blocks.next() else {
            throw blocks.malformed("the meaning is a paragraph below the heading", at: line)
        }
        let wrong = try blocks.example(below: "Wrong")
        let right = try blocks.example(below: "Right")
        let end = blocks.line
        guard try blocks.next() == nil else { throw blocks.malformed("a page ends with its right example", at: end) }
        self.init(heading.code, heading.severity, heading.title, meaning: meaning, wrong: wrong, right: right)
    }

    /// `error[missing-comma]: a comma is missing`
    private struct Heading {
        let severity: Problem.Severity
        let code: String
        let title: String

        init?(_ words: String) {
            guard let open = words.firstIndex(of: "["), let close = words.firstIndex(of: "]"), open < close,
                let severity = Problem.Severity(rawValue: String(words[..<open])), words[close...].hasPrefix("]: ")
            else { return nil }
            self.severity = severity
            code = String(words[words.index(after: open)..<close])
            title = String(words[close...].dropFirst(3))
            guard !title.isEmpty else { return nil }
        }
    }
}

extension MarkdownBlocks {
    /// Reads a heading and the example below it, up to the next heading or the end.
    fileprivate mutating func example(below heading: String) throws(MalformedPage) -> ManualPage.Example {
        let start = line
        guard try next() == .heading(2, heading) else {
            throw malformed("\"## \(heading)\" is missing here", at: start)
        }
        var files: [ManualPage.Example.File] = []
        var situation: String?
        // The file of the next block, where a line says it.
        var name: String?
        var place = line
        while let block = try nextInSection() {
            guard situation == nil else { throw malformed("an example is one sentence, or rule files", at: place) }
            if case .lua(let text) = block {
                guard name != nil || files.isEmpty else {
                    throw malformed("a line such as \"In `rule_book.lua`:\" is missing above the block", at: place)
                }
                let file = name ?? "new.lua"
                guard !files.contains(where: { $0.name == file }) else {
                    throw malformed("the example has two files `\(file)`", at: place)
                }
                files.append(ManualPage.Example.File(file, String(text.map { $0 == "\u{2400}" ? "\0" : $0 })))
                name = nil
            } else if case .paragraph(let words) = block {
                guard name == nil else { throw malformed("a block of Lua is missing here", at: place) }
                name = MarkdownBlocks.file(namedBy: words)
                if name == nil { situation = words }
                guard name != nil || files.isEmpty else {
                    throw malformed("an example is one sentence, or rule files", at: place)
                }
            }
            place = line
        }
        guard name == nil, situation != nil || !files.isEmpty else { throw malformed("an example is missing here") }
        return situation.map(ManualPage.Example.init(situation:)) ?? ManualPage.Example(files)
    }

    /// `rule_book.lua` of ``In `rule_book.lua`:``.
    private static func file(namedBy words: String) -> String? {
        guard words.hasPrefix("In `"), words.hasSuffix("`:") else { return nil }
        let name = words.dropFirst(4).dropLast(2)
        return name.contains("`") || name.contains(" ") ? nil : String(name)
    }
}
