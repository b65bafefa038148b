// Every declaration of a book that can rest on a source, with the scenarios that exercise it.

import Evaluation
import RuleModel

extension Trace {
    /// In the order in which they are shown.
    static func declarations(of book: RuleBook, _ scenarios: PlayedScenarios) -> [TracedDeclaration] {
        header(of: book, scenarios) + findings(of: book, scenarios) + rules(of: book, scenarios)
            + saidAndAsked(of: book, scenarios) + itself(of: book, scenarios)
    }

    private static func header(of book: RuleBook, _ scenarios: PlayedScenarios) -> [TracedDeclaration] {
        let header = book.header
        return [
            TracedDeclaration(
                kind: "rule_book", id: header.id, title: header.title, basis: header.basis, location: header.location,
                scenarios: scenarios.places { $0.assessment.inScope != .unknown })
        ]
    }

    private static func findings(of book: RuleBook, _ scenarios: PlayedScenarios) -> [TracedDeclaration] {
        let findings = book.findings.enumerated().map { place, finding in
            TracedDeclaration(
                kind: finding.word, id: finding.id, title: finding.label, basis: finding.basis,
                location: finding.location, scenarios: scenarios.places { scenarios.takesPart(place, in: $0) })
        }
        let patterns = book.patterns.map { pattern in
            TracedDeclaration(
                kind: "pattern", id: pattern.id, title: pattern.label ?? "", basis: pattern.basis,
                location: pattern.location,
                scenarios: scenarios.places { $0.reading.truth(pattern.when) == .present })
        }
        return findings + patterns
    }

    private static func rules(of book: RuleBook, _ scenarios: PlayedScenarios) -> [TracedDeclaration] {
        let flags = book.redFlags.enumerated().map { place, flag in
            TracedDeclaration(
                kind: "red_flag", id: flag.id, title: flag.title, basis: flag.basis, location: flag.location,
                scenarios: scenarios.places { $0.assessment.redFlags.contains { $0.flag == place } })
        }
        let causes = book.causes.enumerated().map { place, cause in
            TracedDeclaration(
                kind: "cause", id: cause.id, title: cause.title, basis: cause.basis, location: cause.location,
                scenarios: scenarios.places {
                    $0.assessment.causes.contains {
                        $0.cause == place && !($0.forIt.isEmpty && $0.against.isEmpty)
                    }
                })
        }
        return flags + causes
    }

    private static func saidAndAsked(of book: RuleBook, _ scenarios: PlayedScenarios) -> [TracedDeclaration] {
        let questions = book.questions.enumerated().map { place, question in
            TracedDeclaration(
                kind: "question", id: question.id, title: question.ask, basis: question.basis,
                location: question.location,
                scenarios: scenarios.places { scenarios.takesPart(question: place, in: $0) })
        }
        let advice = book.advice.enumerated().map { place, advice in
            TracedDeclaration(
                kind: "advice", id: advice.id, title: advice.text, basis: advice.basis, location: advice.location,
                scenarios: scenarios.places { $0.assessment.advice.contains(place) })
        }
        let complications = book.complications.enumerated().map { place, complication in
            TracedDeclaration(
                kind: "complication", id: complication.id, title: complication.title, basis: complication.basis,
                location: complication.location,
                scenarios: scenarios.places { $0.assessment.complications.contains(place) })
        }
        return questions + advice + complications
    }

    private static func itself(of book: RuleBook, _ scenarios: PlayedScenarios) -> [TracedDeclaration] {
        book.scenarios.enumerated().map { place, scenario in
            TracedDeclaration(
                kind: "scenario", id: scenario.name, title: "", basis: scenario.basis, location: scenario.location,
                scenarios: scenarios.places { $0.place == place })
        }
    }
}
