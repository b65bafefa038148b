// The course of an interview with a patient who can answer everything, and of asking in other orders.

package import Evaluation
package import Interviewing
package import RandomBooks
package import RuleModel

/// How many questions it took.
package struct Course {
    /// Questions to the first stop: the urgency cannot change.
    package private(set) var toUrgency = 0
    /// Questions to the end.
    package private(set) var toEnd = 0
    /// What was not as it is promised.
    package private(set) var faults: [String] = []

    /// Interviews a complete patient, and compares the result with that of answering everything.
    package init(_ interview: Interview, _ assessor: Assessor, _ complete: Patient) throws {
        let everything = try assessor.assess(complete)
        var patient = Patient(for: interview.book)
        var stopped = false
        while true {
            let step = try interview.next(for: patient)
            if step.urgencyStop != nil, !stopped {
                stopped = true
                toUrgency = toEnd
                if !sameRange(step.assessment, everything) {
                    faults.append("another range of urgency at the first stop")
                }
            }
            if !step.isExact {
                let open = step.undecided.map { interview.book[$0].id }.joined(separator: ", ")
                faults.append("not exact after \(toEnd) questions: \(open)")
            }
            guard let question = step.question else {
                if !sameRange(step.assessment, everything) { faults.append("another range of urgency at the end") }
                if standings(step.assessment) != standings(everything) { faults.append("other standings at the end") }
                return
            }
            if stopped, step.openForUrgency > 0 { faults.append("went on about the urgency after the first stop") }
            toEnd += 1
            for finding in question.findings {
                if patient[finding] != .notAsked { faults.append("asked again: \(interview.book[finding].id)") }
                patient[finding] = complete[finding]
            }
            if !faults.isEmpty { return }
        }
    }

    private func sameRange(_ one: Assessment, _ other: Assessment) -> Bool {
        one.urgency.atLeast == other.urgency.atLeast && one.urgency.atMost == other.urgency.atMost
    }

    private func standings(_ assessment: Assessment) -> [Int: Assessment.Standing] {
        Dictionary(uniqueKeysWithValues: assessment.causes.map { ($0.cause, $0.standing) })
    }
}

/// Everything that a book can ask, each finding once.
package struct FixedOrder {
    /// What each question fills.
    package var questions: [[Finding.Index]]

    /// The questions and the findings that ask for themselves, as they stand in the book's files.
    package init(_ book: RuleBook) {
        var seen = Set<Finding.Index>()
        var placed: [(place: SourceLocation, fills: [Finding.Index])] = []
        for question in book.questions {
            let fills = question.fills.filter { seen.insert($0).inserted }
            if !fills.isEmpty { placed.append((question.location, fills)) }
        }
        for (place, finding) in book.findings.enumerated() where finding.isStated && finding.ask != nil {
            let index = Finding.Index(place)
            if seen.insert(index).inserted { placed.append((finding.location, [index])) }
        }
        questions = placed.sorted { ($0.place.file, $0.place.line) < ($1.place.file, $1.place.line) }.map(\.fills)
    }

    /// The same in a random order.
    package func shuffled(_ random: inout SplitMix64) -> FixedOrder {
        var copy = self
        copy.questions = random.shuffle(questions)
        return copy
    }

    /// How many questions it takes until the urgency is settled or the top level is reached.
    package func toUrgency(_ assessor: Assessor, _ complete: Patient) throws -> Int {
        func isSettled(_ count: Int) throws -> Bool {
            var patient = Patient(for: assessor.book)
            for finding in questions.prefix(count).joined() { patient[finding] = complete[finding] }
            let urgency = try assessor.assess(patient).urgency
            return urgency.atLeast == urgency.atMost
        }
        // Once it is settled, it stays so.
        var (low, high) = (0, questions.count)
        while low < high {
            let middle = (low + high) / 2
            if try isSettled(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
