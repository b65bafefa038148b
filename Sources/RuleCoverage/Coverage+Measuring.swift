// Measuring coverage: each obligation against each patient; what none shows, against every patient there could be.

import Evaluation
public import RuleModel

extension Coverage {
    /// Measures what patients show of a book.
    /// - Parameter patients: each with the name of its scenario. Those whose answers contradict each other show nothing.
    public init(of book: RuleBook, shownBy patients: [(scenario: String, patient: Patient)]) {
        let plan = ObligationPlan(of: book)
        let search = Satisfiability(book, including: plan.conditions)
        let knowledge = stride(from: 0, to: patients.count, by: 64).map { start in
            search.knowledge(of: patients[start..<min(start + 64, patients.count)].map(\.patient))
        }
        func state(of goal: Satisfiability.Goal) -> Obligation.State {
            for (word, known) in knowledge.enumerated() {
                let fulfilling = known.fulfilling(goal)
                if fulfilling != 0 { return .shown(by: word * 64 + fulfilling.trailingZeroBitCount) }
            }
            return switch search.isPossible(goal) {
            case .yes: .missing
            case .no: .impossible
            case .undecided: .undecided
            }
        }
        self.book = book
        self.search = search
        self.patients = patients.map(\.scenario)
        decisions = plan.decisions.map { decision, parts in
            let obligations = parts.map { planned in
                planned.map { plan in
                    Obligation(
                        aim: plan.aim,
                        halves: plan.halves.map { half in
                            let goal = half.goal(search)
                            return Obligation.Half(truth: half.truth, state: state(of: goal), goal: goal)
                        })
                }
            }
            return Covered(decision: decision, obligations: obligations)
        }
    }
}

/// What is to be shown of a book, before anything is looked for.
private struct ObligationPlan {
    struct Half {
        let truth: Truth?
        var present: [Condition] = []
        var absent: [Condition] = []
        var unknown: Condition?

        func goal(_ search: Satisfiability) -> Satisfiability.Goal {
            unknown.map { search.goal(unknown: $0) } ?? search.goal(present: present, absent: absent)
        }
    }

    struct Planned {
        let aim: Obligation.Aim
        let halves: [Half]
    }

    let decisions: [(decision: Decision, parts: [[Planned]])]

    init(of book: RuleBook) {
        decisions = Decision.all(of: book).map { decision in
            (decision, decision.parts.map { ObligationPlan.obligations(of: $0, in: book) })
        }
    }

    /// Every condition that is asked about.
    var conditions: [Condition] {
        decisions.flatMap { $0.parts.joined().flatMap(\.halves) }.flatMap { half in
            half.present + half.absent + [half.unknown].compactMap { $0 }
        }
    }

    private static func obligations(of part: Decision.Part, in book: RuleBook) -> [Planned] {
        let (condition, mask) = (part.condition, part.mask)
        var planned: [Planned] = []
        if !part.onlyDecides {
            planned += [
                Planned(aim: .seen(.present), halves: [Half(truth: .present, present: [condition])]),
                Planned(aim: .seen(.absent), halves: [Half(truth: .absent, absent: [condition])]),
                Planned(aim: .seen(.unknown), halves: [Half(truth: .unknown, unknown: condition)]),
            ]
        }
        guard part.isAtom else { return planned }
        planned.append(
            Planned(
                aim: .decides,
                halves: [
                    Half(truth: .present, present: mask.present + [condition], absent: mask.absent),
                    Half(truth: .absent, present: mask.present, absent: mask.absent + [condition]),
                ]))
        guard !part.onlyDecides, let thresholds = Thresholds(condition, in: book) else { return planned }
        for number in thresholds.named {
            for side in Obligation.Side.allCases {
                guard let lies = thresholds.condition(number, side) else { continue }
                planned.append(
                    Planned(
                        aim: .threshold(number, side),
                        halves: [Half(truth: nil, present: mask.present + [lies], absent: mask.absent)]))
            }
        }
        return planned
    }
}
