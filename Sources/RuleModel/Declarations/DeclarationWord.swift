// The words of the rule language that declare something.

/// A word that declares something: `red_flag "stiff_neck" { … }`.
public enum DeclarationWord: String, CaseIterable, Hashable, Sendable {
    case ruleBook = "rule_book"
    case source, finding, quantity, choice, choices, score, calculated, pattern
    case redFlag = "red_flag"
    case cause, question, advice, complication, scenario, property
    case level, group, statement, option, code

    /// Whether it stands in a list of another declaration, as a level does in `rule_book`, and not by itself in a file.
    public var isInner: Bool {
        switch self {
        case .level, .group, .statement, .option, .code: true
        case .ruleBook, .source, .finding, .quantity, .choice, .choices, .score, .calculated, .pattern, .redFlag,
            .cause, .question, .advice, .complication, .scenario, .property:
            false
        }
    }
}
