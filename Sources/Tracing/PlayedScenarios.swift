// Every scenario of a book, assessed: what takes part in each.

import Evaluation
import RuleModel
import Scenarios

/// The scenarios of a book with what is known of their patients.
struct PlayedScenarios {
    /// A patient of a scenario, assessed.
    struct Played {
        /// The place in `RuleBook.scenarios`.
        let place: Int
        let given: Patient
        let patient: Patient
        let assessment: Assessment
        let reading: ConditionProbe.Reading
    }

    let book: RuleBook
    private(set) var played: [Played] = []
    /// Places of scenarios with a patient who cannot be.
    private(set) var impossible: [Int] = []

    init(_ book: RuleBook) {
        self.book = book
        let assessor = Assessor(book)
        let probe = ConditionProbe(book, conditions: PlayedScenarios.conditions(of: book))
        for (place, scenario) in book.scenarios.enumerated() {
            for patient in scenario.cases {
                guard let described = try? ScenarioPatient(patient, of: scenario, assessor),
                    let assessment = try? assessor.assess(described.patient),
                    let reading = try? probe.reading(of: described.patient)
                else {
                    if impossible.last != place { impossible.append(place) }
                    continue
                }
                played.append(
                    Played(
                        place: place, given: described.given, patient: described.patient, assessment: assessment,
                        reading: reading))
            }
        }
    }

    /// Places of the scenarios with a patient of whom something is so.
    func places(where isSo: (Played) -> Bool) -> [Int] {
        var places: [Int] = []
        for one in played where one.place != places.last && isSo(one) { places.append(one.place) }
        return places
    }

    // MARK: What takes part

    /// The conditions whose value says whether a finding takes part: one for a yes/no finding, one for each option, one
    /// for each entry of a score.
    static func parts(of finding: Finding, at place: Int) -> [Condition] {
        let index = Finding.Index(place)
        if case .score(let score) = finding.origin { return score.points.map(\.condition) }
        switch finding.kind {
        case .yesNo: return [Condition(.finding(index), at: finding.location)]
        case .choice, .choices:
            return finding.options.indices.map { Condition(.option(index, $0), at: finding.location) }
        case .quantity, .score: return []
        }
    }

    private static func conditions(of book: RuleBook) -> [Condition] {
        book.findings.enumerated().flatMap { parts(of: $1, at: $0) } + book.patterns.map(\.when)
    }

    /// Whether a finding is present or has a value.
    func takesPart(_ finding: Int, in played: Played) -> Bool {
        if case .quantity = book.findings[finding].kind { return played.reading.isKnown(Finding.Index(finding)) }
        return PlayedScenarios.parts(of: book.findings[finding], at: finding).contains {
            played.reading.truth($0) == .present
        }
    }

    /// Whether a question is asked next, or was answered by what the scenario gives.
    func takesPart(question: Int, in played: Played) -> Bool {
        played.assessment.nextQuestions.contains { $0.asked == .question(question) }
            || book.questions[question].fills.contains { played.given[$0] != .notAsked }
    }
}
