// A patient in words.

package import RuleModel

/// Writes what a patient says, with the labels of the rule book.
package struct PatientText {
    private let book: RuleBook

    /// Patients of one book.
    package init(book: RuleBook) { self.book = book }

    /// What is there, in the book's order: `Stiff neck`, `Body temperature 39.5 °C`, `Sex: Female`.
    package func present(_ patient: Patient) -> [String] {
        zip(book.findings, patient.answers).compactMap { finding, answer in
            switch answer {
            case .present: return finding.label
            case .quantity(let number):
                guard case .quantity(let quantity) = finding.kind else { return nil }
                return "\(finding.label) \(Phrases.measured(number, quantity.unit.code))"
            case .option(let option): return "\(finding.label): \(finding.options[option].label)"
            case .options(let truths):
                let there = options(finding, truths, .present)
                return there.isEmpty ? nil : "\(finding.label): \(Phrases.list(there))"
            case .notAsked, .unsure, .absent: return nil
            }
        }
    }

    /// What is known not to be there, in the book's order.
    package func absent(_ patient: Patient) -> [String] {
        zip(book.findings, patient.answers).compactMap { finding, answer in
            switch answer {
            case .absent: return finding.label
            case .options(let truths):
                let missing = options(finding, truths, .absent)
                if missing.count == finding.options.count { return "\(finding.label): any" }
                return missing.isEmpty ? nil : "\(finding.label): \(Phrases.firstFew(missing, limit: 3))"
            default: return nil
            }
        }
    }

    private func options(_ finding: Finding, _ truths: [Truth], _ wanted: Truth) -> [String] {
        zip(finding.options, truths).filter { $0.1 == wanted }.map(\.0.label)
    }
}
