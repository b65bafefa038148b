// What to ask next: only what could still change the urgency or a cause's standing, life-threat first.

import RuleBook

/// Orders the questions whose answers could still change something.
struct NextQuestions {
    private let program: Program
    /// Open red flags above the known urgency, most urgent first, with what they need.
    let flags: [Assessment.OpenFlag]
    /// Causes whose standing may change, with what they need.
    let causes: [(cause: Int, needs: [Finding.Index])]

    init(_ program: Program, flags: [Assessment.OpenFlag], causes: [(cause: Int, needs: [Finding.Index])]) {
        self.program = program
        self.flags = flags
        self.causes = causes
    }

    /// The questions for one patient, most important first.
    /// - Parameter isUnsure: whether a finding was asked, and the answer is "not sure".
    func ordered(_ isUnsure: (Finding.Index) -> Bool) -> [Assessment.NextQuestion] {
        var needed = FindingSet(program.layouts.count)
        for flag in flags { needed.insert(flag.needs) }
        for cause in causes { needed.insert(cause.needs) }
        var findingsOfQuestion: [Int: [Finding.Index]] = [:]
        var bare: [Finding.Index] = []
        for finding in needed.indices where !isUnsure(finding) {
            let question = program.questionOfFinding[finding.value]
            if question >= 0 {
                findingsOfQuestion[question, default: []].append(finding)
            } else if program.book[finding].ask != nil {
                bare.append(finding)
            }
        }
        var ranked: [(key: Rank, question: Assessment.NextQuestion)] = []
        for question in findingsOfQuestion.keys.sorted() {
            ranked.append(rank(.question(question), findingsOfQuestion[question] ?? [], place: question))
        }
        for finding in bare {
            ranked.append(rank(.finding(finding), [finding], place: program.book.questions.count + finding.value))
        }
        return ranked.sorted { $0.key < $1.key }.map(\.question)
    }

    /// Smaller is asked earlier.
    private struct Rank: Comparable {
        let keys: [Int]
        static func < (left: Rank, right: Rank) -> Bool { left.keys.lexicographicallyPrecedes(right.keys) }
    }

    private func rank(
        _ asked: Assessment.NextQuestion.Asked, _ findings: [Finding.Index], place: Int
    ) -> (key: Rank, question: Assessment.NextQuestion) {
        var set = FindingSet(program.layouts.count)
        set.insert(findings)
        let decided = flags.filter { $0.needs.contains(where: set.contains) }
        let causes = self.causes.filter { $0.needs.contains(where: set.contains) }.map(\.cause)
        let levels = decided.map { program.book.redFlags[$0.flag].urgency.value }
        let highest = levels.max() ?? -1
        let hardest = findings.map { ease(of: $0) }.max() ?? 0
        // Where nothing could change the urgency, what bears on most causes separates them best.
        let rank =
            decided.isEmpty
            ? [-highest, -causes.count, hardest, place]
            : [-highest, hardest, -levels.count(where: { $0 == highest }), -causes.count, place]
        return (
            Rank(keys: rank),
            .init(asked: asked, findings: findings, redFlags: decided.map(\.flag), causes: causes)
        )
    }

    /// How readily a finding is answered: yes/no first, a measurement last.
    private func ease(of finding: Finding.Index) -> Int {
        switch program.layouts[finding.value].shape {
        case .yesNo: 0
        case .choice: 1
        case .choices: 2
        case .quantity, .score: 3
        }
    }
}
