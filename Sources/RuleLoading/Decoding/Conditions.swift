// Conditions: from names and words to expressions over findings.

import LuaRuntime
import RuleModel
import RuleSyntax

extension Fields {
    /// A condition that must be there.
    func requiredCondition(_ key: String) -> Condition? { required(key).flatMap { loading.condition($0) } }

    /// A condition that may be left out.
    func condition(_ key: String) -> Condition? { self[key].flatMap { loading.condition($0) } }

    /// A list of conditions; empty if it is left out.
    func conditions(_ key: String) -> [Condition] {
        guard let value = self[key] else { return [] }
        guard value.table != nil else {
            // Of `unless = a, b` the second condition already has its problem.
            guard body.items.isEmpty else { return [] }
            wrongType(
                value, key, "a list of conditions",
                help: "put it in braces: `\(key) = { \(value.sourceText(atMost: 40) ?? "…") }`")
            return []
        }
        return loading.conditions(in: value, of: key)
    }
}

extension Loading {
    /// The condition that a value is, or `nil` after saying why it is none.
    func condition(_ value: Written) -> Condition? {
        let condition = understood(value)
        if condition != nil { noteUnderstood(value) }
        // What is left out without a word would make a rule weaker in silence.
        if condition == nil, !problems.hasErrors {
            problems.add(.notUnderstood, at: value.location, "this condition is not understood")
        }
        return condition
    }

    private func understood(_ value: Written) -> Condition? {
        switch value.term {
        case .name(let name, _): return named(name, value)
        case .node(let node): return condition(of: node, value)
        case .table:
            if !value.isBlamed {
                problems.add(
                    .listForCondition, at: value.location, "a list by itself is no condition",
                    help: "write `all { … }` if all of it must hold, `any { … }` if one is enough")
            }
        case .string(let text):
            guard !value.isBlamed else { return nil }
            let isKnown = names[text] != nil
            problems.add(
                .quotedName, at: value.location, "a condition is a name without quotes, not a text",
                help: isKnown ? "write `\(text)`" : "write the name of a finding or pattern")
        default:
            if !value.isBlamed {
                problems.add(.wrongType, at: value.location, "a condition must stand here, not \(value.kindInWords)")
            }
        }
        return nil
    }

    /// The conditions of a list; an empty one is reported.
    func conditions(in list: Written, of word: String) -> [Condition] {
        checkPlain(list, ofConditions: true)
        let items = list.items
        if items.isEmpty, list.table?.fields.isEmpty == true, list.table?.hasHoles == false, !list.isBlamed {
            problems.add(
                .emptyList, at: list.location, "`\(word)` has nothing in its braces",
                help: "name at least one condition")
        }
        return items.compactMap { condition($0) }
    }

    private func condition(of node: TermNode, _ value: Written) -> Condition? {
        switch node.kind {
        case .call: return call(node, value)
        case .method: return method(node, value)
        case .declaration, .headWithoutBody:
            guard !value.isBlamed else { return nil }
            problems.add(
                .declarationInCondition, at: value.title, "`\(node.word)` declares something and is no condition",
                help: node.id.map { "declare it by itself, and write its name, `\($0)`, here" })
        case .dotCall, .member:
            guard !value.isBlamed else { return nil }
            problems.add(
                .dotForColon, at: value.location, "`\(node.word)` stands behind a dot",
                help: Vocabulary.methods.contains(node.word)
                    ? "write a colon: `:\(node.word)(…)`"
                    : "an answer is asked for with a colon and quotes: `:is \"…\"`, in a list `:includes \"…\"`")
        case .unknownCall where Vocabulary.roles[node.word] != nil || Vocabulary.methods.contains(node.word):
            guard !value.isBlamed else { return nil }
            problems.add(
                .surplusValues, at: value.location, "more stands in brackets behind what belongs to `\(node.word)`",
                help: Vocabulary.conditions.contains(node.word)
                    ? "what belongs to `\(node.word)` stands together: `\(usage(node.word))`"
                    : "several conditions are parted by commas")
        case .unknownCall:
            guard !value.isBlamed else { return nil }
            problems.add(
                .unknownWord, at: value.title, "`\(node.word)` is not a word of the language",
                help: Form.ofWord(node.word) ?? didYouMean(node.word, in: Vocabulary.roles.keys))
        }
        return nil
    }

