// What must hold of any rule book and patient: for the fuzzer, and for what it found before.

import RandomBooks
import RuleModel

/// Takes bytes as the choices that the random generators make, and compares the evaluator with the reference.
struct FuzzedCase {
    /// What does not hold; empty, if all is well.
    func faults(of bytes: [UInt8]) -> [String] {
        var random = SplitMix64(choices: bytes)
        let draft = RandomRuleBook.draft(from: &random)
        let agreement = Agreement(draft.book)
        var faults: [String] = []
        var tally = Agreement.Tally()
        // Two patients of each book: making the book is most of the work.
        for _ in 0..<2 {
            let patient = RandomPatient.patient(of: agreement.book, &random)
            let differences = agreement.differences(on: patient, &tally)
            if !differences.isEmpty { faults += ["\(Case(draft: draft, patient: patient))"] + differences }
        }
        return faults
    }
}
