// Words of the engine itself in explanations.

import Evaluation
import RuleModel
import Wording

extension Phrases {
    /// A number as people say it: with more than three decimals, about so much.
    static func rounded(_ number: Rational) -> String {
        let shown = number.description
        guard let point = shown.firstIndex(of: "."), shown.distance(from: point, to: shown.endIndex) > 4,
            let hundredths = number.multiplied(by: Rational(100))?.adding(Rational(1, over: 2) ?? Rational(0))
        else { return shown }
        let below = hundredths.numerator.quotientAndRemainder(dividingBy: hundredths.denominator)
        let floor = below.quotient - (below.remainder < 0 ? 1 : 0)
        return "about \(Rational(floor, over: 100) ?? number)"
    }

    /// The same with its unit: `about 36.78 °C`.
    static func rounded(_ number: Rational, _ unit: String?) -> String {
        let shown = unit.map(Phrases.unit) ?? ""
        return shown.isEmpty ? rounded(number) : "\(rounded(number)) \(shown)"
    }

    static let alsoRaised = "Also"
    static let raised = "Raised"

    static func because(_ level: String, _ flag: String) -> String { "\(level), because of: \(flag)" }

    static func openBecause(_ count: Int, upTo level: String) -> String {
        "\(notDecided): \(stillOpen(count, upTo: level))"
    }

    static func stillOpen(_ count: Int, upTo level: String) -> String {
        let flags = count == 1 ? "1 red flag is not ruled out" : "\(count) red flags are not ruled out"
        return "\(flags). It may be as urgent as: \(level)"
    }

    static func allRuledOut(_ count: Int) -> String {
        "No red flag is raised: all \(count) of the rule book are ruled out by what is known."
    }

    static func noneDemandsMore(_ count: Int) -> String {
        count == 1
            ? "1 other red flag is not ruled out; it could not make it more urgent."
            : "\(count) other red flags are not ruled out; none of them could make it more urgent."
    }

    static let ruledOut = "Ruled out"
    static let ruledOutAmongOthers = "Among them"

    /// Points that are not given.
    static func wouldGive(_ points: String) -> String { "would be \(points)" }

    static func aboutThis(_ title: String) -> String { "Is it about “\(title)”?" }

    /// The first few parts and how many more there are, one after the other: `a; b; and 3 more`.
    static func fewParts(_ parts: [String], limit: Int) -> String {
        let rest = parts.count > limit ? ["\(more(parts.count - limit))"] : []
        return (parts.prefix(limit) + rest).joined(separator: "; ")
    }
}

// MARK: - What would change it

extension Phrases {
    static let and = "and"
    static let now = "now"
    static let anyOneOf = "any one of"
    static let anyNumber = "any number"
    static let stoppedByWork = "The search reached its work limit: there may be other sets, none smaller than these."
    static let stoppedByCalculation =
        "Something is calculated from numbers; only some numbers were tried, so there may be other sets."
    static let stoppedByCount = "There are more than these, none smaller."

    static func notOption(_ label: String) -> String { "not \(label)" }

    static let wouldRaise = "What would raise the level"
    static let wouldLower = "What would lower the level"
    static let nothingRaises = "Nothing: it is the most urgent level."
    static let nothingLowers = "Nothing: no red flag that is raised demands more than the least urgent level."
    static let stoppedByOneSet = "Other answers may do as well; only one set was looked for."

    static func atLeastLevel(_ level: String) -> String { "then at least \(level)" }
    static let noSetFound = "No answers would."
    static let notAdvice = "This explains the rules; it is no reason to answer otherwise than is true."
}

// MARK: - Why not

extension Phrases {
    static func isSo(_ title: String) -> String { "\(title): it is so" }
    static func isOpen(_ title: String) -> String { "\(title): not known yet" }
    static func isRuledOut(_ title: String) -> String { "\(title): no, the answers rule it out" }
    static func isAbove(_ title: String, _ level: String) -> String { "\(title): no, it is more urgent: \(level)" }
    static func isUnsettled(_ title: String) -> String { "Not settled at: \(title)" }
    static let seeWhy = "`triage why` tells which rule decided."
    static let itNeeds = "It needs"
    static let wouldBeSo = "It would be so with"
    static let wouldBeSoChanged =
        "No answer that is missing makes it so. It would be so if these answers were otherwise"
    static let wouldBeSettled = "It would be settled with all of these answers"
    static let wouldBeLower = "No red flag above it would be raised with"
    static let nearMisses = "Near"
    static let merelyUnknown = "Not known"
    static let causeNeeds = "What may speak for it and against it"

    /// `0.2 °C more`
    static func distance(_ distance: String, isMore: Bool) -> String {
        isMore ? "\(distance) more" : "\(distance) less"
    }
}

// MARK: - What if

extension Phrases {
    static let with = "With"
    static let was = "was"
    static let nothing = "none"
    static let noDifference = "No difference."
    static let sameAnswers = "The answers are the same."
    static let urgency = "Urgency"
    static let nowRaised = "Raised"
    static let noLongerRaised = "No longer raised"
    static let nowRuledOut = "Ruled out"
    static let nowOpen = "Not ruled out any more"
    static let nowGiven = "Advice now given"
    static let noLongerGiven = "Advice no longer given"
    static let nowMentioned = "It can lead to"
    static let noLongerMentioned = "No longer mentioned"
    static let goneWarnings = "No longer noted"
    static let questionsLeft = "Questions left"

    static func undecided(from low: String, to high: String) -> String { "not decided, \(low) to \(high)" }
    static func unsettled(_ level: String) -> String { "\(level), not settled" }
    static func withoutDisposition(_ level: String) -> String { "\(level), out of scope" }

    static func standing(_ standing: Assessment.Standing) -> String {
        switch standing {
        case .supported: "supported"
        case .open: "open"
        case .notSupported: "nothing entered speaks for it"
        }
    }
}
