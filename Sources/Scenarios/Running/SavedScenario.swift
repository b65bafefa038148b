// A scenario made of a patient and what came out: Lua for a rule file.

public import Evaluation
public import PatientRecords
public import RuleModel

/// Writes what is known of a patient, and what the rule book says of it, as a scenario.
public struct SavedScenario {
    /// The declaration, ending with a line break.
    public let lua: String

    /// - Parameters:
    ///   - name: what the scenario is called; unique in the book.
    ///   - patient: the answers given.
    ///   - forms: how the answers were given: units, and names that nobody recognises.
    ///   - isRestAbsent: whether everything else is absent.
    ///   - assessment: what is expected of them.
    public init(
        name: String, _ patient: Patient, asGiven forms: GivenForms = GivenForms(), isRestAbsent: Bool = false,
        expecting assessment: Assessment
    ) {
        let book = assessment.book
        let text = GivenText(book)
        var given = book.findings.indices.compactMap { place in
            let finding = Finding.Index(place)
            return text.text(
                finding, patient[finding], unrecognised: forms.unrecognised[finding] ?? [],
                measured: forms.measured[finding])
        }
        if isRestAbsent { given.append("everything_else = no") }
        let (least, most) = (book[assessment.urgency.atLeast].id, book[assessment.urgency.atMost].id)
        let flags = assessment.redFlags.map { LuaText.quoted(book.redFlags[$0.flag].id) }
        let expect = [
            least == most ? "urgency = \(least)" : "urgency = { at_least = \(least), at_most = \(most) }",
            "red_flags = \(flags.isEmpty ? "{}" : "{ \(flags.joined(separator: ", ")) }")",
        ]
        lua = """
            scenario \(LuaText.quoted(name)) {
              given  = \(SavedScenario.table(given)),
              expect = \(SavedScenario.table(expect)),
            }

            """
    }

    /// Fields in braces: on one line where that is short enough.
    private static func table(_ fields: [String]) -> String {
        let line = "{ \(fields.joined(separator: ", ")) }"
        if fields.isEmpty { return "{}" }
        if line.count <= 90 { return line }
        return "{\n" + fields.map { "    \($0),\n" }.joined() + "  }"
    }
}
