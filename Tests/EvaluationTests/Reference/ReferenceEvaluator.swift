// The slow, obvious evaluator: an independent reading of what a rule book means, for the fast one to agree with.

import Evaluation
import RuleModel

/// Says what a rule book means, plainly: no tables, no bits, nothing shared with the real evaluator.
struct ReferenceEvaluator: Sendable {
    let book: RuleBook
    /// For each quantity, one number out of every class of numbers that no comparison of the book tells apart.
    let representatives: [Finding.Index: [Rational]]
    /// "If the first holds, so does the second": `implies` and `implied_by` of all findings.
    let implications: [(premise: Condition, conclusion: Condition)]
    /// The members of each score: together those that read the same one finding, the others alone.
    let scoreParts: [Finding.Index: [ScorePart]]

    /// Members of a score that read one finding, or a single member.
    struct ScorePart: Sendable {
        /// The one finding that all these members read, or `nil`.
        let finding: Finding.Index?
        let members: [(points: Rational, condition: Condition)]
    }

    init(_ book: RuleBook) {
        self.book = book
        var cuts: [Finding.Index: Set<Rational>] = [:]
        for condition in Self.allConditions(of: book) {
            Self.visit(condition) { part in
                switch part.form {
                case .compare(let finding, _, let threshold): cuts[finding, default: []].insert(threshold.value)
                case .between(let finding, let low, let high):
                    cuts[finding, default: []].formUnion([low.value, high.value])
                default: break
                }
            }
        }
        var representatives: [Finding.Index: [Rational]] = [:]
        var implications: [(Condition, Condition)] = []
        var scoreParts: [Finding.Index: [ScorePart]] = [:]
        for (place, finding) in book.findings.enumerated() {
            let index = Finding.Index(place)
            if case .quantity(let quantity) = finding.kind {
                let inside = (cuts[index] ?? []).filter { quantity.limits.contains($0) }
                representatives[index] = Self.withMiddles(
                    inside.union([quantity.limits.lowerBound, quantity.limits.upperBound]).sorted())
            }
            let itself = Condition(.finding(index), at: finding.location)
            implications += finding.implies.map { (itself, $0) }
            if let cause = finding.impliedBy { implications.append((cause, itself)) }
            if case .score(let score) = finding.origin { scoreParts[index] = Self.parts(of: score, in: book) }
        }
        self.representatives = representatives
        self.implications = implications
        self.scoreParts = scoreParts
    }

    /// The numbers with one between each two neighbours.
    private static func withMiddles(_ numbers: [Rational]) -> [Rational] {
        var result: [Rational] = []
        for number in numbers {
            if let last = result.last, let sum = last.adding(number), let middle = sum.divided(by: Rational(2)) {
                result.append(middle)
            }
            result.append(number)
        }
        return result
    }

    private static func parts(of score: Finding.Score, in book: RuleBook) -> [ScorePart] {
        var grouped: [Finding.Index: [(points: Rational, condition: Condition)]] = [:]
        var parts: [ScorePart] = []
        for member in score.points {
            let read = reads(member.condition, in: book)
            if read.count == 1, let only = read.first, canBeGrouped(book[only]) {
                grouped[only, default: []].append(member)
            } else {
                parts.append(ScorePart(finding: nil, members: [member]))
            }
        }
        for place in book.findings.indices {
            if let members = grouped[Finding.Index(place)] {
                parts.append(ScorePart(finding: Finding.Index(place), members: members))
            }
        }
        return parts
    }

    private static func canBeGrouped(_ finding: Finding) -> Bool {
        switch finding.kind {
        case .yesNo, .quantity, .choice: true
        case .choices, .score: false
        }
    }
}

extension ReferenceEvaluator {
    /// What is possible before anything is known.
    func nothingKnown() -> ReferenceState {
        ReferenceState(
            book.findings.indices.map { place in
                switch book.findings[place].kind {
                case .yesNo: .truth(.unknown)
                case .choice(let options): .choice(Set(options.indices))
                case .choices(let list): .list(list.options.map { _ in .unknown })
                case .quantity: .numbers(representatives[Finding.Index(place)]!)
                case .score: .score
                }
            })
    }

    /// What is possible once the patient's answers are taken as they stand.
    func stated(by patient: Patient) throws(Impossible) -> ReferenceState {
        var state = nothingKnown()
        for place in book.findings.indices {
            let index = Finding.Index(place)
            switch patient[index] {
            case .notAsked, .unsure: break
            case .present: try state.narrow(index, to: .truth(.present))
            case .absent: try state.narrow(index, to: .truth(.absent))
            case .quantity(let value): try state.narrow(index, to: .number(value))
            case .option(let option): try state.narrow(index, to: .choice([option]))
            case .options(let truths): try state.narrow(index, to: .list(truths))
            }
        }
        return state
    }

    /// What is possible after closure, calculation and `if_unsure`. Answers that no completion keeps are impossible,
    /// whether closure sees it or not.
    func known(of patient: Patient) throws(Impossible) -> ReferenceState {
        var state = try stated(by: patient)
        try close(&state)
        if hasCompletion(state) == false { throw Impossible() }
        for place in book.findings.indices {
            let index = Finding.Index(place)
            guard patient[index] == .unsure, book[index].ifUnsure != .unknown, state[index] == .truth(.unknown)
            else { continue }
            do throws(Impossible) {
                var assumed = state
                try assumed.narrow(index, to: .truth(book[index].ifUnsure == .present ? .present : .absent))
                try close(&assumed)
                if hasCompletion(assumed) == false { throw Impossible() }
                state = assumed
            } catch {
                continue
            }
        }
        return state
    }
}
