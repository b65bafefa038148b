// Goals of one kind, as reports put them together.

/// What a group of goals says together.
enum GoalFamily: String, CaseIterable {
    case stated = "What the author states is true of every patient"
    case safety = "Every patient can be assessed, and what is unknown stays within the bounds"
    case worse = "A worse value never lowers the level"
    case wins = "A red flag gives at least its level, whatever else is true"
    case advice = "Advice is given only beside levels it belongs to"
    case reachable = "Every level, cause and piece of advice is reachable"
    case alive = "No rule is dead"
    case varies = "No rule always holds"
    case needed = "No red flag is made redundant by another"
    case questions = "Every question can change something"
}

extension Goal {
    var family: GoalFamily {
        switch kind {
        case .stated, .someoneIsMeant: .stated
        case .patientExists, .boundsHold, .everyoneSettles: .safety
        case .worseNeverLowers: .worse
        case .flagWins: .wins
        case .adviceKeepsToItsLevels: .advice
        case .levelIsReachable, .causeIsReachable, .adviceIsReachable: .reachable
        case .findingCanHold, .patternCanHold, .flagCanHold, .complicationCanHold, .reasonCanHold: .alive
        case .patternCanFail, .flagCanFail, .complicationCanFail: .varies
        case .flagIsNeeded: .needed
        case .questionMatters, .answerMatters: .questions
        }
    }
}
