// One declaration of a rule file, before its fields are understood.

import LuaRuntime
import RuleModel
import RuleSyntax

/// `word "id" { fields }`, at its place.
struct WrittenDeclaration {
    let word: DeclarationWord
    /// The id as written; empty if it is no text.
    let id: String
    /// Where the id stands.
    let idLocation: SourceLocation
    /// Word and id: what a problem with the whole points at.
    let location: SourceLocation
    /// The braces.
    let body: Written

    /// The declaration that a value is, or `nil` after saying why it is none.
    init?(_ written: Written, _ problems: ProblemList) {
        guard let node = written.node else { return nil }
        location = written.title
        guard node.kind == .declaration, let word = DeclarationWord(rawValue: node.word), node.head.count == 1,
            let head = written.head
        else {
            if !written.isBlamed { problems.add(WrittenDeclaration.incomplete(written, node)) }
            return nil
        }
        self.word = word
        guard let id = head.text else {
            if !written.isBlamed {
                problems.add(
                    .wrongType, at: head.location,
                    "the id behind `\(node.word)` must be a text, not \(head.kindInWords)",
                    help: "write `\(node.word) \"id\" { … }`")
            }
            return nil
        }
        self.id = id
        idLocation = head.location
        guard written.arguments.count == 1, let body = written.arguments.first, body.table != nil else {
            if !written.isBlamed {
                problems.add(
                    .forgottenBody, at: location, "`\(node.word) \"\(id)\"` must be followed by one pair of braces",
                    help: "write `\(node.word) \"\(id)\" { … }`")
            }
            return nil
        }
        self.body = body
    }

    private static func incomplete(_ written: Written, _ node: TermNode) -> Problem {
        if let id = node.id {
            return Problem(
                .forgottenBody, at: written.title, "`\(node.word) \"\(id)\"` has no body",
                help: "write `\(node.word) \"\(id)\" { … }`")
        }
        return Problem(
            .missingId, at: written.title, "this `\(node.word)` has no id",
            help: "write `\(node.word) \"id\" { … }`")
    }
}
