// "And nothing else": answering with no what the answers given leave open.

import Evaluation
import RandomBooks
import RuleModel
import Testing

@Suite("a completed patient")
struct CompletedTests {
    @Test("keeps the answers given, has no contradiction, and leaves open only what cannot be absent")
    func random() throws {
        var (completed, kept) = (0, 0)
        for seed in 60_000..<60_500 as Range<UInt64> {
            let draft = RandomRuleBook.draft(seed: seed, findings: 2...6)
            guard draft.formulas.isEmpty else { continue }
            let book = draft.book
            let (assessor, reference) = (Assessor(book), ReferenceEvaluator(book))
            let all = book.findings.indices.map { Finding.Index($0) }
            for number in 0..<3 as Range<UInt64> {
                var patient = RandomPatient.patient(of: book, seed: seed << 8 + number)
                patient.answers = patient.answers.map { $0 == .unsure ? .notAsked : $0 }
                guard (try? assessor.assess(patient)) != nil else { continue }
                let one = Case(draft: draft, patient: patient)
                let result = try assessor.completed(patient, absentUnlessKnown: all)
                _ = try assessor.assess(result)
                let state = try reference.known(of: result)
                for finding in all where book[finding].isStated {
                    switch (patient[finding], result[finding]) {
                    case (.notAsked, .absent):
                        completed += 1
                    case (.notAsked, .notAsked):
                        guard case .truth(.unknown) = state[finding] else { continue }
                        var denied = result
                        denied[finding] = .absent
                        #expect((try? assessor.assess(denied)) == nil, "\(one)")
                        kept += 1
                    case (.options(let before), .options(let after)):
                        #expect(zip(before, after).allSatisfy { $0 == $1 || $0 == .unknown && $1 == .absent }, "\(one)")
                    case (.notAsked, .options(let after)):
                        #expect(!after.contains(.present), "\(one)")
                    case (let before, let after):
                        #expect(before == after, "\(one)")
                    }
                }
            }
        }
        #expect(completed > 500, "\(completed), \(kept)")
    }

    @Test("is refused where the answers given contradict each other")
    func contradiction() {
        var book = SmallBook()
        let sign = book.finding()
        let cause = book.finding(implies: [sign.holds])
        var patient = Patient(for: book.draft.book)
        patient[sign] = .absent
        patient[cause] = .present
        #expect(throws: Contradiction(findings: [sign, cause])) {
            try Assessor(book.draft.book).completed(patient, absentUnlessKnown: [])
        }
    }
}
