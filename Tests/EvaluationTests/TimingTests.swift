import Evaluation
import RuleBook
import Testing

@Test("timing") func timing() {
    let clock = ContinuousClock()
    var t: [Duration] = [.zero, .zero, .zero, .zero, .zero, .zero]
    for seed in 0..<100 as Range<UInt64> {
        var agreement: Agreement!
        t[0] += clock.measure { let draft = RandomRuleBook.draft(seed: seed); agreement = Agreement(draft.book) }
        for n in 0..<40 as Range<UInt64> {
            var p: Patient!
            t[1] += clock.measure { p = RandomPatient.patient(of: agreement.book, seed: seed << 16 + n) }
            t[2] += clock.measure { _ = try? agreement.assessor.assess(p) }
            var s: ReferenceState?
            t[3] += clock.measure { s = try? agreement.reference.known(of: p) }
            guard let s else { continue }
            var r: ReachableFlags!
            t[4] += clock.measure { r = agreement.reference.reachableFlags(in: s) }
            t[5] += clock.measure { _ = agreement.reference.conclude(s, of: p, reachable: r.possible) }
        }
    }
    print("TIMES", t)
}
