// `property`: what must hold of every patient.

import LuaRuntime
import RuleModel
import RuleSyntax

extension Loading {
    func property(_ declaration: WrittenDeclaration) -> Property? {
        let fields = Fields(declaration, self)
        let basis = fields.basis(isRequired: false)
        let whenever = fields.condition("whenever")
        var claims: [Property.Claim] = []
        if let value = fields["urgency"], let claim = urgency(value) { claims.append(claim) }
        if let condition = fields.condition("holds") { claims.append(.holds(condition)) }
        if let condition = fields.condition("never") { claims.append(.never(condition)) }
        for (field, isPositive) in [("raises", true), ("never_raises", false)] {
            claims += named(field, fields, redFlags).map { .raises($0, isPositive) }
        }
        for (field, isPositive) in [("gives", true), ("never_gives", false)] {
            claims += named(field, fields, advice).map { .gives($0, isPositive) }
        }
        for (field, isPositive) in [("supports", true), ("never_supports", false)] {
            claims += named(field, fields, causes).map { .supports($0, isPositive) }
        }
        let stated = Vocabulary.fields(of: .property).filter { fields[$0] != nil }
        if Set(stated).isSubset(of: ["whenever", "cite", "editorial", "expect_warning"]), !problems.hasErrors {
            problems.add(
                .missingField, at: declaration.location, "`property \"\(declaration.id)\"` claims nothing",
                help: "add what must be true, such as `urgency = at_least(…)` or `never = …`")
        }
        return Property(
            name: declaration.id, whenever: whenever, claims: claims, basis: basis, location: declaration.location)
    }

    /// A level, `at_least(level)` or `at_most(level)`.
    private func urgency(_ value: Written) -> Property.Claim? {
        guard case .node(let node) = value.term, node.kind == .call, node.word == "at_least" || node.word == "at_most"
        else { return level(value, in: "urgency").map { .urgency(atLeast: $0, atMost: $0) } }
        guard value.arguments.count == 1 else {
            if !value.isBlamed {
                problems.add(
                    .surplusValues, at: value.location, "`\(node.word)` takes one level of urgency here",
                    help: "the form is `\(node.word)(…)`, with \(oneOfTheLevels)")
            }
            return nil
        }
        return level(value.arguments[0], in: "urgency").map {
            noteUnderstood(value)
            return node.word == "at_least" ? .urgency(atLeast: $0, atMost: nil) : .urgency(atLeast: nil, atMost: $0)
        }
    }

    /// The places of what a field names in quotes: one id, or several in braces.
    private func named(_ key: String, _ fields: Fields, _ namespace: Namespace) -> [Int] {
        guard let value = fields[key] else { return [] }
        let items = value.table == nil ? [value] : fields.list(value, key, of: "ids in quotes") ?? []
        if value.table != nil, items.isEmpty, !value.isBlamed {
            problems.add(.emptyList, at: value.location, "`\(key)` is empty", help: "name at least one")
        }
        return items.compactMap { item in
            guard let id = item.text else {
                fields.wrongType(
                    item, key, "an id in quotes", help: item.name.map { "write `\"\($0)\"`" })
                return nil
            }
            return namespace.resolve(id, at: item.location, problems)
        }
    }
}
