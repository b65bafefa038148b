// What a scenario expects of the assessment.

import RuleModel
import RuleSyntax

extension Loading {
    /// The demands of `expect` or `otherwise`.
    func expectation(_ value: Written, _ key: String, _ fields: Fields) -> Expectation {
        let place = fields.body.location(ofKey: key)
        guard value.table != nil else {
            fields.wrongType(value, key, "a table", help: "write `\(key) = { urgency = … }`")
            return Expectation([], at: place)
        }
        let expected = ExpectedFields(self, Fields(table: value, of: key, known: Vocabulary.expected, self))
        if value.table?.fields.isEmpty == true, value.items.isEmpty, !value.isBlamed {
            problems.add(
                .emptyList, at: value.location, "`\(key)` has nothing in its braces",
                help: "say what must come out, such as `urgency = …`: a scenario that expects nothing tests nothing")
        }
        let demands = Vocabulary.expected.compactMap { field in
            expected.content(field).map {
                Expectation.Demand($0, at: value.location(ofKey: field))
            }
        }
        return Expectation(demands, at: place)
    }
}

/// The fields of one expectation.
private struct ExpectedFields {
    let loading: Loading
    let fields: Fields

    init(_ loading: Loading, _ fields: Fields) {
        self.loading = loading
        self.fields = fields
    }

    private var problems: ProblemList { loading.problems }

    func content(_ key: String) -> Expectation.Content? {
        guard let value = fields[key] else { return nil }
        switch key {
        case "urgency": return urgency(value)
        case "settled": return flag(value, key).map { .settled($0) }
        case "disposition":
            if value.flag == false { return .disposition(nil) }
            if value.flag == true {
                let example =
                    loading.levels.isEmpty ? nil : "\(loading.oneOfTheLevels), or `no` if none is given yet"
                problems.add(
                    .wrongType, at: value.location, "`disposition` must be a level of urgency or `no`, not `yes`",
                    help: example)
                return nil
            }
            return loading.level(value, in: key).map { .disposition($0) }
        case "in_scope":
            if value.name == "unknown" { return .inScope(.unknown) }
            return flag(value, key, orUnknown: true).map { .inScope($0 ? .present : .absent) }
        case "red_flags": return listed(value, key, \.redFlags).map { .redFlags($0) }
        case "not_ruled_out": return listed(value, key, \.redFlags).map { .notRuledOut($0) }
        case "causes": return causes(value, key)
        case "asks_next": return listed(value, key, "questions in quotes, or findings", asked).map { .asksNext($0) }
        case "advice": return listed(value, key, \.advice).map { .advice($0) }
        case "complications": return listed(value, key, \.complications).map { .complications($0) }
        case "warnings": return listed(value, key, "warnings in quotes", warning).map { .warnings($0) }
        default: return nil
        }
    }

    private func flag(_ value: Written, _ key: String, orUnknown: Bool = false) -> Bool? {
        if let flag = value.flag { return flag }
        fields.wrongType(value, key, orUnknown ? "`yes`, `no` or `unknown`" : "`yes` or `no`")
        return nil
    }

    // MARK: Urgency

    /// `prompt`, `at_least(prompt)`, `at_most(prompt)` or `{ at_least = …, at_most = … }`
    private func urgency(_ value: Written) -> Expectation.Content? {
        if value.table != nil { return range(value) }
        guard let node = value.node, node.kind == .call, ["at_least", "at_most"].contains(node.word) else {
            return loading.level(value, in: "urgency").map { .urgency(atLeast: $0, atMost: $0) }
        }
        guard value.arguments.count == 1, let only = value.arguments.first else {
            if !value.isBlamed {
                problems.add(
                    .surplusValues, at: value.location, "`\(node.word)` takes one level of urgency here",
                    help: "the form is `\(node.word)(…)`, with \(loading.oneOfTheLevels)")
            }
            return nil
        }
        guard let level = loading.level(only, in: node.word) else { return nil }
        loading.noteUnderstood(value)
        return node.word == "at_least" ? .urgencyNotBelow(level) : .urgencyNotAbove(level)
    }

    private func range(_ value: Written) -> Expectation.Content? {
        let ends = Fields(table: value, of: "urgency", known: ["at_least", "at_most"], loading)
        if value.table?.fields.isEmpty == true, value.items.isEmpty, !value.isBlamed {
            problems.add(
                .emptyList, at: value.location, "`urgency` has nothing in its braces",
                help: "write a level, or `{ at_least = …, at_most = … }`")
        }
        let least = ends["at_least"].flatMap { loading.level($0, in: "at_least") }
        let most = ends["at_most"].flatMap { loading.level($0, in: "at_most") }
        if let least, let most, least > most {
            let (low, high) = (loading.levels[most.value].id, loading.levels[least.value].id)
            problems.add(
                .badRange, at: value.location, "`at_least` is the less urgent end",
                help: "write `{ at_least = \(low), at_most = \(high) }`")
        }
        return least == nil && most == nil ? nil : .urgency(atLeast: least, atMost: most)
    }

