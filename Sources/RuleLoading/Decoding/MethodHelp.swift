// What to write for a method that other languages have and this one does not.

import RuleSyntax

/// The help for a method that a finding does not have: the condition that means the same, never a word that only looks
/// like it. `colour:is_not "pale"` is `absent(colour:is "pale")`, `history:all_of { "a", "b" }` is
/// `all { history:includes "a", history:includes "b" }`.
package struct MethodHelp {
    /// What may be written instead, to be tried; `nil` if the word is not known to mean something.
    let proposal: String?
    /// What is said where nothing is proposed.
    let form: String

    init(_ word: String, _ name: String, _ arguments: [Written], _ shape: Shape) {
        switch shape {
        case .quantity, .score:
            proposal = MethodHelp.number(word, name, arguments)
            form =
                MethodHelp.comparisons[word] != nil && arguments.contains { $0.name != nil }
                ? Form.twoFindings : Form.ways(of: .quantity, name)
        case .choice:
            proposal = MethodHelp.option(word, name, arguments, method: "is")
            form = Form.ways(of: .choice, name)
        case .choices:
            proposal = MethodHelp.option(word, name, arguments, method: "includes")
            form = Form.ways(of: .choices, name)
        case .yesNo, .broken: (proposal, form) = (nil, Form.ways(of: .finding, name))
        }
    }

    // MARK: Numbers

    private static let comparisons: [String: String] = {
        var table: [String: String] = [:]
        for (method, words) in [
            ("below", "less less_than lt under smaller_than younger_than lower_than not_at_least before"),
            ("above", "greater greater_than gt over more_than older_than higher_than exceeds not_at_most beyond after"),
            (
                "at_least",
                "min minimum from ge gte not_below not_less_than not_under no_less_than greater_or_equal or_more since"
            ),
            (
                "at_most",
                "max maximum le lte up_to not_above not_over not_more_than not_greater_than no_more_than less_or_equal until"
            ),
            ("=", "is equal equals eq exactly equal_to is_equal includes"),
            ("~=", "is_not isnt not_equal not_equals not_equal_to ne neq differs_from not_exactly"),
            ("between", "within inside in_range range from_to"),
            ("~between", "not_between outside not_within not_in_range not_inside out_of_range excludes"),
        ] {
            for word in words.split(separator: " ") { table[String(word)] = method }
        }
        return table
    }()

    private static func number(_ word: String, _ name: String, _ arguments: [Written]) -> String? {
        guard let method = comparisons[word], arguments.first?.number != nil else { return nil }
        let parts = arguments.compactMap { $0.sourceText(atMost: 40) }
        guard parts.count == arguments.count, let first = parts.first else { return nil }
        let written = parts.joined(separator: ", ")
        let unit = arguments.count == 2 && arguments[1].text != nil ? ", \(parts[1])" : ""
        guard arguments.count == 1 || !unit.isEmpty || method.hasSuffix("between") else { return nil }
        switch method {
        case "=": return "\(name):between(\(first), \(first)\(unit))"
        case "~=": return "absent(\(name):between(\(first), \(first)\(unit)))"
        case "~between": return "absent(\(name):between(\(written)))"
        default: return "\(name):\(method)(\(written))"
        }
    }

    // MARK: Options

    private static let negative: Set<String> = [
        "is_not", "isnt", "not_is", "not_equal", "not_equals", "ne", "neq", "differs_from", "excludes", "exclude",
        "excluding", "except", "none_of", "not_any_of", "not_includes", "not_include", "not_in", "not_contains",
        "lacks",
        "without", "has_no", "has_not", "does_not_include", "includes_none", "includes_none_of", "includes_not",
        "never", "is_none_of", "is_not_in", "is_neither", "neither", "none",
    ]
    private static let every: Set<String> = [
        "all_of", "all", "includes_all", "includes_all_of", "contains_all", "has_all", "every", "each_of", "both",
    ]
    private static let some: Set<String> = [
        "any_of", "one_of", "any", "some_of", "some", "is_in", "is_any_of", "is_one_of", "either", "among",
        "includes_any", "includes_any_of", "contains_any", "has_any",
    ]
    private static let plain: Set<String> = [
        "is", "includes", "include", "contains", "contain", "has", "equals", "equal", "eq", "exactly",
    ]
    private static let notEvery: Set<String> = ["not_all_of", "not_all", "includes_not_all", "not_every", "not_both"]

    private static func option(_ word: String, _ name: String, _ arguments: [Written], method: String) -> String? {
        let stated = arguments.flatMap { $0.table == nil ? [$0] : $0.items }
        let single = stated.compactMap { value in
            value.text == nil ? nil : value.sourceText(atMost: 40).map { "\(name):\(method) \($0)" }
        }
        guard !single.isEmpty, single.count == stated.count else { return nil }
        let members = single.joined(separator: ", ")
        let isOne = single.count == 1
        if negative.contains(word) { return isOne ? "absent(\(single[0]))" : "none { \(members) }" }
        if notEvery.contains(word) { return isOne ? nil : "absent(all { \(members) })" }
        if every.contains(word) { return isOne ? single[0] : method == "is" ? nil : "all { \(members) }" }
        if some.contains(word) { return isOne ? single[0] : "any { \(members) }" }
        if plain.contains(word) {
            return isOne ? single[0] : method == "is" ? "any { \(members) }" : nil
        }
        return nil
    }
}
