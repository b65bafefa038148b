// Every declaration of a rule book with its place: what `edit`, `?` and Tab look through.

import RuleModel

/// One declaration.
struct Declared: Hashable, Sendable {
    /// The word that declares it, such as `red_flag`.
    let kind: String
    /// Its id; of a scenario, its name.
    let id: String
    /// Its name for people.
    let title: String
    /// What else is said of it in words, to be searched.
    let words: [String]
    /// Where it stands.
    let location: SourceLocation

    /// In the order of the lists of a book.
    static func all(of book: RuleBook) -> [Declared] {
        var all = book.levels.map {
            Declared(kind: "level", id: $0.id, title: $0.title, words: [], location: $0.location)
        }
        all += book.findings.map { finding in
            Declared(
                kind: finding.word, id: finding.id, title: finding.label,
                words: finding.synonyms + [finding.ask ?? ""] + finding.options.flatMap { [$0.label] + $0.synonyms },
                location: finding.location)
        }
        all += book.patterns.map {
            Declared(kind: "pattern", id: $0.id, title: $0.label ?? "", words: [], location: $0.location)
        }
        all += book.redFlags.map {
            Declared(kind: "red_flag", id: $0.id, title: $0.title, words: [$0.because], location: $0.location)
        }
        all += book.causes.map {
            Declared(kind: "cause", id: $0.id, title: $0.title, words: [$0.because ?? ""], location: $0.location)
        }
        all += book.questions.map {
            Declared(kind: "question", id: $0.id, title: $0.ask, words: [$0.help ?? ""], location: $0.location)
        }
        all += book.advice.map {
            Declared(kind: "advice", id: $0.id, title: $0.text, words: [], location: $0.location)
        }
        all += book.complications.map {
            Declared(kind: "complication", id: $0.id, title: $0.title, words: [$0.text ?? ""], location: $0.location)
        }
        all += book.sources.map {
            Declared(kind: "source", id: $0.id, title: $0.title, words: [], location: $0.location)
        }
        all += book.statements.map {
            Declared(kind: "statement", id: $0.id, title: $0.gist, words: [], location: $0.location)
        }
        return all
            + book.scenarios.map {
                Declared(kind: "scenario", id: $0.name, title: "", words: [], location: $0.location)
            }
    }
}