    // MARK: Causes

    /// A list, `{ present = …, absent = … }`, or how each stands: `{ diabetes = supported }`
    private func causes(_ value: Written, _ key: String) -> Expectation.Content? {
        let keys = value.table?.fields.map(\.key) ?? []
        guard keys.contains(where: { !["present", "absent"].contains($0) }) else {
            return listed(value, key, \.causes).map { .causes($0) }
        }
        let table = Fields(table: value, of: key, known: nil, loading)
        for item in value.items where !item.isBlamed {
            problems.add(
                .valueWithoutField, at: item.location, "\(item.kindInWords) stands here without its standing",
                help: "write `cause = supported`, or all of it as a list in quotes")
        }
        return .standings(
            keys.compactMap { id in
                let place = value.location(ofKey: id)
                let cause = loading.causes.resolve(id, at: place, problems, isQuoted: false)
                let word = table.word(id, of: Cause.Standing.allCases.map(\.rawValue))
                guard let cause, let standing = word.flatMap(Cause.Standing.init) else { return nil }
                return .init(cause: cause, standing: standing, location: place)
            })
    }

    // MARK: Lists

    private func listed(
        _ value: Written, _ key: String, _ namespace: KeyPath<Loading, Namespace>
    ) -> Expectation.Listed<Int>? {
        let space = loading[keyPath: namespace]
        return listed(value, key, "ids in quotes") { member in
            guard let id = member.text else {
                fields.wrongType(
                    member, key, "a list of ids in quotes", help: member.name.map { "write `\"\($0)\"`" })
                return nil
            }
            return space.resolve(id, at: member.location, problems)
        }
    }

    private func listed<Element>(
        _ value: Written, _ key: String, _ what: String, _ resolve: (Written) -> Element?
    ) -> Expectation.Listed<Element>? {
        var seen: [Element: String] = [:]
        func members(_ list: Written, _ under: String) -> [Element] {
            (fields.list(list, under, of: what) ?? []).compactMap { member in
                guard let element = resolve(member) else { return nil }
                if let first = seen[element] {
                    let shown = member.text ?? member.name ?? ""
                    problems.add(
                        .repeatedEntry, at: member.location,
                        first == under
                            ? "`\(shown)` is named twice" : "`\(shown)` is expected to be present and to be absent",
                        help: "delete one of them")
                }
                seen[element] = under
                return element
            }
        }
        guard let table = value.table, !table.fields.isEmpty else { return .list(members(value, key)) }
        let parts = Fields(table: value, of: key, known: ["present", "absent"], loading)
        return .members(
            present: parts["present"].map { members($0, "present") } ?? [],
            absent: parts["absent"].map { members($0, "absent") } ?? [])
    }

    /// A question in quotes, or a finding.
    private func asked(_ member: Written) -> Expectation.Asked? {
        if let id = member.text {
            return loading.questions.resolve(id, at: member.location, problems).map { .question($0) }
        }
        guard let name = member.name else {
            fields.wrongType(member, "asks_next", "a list of questions in quotes, or findings")
            return nil
        }
        switch loading.names[name]?.named {
        case .finding(let finding): return .finding(finding)
        case .lost: return nil
        case .pattern, .level, nil:
            if loading.questions.places[name] != nil {
                fields.wrongType(member, "asks_next", "a question in quotes", help: "write `\"\(name)\"`")
                return nil
            }
            let suggestion = didYouMean(name, in: Array(loading.names.keys))
            guard !loading.lostNames.contains(name), !loading.namesMayBeLost || suggestion != nil else { return nil }
            problems.add(.unknownName, at: member.location, "there is no finding `\(name)`", help: suggestion)
            return nil
        }
    }

    private func warning(_ member: Written) -> String? {
        guard let code = member.text else {
            fields.wrongType(member, "warnings", "a list of warnings in quotes")
            return nil
        }
        let known = AssessmentWarning.codes
        if known.contains(code) { return code }
        problems.add(
            .unknownName, at: member.location, "no assessment warns of `\(code)`",
            help: didYouMean(code, in: known, quoted: true)
                ?? "there are: " + known.map { "`\"\($0)\"`" }.joined(separator: ", "))
        return nil
    }
}
