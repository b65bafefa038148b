// From a scenario to the patients it describes.

public import Evaluation
public import RuleModel

/// One patient that a scenario describes.
///
///     for patient in ScenarioPatient.all(of: scenario, assessor) {
///         let assessment = try assessor.assess(patient.get().patient)
///     }
///
/// With `everything_else = no` every yes/no finding and every option of a list that the answers given do not settle is
/// absent, but for what is given as `unknown` and for lists that hold a name nobody recognises.
public struct ScenarioPatient: Sendable {
    /// The scenario as its author wrote it.
    public let scenario: Scenario
    /// Which of its patients this is.
    public let which: Scenario.Case
    /// What the scenario gives, word for word.
    public let given: Patient
    /// The patient with everything else answered as the scenario says.
    public let patient: Patient
    private let assessor: Assessor
    /// What `everything_else` is about.
    private let rest: [Finding.Index]

    /// Every patient of a scenario of the assessor's book; of those that cannot be, why.
    public static func all(
        of scenario: Scenario, _ assessor: Assessor
    ) -> [Result<ScenarioPatient, ImpossiblePatient>] {
        scenario.cases.map { which in
            Result { () throws(ImpossiblePatient) in try ScenarioPatient(which, of: scenario, assessor) }
        }
    }

    /// One of the patients of a scenario of the assessor's book.
    /// - Throws: why its answers cannot be true together.
    public init(
        _ which: Scenario.Case, of scenario: Scenario, _ assessor: Assessor
    ) throws(ImpossiblePatient) {
        self.scenario = scenario
        self.which = which
        self.assessor = assessor
        var given = Patient(for: assessor.book)
        for answer in which.given {
            given[answer.finding] = answer.answer
            given.warnings += answer.unrecognised.map { name in
                AssessmentWarning(
                    code: "unrecognised-name",
                    message: "`\(name)` is not recognised as one of `\(assessor.book[answer.finding].id)`")
            }
        }
        self.given = given
        let untouched = Set(
            which.given.filter { $0.answer == .unsure || !$0.unrecognised.isEmpty }.map(\.finding))
        rest =
            scenario.everythingElseAbsent
            ? assessor.book.findings.indices.map { Finding.Index($0) }.filter { !untouched.contains($0) } : []
        do throws(Contradiction) {
            patient = try assessor.completed(given, absentUnlessKnown: rest)
        } catch {
            throw ImpossiblePatient(error, which, of: scenario, assessor.book)
        }
    }

    /// The patient who differs in the answer to one finding; everything else is answered anew.
    /// - Throws: a `Contradiction` if that answer cannot be true together with the others given.
    public func changing(_ finding: Finding.Index, to answer: Answer) throws(Contradiction) -> Patient {
        var changed = given
        changed[finding] = answer
        return try assessor.completed(changed, absentUnlessKnown: rest.filter { $0 != finding })
    }
}

/// Why a patient of a scenario cannot be: answers that exclude each other.
public struct ImpossiblePatient: Error, Sendable {
    /// The code of its problem.
    public static let code = "impossible-scenario"

    /// The answers, each at its place; a warning of the rule book.
    public let problem: Problem

    init(_ found: Contradiction, _ which: Scenario.Case, of scenario: Scenario, _ book: RuleBook) {
        let ids = found.findings.map { "`\(book[$0].id)`" }.joined(separator: ", ")
        let answers = which.given.filter { found.findings.contains($0.finding) }.sorted { $0.location < $1.location }
        problem = Problem(
            ImpossiblePatient.code, .warning, at: answers.last?.location ?? scenario.location,
            "no patient can have these answers together: \(ids)",
            help: "`implies` and `implied_by` of these findings say what goes together; change one of the answers",
            related: answers.dropLast().map { answer in
                Problem.Related(answer.location, "the answer to `\(book[answer.finding].id)` is here")
            })
    }
}
