// Complete patients from a seed: every question has its answer, and no implication is broken.

package import Evaluation
package import RandomBooks
package import RuleModel

/// Makes complete patients of one book. Findings are drawn independently of each other: what a red flag reads is
/// present in 3 of 100, the rest in 20 of 100; what they imply is present, too. Choices are drawn evenly, quantities
/// among the values that agree with the rest.
package struct CompletePatient {
    private let assessor: Assessor
    private let dangers: Set<Int>
    private let numbers: [[Rational]]
    private var book: RuleBook { assessor.book }

    package init(_ assessor: Assessor) {
        self.assessor = assessor
        let book = assessor.book
        let reading = ConditionReading(book)
        dangers = Set(book.redFlags.flatMap { reading.findings(readBy: $0.when, throughScores: true) })
        numbers = book.findings.indices.map { reading.tellingNumbers(of: Finding.Index($0)) }
    }

    /// A patient who can answer everything.
    package func patient(_ random: inout SplitMix64) -> Patient {
        var patient = Patient(for: book)
        var quantities: [Int] = []
        for (place, finding) in book.findings.enumerated() where finding.isStated {
            let percent = dangers.contains(place) ? 3 : 20
            switch finding.kind {
            case .yesNo: if random.chance(percent) { patient.answers[place] = .present }
            case .choice(let options): patient.answers[place] = .option(random.below(options.count))
            case .choices(let list):
                patient.answers[place] = .options(list.options.map { _ in random.chance(percent) ? .present : .absent })
            case .quantity: quantities.append(place)
            case .score: break
            }
        }
        let findings = book.findings.indices.map { Finding.Index($0) }
        guard var complete = try? assessor.completed(patient, absentUnlessKnown: findings) else {
            return self.patient(&random)
        }
        // What is left follows from the rest: one of the two answers is refused.
        for (place, finding) in book.findings.enumerated()
        where finding.isStated && complete.answers[place] == .notAsked {
            guard case .yesNo = finding.kind else { continue }
            complete.answers[place] = .absent
            if (try? assessor.redFlags(of: complete)) == nil { complete.answers[place] = .present }
        }
        for place in quantities {
            for number in random.shuffle(numbers[place]) {
                complete.answers[place] = .quantity(number)
                if (try? assessor.redFlags(of: complete)) != nil { break }
            }
        }
        return complete
    }
}
