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
        case numbers([Exact])
        case flag(Bool)
        case options([Finding.Option])
        case statements([Statement])
    }

    init(_ kind: String, _ id: String, at location: SourceLocation) {
        self.kind = kind
        self.id = id
        self.location = location
    }

    /// Adds a text, unless there is none.
    mutating func add(_ name: String, _ text: String?) {
        if let text { fields.append((name, .text(text))) }
    }

    /// Adds texts, unless there are none.
    mutating func add(_ name: String, _ texts: [String]) {
        if !texts.isEmpty { fields.append((name, .texts(texts))) }
    }

    mutating func add(_ name: String, _ value: Value) { fields.append((name, value)) }

    /// Adds what the declaration rests on.
    mutating func add(_ basis: Basis, in book: RuleBook) {
        if !basis.cites.isEmpty { add("cites", .statements(basis.cites.map { book.statements[$0] })) }
        add("editorial", basis.editorial)
    }
}
