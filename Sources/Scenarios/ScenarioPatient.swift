// From a scenario to the patient it describes.

public import Evaluation
public import RuleBook

/// The patient that a scenario describes.
///
///     let patient = try ScenarioPatient(scenario, assessor)
///     let assessment = try assessor.assess(patient.patient)
///
/// Values are the words of a patient's JSON: `yes`, `no` and `unknown` (asked, not sure), numbers or
/// `{ value = 102.2, unit = "[degF]" }`, an option in quotes, and lists of options (or of names, where the list
/// recognises them) or `{ present = {…}, absent = {…} }`. With `everything_else = no` every yes/no finding and every
/// option of a list that the answers given do not settle is absent, but for what is given as `unknown` and for lists
/// that hold a name nobody recognises.
public struct ScenarioPatient: Sendable {
    /// The scenario as its author wrote it.
    public let scenario: Scenario
    /// What the scenario gives, word for word.
    public let given: Patient
    /// The patient with everything else answered as the scenario says.
    public let patient: Patient
    private let assessor: Assessor
    /// What `everything_else` is about.
    private let rest: [Finding.Index]

    /// Reads a scenario of the assessor's book.
    /// - Throws: every value that is none, or that the answers cannot be true together, each at its place.
    public init(_ scenario: Scenario, _ assessor: Assessor) throws(ScenarioProblems) {
        var reader = ScenarioReader(assessor.book)
        for field in scenario.given { reader.read(field) }
        guard reader.problems.isEmpty else { throw ScenarioProblems(reader.problems) }
        self.scenario = scenario
        self.assessor = assessor
        given = reader.patient
        let untouched = reader.unsettled
        rest =
            scenario.everythingElseAbsent
            ? assessor.book.findings.indices.map { Finding.Index($0) }.filter { !untouched.contains($0) } : []
        do throws(Contradiction) {
            patient = try assessor.completed(given, absentUnlessKnown: rest)
        } catch {
            throw ScenarioProblems([ScenarioPatient.contradiction(error, scenario, assessor.book)])
        }
    }

    /// The patient who differs in the answer to one finding; everything else is answered anew.
    /// - Throws: a `Contradiction` if that answer cannot be true together with the others given.
    public func changing(_ finding: Finding.Index, to answer: Answer) throws(Contradiction) -> Patient {
        var changed = given
        changed[finding] = answer
        return try assessor.completed(changed, absentUnlessKnown: rest.filter { $0 != finding })
    }

    private static func contradiction(_ found: Contradiction, _ scenario: Scenario, _ book: RuleBook) -> Problem {
        let ids = found.findings.map { "`\(book[$0].id)`" }.joined(separator: ", ")
        let places = found.findings.compactMap { finding in
            scenario.given.first { $0.key == book[finding].id }
        }.sorted { $0.location < $1.location }
        return Problem(
            ScenarioProblems.code, .warning, at: places.last?.location ?? scenario.location,
            "no patient can have these answers together: \(ids)",
            help: "`implies` and `implied_by` of these findings say what goes together; change one of the answers",
            related: places.dropLast().map { Problem.Related($0.location, "the answer to `\($0.key)` is here") })
    }
}

/// Why a scenario describes no patient: every mistake, each at its place.
public struct ScenarioProblems: Error, Sendable {
    /// The code of all of them.
    public static let code = "impossible-scenario"

    /// The mistakes; at least one.
    public let problems: [Problem]

    /// The mistakes of one scenario.
    public init(_ problems: [Problem]) {
        self.problems = problems
    }
}
