// What a rule file that cannot be read probably got wrong.

/// What a rule file should have said where it says something else.
enum Expected {
    case value, name, member, statement, assign, parameters, closing, fieldOrBrace, then, `do`, `in`, end
    case arguments(Name)
}

extension Parser {
    /// The mistake that the current token, which is not what was expected, points to.
    func unexpected(_ expectation: Expected) -> SyntaxMistake {
        if kind == .mistake, let lexerMistake { return lexerMistake }
        if kind == .end || beginsDeclarationInside { return unclosed() }
        if let mistake = misspeltKeyword(before: position) { return mistake }
        if let mistake = foreignHabit() { return mistake }
        if closesNothing { return unmatched() }
        // A field after a comma inside parentheses or a function: those were meant to be closed before.
        if kind == .assign, open.count > 1, open.last?.kind == .parenthesis || open.last?.kind == .block {
            return unclosed()
        }
        switch expectation {
        case .fieldOrBrace: return afterField()
        case .then: return missing("then", comparing: kind == .assign)
        case .do: return missing("do", comparing: kind == .assign)
        case .in: return missing("in", comparing: false)
        case .value: return missingOrMisplacedValue()
        case .closing: return afterField()
        case .arguments(let method):
            // `when: recurs,`
            if !Vocabulary.methods.contains(method.text), position > 2,
                Vocabulary.allFields.contains(text(tokens[position - 3]))
            {
                return SyntaxMistake(
                    code: .wrongEquals, span: tokens[position - 2].span,
                    message: "a field is given its value with `=`, not with `:`",
                    help: "write `\(text(tokens[position - 3])) = …`")
            }
            if kind == .name, ["includes", "is"].contains(method.text) {
                return SyntaxMistake(
                    code: .missingQuotes, span: current.span, message: "an answer stands in quotes",
                    help: "write `:\(method.text) \"\(text(current))\"`")
            }
            let word = position > 2 ? text(tokens[position - 3]) : ""
            if Vocabulary.roles[word] == .statement {
                return SyntaxMistake(
                    code: .notUnderstood, span: method.span,
                    message: "`:\(method.text)` stands behind a word of the language",
                    help: "the id behind `\(word)` stands in quotes; in a condition the name stands alone")
            }
            guard Vocabulary.methods.contains(method.text) else {
                return SyntaxMistake(
                    code: .unknownMethod, span: method.span, message: "there is no `:\(method.text)`",
                    help: "a number can be asked `:at_least`, `:above`, `:at_most`, `:below` and `:between`, a choice "
                        + "`:is`, a list `:includes` and `:any_of`")
            }
            return SyntaxMistake(
                code: .missingValue, span: method.span, message: "`:\(method.text)` needs a value behind it",
                help: "write `:\(method.text)(…)`")
        case .name, .member, .statement, .assign, .parameters, .end: return notUnderstood()
        }
    }

    private func notUnderstood() -> SyntaxMistake {
        SyntaxMistake(
            code: .notUnderstood, span: current.span, message: "`\(text(current))` is not understood here",
            help: "look just before it: a comma, a quote or a brace may be missing or one too many")
    }

    // MARK: What is left open

    /// A declaration at the start of a line while braces are open: one of them was not closed.
    private var beginsDeclarationInside: Bool {
        !open.isEmpty && beginsDeclaration(position)
    }

    private func unclosed() -> SyntaxMistake {
        unclosed(open.last?.kind == .brace ? suspect ?? open.last : open.last)
    }

    private func unclosed(_ opening: Opening?) -> SyntaxMistake {
        guard let opening else {
            return SyntaxMistake(
                code: .notUnderstood, span: Span(max(current.span.start - 1, 0), current.span.end),
                message: "the file ends in the middle of something", help: "finish or delete what stands last")
        }
        switch opening.kind {
        case .brace, .parenthesis, .bracket:
            let sign = opening.kind == .brace ? "}" : opening.kind == .bracket ? "]" : ")"
            return SyntaxMistake(
                code: .unclosedBrace, span: opening.span, message: "the `\(text(opening))` here is never closed",
                help: "put `\(sign)` where what it opens ends", related: missed(opening))
        case .block:
            let word = text(opening)
            let close = word == "repeat" ? "until" : "end"
            return SyntaxMistake(
                code: .unclosedBlock, span: opening.span, message: "this `\(word)` is never closed",
                help: "put `\(close)` where it ends", related: missed(opening))
        }
    }

