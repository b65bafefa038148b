// `pattern`: a condition with a name.

import RuleModel

extension Loading {
    func pattern(_ declaration: WrittenDeclaration) -> Pattern? {
        let fields = Fields(declaration, self)
        let label = fields.text("label")
        let basis = fields.basis(isRequired: true)
        guard let when = fields.requiredCondition("when") else { return nil }
        return Pattern(id: declaration.id, label: label, when: when, basis: basis, location: declaration.location)
    }
}
