// A solver that knows one or two patients of a book, and finds the smallest examples.

import RuleBook

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
            let fewer = Formula.isAtLeast(Formula.number(Exact(present.count - 1)), Formula.count(counted))
            guard let better = better([fewer], symbols) else { break }
            model = better
            present = counted.indices.filter { model.isTrue(counted[$0]) }
        }
        guard !present.isEmpty else { return }
        var facts = [Formula.isAtLeast(Formula.number(Exact(present.count)), Formula.count(counted))]
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

    /// Those answers of complete patients that an example rests on: whatever the others are, it is one.
    /// - Returns: for each patient the answers that matter; `nil` if calculated findings matter, or at a limit.
    func needed(_ patients: [Patient], _ question: Question, _ scope: Scope) -> [Patient]? {
        var literals: [(text: String, patient: Int, value: PatientValue)] = []
        var facts: [String] = []
        for (number, values) in scope.patients.enumerated() {
            for value in values where scope.reader[number].book[value.finding].isStated {
                switch (value.kind, patients[number][value.finding]) {
                case (.truth, let answer):
                    let text = answer == .present ? value.symbol : Formula.not(value.symbol)
                    literals.append((text, number, value))
                case (.option(let option), let answer):
                    let isThere =
                        switch answer {
                        case .option(let chosen): chosen == option
                        case .options(let truths): truths[option] == .present
                        default: false
                        }
                    literals.append((isThere ? value.symbol : Formula.not(value.symbol), number, value))
                case (.number, .quantity(let own)):
                    for (side, fact) in scope.reader[number].sides(of: own, value) {
                        facts.append("(declare-const \(side) Bool)")
                        facts.append("(assert (= \(side) \(fact)))")
                        literals.append((side, number, value))
                    }
                case (.number, _): break
                }
            }
        }
        session.tell(facts.filter { declared.insert($0).inserted })
        let kept = session.under(question.given + [Formula.not(Formula.all(question.sought))]) { () -> [String]? in
            guard var core = session.contradiction(among: literals.map(\.text)) else { return nil }
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
        guard let kept else { return nil }
        var result = patients.map { patient in
            var patient = patient
            patient.answers = patient.answers.map { _ in .notAsked }
            return patient
        }
        for literal in literals where kept.contains(literal.text) {
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

    private var declared: Set<String> = []
}

extension ReadPatient {
    /// What conditions can tell of a number: its nearest bounds, as a name and the formula it stands for.
    fileprivate func sides(of number: Exact, _ value: PatientValue) -> [(name: String, formula: String)] {
        let cuts = (cuts[value.finding.value] ?? []).sorted()
        let own = value.symbol
        let inner = own.dropFirst().dropLast()
        var sides: [(String, String)] = []
        if let low = cuts.last(where: { $0 <= number }) {
            let bound = Formula.number(low)
            sides.append(
                low == number
                    ? (Formula.symbol("\(inner) at least \(low)"), Formula.isAtLeast(own, bound))
                    : (Formula.symbol("\(inner) above \(low)"), Formula.isAbove(own, bound)))
        }
        if let high = cuts.first(where: { $0 >= number }) {
            let bound = Formula.number(high)
            sides.append(
                high == number
                    ? (Formula.symbol("\(inner) at most \(high)"), Formula.isAtLeast(bound, own))
                    : (Formula.symbol("\(inner) below \(high)"), Formula.isAbove(bound, own)))
        }
        return sides
    }
}
