// Errors of a patient as lines for people.

public import Evaluation
public import RuleModel

extension PatientErrors {
    /// `patient.json:3:14: error[unknown-key]: …`, each followed by its help on a line of its own.
    public func lines(file: String) -> [String] {
        errors.flatMap { error in
            let separator = error.line == nil ? ": " : ":"
            return [(file + separator + error.description).shownAsLine]
                + (error.help.map { ["  help: \($0.shown())"] } ?? [])
        }
    }
}

extension Patient {
    /// The assessment of this patient; a contradiction is told like any other mistake in its data.
    public func assessed(by assessor: Assessor) throws(PatientErrors) -> Assessment {
        do throws(Contradiction) {
            return try assessor.assess(self)
        } catch {
            throw PatientErrors(error.errors(for: self, in: assessor.book))
        }
    }
}
