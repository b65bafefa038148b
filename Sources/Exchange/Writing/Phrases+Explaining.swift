// Words of the engine itself in explanations.

extension Phrases {
    static let alsoRaised = "Also"
    static let raised = "Raised"

    static func because(_ level: String, _ flag: String) -> String { "\(level), because of: \(flag)" }

    static func openBecause(_ count: Int, upTo level: String) -> String {
        "\(notDecided): \(stillOpen(count, upTo: level))"
    }

    static func stillOpen(_ count: Int, upTo level: String) -> String {
        let flags = count == 1 ? "1 red flag is not ruled out" : "\(count) red flags are not ruled out"
        return "\(flags). It may be as urgent as: \(level)"
    }

    static func allRuledOut(_ count: Int) -> String {
        "No red flag is raised: all \(count) of the rule book are ruled out by what is known."
    }

    static func othersRuledOut(_ count: Int) -> String {
        count == 1 ? "1 red flag of the rule book is ruled out." : "\(count) red flags of the rule book are ruled out."
    }

    static func noneDemandsMore(_ count: Int) -> String {
        count == 1
            ? "1 other red flag is not ruled out; it could not make it more urgent."
            : "\(count) other red flags are not ruled out; none of them could make it more urgent."
    }

    static func aboutThis(_ title: String) -> String { "Is it about “\(title)”?" }

    /// The first few parts and how many more there are, one after the other: `a; b; and 3 more`.
    static func fewParts(_ parts: [String], limit: Int) -> String {
        let rest = parts.count > limit ? ["\(more(parts.count - limit))"] : []
        return (parts.prefix(limit) + rest).joined(separator: "; ")
    }
}
