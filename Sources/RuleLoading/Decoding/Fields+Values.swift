// Lists, numbers, words and inner declarations among the fields.

import RuleModel
import RuleSyntax

extension Fields {
    /// The members of a plain list, or `nil` after saying what is wrong.
    func list(_ value: Written, _ key: String, of what: String) -> [Written]? {
        guard let table = value.table else {
            // Of `limits = 1, 300` the second number already has its problem.
            guard body.items.isEmpty || Vocabulary.withEntries.contains(word) else { return nil }
            let isNothing = ["none", "no", "absent"].contains(value.name) || value.flag == false
            wrongType(
                value, key, "a list of \(what)",
                help: isNothing
                    ? "a list of nothing is written `{}`" : "put it in braces: `\(key) = { \(short(value)) }`")
            return nil
        }
        checkPlain(table: value, key)
        return table.items.isEmpty && !table.fields.isEmpty ? nil : value.items
    }

    /// What is written, if it is short enough to be repeated in a help.
    private func short(_ value: Written) -> String {
        guard let span = value.syntax?.span else { return "…" }
        let text = value.file.source.text(span)
        return text.utf8.count <= 40 && !text.utf8.contains(0x0A) ? text : "…"
    }

    /// Says what of a table is no list: holes and names.
    func checkPlain(table value: Written, _ key: String) {
        loading.checkPlain(value)
    }

    /// Names, in one text with commas and line ends between them or as a list of texts; `nil` where it is left out.
    func names(_ key: String) -> [String]? {
        guard let value = self[key] else { return nil }
        if value.table != nil { return texts(key) }
        return text(value, key).map { NameWords.entries(of: $0) } ?? []
    }

    /// A number that may be left out.
    func number(_ key: String) -> Rational? { self[key].flatMap { number($0, key) } }

    func number(_ value: Written, _ key: String) -> Rational? {
        if let number = value.number { return number }
        wrongType(value, key, "a number", help: unquoted(value))
        return nil
    }

    /// `yes` or `no`; `no` if it is left out.
    func flag(_ key: String) -> Bool {
        guard let value = self[key] else { return false }
        if let flag = value.flag { return flag }
        wrongType(value, key, "`yes` or `no`")
        return false
    }

    /// One of a few bare words.
    func word(_ key: String, of words: [String]) -> String? {
        guard let value = self[key] else { return nil }
        let shown = words.map { "`\($0)`" }.joined(separator: " or ")
        if let name = value.name, words.contains(name) { return name }
        if let text = value.text, words.contains(text), !value.isBlamed {
            problems.add(
                .quotedName, at: value.location, "`\(key)` takes a word without quotes, not a text",
                help: "write `\(key) = \(text)`")
        } else if let name = value.name ?? value.text, !value.isBlamed {
            problems.add(
                .wrongType, at: value.location, "`\(key)` must be \(shown), not `\(name)`",
                help: didYouMean(name, in: words))
        } else {
            wrongType(value, key, shown)
        }
        return nil
    }

    /// A whole number of at least one.
    func count(_ key: String) -> Int? {
        guard let value = self[key] else { return nil }
        guard let number = value.number, number.isWhole, number > Rational(0),
            let count = Int(exactly: number.numerator)
        else {
            wrongType(value, key, "a whole number above zero", help: unquoted(value))
            return nil
        }
        return count
    }

    /// For a number that stands in quotes.
    private func unquoted(_ value: Written) -> String? {
        value.text.flatMap { Rational(decimal: $0) == nil ? nil : "write `\($0)` without quotes" }
    }

    /// The inner declarations of a list, such as the options of a choice.
    func inner(_ key: String, _ declared: DeclarationWord, isRequired: Bool = true) -> [WrittenDeclaration] {
        let word = declared.rawValue
        guard let value = isRequired ? required(key) : self[key] else { return [] }
        guard let items = list(value, key, of: "`\(word) \"id\" { … }`") else { return [] }
        if items.isEmpty, isRequired {
            problems.add(
                .emptyList, at: value.location, "`\(key)` is empty", help: "add `\(word) \"id\" { … }`")
        }
        var isReported = false
        return items.compactMap { item in
            guard let node = item.node, node.word == word else {
                if !item.isBlamed, !isReported {
                    isReported = true
                    problems.add(
                        .wrongType, at: item.location,
                        "`\(key)` must be a list of `\(word) \"id\" { … }`, not of \(item.kindInWords)")
                }
                return nil
            }
            return WrittenDeclaration(item, problems)
        }
    }

    /// The codes of a finding or cause.
    func codes() -> [Code] {
        inner("codes", .code, isRequired: false).compactMap { declaration in
            let fields = Fields(declaration, loading)
            guard let system = fields.requiredText("system"), let release = fields.requiredText("release") else {
                return nil
            }
            return Code(system: system, code: declaration.id, release: release, location: declaration.location)
        }
    }
}

extension Loading {
    /// Says what of a table is no list: holes and names.
    func checkPlain(_ value: Written, ofConditions isOfConditions: Bool = false) {
        guard let table = value.table, !value.isBlamed else { return }
        if table.hasHoles {
            problems.add(
                .holeInList, at: value.location, "this list has an empty place",
                help: "delete what stands for nothing, or name what is missing")
        }
        if let field = table.fields.first {
            problems.add(
                .nameInList, at: value.location(ofKey: field.key), "`\(field.key) = …` stands in a list",
                help: isOfConditions && names[field.key] != nil
                    ? waysToAsk(field.key)
                    : "a list holds values parted by commas, without names")
        } else if table.hasOtherKeys {
            problems.add(
                .nameInList, at: value.location, "this list has entries in brackets",
                help: "a list holds values parted by commas, without names")
        }
    }
}

extension Loading {
    /// What may be asked of a name.
    private func waysToAsk(_ name: String) -> String {
        guard case .finding(let index)? = names[name]?.named else { return Form.ways(of: .finding, name) }
        let word: DeclarationWord =
            switch shapes[index.value] {
            case .quantity, .score: .quantity
            case .choice: .choice
            case .choices: .choices
            case .yesNo, .broken: .finding
            }
        return Form.ways(of: word, name)
    }
}

extension Written {
    /// The exact number that it is, or `nil`.
    var number: Rational? {
        switch term {
        case .integer(let number): Rational(Int128(number), over: 1)
        case .number(let number): writtenNumber ?? Rational(shortestDecimalOf: number)
        default: nil
        }
    }

    /// The number as its digits stand in the file.
    private var writtenNumber: Rational? {
        guard let syntax, case .number = syntax.form else { return nil }
        return Rational(decimal: file.source.text(syntax.span))
    }

    /// Yes or no, or `nil`.
    var flag: Bool? {
        switch term {
        case .bool(let flag): flag
        case .name("yes", _): true
        case .name("no", _): false
        default: nil
        }
    }
}
