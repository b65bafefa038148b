// A patient who gets another result from a mutant, or the proof that there is none.

import Evaluation
import RuleModel
import Scenarios

/// Looks for a patient who gets another result from one mutant.
struct WitnessSearch {
    enum Result {
        /// Every patient gets the same result.
        case same
        case witness(MutationRun.Witness)
        /// Neither was found.
        case undecided
    }

    /// How many patients are tried.
    private static let mostTries = 300
    /// How many ways of one condition are tried.
    private static let mostWays = 16

    private let judge: MutantJudge
    private let mutant: Mutant
    private let roots: Roots
    private let changed: Assessor

    private var book: RuleBook { judge.book }

    init(_ judge: MutantJudge, _ place: Int, _ changed: Assessor) {
        self.judge = judge
        mutant = judge.mutants[place]
        roots = judge.roots[place]
        self.changed = changed
    }

    func result() -> Result {
        switch starts() {
        case .same: return .same
        case .mayDiffer(let patients): return witness(from: patients).map { .witness($0) } ?? completeWitness()
        case .undecided: return witness(from: fallbackStarts()).map { .witness($0) } ?? completeWitness()
        }
    }

    /// A witness among patients of whom everything is known that bears on what is looked for.
    private func completeWitness() -> Result {
        let found = CompleteStarts(judge.satisfiability, book, mutant.edit, roots, judge.sites).patients
        for rest in [true, false] {
            for start in found {
                let draft = PatientDraft(start, of: book, everythingElseAbsent: rest)
                if let least = draft.reduced(while: differs) {
                    return .witness(.init(given: least.given, everythingElseAbsent: least.everythingElseAbsent))
                }
            }
        }
        return .undecided
    }

    // MARK: Where to begin

    /// Patients who may tell the difference, or the proof that none does.
    private func starts() -> ConditionComparison.Answer {
        switch mutant.edit {
        case .level(let flag, _):
            let level = book.redFlags[flag].urgency
            let others = book.redFlags.indices.filter { $0 != flag && book.redFlags[$0].urgency >= level }
            return judge.comparison.holds(
                oneOf: others.map { book.redFlags[$0].when }, whenever: book.redFlags[flag].when)
        case .emptyCause(let cause):
            let members = book.causes[cause].forIt + book.causes[cause].against
            return combined(members.map { neverHolds($0.condition) })
        case .points(let site, _):
            guard let condition = judge.sites[site] else { return .undecided }
            return roots.changesScores ? .undecided : neverHolds(condition)
        case .replace, .drop:
            if roots.changesScores { return .undecided }
            if roots.changesImplications { return implications() }
            if isBarHidden { return .same }
            return combined(roots.changed.map { judge.comparison.compare($0.before, $0.after, $0.site.side) })
        }
    }

    /// Whether a bar to advice, which the mutant leaves out, never shows: wherever it is not known to be absent, a red
    /// flag keeps a level possible at which the advice is not given.
    private var isBarHidden: Bool {
        guard case .drop(.adviceUnless(let place, let member)) = mutant.edit else { return false }
        let advice = book.advice[place]
        let bar = advice.unless[member]
        guard judge.comparison.isOpenUntilAbsent(bar) else { return false }
        let above = book.redFlags.filter { flag in advice.levels.allSatisfy { $0 < flag.urgency } }
        let answer = judge.comparison.holds(oneOf: above.map(\.when), whenever: bar)
        if case .same = answer { return true }
        return false
    }

    /// Whether a condition is known not to hold for every patient, so that its points are never looked at.
    private func neverHolds(_ condition: Condition) -> ConditionComparison.Answer {
        judge.comparison.compare(condition, .never(at: condition.location))
    }

    /// Whether the same follows from everything: what the book said follows from what the mutant says, and back.
    private func implications() -> ConditionComparison.Answer {
        let rules = roots.changed.filter { $0.site.isImplication }.compactMap { root in
            root.site.implying(in: book).map { (root, $0) }
        }
        guard rules.count == roots.changed.count else { return .undecided }
        let isDropped = if case .drop = mutant.edit { true } else { false }
        var before: [Implied] = []
        var after: [Implied] = []
        for (root, finding) in rules {
            before.append(Implied(root.site, finding, root.before))
            if !isDropped { after.append(Implied(root.site, finding, root.after)) }
        }
        let inMutant = ConditionComparison(changed.book, including: before.flatMap(\.conditions))
        let inBook = ConditionComparison(book, including: after.flatMap(\.conditions))
        let isSame =
            before.allSatisfy { $0.follows(by: inMutant) } && after.allSatisfy { $0.follows(by: inBook) }
        return isSame ? .same : .undecided
    }

