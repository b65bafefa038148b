// Random single edits of random books: the comparison agrees with trying every patient.

import Evaluation
import Proofs
import RandomBooks
import RuleModel
import Testing

@Suite("Differences between random books")
struct RandomDifferenceTests {
    /// How each complete patient's level moves, by trying all of them.
    struct Moves: Equatable {
        var falls = false
        var rises = false
    }

    /// By finding: one answer for each class of values that some condition of either book tells apart.
    private func answers(of books: [RuleBook]) -> [[Answer]] {
        var thresholds: [Int: Set<Rational>] = [:]
        func visit(_ condition: Condition) {
            switch condition.form {
            case .compare(let finding, _, let threshold):
                thresholds[finding.value, default: []].insert(threshold.value)
            case .between(let finding, let low, let high):
                thresholds[finding.value, default: []].formUnion([low.value, high.value])
            default: for member in condition.members { visit(member) }
            }
        }
        for book in books {
            for finding in book.findings {
                for condition in finding.implies + [finding.impliedBy].compactMap({ $0 }) { visit(condition) }
                if case .score(let score) = finding.origin { for member in score.points { visit(member.condition) } }
            }
            for condition in book.patterns.map(\.when) + book.redFlags.map(\.when) { visit(condition) }
        }
        return books[0].findings.enumerated().map { place, finding in
            switch finding.kind {
            case .yesNo: return [.absent, .present]
            case .choice(let options): return options.indices.map { .option($0) }
            case .choices(let list):
                return list.options.reduce([[]]) { lists, _ in lists.flatMap { [$0 + [.absent], $0 + [.present]] } }
                    .map { .options($0) }
            case .quantity(let quantity):
                let ends = [quantity.limits.lowerBound, quantity.limits.upperBound]
                let cuts = (thresholds[place] ?? []).union(ends).filter(quantity.limits.contains).sorted()
                let middles = zip(cuts, cuts.dropFirst()).map { $0.adding($1)!.divided(by: Rational(2))! }
                return Set(cuts + middles).sorted().map { .quantity($0) }
            case .score: return [.notAsked]
            }
        }
    }

    /// How levels move; `nil` if there are too many patients.
    private func moves(_ old: RuleBook, _ new: RuleBook) -> Moves? {
        let answers = answers(of: [old, new])
        guard answers.reduce(1, { min($0 * $1.count, 10_000) }) <= 150 else { return nil }
        var patients = [Patient(for: old)]
        for (finding, own) in answers.enumerated() {
            patients = patients.flatMap { patient in
                own.map { answer in
                    var patient = patient
                    patient.answers[finding] = answer
                    return patient
                }
            }
        }
        let (before, now) = (Assessor(old), Assessor(new))
        var moves = Moves()
        for patient in patients {
            // Who breaks an implication of either version is a patient of the other alone.
            guard let one = level(patient, before), let other = level(patient, now) else { continue }
            if other < one { moves.falls = true }
            if other > one { moves.rises = true }
        }
        return moves
    }

    private func level(_ patient: Patient, _ assessor: Assessor) -> Int? {
        guard let flags = try? assessor.redFlags(of: patient) else { return nil }
        let raised = flags.indices.filter { flags[$0] == .present }
        return raised.map { assessor.book.redFlags[$0].urgency.value }.max() ?? 0
    }

    /// Ten parts of fifty edits, which run side by side.
    @Test("five hundred single edits move the levels that trying every patient moves", arguments: 0..<10)
    func edits(part: Int) throws {
        let solver = try solver()
        var (edits, changed) = (0, 0)
        var seed = UInt64(part) * 10_000
        while edits < 50 {
            seed += 1
            var draft = RandomRuleBook.draft(seed: seed, findings: 2...5)
            guard draft.formulas.isEmpty else { continue }
            // Most edits are to decide about a level.
            (draft.complications, draft.questions, draft.appliesWhen) = ([], [], nil)
            if seed % 4 > 0 { (draft.causes, draft.advice) = ([], []) }
            for number in UInt64(0)..<5 where edits < 50 {
                let (edited, what) = RandomEdit.edited(draft, seed: seed &* 31 &+ number)
                let (old, new) = (draft.book, edited.book)
                guard let expected = moves(old, new) else { continue }
                edits += 1
                if expected != Moves() { changed += 1 }
                let comparison = Comparison(try BookMatch(old: old, new: new), solver)
                let found = (comparison.someLevel(falls: true), comparison.someLevel(falls: false))
                #expect(found.0 == expected.falls, "\(seed): \(what)")
                #expect(found.1 == expected.rises, "\(seed): \(what)")
                if edits % 5 == 0 { try expectTold(comparison, expected, "\(seed): \(what)") }
            }
        }
        #expect(changed > 5, "so many of fifty edits change a level")
    }

    /// Where a level changes, groups of patients are told, and each patient shown is one who moves so.
    private func expectTold(_ comparison: Comparison, _ expected: Moves, _ what: String) throws {
        let difference = try comparison.difference()
        #expect(difference.undecided.isEmpty, "\(what): \(difference.undecided)")
        #expect(difference.levels.contains { $0.falls } == expected.falls, "\(what)")
        #expect(difference.levels.contains { !$0.falls } == expected.rises, "\(what)")
        for change in difference.levels {
            let (old, new) = (Assessor(difference.match.old), Assessor(difference.match.new))
            let before = try old.assess(change.group.old).urgency
            let now = try new.assess(change.group.new).urgency
            // What is left out does not matter: the level is certain all the same.
            #expect(before.atLeast == change.from && before.atMost == change.from, "\(what)")
            #expect(now.atLeast == change.to && now.atMost == change.to, "\(what)")
        }
        for change in difference.open {
            #expect(
                change.falls
                    ? change.now.urgency.atLeast < change.before.urgency.atLeast
                    : change.now.urgency.atLeast > change.before.urgency.atLeast)
        }
    }
}
