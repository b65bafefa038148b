// What to ask about findings that bear on red flags and causes in other ways than by standing in their conditions.

import RuleModel

/// Orders the questions for findings that are told of some red flags and causes, as `AssessmentReading` orders those that
/// it finds in their conditions.
struct NextQuestions {
    private let program: Program
    /// Red flags above the known urgency, with what they need.
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
        var ranked: [(rank: UInt128, question: Assessment.NextQuestion)] = []
        for question in findingsOfQuestion.keys.sorted() {
            ranked.append(rank(.question(question), findingsOfQuestion[question] ?? [], place: question))
        }
        for finding in bare {
            ranked.append(rank(.finding(finding), [finding], place: program.book.questions.count + finding.value))
        }
        return ranked.sorted { $0.rank < $1.rank }.map(\.question)
    }

    private func rank(
        _ asked: Assessment.NextQuestion.Asked, _ findings: [Finding.Index], place: Int
    ) -> (rank: UInt128, question: Assessment.NextQuestion) {
        var set = FindingSet(program.layouts.count)
        set.insert(findings)
        let decided = flags.filter { $0.needs.contains(where: set.contains) }
        let causes = self.causes.filter { $0.needs.contains(where: set.contains) }.map(\.cause)
        let levels = decided.map { program.book.redFlags[$0.flag].urgency.value }
        let highest = levels.max()
        let rank = QuestionRank.rank(
            level: highest, of: program.book.levels.count, flags: levels.count { $0 == highest }, causes: causes.count,
            hardness: findings.map { QuestionRank.hardness(program.layouts[$0.value].shape) }.max() ?? 0, place: place)
        return (rank, .init(asked: asked, findings: findings, redFlags: decided.map(\.flag), causes: causes))
    }
}
