// Next questions: what is worth asking, and in which order.

import Evaluation
import RuleModel

extension ReferenceEvaluator {
    /// What to ask next.
    /// - Parameters:
    ///   - flags: the open red flags above the known urgency, most urgent first, each with what it needs.
    ///   - causes: the causes that can still change, each with what it misses.
    func nextQuestions(
        of patient: Patient, flags: [ReferenceAssessment.Flag], causes: [ReferenceAssessment.Cause]
    ) -> [ReferenceAssessment.Question] {
        let needed = Set(flags.flatMap(\.findings) + causes.flatMap(\.missing))
        let questions = ways(ofAsking: needed, patient).map { asked, findings in
            ReferenceAssessment.Question(
                asked: asked,
                findings: findings,
                redFlags: flags.filter { !Set(findings).isDisjoint(with: $0.findings) }.map(\.flag),
                causes: causes.filter { !Set(findings).isDisjoint(with: $0.missing) }.map(\.cause))
        }
        // `ways` come in the book's order, which is the last thing that counts.
        let ranks = questions.enumerated().map { place, question in rank(of: question) + [place] }
        return questions.indices.sorted { ranks[$0].lexicographicallyPrecedes(ranks[$1]) }.map { questions[$0] }
    }

    /// The questions, then the findings, through which findings are asked, in the book's order.
    private func ways(
        ofAsking findings: Set<Int>, _ patient: Patient
    ) -> [(asked: Assessment.NextQuestion.Asked, findings: [Int])] {
        var left = findings.filter { patient.answers[$0] != .unsure }.sorted()
        var ways: [(asked: Assessment.NextQuestion.Asked, findings: [Int])] = []
        for (place, question) in book.questions.enumerated() {
            let fills = question.fills.map(\.value)
            let filled = left.filter { fills.contains($0) }
            guard !filled.isEmpty else { continue }
            ways.append((.question(place), filled))
            left.removeAll { fills.contains($0) }
        }
        for finding in left where book.findings[finding].ask != nil {
            ways.append((.finding(Finding.Index(finding)), [finding]))
        }
        return ways
    }

    /// What questions are ordered by: the least comes first.
    private func rank(of question: ReferenceAssessment.Question) -> [Int] {
        let levels = question.redFlags.map { book.redFlags[$0].urgency.value }
        let highest = levels.max()
        let hardest = question.findings.map { effort(of: book.findings[$0]) }.max()!
        let flagsAtHighest = levels.count(where: { $0 == highest })
        // What can change no urgency is asked by how many causes it bears on.
        if question.redFlags.isEmpty { return [1, -question.causes.count, hardest] }
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
