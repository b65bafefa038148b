// The fields of one declaration: each is asked for by name and type, and every mistake becomes a problem.

import RuleModel
import RuleSyntax

/// The fields of a declaration's body, or of a plain table with the same rules.
struct Fields {
    let loading: Loading
    let word: String
    let id: String
    /// What a problem with the whole points at.
    let location: SourceLocation
    let body: Written

    var problems: ProblemList { loading.problems }

    /// The fields of a declaration; says which of them its word does not have.
    init(_ declaration: WrittenDeclaration, _ loading: Loading) {
        self.loading = loading
        word = declaration.word.rawValue
        id = declaration.id
        location = declaration.location
        body = declaration.body
        for field in body.table?.fields ?? [] {
            loading.fieldPlaces.add(field.key, at: body.location(ofKey: field.key), of: location)
        }
        checkKeys(Vocabulary.fields[word] ?? [])
    }

    /// The fields of a plain table, such as `weights = { … }`.
    init(table: Written, of word: String, known: [String]?, _ loading: Loading) {
        self.loading = loading
        self.word = word
        id = ""
        location = table.location
        body = table
        if let known { checkKeys(known) }
    }

    /// What authors call fields that have other names here.
    private static let otherNames: [String: [String]] = [
        "title": ["label", "text"], "label": ["title"], "name": ["label", "title"], "text": ["title", "label"],
        "for": ["for_it"], "level": ["urgency"], "condition": ["when"], "if": ["when"],
        "description": ["text", "because"],
    ]

    private func checkKeys(_ known: [String]) {
        guard let table = body.table else { return }
        for field in table.fields where !known.contains(field.key) {
            problems.add(
                .unknownField, at: body.location(ofKey: field.key), "`\(word)` has no field `\(field.key)`",
                help: Fields.otherNames[field.key].flatMap { name in
                    name.first(where: known.contains).map { "did you mean `\($0)`?" }
                } ?? didYouMean(field.key, in: known)
                    ?? "its fields are " + known.map { "`\($0)`" }.joined(separator: ", "))
        }
        if table.hasOtherKeys {
            problems.add(.wrongType, at: body.location, "the names of fields stand without brackets")
        }
        guard !Vocabulary.withEntries.contains(word) else { return }
        var reported: Set<String> = []
        for item in body.items where !item.isBlamed {
            // Of `unless = a, b, c` one thing is wrong.
            if let key = body.key(before: item), !reported.insert(key).inserted { continue }
            problems.add(
                .valueWithoutField, at: item.location, "\(item.kindInWords) stands here without the name of a field",
                help: help(forLoose: item, known))
        }
    }

    private func help(forLoose item: Written, _ known: [String]) -> String {
        let key = body.key(before: item)
        if item.name != nil || item.node?.kind == .method || item.node?.kind == .call,
            key.map(Vocabulary.conditionFields.contains) ?? known.contains("when")
        {
            return "several conditions stand in `all { … }` or `any { … }`"
        }
        if item.number != nil, key.map(Vocabulary.conditionFields.contains) == true {
            return "decimals are written with a point, not with a comma; several conditions stand in `all { … }` or "
                + "`any { … }`"
        }
        if item.text != nil, key.map(Vocabulary.conditionFields.contains) == true {
            return "several answers of one list stand in braces: `:any_of { \"…\", \"…\" }`"
        }
        if item.number != nil || item.text != nil || item.name != nil || item.node?.kind == .method {
            let values = key.flatMap { body.values(of: $0, atMost: 60) } ?? "a, b"
            return "several values of one field stand in braces: `\(key ?? "field") = { \(values) }`"
        }
        return "write `field = value`; the fields of `\(word)` are "
            + known.map { "`\($0)`" }.joined(separator: ", ")
    }

    /// The value of a field, or `nil` if it has none.
    subscript(_ key: String) -> Written? { body.field(key) }

