// Every set of answers tried on one patient, with the reference evaluator: what searches for changes are held against.

import Evaluation
import RandomBooks
import RuleModel

/// One patient of a small rule book, and all that may be answered otherwise.
struct Trial {
    /// One answer at one place.
    struct Step: Hashable {
        let finding: Finding.Index
        let option: Int?
        let answer: Answer
    }

    let book: RuleBook
    let patient: Patient
    let reference: ReferenceEvaluator
    /// By place: the answers other than the patient's, and whether the patient has one.
    private let places: [(steps: [Step], isAnswered: Bool)]

    init(_ book: RuleBook, _ patient: Patient) {
        self.book = book
        self.patient = patient
        let reference = ReferenceEvaluator(book)
        self.reference = reference
        var places: [(steps: [Step], isAnswered: Bool)] = []
        for (place, finding) in book.findings.enumerated() where finding.isStated {
            let index = Finding.Index(place)
            let now = patient[index]
            let isAnswered = now != .notAsked && now != .unsure
            switch finding.kind {
            case .yesNo:
                places.append(
                    (
                        [.present, .absent].filter { $0 != now }.map { .init(finding: index, option: nil, answer: $0) },
                        isAnswered
                    ))
            case .choice(let options):
                places.append(
                    (
                        options.indices.map { .option($0) }.filter { $0 != now }.map {
                            .init(finding: index, option: nil, answer: $0)
                        }, isAnswered
                    ))
            case .choices(let list):
                for option in list.options.indices {
                    var known = Truth.unknown
                    if case .options(let truths) = now { known = truths[option] }
                    let steps = [Answer.present, .absent].filter {
                        $0 != (known == .present ? .present : known == .absent ? .absent : .unsure)
                    }
                    places.append((steps.map { .init(finding: index, option: option, answer: $0) }, known != .unknown))
                }
            case .quantity:
                let numbers = reference.representatives[index]!
                places.append((numbers.map { .init(finding: index, option: nil, answer: .quantity($0)) }, isAnswered))
            case .score: break
            }
        }
        self.places = places
    }

    /// Whether every set of three answers can be tried.
    var isSmall: Bool { places.count <= 9 && places.reduce(0) { $0 + $1.steps.count } <= 30 }

    func draft(_ seed: UInt64) -> Draft { RandomRuleBook.draft(seed: seed, findings: 2...5) }

    /// The level that red flags known to hold demand.
    func level(_ state: ReferenceState) -> Level.Index {
        book.redFlags.filter { reference.truth(of: $0.when, in: state) == .present }.map(\.urgency).max() ?? .init(0)
    }

    private func isSupported(_ cause: Int, _ state: ReferenceState) -> Bool {
        func known(_ members: [WeightedCondition]) -> [Rational] {
            members.filter { reference.truth(of: $0.condition, in: state) == .present }.map(\.points)
        }
        let (forIt, against) = (known(book.causes[cause].forIt), known(book.causes[cause].against))
        func sum(_ points: [Rational]) -> Rational { points.reduce(Rational(0)) { $0.adding($1)! } }
        return !forIt.isEmpty && sum(forIt) > sum(against)
    }

    /// Whether a target is so.
    func isSo(_ target: ExplanationTarget, _ state: ReferenceState) -> Bool {
        switch target {
        case .redFlag(let place): reference.truth(of: book.redFlags[place].when, in: state) == .present
        case .pattern(let place): reference.truth(of: book[place].when, in: state) == .present
        case .cause(let place): isSupported(place, state)
        case .level(let wanted): level(state) == wanted
        }
    }

    /// What would be enough: of a level, that it is reached or passed from where the patient is.
    func goal(_ target: ExplanationTarget) -> (ReferenceState) -> Bool {
        guard case .level(let wanted) = target else { return { isSo(target, $0) } }
        guard let now = try? reference.known(of: patient) else { return { _ in false } }
        let isAbove = level(now) > wanted
        return { isAbove ? level($0) <= wanted : level($0) >= wanted }
    }

    /// All sets of up to so many answers that do, and that hold no smaller one.
    func smallest(
        _ goal: (ReferenceState) -> Bool, changesAnswers: Bool, upTo largest: Int
    ) -> Set<Set<Step>> {
        let usable = places.filter { changesAnswers || !$0.isAnswered }.map(\.steps)
        var found: Set<Set<Step>> = []
        var sets: [(steps: Set<Step>, next: Int)] = [([], 0)]
        for _ in 0..<largest {
            var larger: [(steps: Set<Step>, next: Int)] = []
            for (steps, next) in sets {
                for place in next..<max(usable.count, next) {
                    for step in usable[place] { larger.append((steps.union([step]), place + 1)) }
                }
            }
            let before = found
            for (steps, _) in larger where !before.contains(where: { $0.isSubset(of: steps) }) {
                if let state = try? reference.known(of: patient(with: steps)), goal(state) { found.insert(steps) }
            }
            sets = larger
        }
        // A number that no comparison tells from the patient's is no change.
        return found
    }

    /// Whether any set of answers that the patient did not give does.
    func canBeReached(_ goal: (ReferenceState) -> Bool) -> Bool {
        let usable = places.filter { !$0.isAnswered }.map(\.steps)
        guard usable.reduce(1, { $0 * ($1.count + 1) }) <= 3_000 else { return false }
        var sets: [Set<Step>] = [[]]
        for steps in usable { sets += sets.flatMap { set in steps.map { set.union([$0]) } } }
        return sets.contains { set in
            if let state = try? reference.known(of: patient(with: set)) { goal(state) } else { false }
        }
    }

    private func patient(with steps: Set<Step>) -> Patient {
        var patient = patient
        for step in steps {
            if let option = step.option {
                var truths = Array(repeating: Truth.unknown, count: book[step.finding].options.count)
                if case .options(let known) = patient[step.finding] { truths = known }
                truths[option] = step.answer == .present ? .present : .absent
                patient[step.finding] = .options(truths)
            } else {
                patient[step.finding] = step.answer
            }
        }
        return patient
    }

    /// The same sets as they were found, ranges and options one by one.
    func expanded(_ sets: ChangeSets, upTo largest: Int) -> Set<Set<Step>> {
        var result: Set<Set<Step>> = []
        for set in sets.sets where set.changes.count <= largest {
            var expanded: [Set<Step>] = [[]]
            for change in set.changes {
                let answers = answers(change)
                expanded = expanded.flatMap { steps in
                    answers.map { steps.union([Step(finding: change.finding, option: change.option, answer: $0)]) }
                }
            }
            result.formUnion(expanded)
        }
        return result
    }

    private func answers(_ change: Change) -> [Answer] {
        switch change.value {
        case .truth(let truth): [truth ? .present : .absent]
        case .options(let options): options.map { .option($0) }
        case .range(let range):
            reference.representatives[change.finding]!.filter { number in
                (range.includesLow ? number >= range.low : number > range.low)
                    && (range.includesHigh ? number <= range.high : number < range.high)
            }.map { .quantity($0) }
        }
    }
}
