// What an editor says of each word of the language: what it does, an example, its fields.

/// The explanation of a word, as an editor shows it.
struct WordGuide {
    /// A field of a declaration, with the type that the generated file gives it.
    struct Field {
        let name: String
        let type: String
        let isRequired: Bool
        let says: String

        /// A field that must be there.
        static func must(_ name: String, _ type: String, _ says: String) -> Field {
            Field(name: name, type: type, isRequired: true, says: says)
        }

        /// A field that may be left out.
        static func may(_ name: String, _ type: String, _ says: String) -> Field {
            Field(name: name, type: type, isRequired: false, says: says)
        }
    }

    let word: String
    /// What it does, in one sentence or two.
    let says: String
    let example: String
    /// The fields in its braces; empty for words of conditions.
    let fields: [Field]

    init(_ word: String, _ says: String, example: String, fields: [Field] = []) {
        self.word = word
        self.says = says
        self.example = example
        self.fields = fields
    }

    /// Every declaration and every word that stands inside one.
    static let declarations = book + findings + rules

    /// What any declaration may rest on.
    static let basis: [Field] = [
        .may("cite", "triage.citation|triage.citation[]", "the statements of a source that it rests on"),
        .may("editorial", "string", "the reason and who decided, for all that no source says"),
        .may("expect_warning", "string|string[]", "`\"code: reason\"` of a warning that is meant"),
    ]

    /// What is asked of a person.
    static let asked: [Field] = [
        .must("label", "string", "its name, as results show it"),
        .may("ask", "string", "the question that a person is asked"),
        .may("help", "string", "what helps to answer the question"),
        .may("also", "string[]", "other names for it"),
        .may("codes", "triage.code[]", "codes of published systems: `code \"R07.9\" { … }`"),
    ]
}
