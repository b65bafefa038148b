// How answers were given, where the answers themselves do not tell: units, and names that nobody recognises.

public import RuleModel
public import Wording

/// What a patient's answers leave out of how they were given, so that they can be written as they were.
public struct GivenForms: Hashable, Sendable {
    /// The numbers that were given with a unit, by finding.
    public var measured: [Finding.Index: MeasuredNumber]
    /// The names of lists that say less than that an option is present, word for word, by finding.
    public var unrecognised: [Finding.Index: [String]]

    /// Forms by finding.
    public init(measured: [Finding.Index: MeasuredNumber] = [:], unrecognised: [Finding.Index: [String]] = [:]) {
        self.measured = measured
        self.unrecognised = unrecognised
    }

    /// The forms in the JSON of a patient that was read without a mistake.
    public init(json bytes: [UInt8], for book: RuleBook) {
        self.init()
        let members = PatientMembers.all(of: bytes) ?? []
        let values = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
        for (place, finding) in book.findings.enumerated() where finding.isStated {
            guard let value = values[finding.id] else { continue }
            switch finding.kind {
            case .quantity: measured[Finding.Index(place)] = GivenForms.number(value)
            case .choices(let list):
                let names = list.unrecognised(among: GivenForms.names(value))
                if !names.isEmpty { unrecognised[Finding.Index(place)] = names }
            default: break
            }
        }
    }

    /// `{"value": 101.3, "unit": "[degF]"}`
    private static func number(_ value: PatientMembers.Value) -> MeasuredNumber? {
        guard case .object(let members) = value, case .number(let digits)? = members["value"],
            case .text(let unit)? = members["unit"], let number = Rational(decimal: digits)
        else { return nil }
        return MeasuredNumber(number, unit: unit)
    }

    /// What is named as present.
    private static func names(_ value: PatientMembers.Value) -> [String] {
        switch value {
        case .list(let elements): elements.compactMap { if case .text(let text) = $0 { text } else { nil } }
        case .object(let members): members["present"].map(names) ?? []
        default: []
        }
    }
}
