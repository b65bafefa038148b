// `red_flag`: a condition and the urgency it demands.

import RuleModel
import RuleSyntax

extension Loading {
    func redFlag(_ declaration: WrittenDeclaration) -> RedFlag? {
        let fields = Fields(declaration, self)
        let title = fields.requiredText("title")
        let because = fields.requiredText("because")
        let basis = fields.basis(isRequired: true)
        let when = fields.requiredCondition("when")
        let urgency = fields.required(
            "urgency", levels.isEmpty ? nil : "add `urgency = …`, \(oneOfTheLevels)"
        )
        .flatMap { level($0, in: "urgency") }
        let refines = fields["refines"].flatMap { refined($0, fields) }
        guard let title, let because, let when, let urgency else { return nil }
        return RedFlag(
            id: declaration.id, title: title, when: when, urgency: urgency, because: because, refines: refines,
            basis: basis, location: declaration.location)
    }

    private func refined(_ value: Written, _ fields: Fields) -> String? {
        guard let id = value.text else {
            fields.wrongType(
                value, "refines", "the id of a red flag in quotes", help: value.name.map { "write `\"\($0)\"`" })
            return nil
        }
        guard id != fields.id else {
            problems.add(.cycle, at: value.location, "`\(id)` refines itself", help: "name another red flag")
            return nil
        }
        return redFlags.resolve(id, at: value.location, problems) == nil ? nil : id
    }

    /// The levels that the book has, for a help that names none of them.
    var oneOfTheLevels: String { "one of " + levels.map { "`\($0.id)`" }.joined(separator: ", ") }

    /// The level that a bare name stands for.
    func level(_ value: Written, in key: String) -> Level.Index? {
        let known = levels.map(\.id)
        // Without levels that could be read, that is the problem.
        guard !known.isEmpty else { return nil }
        guard let name = value.name else {
            if !value.isBlamed {
                problems.add(
                    value.text == nil ? .wrongType : .quotedName, at: value.location,
                    "`\(key)` names a level of urgency without quotes, not \(value.kindInWords)",
                    help: value.text.flatMap { text in
                        known.contains(text) ? "write `\(text)`" : didYouMean(text, in: known)
                    })
            }
            return nil
        }
        if let index = known.firstIndex(of: name) { return Level.Index(index) }
        guard !value.isBlamed, !lostNames.contains(name) else { return nil }
        problems.add(
            .unknownLevel, at: value.location, "there is no level of urgency `\(name)`",
            help: didYouMean(name, in: known) ?? "the levels are " + known.map { "`\($0)`" }.joined(separator: ", "),
            related: levels.first.map { [Problem.Related($0.location, "the levels are declared here")] } ?? [])
        return nil
    }
}
