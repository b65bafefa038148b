// Every declaration of a book that can rest on a source, with the scenarios that exercise it.

import Evaluation
import RuleModel

extension Trace {
    /// In the order of the book's declarations.
    static func declarations(of book: RuleBook, _ scenarios: PlayedScenarios) -> [TracedDeclaration] {
        book.declarations.compactMap { declaration in
            declaration.basis.map { basis in
                TracedDeclaration(
                    declaration: declaration, basis: basis,
                    scenarios: scenarios.places { exercises($0, declaration, scenarios) })
            }
        }
    }

    /// Whether a declaration takes part in the assessment of a patient.
    private static func exercises(
        _ played: PlayedScenarios.Played, _ declaration: Declaration, _ scenarios: PlayedScenarios
    ) -> Bool {
        let (place, assessment, book) = (declaration.place, played.assessment, scenarios.book)
        switch declaration.kind {
        case .ruleBook: return assessment.inScope != .unknown
        case .finding: return scenarios.takesPart(place, in: played)
        case .pattern: return played.reading.truth(book.patterns[place].when) == .present
        case .redFlag: return assessment.redFlags.contains { $0.flag == place }
        case .cause:
            return assessment.causes.contains { $0.cause == place && !($0.forIt.isEmpty && $0.against.isEmpty) }
        case .question: return scenarios.takesPart(question: place, in: played)
        case .advice: return assessment.advice.contains(place)
        case .complication: return assessment.complications.contains(place)
        case .scenario: return played.place == place
        // Properties are proved of all patients, and the rest is read with what it belongs to.
        case .property, .level, .group, .option, .source, .statement: return false
        }
    }
}
