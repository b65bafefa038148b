// Words without the brackets, colons and signs that belong to them: `any a, b`, `temperature above 38`.

extension Parser {
    /// `any a, b`, `strongly a`: a word that takes something in brackets, followed by it alone.
    func wordsMissBrackets(_ word: Token) -> Bool {
        guard word.kind == .name, let role = Vocabulary.roles[text(word)] else { return false }
        return role == .condition || role == .weight
    }

    func bracketsMissing(behind word: Token) -> SyntaxMistake {
        let name = text(word)
        let field = position > 2 && tokens[position - 2].kind == .assign ? text(tokens[position - 3]) : ""
        let isLevel = ["urgency", "disposition"].contains(field)
        let (brackets, form) =
            if Vocabulary.listWords.contains(name) {
                ("braces", "\(name) { …, … }")
            } else if name == "points" || name.hasPrefix("at_") {
                ("parentheses", name == "points" ? "points(n, …)" : isLevel ? "\(name)(…)" : "\(name)(n, { …, … })")
            } else {
                ("parentheses", "\(name)(…)")
            }
        var proposal: Proposal?
        if let stretch = stretch(from: position), let text = bracketed(name, stretch, isLevel: isLevel) {
            proposal = Proposal(span: word.span.through(stretch), text: text)
        }
        return SyntaxMistake(
            code: .surplusValues, span: word.span, message: "what belongs to `\(name)` stands in \(brackets)",
            help: "the form is `\(form)`", proposal: proposal)
    }

    /// All that stands between a token and the end of the field or list it is in, on its line; `nil` where it is not
    /// certain how much of that belongs together.
    func stretch(from start: Int) -> Span? {
        let line = source.line(at: tokens[start].span.start)
        let isField = start > 1 && tokens[start - 2].kind == .assign
        var (index, depth) = (start, 0)
        search: while source.line(at: tokens[index].span.start) == line {
            switch tokens[index].kind {
            case .openBrace, .openParenthesis, .openBracket: depth += 1
            case .closeBrace, .closeParenthesis, .closeBracket:
                if depth == 0 { break search }
                depth -= 1
            case .comma, .semicolon:
                guard depth == 0, index + 2 < tokens.count else { break }
                if tokens[index + 1].kind == .name, tokens[index + 2].kind == .assign { break search }
                if [.closeBrace, .closeParenthesis].contains(tokens[index + 1].kind) { break search }
                // In a list nobody knows which of the members behind belong to the word; a field goes on to its end.
                if !isField { return nil }
            case .end, .mistake: return nil
            default: break
            }
            index += 1
        }
        // A field that goes on in the next line is not looked at.
        guard depth == 0, index > start, ends(at: index) else { return nil }
        return tokens[start].span.through(tokens[index - 1].span)
    }

    private func ends(at index: Int) -> Bool {
        switch tokens[index].kind {
        case .closeBrace, .closeParenthesis, .closeBracket: true
        case .comma, .semicolon: true
        default: tokens[index - 1].kind == .comma || tokens[index - 1].kind == .semicolon
        }
    }

    /// A word with its brackets around what stands behind it, if that is certain: members with commas between, or joined
    /// by the one operator that says the same as the word.
    private func bracketed(_ word: String, _ stretch: Span, isLevel: Bool) -> String? {
        var text = source.text(stretch)
        if word.hasPrefix("at_") || word == "points" {
            // `at_least 3 { a, b, c }`
            if tokens[position].kind == .number {
                let number = self.text(tokens[position])
                text = source.text(Span(tokens[position].span.end, stretch.end))
                guard word != "points", let (values, inner) = ConditionMender.values(in: text), values.count == 1,
                    values[0].fields != nil
                else { return nil }
                return "\(word)(\(number), \(inner.text(values[0].span)))"
            }
            return isLevel && stretch == tokens[position].span ? "\(word)(\(text))" : nil
        }
        guard let (values, inner) = ConditionMender.values(in: text) else { return nil }
        let mender = ConditionMender(source: inner, kinds: [:])
        guard Vocabulary.listWords.contains(word) else {
            guard values.count == 1, !values[0].isOperation else { return nil }
            return mender.mended(values[0]).map { "\(word)(\($0))" }
        }
        let joining: Token.Kind = word == "all" ? .and : .or
        var members: [String] = []
        for value in values {
            var texts: [String]?
            if case .binary(_, let sign, _) = value.form, sign.kind == .and || sign.kind == .or {
                texts = sign.kind == joining ? mender.members(of: value, joining) : nil
            } else {
                texts = mender.mended(value).map { [$0] }
            }
            guard let texts else { return nil }
            members += texts
        }
        return members.isEmpty ? nil : "\(word) { \(members.joined(separator: ", ")) }"
    }

