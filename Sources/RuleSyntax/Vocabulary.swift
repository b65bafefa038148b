// The words of the rule language, and which fields belong to which.

package import RuleModel

/// The words of the rule language.
package enum Vocabulary {
    /// What a word is for.
    package enum Role {
        /// Stands by itself in a file: `word "id" { … }`.
        case statement
        /// Has the same shape and stands in a list of another declaration.
        case inner
        /// Makes a condition.
        case condition
        /// Says how strongly a condition counts.
        case weight
    }

    private static let conclusion = ["cite", "editorial", "expect_warning"]
    private static let asked = ["label", "ask", "help", "also", "codes"]
    private static let compared = ["worse", "was"]

    /// The fields of a word that is written `word "id" { … }`.
    package static func fields(of word: DeclarationWord) -> [String] {
        switch word {
        case .ruleBook:
            [
                "title", "version", "purpose", "misuse", "audience", "authors", "reviewers", "disclaimer",
                "emergency_number", "urgency", "groups", "weights", "applies_when",
            ] + conclusion
        case .source:
            ["title", "publisher", "url", "reviewer", "reviewed", "review_interval_months", "statements"] + conclusion
        case .finding: asked + ["implies", "implied_by", "if_unsure"] + compared + conclusion
        case .quantity: asked + ["unit", "limits", "molar_mass", "charge", "units"] + compared + conclusion
        case .choice: asked + ["options"] + compared + conclusion
        case .choices:
            asked + ["options", "unlisted", "recognise", "irrelevant", "understood", "units", "salts"] + compared
                + conclusion
        case .score: ["label", "codes", "was"] + conclusion
        case .calculated: ["label", "unit", "limits", "options", "from", "compute", "codes", "was"] + conclusion
        case .pattern: ["label", "when"] + conclusion
        case .redFlag: ["title", "when", "urgency", "because", "refines"] + conclusion
        case .cause: ["title", "group", "because", "for_it", "against", "codes"] + conclusion
        case .question: ["ask", "help", "fills", "because"] + conclusion
        case .advice: ["text", "when", "unless", "levels"] + conclusion
        case .complication: ["title", "text", "when"] + conclusion
        case .scenario: ["given", "patients", "threshold", "step", "expect", "otherwise"] + conclusion
        case .property:
            [
                "whenever", "urgency", "holds", "never", "raises", "never_raises", "gives", "never_gives", "supports",
                "never_supports",
            ] + conclusion
        case .level: ["title", "advice", "where"]
        case .group: ["title"]
        case .statement: ["kind", "gist", "life_threatening", "note"]
        case .option: ["label", "also", "perhaps", "perhaps_ask"]
        case .code: ["system", "release"]
        }
    }

    /// The fields of each word that is written `word "id" { … }`.
    package static let fields: [String: [String]] = Dictionary(
        uniqueKeysWithValues: DeclarationWord.allCases.map { ($0.rawValue, fields(of: $0)) })

    /// Declarations whose entries without a name are conditions with points.
    package static let withEntries: Set<String> = ["score"]

    package static let statements = DeclarationWord.allCases.filter { !$0.isInner }.map(\.rawValue)
    package static let inner = DeclarationWord.allCases.filter(\.isInner).map(\.rawValue)
    package static let conditions = ["all", "any", "none", "at_least", "at_most", "absent"]
    package static let weights = ["strongly", "somewhat", "slightly"]
    package static let values = [
        "yes", "no", "unknown", "present", "absent", "supported", "open", "not_supported",
    ]
    package static let methods = [
        "at_least", "above", "at_most", "below", "between", "is", "includes", "any_of",
    ]
    /// What a scenario may expect, in the order in which it is judged.
    package static let expected = [
        "urgency", "settled", "disposition", "in_scope", "red_flags", "not_ruled_out", "causes", "asks_next",
        "advice", "complications", "warnings",
    ]
    /// Words whose ids stand in conditions and rules as bare names.
    package static let naming: Set<DeclarationWord> = [
        .finding, .quantity, .choice, .choices, .score, .calculated, .pattern, .level,
    ]
    /// Fields whose value is one condition.
    package static let conditionFields: Set<String> = [
        "when", "applies_when", "implied_by", "whenever", "holds", "never",
    ]
    /// Words that are called with one list.
    static let listWords: Set<String> = ["all", "any", "none"]

    /// Every word that may be called, with what it is for.
    package static let roles: [String: Role] = {
        var roles: [String: Role] = [:]
        for word in statements { roles[word] = .statement }
        for word in inner { roles[word] = .inner }
        for word in conditions { roles[word] = .condition }
        for word in weights + ["points"] { roles[word] = .weight }
        return roles
    }()

    /// Every field of every declaration.
    static let allFields: Set<String> = Set(fields.values.joined())

    /// What a `calculated` function and loops may use besides their own names.
    package static let libraryNames: Set<String> = ["math", "pairs", "ipairs"]

    /// What the sandbox offers of `math`.
    package static let mathNames: Set<String> = [
        "abs", "ceil", "exp", "floor", "fmod", "log", "max", "min", "pi", "sqrt", "tointeger",
    ]

    /// Names of Lua's library that the sandbox does not offer, and that therefore can name nothing else.
    static let omittedNames: Set<String> = [
        "string", "table", "coroutine", "utf8", "io", "os", "require", "package", "dofile", "loadfile", "load",
        "loadstring", "debug", "print", "warn", "pcall", "xpcall", "error", "assert", "setmetatable", "getmetatable",
        "rawget", "rawset", "rawequal", "rawlen", "collectgarbage", "next", "type", "tostring", "tonumber", "select",
        "unpack", "getfenv", "setfenv", "module", "newproxy", "bit32", "arg",
    ]

    /// Names that no finding, pattern or level may have.
    package static let reserved: Set<String> = Set(roles.keys).union(values).union(methods).union(libraryNames).union(
        omittedNames
    )
    .union(Token.Kind.keywords.keys).union(["everything_else", "id"])

    /// Whether a text has the form of an id: lower-case letters, digits and `_`, a letter first.
    package static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.utf8.first, first >= 0x61, first <= 0x7A, text.utf8.count <= 100 else { return false }
        return text.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0.isDigit || $0 == 0x5F }
            && text.utf8.last != 0x5F
    }
}
