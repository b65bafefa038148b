// Random small books: the solver and the enumeration of every patient must agree on each statement.

import Evaluation
import Proofs
import RandomBooks
import RuleModel
import Testing

@Suite("Proofs of random books")
struct RandomAgreementTests {
    /// A small book in which some findings say what is worse, and some properties are stated.
    static func book(seed: UInt64) -> RuleBook {
        var random = SplitMix64(seed: seed)
        var draft = RandomRuleBook.draft(from: &random, findings: 2...5)
        draft.findings = draft.findings.enumerated().map { place, finding in
            random.chance(60) ? finding.with(worse: worse(finding, place, &random)) : finding
        }
        var conditions: [Condition] = []
        _ = draft.mapConditions { condition in
            conditions.append(condition)
            return condition
        }
        let book = draft.book
        let properties = (0..<3).map { number in
            let whenever = random.chance(70) ? random.pick(conditions) : nil
            return Property(
                name: "p\(number)", whenever: whenever, claims: [claim(of: book, conditions, &random)],
                location: Draft.place)
        }
        var authoring = RuleBook.Authoring()
        authoring.properties = properties
        return RuleBook(book.content, authoring: authoring, calculator: book.calculator, sha256: "")
    }

    private static func claim(
        of book: RuleBook, _ conditions: [Condition], _ random: inout SplitMix64
    ) -> Property.Claim {
        let level = Level.Index(random.below(book.levels.count))
        switch random.below(8) {
        case 0: return .urgency(atLeast: level, atMost: nil)
        case 1: return .urgency(atLeast: nil, atMost: level)
        case 2: return .holds(random.pick(conditions))
        case 3: return .never(random.pick(conditions))
        case 4 where !book.advice.isEmpty: return .gives(random.below(book.advice.count), random.chance(50))
        case 5 where !book.causes.isEmpty: return .supports(random.below(book.causes.count), random.chance(50))
        case 6: return .urgency(atLeast: level, atMost: level)
        default: return .raises(random.below(book.redFlags.count), random.chance(50))
        }
    }

    private static func worse(_ finding: Finding, _ place: Int, _ random: inout SplitMix64) -> Worsening? {
        guard finding.isStated else { return nil }
        switch finding.kind {
        case .yesNo: return .truth(random.chance(70))
        case .quantity(let quantity):
            func comparison(_ kind: Condition.Comparison, _ steps: Int) -> Condition {
                let number = quantity.limits.lowerBound.adding(Rational(steps))!
                return Condition(.compare(Finding.Index(place), kind, .init(number)), at: Draft.place)
            }
            return .numbers(
                rising: random.chance(80) ? comparison(random.pick([.atLeast, .above]), 3) : nil,
                falling: comparison(random.pick([.atMost, .below]), 1))
        case .choice(let options): return .order(random.shuffle(Array(options.indices)))
        case .choices(let list): return .options(Array(random.shuffle(Array(list.options.indices)).prefix(2)))
        case .score: return nil
        }
    }

    /// What two runs decided, for the tests to know that all sorts of cases came up.
    struct Tally {
        var proved: [String: Int] = [:]
        var refuted: [String: Int] = [:]
        var books = 0
    }

    @Test("the solver and the enumeration agree, and counterexamples are as small")
    func agreement() throws {
        var tally = Tally()
        let solver = try solver()
        for seed in UInt64(1)...120 where tally.books < 45 {
            let book = Self.book(seed: seed)
            guard let enumeration = Enumeration(book, limit: 400) else { continue }
            tally.books += 1
            let prover = Prover(book, solver)
            for goal in Goal.all(of: book) {
                let (found, expected) = (try prover.result(of: goal), enumeration.result(of: goal))
                compare(found, expected, seed, &tally)
            }
        }
        #expect(tally.books == 45)
        for kind in ["stated", "worse-never-lowers", "red-flag-is-needed", "red-flag-can-hold", "question-matters"] {
            #expect(tally.proved[kind] ?? 0 > 2, "\(kind)")
        }
        for kind in ["stated", "worse-never-lowers", "red-flag-is-needed", "advice-is-reachable"] {
            #expect(tally.refuted[kind] ?? 0 > 2, "\(kind)")
        }
    }

    private func compare(_ found: ProofResult, _ expected: ProofResult, _ seed: UInt64, _ tally: inout Tally) {
        let kind = String(found.goal.id.prefix { $0 != "/" })
        switch (found.verdict, expected.verdict) {
        case (.proved, .proved): tally.proved[kind, default: 0] += 1
        case (.refuted(let one), .refuted(let other)):
            tally.refuted[kind, default: 0] += 1
            if let one, let other { #expect(one.present == other.present, "\(seed): \(found.goal.id)") }
        case (.notDecided, _), (_, .notDecided): break
        default: Issue.record("\(seed): \(found.goal.id): \(found.verdict) against \(expected.verdict)")
        }
    }
}

extension Counterexample {
    /// How many findings and options are present in the first patient.
    fileprivate var present: Int {
        complete[0].answers.reduce(0) { sum, answer in
            switch answer {
            case .present: sum + 1
            case .options(let truths): sum + truths.count { $0 == .present }
            default: sum
            }
        }
    }
}

extension Finding {
    /// The same finding, saying what is worse.
    func with(worse: Worsening?) -> Finding {
        Finding(
            id: id, label: label, ask: ask, kind: kind, origin: origin, implies: implies, impliedBy: impliedBy,
            ifUnsure: ifUnsure, worse: worse, location: location)
    }
}
