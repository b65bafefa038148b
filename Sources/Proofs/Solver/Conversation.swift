// A solver that knows one or two patients of a book, and finds the smallest examples.

import RuleModel

/// Questions about the patients of one encoding.
final class Conversation {
    /// The values that make up an example, and what tells one patient from the other.
    struct Scope {
        /// The values of each patient.
        let patients: [[PatientValue]]
        /// What is to be as few as possible, in the book's order.
        let counted: [String]
        /// Further names whose values are wanted.
        let further: [String]
        /// By patient: how to read it.
        let reader: [ReadPatient]
        /// Whether the patients are two whose difference is to be shown.
        var areCompared = false
    }

    let session: SolverSession

    init(_ session: SolverSession) { self.session = session }

    /// What came of a question.
    enum Outcome {
        case none
        case undecided(String)
        /// Complete patients, and the values they were read from.
        case found([Patient], SolverModel)
    }

    /// An example of a question.
    /// - Parameter smallest: whether it is to have the fewest findings that are present, the first of the book's order.
    func example(of question: Question, _ scope: Scope, smallest: Bool) -> Outcome {
        let symbols = scope.patients.joined().map(\.symbol) + scope.further
        return session.under(question.given + question.sought) {
            switch session.example(of: symbols) {
            case .none: return .none
            case .undecided(let reason): return .undecided(reason)
            case .exists(let first):
                var model = first
                if smallest { shrink(&model, symbols, scope.counted) }
                let patients = zip(scope.patients, scope.reader).map { $1.patient($0, model) }
                return .found(patients, model)
            }
        }
    }

    /// Looks for the fewest that are present, and among as few for those that stand first. A limit ends the search.
    private func shrink(_ model: inout SolverModel, _ symbols: [String], _ counted: [String]) {
        var present = counted.indices.filter { model.isTrue(counted[$0]) }
        while !present.isEmpty {
            let fewer = Formula.isAtLeast(Formula.number(Rational(present.count - 1)), Formula.count(counted))
            guard let better = better([fewer], symbols) else { break }
            model = better
            present = counted.indices.filter { model.isTrue(counted[$0]) }
        }
        guard !present.isEmpty else { return }
        var facts = [Formula.isAtLeast(Formula.number(Rational(present.count)), Formula.count(counted))]
        var start = 0
        for place in present.indices {
            while present[place] > start {
                let earlier = Formula.any(counted[start..<present[place]])
                guard let better = better(facts + [earlier], symbols) else { break }
                model = better
                let found = counted.indices.filter { model.isTrue(counted[$0]) }
                guard found.count == present.count else { return }
                present = found
            }
            facts += counted[start..<present[place]].map(Formula.not) + [counted[present[place]]]
            start = present[place] + 1
        }
    }

    private func better(_ facts: [String], _ symbols: [String]) -> SolverModel? {
        session.under(facts) {
            if case .exists(let model) = session.example(of: symbols) { model } else { nil }
        }
    }

    // MARK: What matters

    /// One answer of a complete patient, as a formula.
    struct Literal: Hashable {
        /// A name, or its opposite.
        let text: String
        /// Whose answer it is, by the place in the scope.
        let patient: Int
        let value: PatientValue
        /// Of a quantity: what is said of its number.
        let bound: NumberBound?

        /// Whether it says that something is absent.
        var isNegative: Bool { text.hasPrefix("(not ") }
    }

    /// Every answer of complete patients that a person can give.
    func literals(of patients: [Patient], _ scope: Scope) -> [Literal] {
        var literals: [Literal] = []
        var facts: [String] = []
        for (number, values) in scope.patients.enumerated() {
            for value in values where scope.reader[number].book[value.finding].isStated {
                func add(_ text: String, _ bound: NumberBound? = nil) {
                    literals.append(Literal(text: text, patient: number, value: value, bound: bound))
                }
                switch (value.kind, patients[number][value.finding]) {
                case (.truth, let answer): add(answer == .present ? value.symbol : Formula.not(value.symbol))
                case (.option(let option), let answer):
                    let isThere =
                        switch answer {
                        case .option(let chosen): chosen == option
                        case .options(let truths): truths[option] == .present
                        default: false
                        }
                    add(isThere ? value.symbol : Formula.not(value.symbol))
                case (.number, .quantity(let own)):
                    for bound in scope.reader[number].bounds(of: own, value) {
                        let name = bound.name(of: value)
                        facts.append("(declare-const \(name) Bool)")
                        facts.append("(assert (= \(name) \(bound.formula(value.symbol))))")
                        add(name, bound)
                    }
                case (.number, _): break
                }
            }
        }
        session.tell(facts.filter { declared.insert($0).inserted })
        return literals
    }

