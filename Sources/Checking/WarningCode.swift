// Every code that checking a rule book's meaning can give. Each has its page in `Manual`.

/// What may be wrong with the meaning of a rule book that loads: the stable codes of its warnings.
public enum WarningCode: String, CaseIterable, Sendable {
    /// `expect_warning` names a warning that its declaration does not have.
    case acknowledgedInVain = "acknowledged-in-vain"
    /// A condition, or a part of one, that every patient fulfils.
    case alwaysHolds = "always-holds"
    /// Two findings, or two options of one list, with the same label or synonym.
    case ambiguousName = "ambiguous-name"
    /// A SNOMED CT or LOINC code whose last digit does not follow from the others.
    case badCheckDigit = "bad-check-digit"
    /// A code that does not have the shape of its system's codes.
    case badCodeShape = "bad-code-shape"
    /// Two red flags, or two patterns, that hold for exactly the same patients.
    case duplicateCondition = "duplicate-condition"
    /// A red flag that can hold without the one it `refines`.
    case falseRefines = "false-refines"
    /// A question that fills nothing that the book's conclusions depend on.
    case idleQuestion = "idle-question"
    /// A scenario whose answers cannot be true together.
    case impossibleScenario = "impossible-scenario"
    /// A condition, or a part of one, that no patient can fulfil.
    case neverHolds = "never-holds"
    /// A red flag without a scenario that misses it by one answer.
    case noNearMiss = "no-near-miss"
    /// Implications of the book that no patient fits.
    case noPossiblePatient = "no-possible-patient"
    /// A red flag that no scenario raises.
    case noRaisingScenario = "no-raising-scenario"
    /// A red flag that never holds without another of the same or higher urgency.
    case redundantRedFlag = "redundant-red-flag"
    /// Two findings with the same code.
    case sharedCode = "shared-code"
    /// A source whose next review was due before today.
    case sourcePastReview = "source-past-review"
    /// A statement of a source that no declaration cites.
    case uncitedStatement = "uncited-statement"
    /// A cause that cites a life-threatening statement which no red flag cites.
    case uncoveredLifeThreat = "uncovered-life-threat"
    /// `expect_warning` names no warning that exists.
    case unknownWarning = "unknown-warning"
    /// A finding that no conclusion of the book depends on.
    case unreadFinding = "unread-finding"
    /// A pattern that no conclusion of the book depends on.
    case unreadPattern = "unread-pattern"
    /// A quantity in a unit that hardly anybody measures in.
    case unusualUnit = "unusual-unit"
}
