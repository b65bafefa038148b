// The steps of an interview, worked out by hand.

import Evaluation
import Interviewing
import RandomBooks
import RuleModel
import Testing

@Suite("The next question")
struct NextStepTests {
    private let book = AskedBook.book
    private var interview: Interview { Interview(Assessor(book)) }

    private func step(_ answers: (Finding.Index, Answer)...) throws -> NextStep {
        var patient = Patient(for: book)
        for (finding, answer) in answers { patient[finding] = answer }
        return try interview.next(for: patient)
    }

    @Test("what could raise the level most is asked first, with the red flags that wait for it")
    func first() throws {
        let step = try step()
        #expect(step.question?.asked == .question(0))
        #expect(step.question?.findings == [AskedBook.chestPain, AskedBook.highFever, AskedBook.stiffNeck])
        #expect(step.wording?.why.contains("“Chest pain”") == true)
        #expect(step.wording?.because == "They can be dangerous.")
        #expect(step.openForUrgency == 1 && step.openForCauses == 2 && step.isExact)
        #expect(step.urgencyStop == nil && step.causesStop == nil)
    }

    @Test("what is settled is not asked: without high fever a stiff neck decides nothing")
    func settled() throws {
        let step = try step((AskedBook.chestPain, .absent), (AskedBook.highFever, .absent))
        #expect(step.urgencyStop == .settled)
        #expect(step.question.map { $0.findings.contains(AskedBook.stiffNeck) } == false)
        #expect(step.urgencyStopWords?.contains("is ruled out") == true)
    }

    @Test("where a finding was not sure, what implies it is asked instead")
    func indirect() throws {
        let step = try step(
            (AskedBook.chestPain, .absent), (AskedBook.highFever, .unsure), (AskedBook.stiffNeck, .present))
        #expect(step.question?.findings == [AskedBook.temperature])
        #expect(step.openForUrgency == 1)
    }

    @Test("where nothing that could decide is left to ask, the interview says what stays open")
    func unanswered() throws {
        let step = try step(
            (AskedBook.chestPain, .unsure), (AskedBook.highFever, .absent), (AskedBook.stiffNeck, .unsure),
            (AskedBook.sites, .unsure), (AskedBook.fatigue, .absent))
        #expect(step.question == nil)
        #expect(step.urgencyStop == .unanswered && step.causesStop == .unanswered)
        #expect(step.stopWords?.contains("“Chest pain” is not ruled out") == true)
    }

    @Test("at the top level the urgency is settled, and the causes go on; supported by much, little changes nothing")
    func top() throws {
        let step = try step(
            (AskedBook.chestPain, .present), (AskedBook.sites, .options([.present, .absent, .absent, .absent])))
        #expect(step.urgencyStop == .topLevel)
        // Nothing speaks against a strain, so that being tired adds nothing to its standing.
        #expect(step.question == nil && step.causesStop == .decided)
    }

    @Test("what a person left out is not asked again")
    func leftOut() throws {
        let patient = Patient(for: book)
        let step = try interview.next(for: patient, leavingOut: [AskedBook.chestPain, AskedBook.stiffNeck])
        #expect(step.question?.findings == [AskedBook.highFever])
    }

    @Test("answers that cannot be true together are an error")
    func contradiction() {
        #expect(throws: Contradiction.self) {
            try step((AskedBook.highFever, .absent), (AskedBook.temperature, .quantity(Rational(40))))
        }
    }

    @Test("a score is asked for as long as its points can reach the threshold")
    func score() throws {
        var draft = SmallBook()
        let (a, b, c) = (draft.finding(ask: "a"), draft.finding(ask: "b"), draft.finding(ask: "c"))
        let score = draft.score([(2, a.holds), (2, b.holds), (1, c.holds)])
        draft.redFlag(2, score.atLeast(4))
        let interview = Interview(Assessor(draft.draft.book))
        // With 2 and 2 the third point changes nothing; alone with one of them it is not enough.
        let step = try interview.next(for: Patient(for: draft.draft.book))
        #expect(step.openForUrgency == 2)
        #expect(step.isExact)
    }
}