    /// The form of a word that makes a condition.
    private func usage(_ word: String) -> String {
        switch word {
        case "all", "any", "none": "\(word) { …, … }"
        case "at_least", "at_most": "\(word)(n, { …, … })"
        default: "\(word)(…)"
        }
    }

    private func call(_ node: TermNode, _ value: Written) -> Condition? {
        let arguments = value.arguments
        switch node.word {
        case "all", "any", "none":
            guard let list = list(of: node.word, arguments, at: 0, count: 1, value) else { return nil }
            let members = conditions(in: list, of: node.word)
            guard !members.isEmpty else { return nil }
            let form: Condition.Form =
                node.word == "all" ? .all(members) : node.word == "any" ? .any(members) : .none(members)
            return Condition(form, at: value.location)
        case "at_least", "at_most":
            return counted(node, arguments, value)
        case "absent":
            guard arguments.count == 1, let only = arguments.first, only.table == nil else {
                if !value.isBlamed {
                    problems.add(
                        .surplusValues, at: value.location, "`absent` takes one condition in parentheses",
                        help: "what must not hold is written `absent(…)`, several `none { …, … }`")
                }
                return nil
            }
            return condition(only).map { Condition(.absent($0), at: value.location) }
        default:
            if !value.isBlamed {
                problems.add(
                    .weightInCondition, at: value.title,
                    "`\(node.word)` says how much a condition counts and is none",
                    help: "write it in `for_it` or `against` of a cause, or among the points of a score")
            }
            return nil
        }
    }

    private func list(of word: String, _ arguments: [Written], at index: Int, count: Int, _ value: Written) -> Written?
    {
        guard arguments.count == count, arguments[index].table != nil else {
            if !value.isBlamed {
                let proposal = count == 1 ? listed(word, arguments) : counted(word, arguments)
                let form =
                    if count == 1, arguments.contains(where: { $0.number != nil }) {
                        "`\(word)` takes no number; " + Form.count("at_least")
                    } else if count == 2, let name = arguments.first(where: { isNumeric($0) })?.name {
                        "a comparison is written `\(name):\(word)(…)`"
                    } else {
                        "the form is `\(usage(word))`"
                    }
                problems.add(
                    .surplusValues, at: value.title,
                    "`\(word)` takes \(count == 1 ? "one list" : "a number and then one list") in braces", help: form,
                    proposing: value.proposal(proposal))
            }
            return nil
        }
        return arguments[index]
    }

    /// Conditions in parentheses as they should have been written, in braces.
    private func listed(_ word: String, _ arguments: [Written]) -> String? {
        // What a list beside other conditions is meant to say is not certain.
        let lists = arguments.filter { $0.table != nil }
        guard lists.isEmpty || arguments.count == 1 else { return nil }
        return joined(lists.first?.items ?? arguments).map { "\(word) { \($0) }" }
    }

    /// How a count should have been written: with its number first, and its conditions in braces.
    private func counted(_ word: String, _ arguments: [Written]) -> String? {
        // `at_least{2, { a, b }}` has both inside the braces.
        var arguments = arguments
        if arguments.count == 1, let only = arguments.first, only.table?.fields.isEmpty == true {
            arguments = only.items
        }
        let numbers = arguments.filter { $0.number != nil }
        let others = arguments.filter { $0.number == nil }
        guard numbers.count == 1, let number = numbers[0].sourceText(atMost: 10), !others.isEmpty else { return nil }
        guard others.count == 1 else { return joined(others).map { "\(word)(\(number), { \($0) })" } }
        if isNumeric(others[0]), let name = others[0].name { return "\(name):\(word)(\(number))" }
        // `at_least(2, any { a, b })` counts what stands in the braces.
        let node = others[0].node
        let list = ["all", "any"].contains(node?.word) ? others[0].arguments.first : others[0]
        guard let list, list.table != nil else { return nil }
        return joined(list.items).map { "\(word)(\(number), { \($0) })" }
    }

    private func joined(_ values: [Written]) -> String? {
        let texts = values.compactMap { $0.sourceText(atMost: 60) }
        guard texts.count == values.count, !texts.isEmpty else { return nil }
        let text = texts.joined(separator: ", ")
        return text.utf8.count <= 120 ? text : nil
    }

    /// Whether something is the name of a quantity or score.
    private func isNumeric(_ value: Written) -> Bool {
        guard let name = value.name, case .finding(let index)? = names[name]?.named else { return false }
        switch shapes[index.value] {
        case .quantity, .score: return true
        default: return false
        }
    }

