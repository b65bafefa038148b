// Every code that checking a rule book's meaning can give. Each has its page in `Manual`.

/// What may be wrong with the meaning of a rule book that loads: the stable codes of its warnings.
public enum WarningCode: String, CaseIterable, Sendable {
    case acknowledgedInVain = "acknowledged-in-vain"
    case alwaysHolds = "always-holds"
    case ambiguousName = "ambiguous-name"
    case badCheckDigit = "bad-check-digit"
    case badCodeShape = "bad-code-shape"
    case duplicateCondition = "duplicate-condition"
    case falseRefines = "false-refines"
    case idleQuestion = "idle-question"
    case impossibleScenario = "impossible-scenario"
    case neverHolds = "never-holds"
    case noNearMiss = "no-near-miss"
    case noPossiblePatient = "no-possible-patient"
    case noRaisingScenario = "no-raising-scenario"
    case redundantRedFlag = "redundant-red-flag"
    case sharedCode = "shared-code"
    case sourcePastReview = "source-past-review"
    case uncitedStatement = "uncited-statement"
    case uncoveredLifeThreat = "uncovered-life-threat"
    case unknownWarning = "unknown-warning"
    case unreadFinding = "unread-finding"
    case unreadPattern = "unread-pattern"
}
