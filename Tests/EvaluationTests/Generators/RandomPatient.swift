// Random patients: answers of all kinds, not sure, half known, and sometimes impossible.

package import RuleModel

/// Makes patients of a rule book from a seed.
package enum RandomPatient {
    /// A patient, of whom much or little is known.
    package static func patient(of book: RuleBook, seed: UInt64) -> Patient {
        var random = SplitMix64(seed: seed)
        return patient(of: book, &random)
    }

    /// The same from a generator.
    package static func patient(of book: RuleBook, _ random: inout SplitMix64) -> Patient {
        var patient = Patient(for: book)
        let known = random.pick([0, 15, 30, 50, 70, 90, 100])
        let present = random.pick([15, 30, 50, 80])
        for (place, finding) in book.findings.enumerated() where finding.isStated {
            if random.chance(known) {
                patient.answers[place] = answer(to: finding, present: present, &random)
            } else if random.chance(25) {
                patient.answers[place] = .unsure
            }
        }
        if random.chance(5) { patient.hasUnreadKeys = true }
        if random.chance(5) {
            patient.warnings = [AssessmentWarning(code: "unrecognised-name", message: "`x` is not known")]
        }
        if random.chance(20) { patient.id = "\"\(random.below(100))\"" }
        return patient
    }

    /// An answer to one finding.
    package static func answer(to finding: Finding, present: Int = 50, _ random: inout SplitMix64) -> Answer {
        switch finding.kind {
        case .yesNo: return random.chance(present) ? .present : .absent
        case .choice(let options): return .option(random.below(options.count))
        case .choices(let list):
            let unknown = random.pick([0, 0, 30])
            return .options(
                list.options.map { _ in
                    random.chance(unknown) ? .unknown : random.chance(present) ? .present : .absent
                })
        case .quantity(let quantity):
            // Halves and quarters: thresholds, and what lies between them.
            let (low, high) = (quantity.limits.lowerBound, quantity.limits.upperBound)
            let quarters = Int(high.adding(low.negated)!.multiplied(by: Rational(4))!.double)
            return .quantity(low.adding(Rational(random.among(0...quarters), over: 4))!)
        case .score: fatalError("a score is never stated")
        }
    }
}