    /// What shows that an opening should have been closed before.
    private func missed(_ opening: Opening) -> [(span: Span, message: String)] {
        let declaration = tokens.indices.first { index in
            tokens[index].span.start > opening.span.start && index < position && beginsDeclaration(index)
        }
        let span = declaration.map { tokens[$0].span } ?? opening.missedAt ?? (kind == .end ? nil : current.span)
        return span.map { [($0, "it should be closed before this")] } ?? []
    }

    /// Whether a token at the start of a line is the word of a declaration.
    private func beginsDeclaration(_ index: Int) -> Bool {
        tokens[index].kind == .name && source.column(at: tokens[index].span.start) == 1
            && index + 1 < tokens.count && tokens[index + 1].kind == .string
            && Vocabulary.statements.contains(text(tokens[index]))
    }

    private func text(_ opening: Opening) -> String { source.text(opening.span) }

    /// Notes an opening brace whose closing brace, first on its line, stands further left than the line that opens it.
    mutating func noticeIndentation(_ opener: Span) {
        guard suspect == nil, kind == .closeBrace, source.isFirstOnLine(current.span.start),
            source.line(at: opener.start) != source.line(at: current.span.start),
            source.indentation(at: current.span.start) < source.indentation(at: opener.start)
        else { return }
        suspect = Opening(kind: .brace, span: opener, missedAt: current.span)
    }

    private var closesNothing: Bool {
        switch kind {
        case .closeBrace: open.last?.kind != .brace
        case .closeParenthesis: open.last?.kind != .parenthesis
        case .closeBracket: open.last?.kind != .bracket
        case .endWord: open.last?.kind != .block
        default: false
        }
    }

    private func unmatched() -> SyntaxMistake {
        if open.last?.kind == .block, kind != .endWord, open.count > 1 { return unclosed() }
        // What this closes is open, too, further out: something inside it was left open.
        let closed: Opening.Kind = kind == .closeBrace ? .brace : kind == .closeBracket ? .bracket : .parenthesis
        if kind != .endWord, open.contains(where: { $0.kind == closed }) { return unclosed(open.last) }
        var mistake = SyntaxMistake(
            code: .unmatchedClose, span: current.span, message: "`\(text(current))` closes nothing",
            help: "delete it, or look for something before it that was closed too early")
        if let opening = open.last {
            let sign = opening.kind == .brace ? "}" : opening.kind == .parenthesis ? ")" : "]"
            if opening.kind != .block {
                mistake = SyntaxMistake(
                    code: .unmatchedClose, span: current.span,
                    message: "`\(text(current))` stands where `\(sign)` should close what is open",
                    help: "write `\(sign)` here, or before it")
            }
            mistake.related = [(opening.span, "this is open")]
        }
        return mistake
    }

    // MARK: Fields