    private func counted(_ node: TermNode, _ arguments: [Written], _ value: Written) -> Condition? {
        guard let list = list(of: node.word, arguments, at: 1, count: 2, value) else { return nil }
        let members = conditions(in: list, of: node.word)
        guard let number = arguments[0].number, number.isWhole, let count = Int(exactly: number.numerator) else {
            if !arguments[0].isBlamed {
                problems.add(
                    .wrongType, at: arguments[0].location,
                    "`\(node.word)` counts, so that a whole number must stand first, not \(arguments[0].kindInWords)")
            }
            return nil
        }
        let size = list.items.count
        guard size > 0, !members.isEmpty else { return nil }
        let lowest = node.word == "at_least" ? 1 : 0
        let highest = node.word == "at_least" ? size : size - 1
        guard count >= lowest, count <= highest else {
            problems.add(
                .badCount, at: arguments[0].location,
                node.word == "at_least" && count > size
                    ? "\(count) of \(size) can never hold"
                    : "`\(node.word)(\(count), …)` always holds with \(size) members",
                help: size == 1
                    ? "name each condition in the braces by itself: `\(usage(node.word))`"
                    : "a number from \(lowest) to \(highest) would do")
            return nil
        }
        return Condition(
            node.word == "at_least" ? .atLeast(count, members) : .atMost(count, members), at: value.location)
    }

    // MARK: Names

    private func named(_ name: String, _ value: Written) -> Condition? {
        switch resolve(name, at: value) {
        case .finding(let index): return finding(index, name, value)
        case .pattern(let index): return Condition(.pattern(index), at: value.location)
        case .level:
            if !value.isBlamed {
                problems.add(
                    .levelInCondition, at: value.location, "`\(name)` is a level of urgency and no condition",
                    help: "name a finding or a pattern")
            }
            return nil
        case .lost, nil: return nil
        }
    }

    private func finding(_ index: Finding.Index, _ name: String, _ value: Written) -> Condition? {
        let (message, help): (String, String)
        switch shapes[index.value] {
        case .yesNo: return Condition(.finding(index), at: value.location)
        case .broken: return nil
        case .quantity:
            message = "`\(name)` is a quantity, and alone no condition"
            help = "say which values count, such as `\(name):at_least(…)`"
        case .score:
            message = "`\(name)` is a score, and alone no condition"
            help = "say which values count, such as `\(name):at_least(…)`"
        case .choice:
            message = "`\(name)` is a choice, and alone no condition"
            help = "say which answer counts: `\(name):is \"…\"`"
        case .choices:
            message = "`\(name)` is a list, and alone no condition"
            help = "say which answer counts: `\(name):includes \"…\"`"
        }
        if !value.isBlamed { problems.add(.bareValue, at: value.location, message, help: help) }
        return nil
    }

    /// What a bare name stands for, or `nil` after saying that it is unknown.
    func resolve(_ name: String, at value: Written, asking what: String = "finding or pattern") -> Named? {
        if let found = names[name]?.named { return found }
        if lostNames.contains(name) { return .lost }
        guard !value.isBlamed else { return nil }
        if Vocabulary.values.contains(name) {
            problems.add(
                .wrongType, at: value.location, "`\(name)` is a value and no \(what)",
                help: name == "absent" ? "write `absent(…)` around what must not be there" : nil)
            return nil
        }
        if let role = Vocabulary.roles[name] {
            problems.add(
                .wrongType, at: value.location, "`\(name)` is a word of the language and no \(what)",
                help: role == .condition ? "the form is `\(usage(name))`" : nil)
            return nil
        }
        guard !problems.isFull else { return nil }
        let suggestion = problems.maySearch(among: names.count) ? didYouMean(name, in: names.keys) : nil
        if namesMayBeLost, suggestion == nil { return nil }
        problems.add(
            .unknownName, at: value.location, "there is no \(what) `\(name)`", help: suggestion ?? elsewhere(name))
        return nil
    }

    /// A hint for a name that is known, but in quotes.
    private func elsewhere(_ name: String) -> String? {
        for namespace in [redFlags, causes, questions, groups] where namespace.places[name] != nil {
            return "`\(name)` is a \(namespace.what); a condition that two rules share is declared as a `pattern`"
        }
        if ["higher", "lower", "high", "low", "more", "less", "up", "down"].contains(name) {
            return "say which values are meant, such as `name:at_least(…)` or `name:at_most(…)`"
        }
        return "declare it, such as `finding \"\(name)\" { … }`"
    }
}
