// Exit codes: one meaning each, in every verb.

import ArgumentParser

extension ExitCode {
    /// Done, and the answer is bad: errors found, or nothing of that name.
    static let answerIsBad = ExitCode(1)
    /// The rule book does not load: no clinical result exists.
    static let ruleBookDoesNotLoad = ExitCode(2)
    /// `--require-settled` was given and the assessment is not settled.
    static let notSettled = ExitCode(3)
    /// A limit or a calculation failed while assessing.
    static let calculationFailed = ExitCode(4)
    /// `--fail-at` was given and the urgency is at or above it.
    static let atOrAboveLevel = ExitCode(10)
    /// A property could not be decided, none was refuted.
    static let notDecided = ExitCode(5)
    static let usage = ExitCode(64)
    static let badPatient = ExitCode(65)
    static let unreadableFile = ExitCode(66)
    static let missingProgram = ExitCode(69)
    static let bug = ExitCode(70)
    static let outputFailed = ExitCode(74)
}
