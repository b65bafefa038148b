// Patients of whom everything is known that bears on a slip: found by search, level by level.

import Evaluation
import RuleModel

/// A sum that just reaches what a condition of the book asks for.
struct SumAim: Hashable {
    /// The score is at least the number.
    let reached: Condition
    /// It is above it.
    let exceeded: Condition
    /// The score.
    let finding: Finding.Index

    /// For each score, each number that a condition compares it with.
    static func all(in book: RuleBook) -> [SumAim] {
        var seen = Set<SumAim>()
        var aims: [SumAim] = []
        func add(_ finding: Finding.Index, _ number: Rational) {
            guard case .score = book[finding].kind else { return }
            let place = book[finding].location
            let aim = SumAim(
                reached: Condition(.compare(finding, .atLeast, .init(number)), at: place),
                exceeded: Condition(.compare(finding, .above, .init(number)), at: place), finding: finding)
            if seen.insert(aim).inserted { aims.append(aim) }
        }
        for condition in ConditionReading.conditions(of: book) {
            condition.visit { part in
                guard case .number(let finding, let range) = part.meaning else { return }
                for cut in range.cuts { add(finding, cut.value) }
            }
        }
        return aims
    }
}

/// Complete patients who may notice a slip.
struct CompleteStarts {
    /// How many are looked for.
    private static let most = 48

    private let satisfiability: Satisfiability
    private let book: RuleBook

    /// The patients found.
    private(set) var patients: [Patient] = []

    init(
        _ satisfiability: Satisfiability, _ book: RuleBook, _ edit: Edit, _ roots: Roots, _ sites: Sites
    ) {
        self.satisfiability = satisfiability
        self.book = book
        let scope = [book.header.appliesWhen].compactMap { $0 }
        switch edit {
        case .points(.score(let finding, let member), _), .drop(.score(let finding, let member)),
            .replace(.score(let finding, let member), _):
            guard let counted = sites[.score(finding, member)] else { return }
            let after = roots.changed.first { $0.site == .score(finding, member) }?.after
            for aim in SumAim.all(in: book) where aim.finding.value == finding {
                look(present: [aim.reached, counted] + scope, absent: [aim.exceeded] + [after].compactMap { $0 })
                if let after { look(present: [aim.reached, after] + scope, absent: [aim.exceeded, counted]) }
                if let after { look(present: [after] + scope, absent: [aim.reached, counted]) }
            }
        default:
            let pairs = roots.changed.flatMap { [($0.before, $0.after), ($0.after, $0.before)] }
            for (holding, failing) in pairs {
                for level in book.levels.indices {
                    let above = book.redFlags.filter { $0.urgency.value > level }.map(\.when)
                    let here = book.redFlags.filter { $0.urgency.value == level }.prefix(3).map { [$0.when] }
                    for flag in level == 0 ? [[]] : here {
                        for bars in barrings(of: roots) {
                            look(
                                present: [holding] + flag + scope + bars.present,
                                absent: [failing] + above + bars.absent)
                        }
                    }
                }
            }
        }
    }

    /// What else must hold and must not for advice to be given.
    private func barrings(of roots: Roots) -> [(present: [Condition], absent: [Condition])] {
        for root in roots.changed {
            switch root.site {
            case .adviceWhen(let place): return [([], book.advice[place].unless)]
            case .adviceUnless(let place, let member):
                var others = book.advice[place].unless
                others.remove(at: member)
                return [([book.advice[place].when], others)]
            default: break
            }
        }
        return [([], [])]
    }

    private mutating func look(present: [Condition], absent: [Condition]) {
        guard patients.count < CompleteStarts.most else { return }
        let goal = satisfiability.goal(present: present, absent: absent)
        if let found = satisfiability.patient(fulfilling: goal) { patients.append(found) }
    }
}