    /// That one condition follows from another.
    private struct Implied {
        private let condition: Condition
        private let then: Condition

        init(_ site: ConditionSite, _ finding: Condition, _ other: Condition) {
            if case .impliedBy = site {
                (condition, then) = (other, finding)
            } else {
                (condition, then) = (finding, other)
            }
        }

        private func opposite(_ condition: Condition) -> Condition {
            Condition(.absent(condition), at: condition.location)
        }

        var conditions: [Condition] { [condition, then, opposite(condition), opposite(then)] }

        /// Whether it follows without being said, both ways.
        func follows(by comparison: ConditionComparison) -> Bool {
            let ways = [
                comparison.holds(oneOf: [then], whenever: condition),
                comparison.holds(oneOf: [opposite(condition)], whenever: opposite(then)),
            ]
            return ways.allSatisfy { if case .same = $0 { true } else { false } }
        }
    }

    private func combined(_ answers: [ConditionComparison.Answer]) -> ConditionComparison.Answer {
        var patients: [Patient] = []
        var isDecided = true
        for answer in answers {
            switch answer {
            case .same: break
            case .mayDiffer(let found): patients += found
            case .undecided: isDecided = false
            }
        }
        if !patients.isEmpty { return .mayDiffer(patients) }
        return isDecided ? .same : .undecided
    }

    /// Patients to begin with where the conditions cannot be compared.
    private func fallbackStarts() -> [Patient] {
        var conditions = roots.changed.flatMap { [$0.before, $0.after] }
        if case .points(let site, _) = mutant.edit, let condition = judge.sites[site] { conditions.append(condition) }
        var patients = conditions.flatMap { judge.comparison.patients(fulfilling: $0, atMost: WitnessSearch.mostWays) }
        for root in roots.changed {
            guard root.site.isImplication else { continue }
            for answer in [Answer.present, .absent] {
                var patient = Patient(for: book)
                patient.answers[root.site.declaration.place] = answer
                patients.append(patient)
            }
        }
        return patients
    }

    // MARK: Patients to try

    private func witness(from starts: [Patient]) -> MutationRun.Witness? {
        var tries = 0
        var seen = Set<PatientDraft>()
        func tried(_ draft: PatientDraft?) -> MutationRun.Witness? {
            guard let draft, tries < WitnessSearch.mostTries, seen.insert(draft).inserted else { return nil }
            tries += 1
            guard let least = draft.reduced(while: differs) else { return nil }
            return MutationRun.Witness(given: least.given, everythingElseAbsent: least.everythingElseAbsent)
        }
        // Those who may tell the two apart, then those who have what the changed conditions ask for.
        let having = roots.changed.flatMap { [$0.before, $0.after] }.flatMap {
            judge.comparison.patients(fulfilling: $0, atMost: 4)
        }
        let firsts = Array(starts.prefix(WitnessSearch.mostWays * 2)) + having.prefix(WitnessSearch.mostWays)
        for rest in [false, true] {
            for start in firsts {
                if let found = tried(PatientDraft(start, of: book, everythingElseAbsent: rest)) { return found }
            }
        }
        // A result shows a difference only where nothing else hides it: at another level, in scope, beside a rival,
        // where something else is not sure.
        let contexts = [Patient(for: book)] + scopePatients
        let companions = self.companions
        for isHedged in [false, true] {
            for rest in isHedged ? [true] : [true, false] {
                for start in firsts {
                    let draft = PatientDraft(start, of: book, everythingElseAbsent: rest)
                    for context in contexts {
                        let inContext = draft.merged(
                            with: PatientDraft(context, of: book, everythingElseAbsent: rest), atMost: 64)
                        for companion in [nil] + companions {
                            var both = inContext
                            if let companion {
                                both = both?.merged(
                                    with: PatientDraft(companion, of: book, everythingElseAbsent: rest), atMost: 64)
                            }
                            if isHedged, let said = both?.given {
                                both = PatientDraft(hedged(said), of: book, everythingElseAbsent: true)
                            }
                            if let found = tried(both) { return found }
                        }
                    }
                }
            }
        }
        return nil
    }

    /// Whether a patient gets another result.
    private func differs(_ draft: PatientDraft) -> Bool {
        guard let patient = draft.patient(by: judge.assessor), let before = try? judge.assessor.assess(patient) else {
            return false
        }
        var other = patient
        if roots.changesImplications {
            guard let completed = draft.patient(by: changed) else { return true }
            other = completed
        }
        // Who is refused has no result.
        guard let after = try? changed.assess(other) else { return true }
        return ResultKey(before) != ResultKey(after)
    }

