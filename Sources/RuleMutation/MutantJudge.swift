// What becomes of one mutant: killed, equivalent, or a survivor with a patient who would notice it.

import Evaluation
import RuleModel
import Scenarios

/// Tries mutants of one book. Immutable; shared between threads.
struct MutantJudge: Sendable {
    /// A scenario's patient with the findings that it says something of.
    private struct Trial: Sendable {
        let patient: ScenarioPatient
        let place: Int
        /// What its expectation looks at.
        let aspects: Set<Aspect>
        let given: Set<Int>
    }

    let assessor: Assessor
    let mutants: [Mutant]
    let roots: [Roots]
    let comparison: ConditionComparison
    let satisfiability: Satisfiability
    let sites: Sites
    private let trials: [Trial]
    private let reach: [Set<Int>]

    var book: RuleBook { assessor.book }

    init(_ run: TestRun, _ mutants: [Mutant]) {
        assessor = run.assessor
        let book = run.assessor.book
        self.mutants = mutants
        let sites = Sites(book)
        self.sites = sites
        let roots = mutants.map { Roots($0.edit, book, sites) }
        self.roots = roots
        let all = sites.all.map(\.condition)
        let changed = roots.flatMap(\.changed).flatMap { [$0.before, $0.after] }
        comparison = ConditionComparison(book, including: all + all.map { .never(at: $0.location) } + changed)
        satisfiability = Satisfiability(
            book, including: changed + SumAim.all(in: book).flatMap { [$0.reached, $0.exceeded] })
        trials = run.outcomes.filter(\.isPassed).compactMap { outcome in
            outcome.patient.map { patient in
                Trial(
                    patient: patient, place: outcome.place,
                    aspects: Set(outcome.which.expectation.demands.flatMap(\.content.aspects)),
                    given: Set(outcome.which.given.map(\.finding.value)))
            }
        }
        let read = mutants.indices.map { place in
            let changed = roots[place].changed.flatMap { [$0.before, $0.after] }
            let more: [Condition] =
                switch mutants[place].edit {
                case .level(let flag, _): [book.redFlags[flag].when]
                case .emptyCause(let cause): book.causes[cause].forIt.map(\.condition)
                case .points(let site, _): [sites[site]].compactMap { $0 }
                case .replace, .drop: []
                }
            let condition = Condition(.any(changed + more), at: book.header.location)
            return condition
        }
        reach = ConditionReading(book).connected(to: read).map { Set($0) }
    }

    func fate(of place: Int) -> MutationRun.Fate {
        let changed = Assessor(book.changed(by: mutants[place].edit))
        if let scenario = killer(of: place, changed) { return .killed(by: scenario) }
        let search = WitnessSearch(self, place, changed)
        switch search.result() {
        case .same: return .equivalent
        case .witness(let witness): return .survived(witness)
        case .undecided: return .survived(nil)
        }
    }

    // MARK: Scenarios

    /// The first scenario that fails with a mutant: first of those that say something of what it reads.
    private func killer(of place: Int, _ changed: Assessor) -> Int? {
        let aspects = Aspect.touched(by: mutants[place].edit, roots[place])
        let candidates = trials.filter { !$0.aspects.isDisjoint(with: aspects) }
        let near = candidates.filter { !$0.given.isDisjoint(with: reach[place]) }
        let far = candidates.filter { $0.given.isDisjoint(with: reach[place]) }
        return (near + far).first { fails($0, changed, recompletes: roots[place].changesImplications) }?.place
    }

    private func fails(_ trial: Trial, _ changed: Assessor, recompletes: Bool) -> Bool {
        var patient = trial.patient.patient
        if recompletes {
            guard
                let completed = try? ScenarioPatient(trial.patient.which, of: trial.patient.scenario, changed)
            else { return true }
            patient = completed.patient
        }
        guard let assessment = try? changed.assess(patient) else { return true }
        return !trial.patient.which.expectation.isMet(by: assessment)
    }
}

/// A part of a result that a scenario may look at and a slip may change.
enum Aspect: Hashable {
    case urgency, redFlags, notRuledOut, causes, questions, advice, complications, scope

    /// What a slip may change.
    static func touched(by edit: Edit, _ roots: Roots) -> Set<Aspect> {
        if roots.changesImplications || roots.changesScores { return Set(all) }
        var touched = Set<Aspect>()
        func touch(_ site: ConditionSite) {
            switch site {
            case .redFlag: touched.formUnion([.urgency, .redFlags, .notRuledOut, .questions, .advice])
            case .forIt, .against: touched.formUnion([.causes, .questions])
            case .adviceWhen, .adviceUnless: touched.insert(.advice)
            case .complication: touched.insert(.complications)
            case .scope: touched.formUnion([.scope, .urgency, .advice])
            case .pattern, .impliedBy, .implies, .score: touched.formUnion(all)
            case .whenever, .claim: break
            }
        }
        switch edit {
        case .level(let flag, _): touch(.redFlag(flag))
        case .emptyCause(let cause): touch(.forIt(cause, 0))
        case .points(let site, _): touch(site)
        case .replace, .drop: for root in roots.changed { touch(root.site) }
        }
        return touched
    }

    private static let all: [Aspect] = [
        .urgency, .redFlags, .notRuledOut, .causes, .questions, .advice, .complications, .scope,
    ]
}

extension Expectation.Content {
    /// What of a result it looks at. Warnings come from the patient alone.
    var aspects: [Aspect] {
        switch self {
        case .urgency, .urgencyNotBelow, .urgencyNotAbove, .settled, .disposition: [.urgency]
        case .inScope: [.scope]
        case .redFlags: [.redFlags]
        case .notRuledOut: [.notRuledOut]
        case .causes, .standings: [.causes]
        case .asksNext: [.questions]
        case .advice: [.advice]
        case .complications: [.complications]
        case .warnings: []
        }
    }
}