    // MARK: Two words side by side

    /// Words of a sentence between two conditions, and those that compare.
    private static let joiningWords: Set<String> = [
        "with", "without", "but", "unless", "except", "if", "when", "plus", "present", "absent", "no", "not", "has",
        "is",
        "are", "was", "also", "while", "than", "more", "less", "over", "under", "greater", "missing", "none", "nor",
        "of",
        "includes", "positive", "negative", "yes", "xor", "AND", "OR", "NOT",
    ]

    /// `temperature above 38`, `sick without pale`, `stiff neck`
    func twoWords(_ first: Token) -> SyntaxMistake {
        let (one, two) = (text(first), text(current))
        var (help, proposal): (String, Proposal?) = (Form.several, nil)
        if Vocabulary.methods.contains(two), Vocabulary.roles[one] == nil {
            (help, proposal) = methodInWords(first)
        } else if one == "no" || one == "not" || two == "absent" || two == "missing" {
            help = Form.absent
        } else if !Parser.joiningWords.contains(one), !Parser.joiningWords.contains(two) {
            help = "the words of one name are joined with `_`; " + Form.several
            proposal = Proposal(
                span: first.span.through(current.span), text: "\(one)_\(two)", read: [one, two, "\(one)_\(two)"])
        }
        return SyntaxMistake(
            code: .notUnderstood, span: first.span.through(current.span),
            message: "two words stand here with nothing between them", help: help, proposal: proposal)
    }

    /// `temperature above 38`, `colour is white`
    private func methodInWords(_ first: Token) -> (String, Proposal?) {
        let (name, method) = (text(first), text(current))
        let isText = ["is", "includes", "any_of"].contains(method)
        let form = isText ? "`\(name):\(method) \"…\"`" : "`\(name):\(method)(…)`"
        var help = "a colon and brackets or quotes are missing: \(form)"
        if method == "is" {
            help = "an answer is asked for with \(form), a number with `\(name):at_least(…)` and the like"
        }
        guard let stretch = stretch(from: position - 1), tokens[position + 1].span.end == stretch.end else {
            return (help, nil)
        }
        let value = text(tokens[position + 1])
        let text: String? =
            switch tokens[position + 1].kind {
            case .number where !isText: "\(name):\(method)(\(value))"
            case .name where isText && method != "any_of": "\(name):\(method) \"\(value)\""
            default: nil
            }
        return (help, text.map { Proposal(span: stretch, text: $0) })
    }
}

extension Parser {
    /// A word behind a number, a text or another word is more often something else than a member behind a missing comma.
    func wordInsteadOfComma(after previous: Token) -> SyntaxMistake? {
        guard source.line(at: previous.span.start) == source.line(at: current.span.start), peek().kind != .assign else {
            return nil
        }
        let help: String
        switch previous.kind {
        case .number:
            help =
                "a unit stands in quotes behind its number, with a comma before it: `…, \"…\"`; a comma parts members"
        case .string: help = #"members are parted by commas; a quote inside a text is written `\"`"#
        case .name where Vocabulary.inner.contains(text(previous)):
            help = "the id behind `\(text(previous))` stands in quotes: `\(text(previous)) \"…\" { … }`"
        case .name
        where Vocabulary.methods.contains(text(current)) || Parser.joiningWords.contains(text(previous))
            || Parser.joiningWords.contains(text(current)):
            return twoWords(previous)
        default: return nil
        }
        return SyntaxMistake(
            code: .missingComma, span: Span(previous.span.end, previous.span.end + 1),
            message: "a comma is missing here", help: help)
    }

    /// A sign before or behind a value that Lua does not know there.
    func foreignSign() -> SyntaxMistake? {
        if previous?.kind == .percent, [.closeBrace, .closeParenthesis, .comma].contains(kind) {
            return SyntaxMistake(
                code: .missingValue, span: previous?.span ?? current.span,
                message: "`%` behind a number is no unit here",
                help: "a unit stands in quotes behind its number, with a comma before it: `…, \"%\"`")
        }
        switch kind {
        case .plus:
            return SyntaxMistake(
                code: .notUnderstood, span: current.span, message: "no `+` stands before a value", help: "delete it")
        case .openBracket:
            return SyntaxMistake(
                code: .notUnderstood, span: current.span, message: "a list stands in braces, not in brackets",
                help: "the form is `{ …, … }`")
        default: return nil
        }
    }
}

extension Expression {
    /// Whether an operator stands outermost in it.
    var isOperation: Bool {
        switch form {
        case .binary, .unary: true
        case .parenthesised(let inner): inner.isOperation
        default: false
        }
    }
}
