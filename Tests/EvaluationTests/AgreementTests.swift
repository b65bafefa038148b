// Random rule books and patients, on which the evaluator and the reference must agree in every field.

import Evaluation
import RandomBooks
import RuleModel
import Testing

@Suite("the evaluator agrees with the reference")
struct AgreementTests {
    @Test("on every field, for 100,000 random patients of 2,500 random rule books")
    func everyField() async {
        let (books, patients) = (2_500, 40)
        let tally = await withTaskGroup(of: Agreement.Tally.self) { group in
            let jobs = 4
            for job in 0..<jobs {
                group.addTask {
                    var tally = Agreement.Tally()
                    for seed in stride(from: job, to: books, by: jobs) {
                        if !Self.agree(UInt64(seed), patients: patients, &tally) { break }
                    }
                    return tally
                }
            }
            return await group.reduce(into: Agreement.Tally()) { $0 += $1 }
        }
        // All sorts of patients came up, and next to none was too large to compare in full.
        #expect(tally.patients == books * patients)
        #expect((1...60).contains(tally.contradictions * 100 / tally.patients), "\(tally)")
        #expect(tally.undecided * 100 < tally.patients, "\(tally)")
        #expect(tally.sound > 0 && tally.settled > 0 && tally.withQuestions > 0, "\(tally)")
    }

    /// Compares the patients of one book; records the smallest case found of a difference.
    private static func agree(_ seed: UInt64, patients: Int, _ tally: inout Agreement.Tally) -> Bool {
        let draft = RandomRuleBook.draft(seed: seed)
        let agreement = Agreement(draft.book)
        for number in 0..<patients {
            let patient = RandomPatient.patient(of: agreement.book, seed: seed << 16 + UInt64(number))
            guard !agreement.differences(on: patient, &tally).isEmpty else { continue }
            func differences(_ one: Case) -> [String] {
                var ignored = Agreement.Tally()
                return Agreement(one.draft.book).differences(on: one.patient, &ignored)
            }
            let smallest = Case(draft: draft, patient: patient).shrunk { !differences($0).isEmpty }
            Issue.record(
                """
                seed \(seed), patient \(number):
                \(smallest)
                \(differences(smallest).joined(separator: "\n"))
                """)
            return false
        }
        return true
    }
}
