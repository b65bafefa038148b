// Next questions: what is worth asking, and in which order.

import Evaluation
import RuleBook

extension ReferenceEvaluator {
    /// What to ask next.
    /// - Parameter flags: the open red flags above the known urgency, most urgent first.
    func nextQuestions(
        in state: ReferenceState, of patient: Patient, flags: [Int]
    ) -> [ReferenceAssessment.Question] {
        let flagNeeds = flags.map { ($0, Set(needs(of: [book.redFlags[$0].when], in: state))) }
        let causeNeeds = book.causes.indices.filter { canStillChange(book.causes[$0], in: state) }.map { place in
            let cause = book.causes[place]
            return (place, Set(needs(of: (cause.forIt + cause.against).map(\.condition), in: state)))
        }
        var questions: [ReferenceAssessment.Question] = []
        for asked in ways(ofAsking: (flagNeeds + causeNeeds).reduce(into: []) { $0.formUnion($1.1) }, patient) {
            let findings = Set(asked.findings)
            questions.append(
                .init(
                    asked: asked.asked,
                    findings: asked.findings.map(\.value),
                    redFlags: flagNeeds.filter { !$0.1.isDisjoint(with: findings) }.map(\.0),
                    causes: causeNeeds.filter { !$0.1.isDisjoint(with: findings) }.map(\.0)))
        }
        // The sort is stable, and `ways` come in the book's order.
        return questions.sorted { rank(of: $0).lexicographicallyPrecedes(rank(of: $1)) }
    }

    /// The questions, then the findings, through which findings are asked, in the book's order.
    private func ways(
        ofAsking findings: Set<Finding.Index>, _ patient: Patient
    ) -> [(asked: Assessment.NextQuestion.Asked, findings: [Finding.Index])] {
        var left = findings.filter { patient[$0] != .unsure }.sorted { $0.value < $1.value }
        var ways: [(asked: Assessment.NextQuestion.Asked, findings: [Finding.Index])] = []
        for (place, question) in book.questions.enumerated() {
            let filled = left.filter { question.fills.contains($0) }
            guard !filled.isEmpty else { continue }
            ways.append((.question(place), filled))
            left.removeAll { question.fills.contains($0) }
        }
        for finding in left where book[finding].ask != nil { ways.append((.finding(finding), [finding])) }
        return ways
    }

    /// What questions are ordered by: the least comes first.
    private func rank(of question: ReferenceAssessment.Question) -> [Int] {
        let levels = question.redFlags.map { book.redFlags[$0].urgency.value }
        let highest = levels.max()
        let hardest = question.findings.map { effort(of: book.findings[$0]) }.max()!
        let flagsAtHighest = levels.count(where: { $0 == highest })
        return [-(highest ?? -1), hardest, -flagsAtHighest, -question.causes.count]
    }

    /// How hard it is to answer.
    private func effort(of finding: Finding) -> Int {
        switch finding.kind {
        case .yesNo: 0
        case .choice: 1
        case .choices: 2
        case .quantity: 3
        case .score: fatalError("a score is never asked")
        }
    }
}
