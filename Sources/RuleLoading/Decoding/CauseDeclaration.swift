// `cause`: a candidate explanation with what speaks for and against it.

import RuleModel
import RuleSyntax

extension Loading {
    func cause(_ declaration: WrittenDeclaration) -> Cause? {
        let fields = Fields(declaration, self)
        let title = fields.requiredText("title")
        let because = fields.text("because")
        let basis = fields.basis(isRequired: true)
        let forIt =
            fields.required("for_it", "add `for_it = { somewhat(…) }` with what speaks for it")
            .map { weighed($0, "for_it", fields) } ?? []
        let against = fields["against"].map { weighed($0, "against", fields) } ?? []
        let codes = fields.codes()
        let group = group(fields)
        guard let title else { return nil }
        return Cause(
            id: declaration.id, title: title, group: group, because: because, forIt: forIt, against: against,
            codes: codes, basis: basis, location: declaration.location)
    }

    private func weighed(_ value: Written, _ key: String, _ fields: Fields) -> [WeightedCondition] {
        guard let items = fields.list(value, key, of: "weighed conditions") else { return [] }
        if items.isEmpty, !value.isBlamed {
            problems.add(
                .emptyList, at: value.location, "`\(key)` has nothing in its braces",
                help: key == "against" ? "delete it" : "name what speaks for the cause")
        }
        return items.compactMap { item in
            let entry = weighed(item, in: "`\(key)`", words: Vocabulary.weights + ["points"])
            if let entry, entry.points < Rational(0) {
                problems.add(
                    .badNumber, at: entry.location, "points of a cause are above zero",
                    help: key == "against" ? "`against` already counts against it" : "write it in `against`")
            }
            return entry
        }
    }

    private func group(_ fields: Fields) -> Int? {
        guard let value = fields["group"] else {
            if !groupTitles.isEmpty { _ = fields.required("group", "add `group = \"…\"`") }
            return nil
        }
        guard let id = value.text else {
            fields.wrongType(
                value, "group", "the id of a group in quotes", help: value.name.map { "write `\"\($0)\"`" })
            return nil
        }
        // Without a `rule_book` that could be read, that is the problem.
        if declarations(of: .ruleBook).isEmpty { return nil }
        return groups.resolve(id, at: value.location, problems)
    }
}
