// What a rule book makes of a sheet of answers.

import Evaluation
import PatientRecords
import RuleModel

/// A sheet of answers, assessed.
struct Situation: Sendable {
    /// The answers.
    let sheet: Sheet
    /// The answers that fit the rule book, as given.
    let given: Patient
    /// The same with everything else answered, where the sheet says how.
    let patient: Patient
    /// The assessment, or why there is none: the answers cannot be true together.
    let outcome: Result<Assessment, PatientErrors>
    /// Ids of answers that do not fit the rule book, by name: it has no such finding, or the finding takes other
    /// answers. They are kept, and count again as soon as they fit.
    let setAside: [String]

    init(_ sheet: Sheet, _ inUse: ActiveBook) {
        let book = inUse.book
        self.sheet = sheet
        let fitting = book.findings.filter { sheet.answers[$0.id] != nil && inUse.stated[$0.id] != nil }
        let (read, kept) = Situation.reading(sheet, fitting, inUse)
        given = read
        setAside = sheet.answers.keys.filter { !kept.contains($0) }.sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        var completed = read
        let outcome: Result<Assessment, PatientErrors>
        do throws(Contradiction) {
            if sheet.isRestAbsent {
                completed = try inUse.assessor.completed(read, absentUnlessKnown: Situation.rest(read, book))
            }
            outcome = .success(try inUse.assessor.assess(completed))
        } catch {
            outcome = .failure(PatientErrors(error.errors(for: completed, in: book)))
        }
        patient = completed
        self.outcome = outcome
    }

    /// The patient of those answers that fit, and their ids.
    private static func reading(_ sheet: Sheet, _ findings: [Finding], _ inUse: ActiveBook) -> (Patient, Set<String>) {
        if let patient = try? inUse.patient(sheet.json(of: findings)) { return (patient, Set(findings.map(\.id))) }
        let fitting = findings.filter { (try? inUse.patient(sheet.json(of: [$0]))) != nil }
        let patient = try? inUse.patient(sheet.json(of: fitting))
        return (patient ?? Patient(for: inUse.book), Set(fitting.map(\.id)))
    }

    /// What "everything else" is about: all but what was answered with "not sure", and lists with a name that nobody
    /// recognises.
    private static func rest(_ patient: Patient, _ book: RuleBook) -> [Finding.Index] {
        let unrecognised = patient.warnings.compactMap(\.pointer)
        return book.findings.indices.map { Finding.Index($0) }.filter { finding in
            patient[finding] != .unsure && !unrecognised.contains { $0.hasPrefix("/\(book[finding].id)/") }
        }
    }

    /// The assessment, if there is one.
    var assessment: Assessment? { try? outcome.get() }
}
