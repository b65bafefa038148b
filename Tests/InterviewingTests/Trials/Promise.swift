// What the interview promises, checked by trying every answer to every question of a small book.

import Evaluation
import Interviewing
package import RandomBooks
package import RuleModel

/// Every state that the interview of a small book can be in, assessed one by one.
package struct Promise {
    /// What the runs came across.
    package struct Tally: Sendable {
        package var interviews = 0
        package var questions = 0
        /// Steps that did not claim to be exact.
        package var inexact = 0
        /// Ends of interviews at which the range was still a range, because something was not sure or is never asked.
        package var unansweredEnds = 0
        /// Questions that were asked in vain where the step did not claim to be exact.
        package var vain = 0

        package init() {}

        package static func += (tally: inout Tally, other: Tally) {
            tally.interviews += other.interviews
            tally.questions += other.questions
            tally.inexact += other.inexact
            tally.unansweredEnds += other.unansweredEnds
            tally.vain += other.vain
        }
    }

    private struct Result: Equatable {
        let urgency: Assessment.Urgency
        let standings: [Assessment.Standing]
    }

    private let book: RuleBook
    private let interview: Interview
    /// The findings that can be asked for, and the answers tried for each; the first one is "not asked".
    private let asked: [(finding: Finding.Index, answers: [Answer])]
    /// By state; `nil` where the answers contradict each other.
    private let results: [Result?]
    /// By state, the askable findings whose answer can still change the range, and a standing, as bits.
    private let changesUrgency: [UInt64]
    private let changesCauses: [UInt64]

    /// Assesses every state; `nil` where there are more than `limit`.
    package init?(_ book: RuleBook, limit: Int) {
        self.book = book
        let assessor = Assessor(book)
        interview = Interview(assessor)
        let asked: [(finding: Finding.Index, answers: [Answer])] = book.findings.indices.compactMap { place in
            let index = Finding.Index(place)
            let finding = book[index]
            guard finding.isStated, finding.ask != nil || book.questions.contains(where: { $0.fills.contains(index) })
            else { return nil }
            return (index, [.notAsked, .unsure] + Promise.answers(to: index, in: book))
        }
        self.asked = asked
        var count = 1
        for one in asked {
            count *= one.answers.count
            if count > limit { return nil }
        }
        var found: [Result?] = []
        for state in 0..<count {
            let assessment = try? assessor.assess(Promise.patient(of: book, asked, state))
            found.append(
                assessment.map { assessment in
                    let standings = assessment.causes.sorted { $0.cause < $1.cause }.map(\.standing)
                    return Result(urgency: assessment.urgency, standings: standings)
                })
        }
        let results = found
        self.results = results
        func changing(_ isChange: (Result, Result) -> Bool) -> [UInt64] {
            var bits = [UInt64](repeating: 0, count: count)
            // A state with more answers has the higher number.
            for state in (0..<count).reversed() {
                var stride = 1
                for (place, one) in asked.enumerated() {
                    if state / stride % one.answers.count == 0 {
                        for answer in 1..<one.answers.count {
                            let after = state + answer * stride
                            bits[state] |= bits[after]
                            if let before = results[state], let after = results[after], isChange(before, after) {
                                bits[state] |= 1 << UInt64(place)
                            }
                        }
                    }
                    stride *= one.answers.count
                }
            }
            return bits
        }
        changesUrgency = changing {
            $0.urgency.atLeast != $1.urgency.atLeast || $0.urgency.atMost != $1.urgency.atMost
        }
        changesCauses = changing { $0.standings != $1.standings }
    }

    /// One answer of each kind that a book can tell apart.
    private static func answers(to index: Finding.Index, in book: RuleBook) -> [Answer] {
        let finding = book[index]
        switch finding.kind {
        case .yesNo: return [.present, .absent]
        case .choice(let options): return options.indices.map { .option($0) }
        case .choices(let list):
            return list.options.reduce(into: [[Truth]]([[]])) { answers, _ in
                answers = answers.flatMap { answer in [.present, .absent, .unknown].map { answer + [$0] } }
            }.map { .options($0) }
        case .quantity: return ConditionReading(book).tellingNumbers(of: index).map { .quantity($0) }
        case .score: return []
        }
    }

    private static func patient(
        of book: RuleBook, _ asked: [(finding: Finding.Index, answers: [Answer])], _ state: Int
    ) -> Patient {
        var patient = Patient(for: book)
        var rest = state
        for one in asked {
            patient[one.finding] = one.answers[rest % one.answers.count]
            rest /= one.answers.count
        }
        return patient
    }

    /// Interviews one random patient who answers everything, and says what went wrong.
    package func faults(_ random: inout SplitMix64, _ tally: inout Tally) -> [String] {
        guard let truth = truth(&random) else { return [] }
        var state = 0
        var faults: [String] = []
        tally.interviews += 1
        for _ in 0...asked.count {
            let patient = Promise.patient(of: book, asked, state)
            guard let step = try? interview.next(for: patient) else { return faults + ["contradiction on the way"] }
            let fault = { (text: String) in faults.append("after \(answers(of: state)): \(text)") }
            if !step.isExact { tally.inexact += 1 }
            if step.urgencyStop != nil, changesUrgency[state] != 0 {
                fault("stopped for urgency, but \(names(changesUrgency[state])) can change it")
            }
            guard let question = step.question else {
                if changesUrgency[state] | changesCauses[state] != 0 {
                    fault("ended, but \(names(changesUrgency[state] | changesCauses[state])) can change something")
                }
                break
            }
            tally.questions += 1
            let places = question.findings.map { finding in asked.firstIndex { $0.finding == finding } ?? 63 }
            let bits = places.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
            let vain = bits & ~(changesUrgency[state] | changesCauses[state])
            if vain != 0 {
                tally.vain += 1
                if step.isExact { fault("\(names(vain)) is asked in vain") }
            }
            if step.isExact, step.openForUrgency > 0, changesUrgency[state] & bits == 0 {
                fault("\(names(bits)) is asked before what can change the urgency")
            }
            if step.openForUrgency == 0, changesUrgency[state] != 0 { fault("the urgency was given up") }
            let before = state
            for place in places { state = answering(state, place, from: truth) }
            if state == before {
                fault("\(names(bits)) is asked again")
                break
            }
        }
        let end = results[state]
        if end?.urgency.atLeast != end?.urgency.atMost { tally.unansweredEnds += 1 }
        if end?.urgency.atLeast != results[truth]?.urgency.atLeast
            || end?.urgency.atMost != results[truth]?.urgency.atMost || end?.standings != results[truth]?.standings
        {
            faults.append("what was asked gives another result than everything, \(answers(of: truth))")
        }
        return faults
    }

    /// A state in which everything is answered and possible.
    private func truth(_ random: inout SplitMix64) -> Int? {
        for _ in 0..<20 {
            var state = 0
            var stride = 1
            for one in asked {
                state += stride * (random.chance(20) ? 1 : 1 + random.below(one.answers.count - 1))
                stride *= one.answers.count
            }
            if results[state] != nil { return state }
        }
        return nil
    }

    private func answering(_ state: Int, _ place: Int, from truth: Int) -> Int {
        var stride = 1
        for one in asked[..<place] { stride *= one.answers.count }
        let count = asked[place].answers.count
        return state + (truth / stride % count - state / stride % count) * stride
    }

    private func names(_ bits: UInt64) -> String {
        asked.indices.filter { bits >> UInt64($0) & 1 != 0 }.map { book[asked[$0].finding].id }
            .joined(separator: ", ")
    }

    private func answers(of state: Int) -> String {
        let patient = Promise.patient(of: book, asked, state)
        return "{ "
            + asked.filter { patient[$0.finding] != .notAsked }.map { "\(book[$0.finding].id) \(patient[$0.finding])" }
            .joined(separator: ", ") + " }"
    }
}
