// Everything that a rule book declares, as one list.

/// One thing that a rule book declares: its kind, what it is called, what it rests on, and where it stands.
public struct Declaration: Sendable {
    /// The kinds of declarations, in the order in which they are listed.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case ruleBook = "rule_book"
        case level, group
        /// A finding of any kind: yes/no, quantity, choice, list, score or calculation.
        case finding
        case option, pattern
        case redFlag = "red_flag"
        case cause, question, advice, complication, source, statement, scenario, property

        /// Whether a declaration of this kind stands inside another one.
        public var isInner: Bool { DeclarationWord(rawValue: rawValue)?.isInner ?? false }

        /// The key of a list of this kind, such as `red_flags`.
        public var plural: String {
            switch self {
            case .advice: rawValue
            case .property: "properties"
            case .ruleBook, .level, .group, .finding, .option, .pattern, .redFlag, .cause, .question, .complication,
                .source, .statement, .scenario:
                rawValue + "s"
            }
        }

        /// The kind in words for people, such as "red flag".
        public var words: String { String(rawValue.map { $0 == "_" ? " " : $0 }) }
    }

    /// What is declared.
    public let kind: Kind
    /// The place in the book's list of this kind, from 0; of an option, in the list of its finding.
    public let place: Int
    /// Of an option, the place of its finding in `RuleBook.findings`; else `nil`.
    public let finding: Int?
    /// The word that declares it.
    public let word: DeclarationWord
    /// The id; of a scenario or property, its name.
    public let id: String
    /// What it is called for people: a title, a label, a question; empty if it has none.
    public let title: String
    /// What it rests on; `nil` for a kind that rests on nothing by itself.
    public let basis: Basis?
    /// Where it is declared.
    public let location: SourceLocation

    /// What it is called in messages and lists, such as `red_flag stiff_neck`.
    public var wordAndID: String { "\(word.rawValue) \(id)" }
}

extension RuleBook {
    /// Everything that the book declares, by kind and then in the order of the lists.
    public var declarations: [Declaration] { Declaration.Kind.allCases.flatMap(declarations(of:)) }

    /// Everything of one kind that the book declares, in the order of its list.
    public func declarations(of kind: Declaration.Kind) -> [Declaration] {
        func declaration(
            _ place: Int, _ id: String, _ title: String, _ basis: Basis?, _ location: SourceLocation,
            word: DeclarationWord, finding: Int? = nil
        ) -> Declaration {
            Declaration(
                kind: kind, place: place, finding: finding, word: word, id: id, title: title, basis: basis,
                location: location)
        }
        switch kind {
        case .ruleBook:
            return [declaration(0, header.id, header.title, header.basis, header.location, word: .ruleBook)]
        case .level:
            return levels.enumerated().map { declaration($0, $1.id, $1.title, nil, $1.location, word: .level) }
        case .group:
            return groups.enumerated().map { declaration($0, $1.id, $1.title, nil, $1.location, word: .group) }
        case .finding:
            return findings.enumerated().map {
                declaration($0, $1.id, $1.label, $1.basis, $1.location, word: $1.word)
            }
        case .option:
            return findings.enumerated().flatMap { finding, declared in
                declared.options.enumerated().map {
                    declaration($0, $1.id, $1.label, nil, $1.location, word: .option, finding: finding)
                }
            }
        case .pattern:
            return patterns.enumerated().map {
                declaration($0, $1.id, $1.label ?? "", $1.basis, $1.location, word: .pattern)
            }
        case .redFlag:
            return redFlags.enumerated().map {
                declaration($0, $1.id, $1.title, $1.basis, $1.location, word: .redFlag)
            }
        case .cause:
            return causes.enumerated().map { declaration($0, $1.id, $1.title, $1.basis, $1.location, word: .cause) }
        case .question:
            return questions.enumerated().map {
                declaration($0, $1.id, $1.ask, $1.basis, $1.location, word: .question)
            }
        case .advice:
            return advice.enumerated().map { declaration($0, $1.id, $1.text, $1.basis, $1.location, word: .advice) }
        case .complication:
            return complications.enumerated().map {
                declaration($0, $1.id, $1.title, $1.basis, $1.location, word: .complication)
            }
        case .source:
            return sources.enumerated().map { declaration($0, $1.id, $1.title, nil, $1.location, word: .source) }
        case .statement:
            return statements.enumerated().map {
                declaration($0, $1.id, $1.gist, nil, $1.location, word: .statement)
            }
        case .scenario:
            return scenarios.enumerated().map {
                declaration($0, $1.name, "", $1.basis, $1.location, word: .scenario)
            }
        case .property:
            return properties.enumerated().map {
                declaration($0, $1.name, "", $1.basis, $1.location, word: .property)
            }
        }
    }
}

extension Finding {
    /// The word of the rule language that declares it.
    public var word: DeclarationWord {
        switch origin {
        case .score: return .score
        case .calculated: return .calculated
        case .stated: break
        }
        switch kind {
        case .yesNo, .score: return .finding
        case .quantity: return .quantity
        case .choice: return .choice
        case .choices: return .choices
        }
    }
}
