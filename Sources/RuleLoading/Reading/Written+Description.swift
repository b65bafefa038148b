// What a value is, in words for its author.

import RuleSyntax

extension Written {
    /// What it is: `a text`, `a number`, `a list`.
    var kindInWords: String {
        switch term {
        case .none: "nothing"
        case .bool: "yes or no"
        case .integer, .number: "a number"
        case .string, .invalidText: "a text"
        case .table(let table): table.fields.isEmpty && !table.hasOtherKeys ? "a list" : "a table with fields"
        case .name(let name, _): "the name `\(name)`"
        case .node(let node): node.kind == .method ? "a condition" : "`\(node.word) …`"
        case .function: "a function"
        case .unsupported(let what): what
        }
    }

    /// How it stands in the file, if that is short and on one line.
    func sourceText(atMost limit: Int) -> String? {
        guard let syntax else { return nil }
        let text = file.source.text(syntax.span)
        return text.utf8.count <= limit && !text.utf8.contains(0x0A) ? text : nil
    }

    /// A text in place of all of it.
    func proposal(_ text: String?, reading read: Set<String> = []) -> Proposal? {
        guard let text, let syntax else { return nil }
        return Proposal(file: file.source.file, span: syntax.span, text: text, read: read)
    }

    /// The text that it is, or `nil`.
    var text: String? {
        if case .string(let text) = term { text } else { nil }
    }

    /// The bare name that it is, or `nil`.
    var name: String? {
        if case .name(let name, _) = term { name } else { nil }
    }
}