    /// The value of a field that must be there.
    func required(_ key: String, _ help: String? = nil) -> Written? {
        if let value = body.field(key) { return value }
        guard !isAlreadyBlamed(key) else { return nil }
        problems.add(
            .missingField, at: location, "`\(word)\(id.isEmpty ? "" : " \"\(id)\"")` has no `\(key)`",
            help: help ?? "add `\(key) = …`")
        return nil
    }

    /// Whether a field is missing because it is misspelt or cannot be read, which has its own problem.
    func isAlreadyBlamed(_ key: String) -> Bool {
        let isMisspelt = body.table?.fields.contains { field in
            Vocabulary.fields[word]?.contains(field.key) != true && nearestWord(to: field.key, in: [key]) != nil
        }
        return isMisspelt == true || body.file.isBlamed(key: key, in: body)
    }

    func wrongType(_ value: Written, _ key: String, _ wanted: String, help: String? = nil) {
        guard !value.isBlamed else { return }
        problems.add(
            .wrongType, at: value.location, "`\(key)` must be \(wanted), not \(value.kindInWords)", help: help)
    }
}

// MARK: Texts

extension Fields {
    /// A text that must be there.
    func requiredText(_ key: String) -> String? { required(key).flatMap { text($0, key) } }

    /// A text that may be left out.
    func text(_ key: String) -> String? { self[key].flatMap { text($0, key) } }

    /// A text, with what stands in braces replaced; never empty.
    func text(_ value: Written, _ key: String) -> String? { code(value, key).map { filled($0, value) } }

    /// A text as it stands, never empty: braces in the code of a unit are a part of it.
    func code(_ value: Written, _ key: String) -> String? {
        if case .invalidText = value.term {
            guard !value.isBlamed else { return nil }
            problems.add(
                .notUTF8, at: value.location, "this text has bytes that are no characters",
                help: "save the file as UTF-8")
            return nil
        }
        guard let text = value.text else {
            wrongType(value, key, "a text", help: quoted(value).map { "write `\($0)`" } ?? "put it in quotes")
            return nil
        }
        guard text.utf8.contains(where: { $0 > 0x20 }) else {
            problems.add(
                .emptyText, at: value.location, "`\(key)` is empty", help: "write the text, or delete the field")
            return nil
        }
        return text
    }

    /// A number or name as a text in quotes, if it is one.
    private func quoted(_ value: Written) -> String? {
        guard let span = value.syntax?.span, value.number != nil || value.name != nil else { return nil }
        return "\"\(value.file.source.text(span))\""
    }

    /// A list of texts; empty if it is left out.
    func texts(_ key: String) -> [String] { self[key].map { texts($0, key) } ?? [] }

    func requiredTexts(_ key: String) -> [String] {
        guard let value = required(key) else { return [] }
        let texts = texts(value, key)
        if texts.isEmpty, value.table?.items.isEmpty == true {
            problems.add(.emptyList, at: value.location, "`\(key)` is empty", help: "name at least one")
        }
        return texts
    }

    private func texts(_ value: Written, _ key: String) -> [String] {
        list(value, key, of: "texts")?.compactMap { text($0, key) } ?? []
    }

    /// Puts the emergency number in its place and refuses other names in braces.
    private func filled(_ text: String, _ value: Written) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var (result, rest) = ("", text[...])
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}") else { break }
            let name = String(rest[rest.index(after: open)..<close])
            let whole = String(rest[open...close])
            rest = rest[rest.index(after: close)...]
            switch (name, loading.emergencyNumber) {
            case ("emergency_number", let number?): result += number
            case ("emergency_number", nil):
                problems.add(
                    .unknownPlaceholder, at: place(of: whole, in: value),
                    "`{emergency_number}` stands here, but the book states none",
                    help: "write `emergency_number = \"…\"` in the `rule_book`")
            case (let name, _) where Vocabulary.isIdentifier(name) || name.isEmpty:
                problems.add(
                    .unknownPlaceholder, at: place(of: whole, in: value), "`\(whole)` stands for nothing",
                    help: didYouMean(name, in: ["emergency_number"]).map { _ in "did you mean `{emergency_number}`?" }
                        ?? "`{emergency_number}` is the only name that a text can hold in braces")
            default: result += whole
            }
        }
        return result + rest
    }

    /// Where a part of a text stands.
    private func place(of part: String, in value: Written) -> SourceLocation {
        guard let span = value.syntax?.span else { return value.location }
        let bytes = value.file.source.bytes[span.start..<span.end]
        let wanted = Array(part.utf8)
        guard wanted.count <= bytes.count else { return value.location }
        for start in bytes.startIndex...(bytes.endIndex - wanted.count) where bytes[start...].starts(with: wanted) {
            return value.file.source.location(Span(start, start + wanted.count))
        }
        return value.location
    }
}

extension RuleFile {
    /// Whether the value of a field already has its problem, which is why it may be missing.
    func isBlamed(key: String, in body: Written) -> Bool {
        guard let fields = body.syntax?.fields else { return false }
        return fields.contains { field in
            if case .named(let name) = field.key { name.text == key && isBlamed(within: field.span) } else { false }
        }
            || fields.contains { field in
                // `title "x"`: a field written like a call.
                if case .call(let callee, _) = field.value.form { callee.name == key } else { false }
            }
    }
}
