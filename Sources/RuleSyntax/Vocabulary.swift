// The words of the rule language, and which fields belong to which.

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

    /// The fields of each word that is written `word "id" { … }`.
    package static let fields: [String: [String]] = [
        "rule_book": [
            "title", "version", "purpose", "misuse", "audience", "authors", "reviewers", "disclaimer",
            "emergency_number", "urgency", "groups", "weights", "applies_when",
        ] + conclusion,
        "source": [
            "title", "publisher", "url", "reviewer", "reviewed", "review_interval_months", "statements",
        ] + conclusion,
        "finding": asked + ["implies", "implied_by", "if_unsure"] + compared + conclusion,
        "quantity": asked + ["unit", "limits", "molar_mass", "charge", "units"] + compared + conclusion,
        "choice": asked + ["options"] + compared + conclusion,
        "choices": asked + ["options", "unlisted", "recognise", "irrelevant", "understood", "units", "salts"]
            + compared + conclusion,
        "score": ["label", "codes", "was"] + conclusion,
        "calculated": ["label", "unit", "limits", "options", "from", "compute", "codes", "was"] + conclusion,
        "pattern": ["label", "when"] + conclusion,
        "red_flag": ["title", "when", "urgency", "because", "refines"] + conclusion,
        "cause": ["title", "group", "because", "for_it", "against", "codes"] + conclusion,
        "question": ["ask", "help", "fills", "because"] + conclusion,
        "advice": ["text", "when", "unless", "levels"] + conclusion,
        "complication": ["title", "text", "when"] + conclusion,
        "scenario": ["given", "patients", "threshold", "step", "expect", "otherwise"] + conclusion,
        "property": [
            "whenever", "urgency", "holds", "never", "raises", "never_raises", "gives", "never_gives", "supports",
            "never_supports",
        ] + conclusion,
        "level": ["title", "advice", "where"],
        "group": ["title"],
        "statement": ["kind", "gist", "life_threatening", "note"],
        "option": ["label", "also", "perhaps", "perhaps_ask"],
        "code": ["system", "release"],
    ]

    /// Declarations whose entries without a name are conditions with points.
    package static let withEntries: Set<String> = ["score"]

    package static let statements = [
        "rule_book", "source", "finding", "quantity", "choice", "choices", "score", "calculated", "pattern",
        "red_flag", "cause", "question", "advice", "complication", "scenario", "property",
    ]
    package static let inner = ["level", "group", "statement", "option", "code"]
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
    package static let naming: Set<String> = [
        "finding", "quantity", "choice", "choices", "score", "calculated", "pattern", "level",
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
