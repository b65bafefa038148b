// Knowing more: another answer never widens the range of urgency, and a contradiction names the answers it is made of.

import Evaluation
import RandomBooks
import RuleModel
import Testing

@Suite("answers of random patients")
struct RefinementTests {
    @Test("never widen the range of urgency, nor raise what was ruled out, nor drop what was raised")
    func refinement() {
        var compared = 0
        for seed in 50_000..<50_600 as Range<UInt64> {
            let draft = RandomRuleBook.draft(seed: seed, findings: 3...9)
            let agreement = Agreement(draft.book)
            var random = SplitMix64(seed: seed)
            for number in 0..<10 as Range<UInt64> {
                var before = RandomPatient.patient(of: draft.book, seed: seed << 8 + number)
                // An assumption that `if_unsure` made may go when more is known.
                before.answers = before.answers.map { $0 == .unsure ? .notAsked : $0 }
                let open = draft.findings.indices.filter {
                    draft.findings[$0].isStated && before.answers[$0] == .notAsked
                }
                guard !open.isEmpty, let first = try? agreement.assessor.assess(before) else { continue }
                var after = before
                let asked = random.pick(open)
                after.answers[asked] = RandomPatient.answer(to: draft.findings[asked], &random)
                guard let second = try? agreement.assessor.assess(after) else { continue }
                compared += 1
                // Answers that nothing could complete say nothing of what more answers would bring.
                guard Self.isWider(second, than: first), hasCompletion(before, agreement.reference) else { continue }
                Issue.record("asked f\(asked): \(Case(draft: draft, patient: after))")
            }
        }
        #expect(compared > 2_000)
    }

    /// Whether an assessment allows what another one does not.
    private static func isWider(_ second: Assessment, than first: Assessment) -> Bool {
        if second.urgency.atLeast < first.urgency.atLeast { return true }
        if first.urgency.bounds == .exact, second.urgency.bounds == .exact,
            second.urgency.atMost > first.urgency.atMost
        {
            return true
        }
        let (raised, raisedAfter) = (Set(first.redFlags.map(\.flag)), Set(second.redFlags.map(\.flag)))
        return !raisedAfter.isSuperset(of: raised)
            || !raised.union(first.notRuledOut.map(\.flag)).isSuperset(of: raisedAfter)
    }

    private func hasCompletion(_ patient: Patient, _ reference: ReferenceEvaluator) -> Bool {
        guard let state = try? reference.known(of: patient) else { return false }
        return reference.hasCompletion(state) == true
    }

    @Test("that contradict each other are named: these together do, and with any one left out do not")
    func contradictions() {
        var seen = 0
        for seed in 60_000..<60_400 as Range<UInt64> {
            let draft = RandomRuleBook.draft(seed: seed, findings: 3...10)
            let assessor = Assessor(draft.book)
            for number in 0..<10 as Range<UInt64> {
                let patient = RandomPatient.patient(of: draft.book, seed: seed << 8 + number)
                do throws(Contradiction) {
                    _ = try assessor.assess(patient)
                } catch {
                    seen += 1
                    let named = error.findings
                    let one = Case(draft: draft, patient: patient)
                    #expect(named.map(\.value) == named.map(\.value).sorted(), "\(one)")
                    #expect(named.allSatisfy { isAnswered(patient[$0]) }, "\(named) of \(one)")
                    #expect(contradicts(patient, in: named, assessor), "\(named) of \(one)")
                    for left in named {
                        #expect(
                            !contradicts(patient, in: named.filter { $0 != left }, assessor),
                            "\(named) without \(left) of \(one)")
                    }
                }
            }
        }
        #expect(seen > 200)
    }

    private func isAnswered(_ answer: Answer) -> Bool {
        switch answer {
        case .notAsked, .unsure: false
        default: true
        }
    }

    /// Whether the answers to some findings alone contradict each other.
    private func contradicts(_ patient: Patient, in findings: [Finding.Index], _ assessor: Assessor) -> Bool {
        var part = Patient(for: assessor.book)
        for finding in findings { part[finding] = patient[finding] }
        return (try? assessor.assess(part)) == nil
    }
}