    /// Those of some answers that some facts contradict: whatever the others are, the facts are false.
    /// - Returns: as few as can be, presence before absence; `nil` if calculated findings matter, or at a limit.
    func core(of literals: [Literal], contradicting facts: [String]) -> [Literal]? {
        let kept = session.under(facts) { () -> [String]? in
            var texts: [String] = []
            for literal in literals where !texts.contains(literal.text) { texts.append(literal.text) }
            guard var core = session.contradiction(among: texts) else { return nil }
            // What is absent is left out before what is present, and what stands last before what stands first.
            let order = core.enumerated().sorted { left, right in
                let (isLeft, isRight) = (left.element.hasPrefix("(not "), right.element.hasPrefix("(not "))
                return isLeft != isRight ? isLeft : left.offset > right.offset
            }
            for (_, literal) in order where core.contains(literal) {
                if let smaller = session.contradiction(among: core.filter { $0 != literal }) { core = smaller }
            }
            return core
        }
        return kept.map { kept in
            let kept = Set(kept)
            return literals.filter { kept.contains($0.text) }
        }
    }

    /// Complete patients with only those answers that an example rests on.
    func needed(_ patients: [Patient], _ question: Question, _ scope: Scope) -> [Patient]? {
        let literals = literals(of: patients, scope)
        let opposite = question.given + [Formula.not(Formula.all(question.sought))]
        guard let core = core(of: literals, contradicting: opposite) else { return nil }
        let needed = Conversation.restricted(patients, to: core)
        return scope.areCompared ? Conversation.compared(patients, needed) : needed
    }

    /// Patients with only some of their answers.
    static func restricted(_ patients: [Patient], to literals: [Literal]) -> [Patient] {
        var result = patients.map { patient in
            var patient = patient
            patient.answers = patient.answers.map { _ in .notAsked }
            return patient
        }
        for literal in literals {
            let finding = literal.value.finding
            let answer = patients[literal.patient][finding]
            guard case .option(let option) = literal.value.kind, case .options(let known) = answer else {
                result[literal.patient][finding] = answer
                continue
            }
            var truths = [Truth](repeating: .unknown, count: known.count)
            if case .options(let kept) = result[literal.patient][finding] { truths = kept }
            truths[option] = known[option]
            result[literal.patient][finding] = .options(truths)
        }
        return result
    }

    /// Two patients who show the same: what matters of either, and all in which they differ.
    private static func compared(_ patients: [Patient], _ needed: [Patient]) -> [Patient] {
        var shown = needed
        for finding in patients[0].answers.indices {
            let answers = patients.map { $0.answers[finding] }
            let isShown = answers[0] != answers[1] || needed.contains { $0.answers[finding] != .notAsked }
            guard isShown else { continue }
            for place in shown.indices {
                guard case .options(let first) = answers[0], case .options(let second) = answers[1] else {
                    shown[place].answers[finding] = answers[place]
                    continue
                }
                var truths = [Truth](repeating: .unknown, count: first.count)
                for option in truths.indices {
                    let isNeeded = needed.contains {
                        if case .options(let known) = $0.answers[finding] { known[option] != .unknown } else { false }
                    }
                    if isNeeded || first[option] != second[option] {
                        truths[option] = place == 0 ? first[option] : second[option]
                    }
                }
                shown[place].answers[finding] = .options(truths)
            }
        }
        return shown
    }

    private var declared: Set<String> = []
}

/// On which side of a number another lies.
struct NumberBound: Hashable {
    let comparison: Condition.Comparison
    let number: Rational

    func formula(_ symbol: String) -> String {
        let other = Formula.number(number)
        switch comparison {
        case .atLeast: return Formula.isAtLeast(symbol, other)
        case .above: return Formula.isAbove(symbol, other)
        case .atMost: return Formula.isAtLeast(other, symbol)
        case .below: return Formula.isAbove(other, symbol)
        }
    }

    func name(of value: PatientValue) -> String {
        Formula.symbol("\(Formula.name(of: value.symbol)) \(comparison.rawValue) \(number)")
    }
}

extension ReadPatient {
    /// What conditions can tell of a number: its nearest bounds.
    fileprivate func bounds(of number: Rational, _ value: PatientValue) -> [NumberBound] {
        let cuts = (cuts[value.finding.value] ?? []).sorted()
        var bounds: [NumberBound] = []
        if let low = cuts.last(where: { $0 <= number }) {
            bounds.append(NumberBound(comparison: low == number ? .atLeast : .above, number: low))
        }
        if let high = cuts.first(where: { $0 >= number }) {
            bounds.append(NumberBound(comparison: high == number ? .atMost : .below, number: high))
        }
        return bounds
    }
}
