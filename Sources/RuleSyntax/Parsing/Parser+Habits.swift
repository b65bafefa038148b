// Mistakes that come from habits: texts without quotes, signs and words of other languages.

extension Parser {
    // MARK: Texts

    /// `"calf, "foot"`: the quote that begins the next text was taken as the end of this one.
    func textClosedTooLate(_ text: Token) -> SyntaxMistake? {
        var content = source.value(ofString: text.span)[...]
        while content.last == 0x20 { content.removeLast() }
        guard content.last == UInt8(ascii: ",") else { return nil }
        let written = String(decoding: content.dropLast(), as: UTF8.self)
        // `{ spasm", "cramp" }`
        if written.isEmpty, position > 1, tokens[position - 2].kind == .name,
            tokens[position - 2].span.end == text.span.start
        {
            let span = Span(tokens[position - 2].span.start, text.span.start + 1)
            let word = source.text(tokens[position - 2].span)
            return SyntaxMistake(
                code: .missingQuotes, span: span,
                message: "a text ends with a quote here and begins with none", help: "write `\"\(word)\"`")
        }
        return SyntaxMistake(
            code: .unclosedText, span: Span(text.span.start, text.span.start + content.count + 1),
            message: "the text that begins here is never closed",
            help: written.utf8.count <= 30 && !written.utf8.contains(0x0A)
                ? "write `\"\(written)\",`" : "put `\"` before the comma")
    }

    /// `because = It can be`: two words on one line, the first of them right behind the `=`.
    func isTextWithoutQuotes(after previous: Token) -> Bool {
        position > 1 && previous.kind == .name && tokens[position - 2].kind == .assign && peek().kind != .assign
            && source.line(at: previous.span.start) == source.line(at: current.span.start)
    }

    func textWithoutQuotes(_ first: Token) -> SyntaxMistake {
        let field = position > 2 ? text(tokens[position - 3]) : ""
        guard ["when", "applies_when", "implied_by", "urgency", "fills", "levels", "unless", "implies"].contains(field)
        else {
            return SyntaxMistake(
                code: .missingQuotes, span: first.span, message: "a text stands in quotes, and this has none",
                help: "put `\"` before `\(text(first))` and where the text ends")
        }
        return twoWords(first)
    }

    // MARK: Colons and brackets

    /// `history includes "…"`
    func missesColon(after name: Token) -> Bool {
        guard name.kind == .name, Vocabulary.methods.contains(text(current)), Vocabulary.roles[text(name)] == nil else {
            return false
        }
        // `at_least(2, { … })` is a condition by itself, before which a comma is missing.
        return peek().kind == .string || peek().kind == .openBrace
            || (peek().kind == .openParenthesis && !(peek(3).kind == .comma && peek(4).kind == .openBrace))
    }

    func colonMissing(after name: Token) -> SyntaxMistake {
        SyntaxMistake(
            code: .notUnderstood, span: name.span.through(current.span),
            message: "two words stand here with nothing between them",
            help: "write a colon: `\(text(name)):\(text(current))`")
    }

    // MARK: Equals signs

    /// `when = fever = yes`
    var isSecondEquals: Bool {
        position > 1 && previous?.kind == .name && tokens[position - 2].kind == .assign
            && source.line(at: tokens[position - 2].span.start) == source.line(at: current.span.start)
    }

    func secondEquals(_ name: Token) -> SyntaxMistake {
        let word = text(name)
        let help: String
        if Vocabulary.roles[word] == .condition {
            help = "what belongs to `\(word)` stands behind it without `=`"
        } else {
            switch peek().kind {
            case .string:
                help = "an answer is asked for with `\(word):is \"…\"`, one of a list with `\(word):includes \"…\"`"
            case .number: help = "a number is asked for with a comparison, such as `\(word):at_least(…)`"
            default:
                help =
                    ["no", "absent", "false"].contains(text(peek()))
                    ? "what must be absent is written `absent(\(word))`"
                    : "what must be present is written `\(word)` alone"
            }
        }
        return SyntaxMistake(
            code: .wrongEquals, span: current.span, message: "a field has one `=`, and this is a second", help: help)
    }

    // MARK: Words and signs

    /// A word on this line that was probably meant as one of Lua's.
    func misspeltKeyword(before end: Int) -> SyntaxMistake? {
        guard kind.isKeyword || kind == .name || kind == .assign || kind == .openParenthesis else { return nil }
        let line = source.line(at: current.span.start)
        var index = min(end, tokens.count - 1)
        while index >= 0, source.line(at: tokens[index].span.start) == line {
            let token = tokens[index]
            index -= 1
            guard token.kind == .name else { continue }
            let word = text(token)
            guard word.utf8.count >= 3, Vocabulary.roles[word] == nil, !Vocabulary.allFields.contains(word),
                !Vocabulary.values.contains(word),
                let meant = nearestKeyword(word),
                kind.isKeyword || meant == "local" || meant == "function"
                    || meant == "return" || meant == "end"
            else { continue }
            return SyntaxMistake(
                code: .misspeltKeyword, span: token.span, message: "`\(word)` is not a word of the language",
                help: "did you mean `\(meant)`?")
        }
        return nil
    }

    private func nearestKeyword(_ word: String) -> String? {
        let meant = nearestWord(
            to: word, in: ["function", "local", "return", "then", "end", "while", "repeat", "until", "elseif", "else"])
        return meant
    }

    /// Signs and comments of other languages.
    func foreignHabit() -> SyntaxMistake? {
        if kind == .dot, previous?.kind == .string {
            return SyntaxMistake(
                code: .oddCharacter, span: current.span, message: "one dot does not join two texts",
                help: "write `..` between them")
        }
        if kind == .ampersand || kind == .bar, previous?.kind == kind {
            let isAnd = kind == .ampersand
            return SyntaxMistake(
                code: .oddCharacter, span: (previous ?? current).span.through(current.span),
                message: "`\(isAnd ? "&&" : "||")` means nothing in a rule file",
                help: isAnd ? Form.all : Form.any)
        }
        let line = source.line(at: current.span.start)
        var index = position
        while index >= 0, source.line(at: tokens[index].span.start) == line {
            let token = tokens[index]
            let isHyphen = token.kind == .minus && index + 1 < tokens.count && tokens[index + 1].kind == .name
            let isHyphenComment = isHyphen && open.isEmpty && source.isFirstOnLine(token.span.start)
            let isBlockComment = token.kind == .slash && index + 1 < tokens.count && tokens[index + 1].kind == .star
            if token.kind == .doubleSlash || isBlockComment || isHyphenComment
                || (token.kind == .hash && source.isFirstOnLine(token.span.start))
            {
                return SyntaxMistake(
                    code: .wrongComment, span: token.span, message: "`\(text(token))` does not begin a comment here",
                    help: "a comment begins with `--` and ends with its line")
            }
            index -= 1
        }
        return nil
    }
}
