// What every check of this folder is: one warning, one file, its sentences beside it.

import RuleModel

/// One warning and the procedure that finds it.
protocol Check: SendableMetatype {
    /// The code of its warnings.
    static var code: WarningCode { get }

    /// Every place of a book that deserves the warning, in any order.
    static func problems(in subject: Subject) -> [Problem]
}

extension Check {
    /// A warning of this check.
    static func warning(
        at location: SourceLocation, _ message: String, help: String? = nil, related: [Problem.Related] = []
    ) -> Problem {
        Problem(code.rawValue, .warning, at: location, message, help: help, related: related)
    }
}

/// All checks, in the order of the manual.
let allChecks: [any Check.Type] = [
    NeverHolds.self, AlwaysHolds.self, NoPossiblePatient.self,
    UnreadFinding.self, UnreadPattern.self, IdleQuestion.self,
    RedundantRedFlag.self, FalseRefines.self, DuplicateCondition.self,
    ImpossibleScenario.self, NoRaisingScenario.self, NoNearMiss.self,
    UncitedStatement.self, UncoveredLifeThreat.self, SourcePastReview.self,
    BadCheckDigit.self, BadCodeShape.self, SharedCode.self, AmbiguousName.self, UnusualUnit.self,
]
