// The manual's page for each warning.

public import RuleModel

extension WarningCode {
    /// What the warning means, with an example that yields it and one that does not.
    public var page: ManualPage {
        switch self {
        case .acknowledgedInVain: Manual.acknowledgedInVain
        case .alwaysHolds: Manual.alwaysHolds
        case .ambiguousName: Manual.ambiguousName
        case .badCheckDigit: Manual.badCheckDigit
        case .badCodeShape: Manual.badCodeShape
        case .duplicateCondition: Manual.duplicateCondition
        case .falseRefines: Manual.falseRefines
        case .idleQuestion: Manual.idleQuestion
        case .impossibleScenario: Manual.impossibleScenario
        case .neverHolds: Manual.neverHolds
        case .noNearMiss: Manual.noNearMiss
        case .noPossiblePatient: Manual.noPossiblePatient
        case .noRaisingScenario: Manual.noRaisingScenario
        case .redundantRedFlag: Manual.redundantRedFlag
        case .sharedCode: Manual.sharedCode
        case .sourcePastReview: Manual.sourcePastReview
        case .uncitedStatement: Manual.uncitedStatement
        case .uncoveredLifeThreat: Manual.uncoveredLifeThreat
        case .unknownWarning: Manual.unknownWarning
        case .unreadFinding: Manual.unreadFinding
        case .unreadPattern: Manual.unreadPattern
        case .unusualUnit: Manual.unusualUnit
        }
    }
}

/// The pages, a file for each kind of warning.
enum Manual {
    static func page(
        _ code: WarningCode, _ title: String, meaning: String, wrong: ManualPage.Example, right: ManualPage.Example
    ) -> ManualPage {
        ManualPage(code.rawValue, .warning, title, meaning: meaning, wrong: wrong, right: right)
    }
}
