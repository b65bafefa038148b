// Answers in the words of a rule file.

public import RuleModel
public import Wording

/// Writes answers as a scenario gives them: `temperature = 38.9`, `spasm_sites = { "calf" }`.
public struct GivenText: Sendable {
    private let book: RuleBook

    /// Writes answers to the findings of a book.
    public init(_ book: RuleBook) { self.book = book }

    /// `chest_pain = yes`; `nil` for a finding that was not asked.
    /// - Parameter measured: the number in the unit that it was given in.
    public func text(
        _ finding: Finding.Index, _ answer: Answer, unrecognised: [String] = [], measured: MeasuredNumber? = nil
    ) -> String? {
        if case .quantity = answer, let measured, measured.number.hasShortDecimals {
            return "\(book[finding].id) = \(table(measured))"
        }
        return value(finding, answer, unrecognised: unrecognised).map { "\(book[finding].id) = \($0)" }
    }

    /// `{ value = 8, unit = "wk" }`
    private func table(_ measured: MeasuredNumber) -> String {
        "{ value = \(measured.number), unit = \(LuaText.quoted(measured.unit)) }"
    }

    /// The answers of a case that its own row and threshold give, or `nil` where its scenario has no other case.
    func label(of which: Scenario.Case, in scenario: Scenario) -> String? {
        var parts: [String] = []
        if let row = which.row, scenario.rows.count > 1 {
            let given = scenario.rows[row].given.sorted { $0.location < $1.location }
            parts += given.compactMap { text($0.finding, $0.answer, unrecognised: $0.unrecognised) }
            if given.isEmpty { parts.append("as given") }
        }
        if let point = which.point, let threshold = scenario.threshold {
            let number = threshold.points[point].number
            var unit = number.unit
            if case .quantity(let quantity) = book[threshold.finding].kind, quantity.unit.code == unit { unit = nil }
            let written = unit.map { "{ value = \(number.written), unit = \(LuaText.quoted($0)) }" }
            parts.append("\(book[threshold.finding].id) = \(written ?? number.written.description)")
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private func value(_ finding: Finding.Index, _ answer: Answer, unrecognised: [String]) -> String? {
        switch answer {
        case .notAsked: return nil
        case .unsure: return "unknown"
        case .present: return "yes"
        case .absent: return "no"
        case .quantity(let number): return quantity(number, of: book[finding])
        case .option(let place): return LuaText.quoted(book[finding].options[place].id)
        case .options(let truths): return list(finding, truths, unrecognised)
        }
    }

    /// A number as people write it; in another unit, where its decimals have no end in the finding's own.
    private func quantity(_ number: Rational, of finding: Finding) -> String {
        if Rational(decimal: number.description) == number { return number.description }
        if case .quantity(let quantity) = finding.kind,
            let measured = MeasuredNumber(withoutRounding: number, of: quantity)
        {
            return table(measured)
        }
        return "\(number.numerator) / \(number.denominator)"
    }

    private func list(_ finding: Finding.Index, _ truths: [Truth], _ unrecognised: [String]) -> String {
        guard case .choices(let list) = book[finding].kind else { return "unknown" }
        func named(_ truth: Truth) -> [String] {
            zip(list.options, truths).filter { $0.1 == truth }.map { LuaText.quoted($0.0.id) }
        }
        let present = named(.present) + unrecognised.map { LuaText.quoted($0) }
        func braces(_ members: [String]) -> String {
            members.isEmpty ? "{}" : "{ \(members.joined(separator: ", ")) }"
        }
        if list.isPlain(truths, with: unrecognised) { return braces(present) }
        let absent = named(.absent)
        var parts: [String] = []
        if !present.isEmpty { parts.append("present = \(braces(present))") }
        if !absent.isEmpty { parts.append("absent = \(braces(absent))") }
        return parts.isEmpty ? "{ present = {} }" : "{ \(parts.joined(separator: ", ")) }"
    }
}
