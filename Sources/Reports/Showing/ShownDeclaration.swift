// One declaration of a rule book, ready to be shown as text or JSON.

import RuleModel

/// A declaration as a list of named values, in the order of reading.
struct ShownDeclaration {
    /// The word of the rule language, such as `red_flag`.
    let kind: String
    let id: String
    let location: SourceLocation
    var fields: [(name: String, value: Value)] = []

    enum Value {
        case text(String)
        case texts([String])
        case numbers([Rational])
        case flag(Bool)
        case options([Finding.Option])
        case statements([Statement])
    }

    init(_ declaration: Declaration) {
        kind = declaration.word.rawValue
        id = declaration.id
        location = declaration.location
    }

    /// Adds a text, unless there is none.
    mutating func add(_ name: String, _ text: String?) {
        if let text { fields.append((name, .text(text))) }
    }

    /// Adds texts, unless there are none.
    mutating func add(_ name: String, _ texts: [String]) {
        if !texts.isEmpty { fields.append((name, .texts(texts))) }
    }

    /// Adds a text to the list of a name.
    mutating func append(_ name: String, _ text: String) {
        if let last = fields.indices.last, fields[last].name == name, case .texts(let texts) = fields[last].value {
            fields[last].value = .texts(texts + [text])
        } else {
            fields.append((name, .texts([text])))
        }
    }

    mutating func add(_ name: String, _ value: Value) { fields.append((name, value)) }

    /// Adds what the declaration rests on.
    mutating func add(_ basis: Basis, in book: RuleBook) {
        if !basis.cites.isEmpty { add("cites", .statements(basis.cites.map { book.statements[$0] })) }
        add("editorial", basis.editorial)
    }
}