    private func afterField() -> SyntaxMistake {
        guard let previous else { return notUnderstood() }
        let touches = previous.span.end == current.span.start
        if previous.kind == .string, kind == .name, touches {
            if let mistake = textClosedTooLate(previous) { return mistake }
            return SyntaxMistake(
                code: .quoteInText, span: Span(previous.span.end - 1, previous.span.end),
                message: "this quote ends the text, and more follows",
                help: source.bytes[previous.span.end - 1] == UInt8(ascii: "'")
                    ? "put the text in double quotes, so that `'` may stand inside"
                    : #"write a quote inside a text as `\"`"#)
        }
        switch kind {
        case .assign where previous.kind == .string:
            return SyntaxMistake(
                code: .wrongEquals, span: previous.span, message: "the name of a field stands without quotes",
                help: "write `\(String(decoding: source.value(ofString: previous.span), as: UTF8.self)) = …`")
        case .assign where isSecondEquals: return secondEquals(previous)
        case .comma where open.last?.kind == .parenthesis:
            return SyntaxMistake(
                code: .surplusValues, span: open.last?.span ?? current.span,
                message: "a list stands in braces, not in parentheses", help: "write `{ … }`")
        case .colon: return colonForEquals()
        case .name where missesColon(after: previous):
            return colonMissing(after: previous)
        case .name where wordsMissBrackets(previous), .number where wordsMissBrackets(previous),
            .not where wordsMissBrackets(previous):
            return bracketsMissing(behind: previous)
        case .name where isTextWithoutQuotes(after: previous):
            return textWithoutQuotes(previous)
        case .name, .string, .number, .openBrace, .openBracket, .true, .false, .nilWord, .function, .not:
            if case .parenthesis? = open.last?.kind {
                return missingComma(after: previous, inside: "parentheses")
            }
            return missingComma(after: previous, inside: "braces")
        default: return notUnderstood()
        }
    }

    private func missingComma(after previous: Token, inside: String) -> SyntaxMistake {
        let last = text(previous)
        if kind == .name, let mistake = wordInsteadOfComma(after: previous) { return mistake }
        let isShort = last.utf8.count <= 30 && !last.utf8.contains(0x0A)
        var help = isShort ? "write `\(last),`" : "what stands side by side in \(inside) is parted by commas"
        if previous.kind == .string, kind == .string, !isShort {
            help = "if both are one text, join them with `..`; if they are two, part them with a comma"
        }
        return SyntaxMistake(
            code: .missingComma, span: Span(previous.span.end, previous.span.end + 1),
            message: "a comma is missing here", help: help)
    }

    /// `title "x"` is read as a call; said here where the next token shows it.
    func misspeltField() -> SyntaxMistake? {
        guard peek().kind == .equal, Vocabulary.allFields.contains(text(current)) else { return nil }
        return SyntaxMistake(
            code: .wrongEquals, span: peek().span, message: "a field is given its value with one `=`",
            help: "write `\(text(current)) = …`")
    }

    func colonWithoutName() -> SyntaxMistake { kind == .colon ? colonForEquals() : notUnderstood() }

    private func colonForEquals() -> SyntaxMistake {
        let field = previous.map { $0.kind == .string ? source.value(ofString: $0.span) : Array(text($0).utf8) } ?? []
        let next = peek().kind
        let word = String(decoding: field, as: UTF8.self)
        let isID = previous?.kind == .string && position > 1 && Vocabulary.fields[text(tokens[position - 2])] != nil
        if isID || previous?.kind == .name && Vocabulary.roles[word] == .condition {
            return SyntaxMistake(
                code: .wrongEquals, span: current.span,
                message: "no colon stands between \(isID ? "an id" : "`\(word)`") and its braces", help: "delete it")
        }
        guard
            next == .string || next == .number || next == .openBrace || next == .true || next == .false
                || next == .name
        else {
            return notUnderstood()
        }
        return SyntaxMistake(
            code: .wrongEquals, span: current.span, message: "a field is given its value with `=`, not with `:`",
            help: "write `\(word) = …`")
    }

    func missingValue() -> SyntaxMistake {
        let equals = previous?.span ?? current.span
        let field = position > 1 ? text(tokens[position - 2]) : ""
        if kind == .end { return unclosed() }
        return SyntaxMistake(
            code: .missingValue, span: equals, message: "`\(field)` has no value",
            help: "write its value behind the `=`, or delete the field")
    }

    private func missingOrMisplacedValue() -> SyntaxMistake {
        if let mistake = foreignSign() { return mistake }
        switch kind {
        case .comma, .semicolon:
            return SyntaxMistake(
                code: .missingValue, span: current.span, message: "nothing stands before this comma",
                help: "delete the comma, or write what is missing")
        case .closeBrace, .closeParenthesis:
            return SyntaxMistake(
                code: .missingValue, span: previous?.span ?? current.span,
                message: "something is missing behind `\(previous.map { text($0) } ?? "")`",
                help: "write what belongs there, or delete it")
        case .assign:
            return SyntaxMistake(
                code: .wrongEquals, span: current.span, message: "`=` stands without the name of a field before it",
                help: "write `name = value`")
        case .for where peek().kind == .assign:
            return SyntaxMistake(
                code: .notUnderstood, span: current.span, message: "`for` is a word of Lua and no field",
                help: "did you mean `for_it`?")
        case _ where kind.isKeyword:
            let field = position > 1 && previous?.kind == .assign ? text(tokens[position - 2]) : "when"
            return SyntaxMistake(
                code: .notUnderstood, span: current.span, message: "`\(text(current))` is no value",
                help: "write what must hold, without it: `\(field) = …`")
        default: return notUnderstood()
        }
    }

    private func missing(_ word: String, comparing: Bool) -> SyntaxMistake {
        if comparing {
            return SyntaxMistake(
                code: .wrongEquals, span: current.span, message: "one `=` gives a value and does not compare",
                help: "to compare, write `==`")
        }
        return SyntaxMistake(
            code: .missingWord, span: current.span, message: "`\(word)` is missing before `\(text(current))`",
            help: "write `\(word)` here")
    }

    /// A field that stands where only declarations may.
    func fieldOutside(_ name: Name) -> SyntaxMistake {
        if let place = tokens.firstIndex(where: { $0.span.start == name.span.start }), place > 1,
            tokens[place - 1].kind == .string, Vocabulary.fields[text(tokens[place - 2])] != nil
        {
            let head = tokens[place - 2].span.through(tokens[place - 1].span)
            return SyntaxMistake(
                code: .forgottenBody, span: head, message: "a `{` is missing behind `\(source.text(head))`",
                help: "write `\(source.text(head)) {`")
        }
        return SyntaxMistake(
            code: .fieldOutside, span: name.span, message: "the field `\(name.text)` stands outside a declaration",
            help: "move it inside the braces it belongs to; a `}` before it may close too early")
    }

    // MARK: Statements and words

    /// A comma behind a whole declaration: one too many, or a brace before it closed too early.
    func commaAfterStatement() -> SyntaxMistake {
        let next = peek()
        let beginsNext = next.kind == .name && peek(2).kind == .string && Vocabulary.statements.contains(text(next))
        if next.kind == .end || beginsNext {
            return SyntaxMistake(
                code: .surplusComma, span: current.span, message: "no comma stands between declarations",
                help: "delete it")
        }
        return SyntaxMistake(
            code: .unmatchedClose, span: (previous ?? current).span,
            message: "this ends the declaration, and more of it follows",
            help: "look for a `{` that is missing before it, or delete it")
    }

    /// What is wrong with something that does nothing, `target`, read from the token at `start`.
    func notAStatement(_ target: Expression, from start: Int) -> SyntaxMistake {
        if kind == .mistake, let lexerMistake { return lexerMistake }
        guard let name = target.name else { return closesNothing ? unmatched() : notUnderstoodOr(target) }
        if kind == .name, Vocabulary.fields["\(name)_\(text(current))"] != nil {
            return SyntaxMistake(
                code: .unknownWord, span: target.span.through(current.span),
                message: "`\(name) \(text(current))` is written as one word",
                help: "write `\(name)_\(text(current))`")
        }
        if kind == .name, Vocabulary.fields[name] != nil {
            return SyntaxMistake(
                code: .missingQuotes, span: current.span, message: "the id behind `\(name)` stands in quotes",
                help: "write `\(name) \"\(text(current))\" { … }`")
        }
        if let mistake = misspeltKeyword(before: position) { return mistake }
        if kind == .equal {
            return SyntaxMistake(
                code: .wrongEquals, span: current.span, message: "`==` compares and gives no value",
                help: "a field is given its value with one `=`, inside the braces of its declaration")
        }
        if let mistake = foreignHabit() { return mistake }
        return notUnderstoodOr(target)
    }

    private func notUnderstoodOr(_ target: Expression) -> SyntaxMistake {
        let shown = source.text(target.span)
        if open.contains(where: { $0.kind == .block && text($0) == "function" }) {
            return SyntaxMistake(
                code: .notUnderstood, span: target.span, message: "a value by itself does nothing",
                help: "what a function gives back stands behind `return`")
        }
        return SyntaxMistake(
            code: .notUnderstood, span: target.span,
            message: shown.utf8.count <= 60 ? "`\(shown)` by itself says nothing" : "this by itself says nothing",
            help: "a file consists of declarations such as `red_flag \"id\" { … }`")
    }
}
