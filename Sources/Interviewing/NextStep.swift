// One step of an interview: the question, how many are left, or why there is none.

public import Evaluation
package import RuleModel

/// What an interview comes to with the answers given so far.
public struct NextStep: Sendable {
    /// Why no answer can change the range of urgency any more.
    public enum UrgencyStop: String, Sendable {
        /// The most urgent level is reached, and nothing can take it back.
        case topLevel = "top_level"
        /// The range is a single level, below the top.
        case settled
        /// The range stays a range: what could narrow it was asked without an answer, or nothing asks for it.
        case unanswered
    }

    /// Why no answer can change how a cause stands any more.
    public enum CausesStop: String, Sendable {
        /// Every cause is supported or not supported.
        case decided
        /// Some causes stay open: what could decide them was asked without an answer, or nothing asks for it.
        case unanswered
        /// The rule book names no cause.
        case noCauses = "no_causes"
    }

    /// What to ask; `nil` at the end. Its findings are those whose answers could change something.
    public let question: Assessment.NextQuestion?
    /// How many questions could still change the range of urgency.
    public let openForUrgency: Int
    /// How many questions could still change how a cause stands.
    public let openForCauses: Int
    /// Whether these numbers are exact. Where the search for what an answer can change met its work limit, or a
    /// calculated value stands in between, they may be too high, and a question may be asked in vain.
    public let isExact: Bool
    /// The findings that are asked for although no answer was found that changes something.
    package let undecided: [Finding.Index]
    /// Why no answer can change the range of urgency; `nil` while one can. The first of the two stops.
    public let urgencyStop: UrgencyStop?
    /// Why no answer can change anything; `nil` while one can. The second stop.
    public let causesStop: CausesStop?
    /// The assessment of the answers given so far.
    public let assessment: Assessment

    init(_ plan: Plan) {
        let assessment = plan.assessment
        let isSingle = assessment.urgency.atLeast == assessment.urgency.atMost
        self.assessment = assessment
        question = plan.items.first?.question
        openForUrgency = plan.items.count { $0.changesUrgency }
        openForCauses = plan.items.count { $0.changesCauses }
        isExact = plan.isExact
        undecided = plan.undecided
        urgencyStop =
            if openForUrgency > 0 {
                nil
            } else if assessment.urgency.atLeast == assessment.book.topLevel {
                .topLevel
            } else {
                isSingle ? .settled : .unanswered
            }
        causesStop =
            if !plan.items.isEmpty {
                nil
            } else if assessment.causes.isEmpty {
                .noCauses
            } else {
                assessment.causes.contains { $0.standing == .open } ? .unanswered : .decided
            }
    }
}
