// `complication`: what the condition may lead to.

import RuleModel

extension Loading {
    func complication(_ declaration: WrittenDeclaration) -> Complication? {
        let fields = Fields(declaration, self)
        let title = fields.requiredText("title")
        let text = fields.text("text")
        let basis = fields.basis(isRequired: true)
        guard let when = fields.requiredCondition("when"), let title else { return nil }
        return Complication(
            id: declaration.id, title: title, text: text, when: when, basis: basis, location: declaration.location)
    }
}
