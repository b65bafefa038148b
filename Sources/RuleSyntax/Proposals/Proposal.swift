// What a help proposes to write, before it is known to be right.

/// A text that may stand in place of a stretch of a rule file. It is shown only after it was tried: see
/// `Loader.settled`. Whatever is proposed by other means could turn a rule round.
package struct Proposal: Hashable, Sendable {
    package var file: String
    /// What is replaced: the whole of what is wrong.
    package let span: Span
    package let text: String
    /// Words of either text that are no names of the author's: a method of another language, the parts of a joined name.
    package var read: Set<String>

    package init(file: String = "", span: Span, text: String, read: Set<String> = []) {
        (self.file, self.span, self.text, self.read) = (file, span, text, read)
    }
}

/// The names and numbers of a stretch of text: what no help may lose and none may bring.
struct StatedWords: Equatable {
    private(set) var words: Set<String> = []

    /// What the language itself says with a word.
    private static let said: Set<String> = Set(Vocabulary.conditions + Vocabulary.methods + Vocabulary.values)

    /// The names and numbers of a text but those that were read as words of the language, or `nil` if it cannot be cut
    /// into words. A text in quotes counts as what it says: `"38"` is the number 38.
    init?(of text: String, reading read: Set<String>) {
        let source = SourceText(file: "", bytes: Array(text.utf8))
        let lexer = Lexer(source)
        guard lexer.mistake == nil else { return nil }
        for (index, token) in lexer.tokens.enumerated() {
            let word: String
            switch token.kind {
            case .name:
                word = source.text(token.span)
                let isMethod = index > 0 && lexer.tokens[index - 1].kind == .colon
                if isMethod || StatedWords.said.contains(word) { continue }
            case .number: word = source.text(token.span)
            case .string: word = String(decoding: source.value(ofString: token.span), as: UTF8.self)
            default: continue
            }
            if !read.contains(word) { words.insert(word) }
        }
    }
}

extension Proposal {
    /// Whether it is one value and keeps every name and number of what it replaces, and brings no other.
    package func keepsWords(of source: SourceText) -> Bool {
        guard let before = StatedWords(of: source.text(span), reading: read),
            let after = StatedWords(of: text, reading: read), before == after
        else { return false }
        return ConditionMender.values(in: text)?.values.count == 1
    }
}
