// `advice`: what a patient may do, when, and at which levels it may be said.

import RuleModel
import RuleSyntax

extension Loading {
    func advice(_ declaration: WrittenDeclaration) -> Advice? {
        let fields = Fields(declaration, self)
        let text = fields.requiredText("text")
        let basis = fields.basis(isRequired: true)
        let when = fields.requiredCondition("when")
        let unless = fields.conditions("unless")
        var given: [Level.Index] = levels.indices.dropLast().map { Level.Index($0) }
        if let value = fields["levels"], let items = fields.list(value, "levels", of: "levels of urgency") {
            given = []
            if items.isEmpty, !value.isBlamed {
                problems.add(
                    .emptyList, at: value.location, "`levels` is empty", help: "name a level, or delete the field")
            }
            for item in items {
                guard let level = level(item, in: "levels") else { continue }
                if given.contains(level) {
                    problems.add(
                        .repeatedEntry, at: item.location, "this level is named twice", help: "delete one of them")
                } else {
                    given.append(level)
                }
            }
        }
        guard let text, let when else { return nil }
        return Advice(
            id: declaration.id, text: text, when: when, unless: unless, levels: given.sorted(), basis: basis,
            location: declaration.location)
    }
}