    /// The patient who is not sure of everything else that the changed conditions, or the scope, read.
    private func hedged(_ start: Patient) -> Patient {
        var patient = start
        let conditions = roots.changed.flatMap { [$0.before, $0.after] } + [book.header.appliesWhen].compactMap { $0 }
        let reading = ConditionReading(book)
        for finding in conditions.flatMap({ reading.findings(readBy: $0, throughScores: true) })
        where patient.answers[finding] == .notAsked && book.findings[finding].isStated {
            patient.answers[finding] = .unsure
        }
        return patient
    }

    private var scopePatients: [Patient] {
        book.header.appliesWhen.map { judge.comparison.patients(fulfilling: $0, atMost: 2) } ?? []
    }

    /// Patients beside whom a difference may show.
    private var companions: [Patient] {
        switch mutant.edit {
        case .points(.forIt(let cause, let member), let weaker):
            rivals(of: cause, from: weaker, to: book.causes[cause].forIt[member].points)
                + book.causes[cause].against.flatMap { ways(to: $0.condition) }
        case .points(.against(let cause, _), _):
            book.causes[cause].forIt.flatMap { ways(to: $0.condition) }
        case .replace(.forIt(let cause, let member), _), .drop(.forIt(let cause, let member)):
            rivals(of: cause, from: Rational(0), to: book.causes[cause].forIt[member].points)
        case .replace(.against(let cause, _), _), .drop(.against(let cause, _)):
            book.causes[cause].forIt.flatMap { ways(to: $0.condition) }
        case .replace(.adviceUnless(let advice, _), _), .drop(.adviceUnless(let advice, _)),
            .replace(.adviceWhen(let advice), _), .drop(.adviceWhen(let advice)):
            ways(to: book.advice[advice].when) + levelPatients
        case .points(.score(let finding, let member), _), .replace(.score(let finding, let member), _),
            .drop(.score(let finding, let member)):
            sums(of: finding, without: member)
        case .replace(let site, _) where site.isImplication, .drop(let site) where site.isImplication:
            readers.flatMap { ways(to: $0) } + levelPatients
        default: levelPatients + book.advice.flatMap { ways(to: $0.when) }
        }
    }

    /// Patients who have one, two or three of the other things that a score counts.
    private func sums(of finding: Int, without member: Int) -> [Patient] {
        guard case .score(let score) = book.findings[finding].origin else { return [] }
        let singles = score.points.indices.filter { $0 != member }.flatMap { place in
            judge.comparison.patients(fulfilling: score.points[place].condition, atMost: 1)
        }.map { PatientDraft($0, of: book, everythingElseAbsent: true) }
        var sums = singles
        var last = singles
        for _ in 0..<2 {
            last = last.flatMap { sum in
                singles.compactMap { sum.merged(with: $0, atMost: 64) }.filter { $0.count > sum.count }
            }
            sums += last.prefix(WitnessSearch.mostTries)
        }
        return sums.map(\.given)
    }

    /// The conditions that read what a changed implication is about.
    private var readers: [Condition] {
        let reading = ConditionReading(book)
        let findings = Set(
            roots.changed.flatMap { root in
                [root.before, root.site.implying(in: book)].compactMap { $0 }.flatMap {
                    reading.findings(readBy: $0, throughScores: true)
                }
            })
        return judge.sites.all.filter { entry in
            !entry.site.isImplication
                && !findings.isDisjoint(with: reading.findings(readBy: entry.condition, throughScores: true))
        }.map(\.condition)
    }

    private func ways(to condition: Condition) -> [Patient] {
        judge.comparison.patients(fulfilling: condition, atMost: 2)
    }

    /// Patients who have another cause with as many points as lie between two numbers, both included.
    private func rivals(of cause: Int, from low: Rational, to high: Rational) -> [Patient] {
        var patients: [Patient] = []
        for (place, rival) in book.causes.enumerated() where place != cause {
            for member in rival.forIt where member.points >= low && member.points <= high {
                patients += judge.comparison.patients(fulfilling: member.condition, atMost: 1)
            }
            guard patients.count < WitnessSearch.mostTries else { break }
        }
        return patients
    }

    /// For each level, patients with a red flag of it.
    private var levelPatients: [Patient] {
        book.levels.indices.flatMap { level in
            book.redFlags.filter { $0.urgency.value == level }.prefix(2).flatMap { ways(to: $0.when) }
        }
    }
}
