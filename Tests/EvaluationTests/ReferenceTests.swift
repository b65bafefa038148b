// The reference evaluator against cases worked out by hand.

import RandomBooks
import RuleModel
import Testing

@Suite("the reference evaluator")
struct ReferenceTests {
    @Test("reads what was not answered as unknown, and decides as soon as something known does")
    func kleene() throws {
        var book = SmallBook()
        let (a, b, c) = (book.finding(), book.finding(), book.finding())
        let known: [(Finding.Index, Answer)] = [(a, .present), (b, .absent)]
        #expect(try book.truth(of: all(a.holds, c.holds), known) == .unknown)
        #expect(try book.truth(of: all(b.holds, c.holds), known) == .absent)
        #expect(try book.truth(of: any(a.holds, c.holds), known) == .present)
        #expect(try book.truth(of: none(b.holds, c.holds), known) == .unknown)
        #expect(try book.truth(of: atLeast(2, a.holds, b.holds, c.holds), known) == .unknown)
        #expect(try book.truth(of: atLeast(3, a.holds, b.holds, c.holds), known) == .absent)
        #expect(try book.truth(of: atMost(2, a.holds, b.holds, c.holds), known) == .present)
        #expect(try book.truth(of: absent(c.holds), known) == .unknown)
    }

    @Test("decides an unknown quantity by its limits alone")
    func limits() throws {
        var book = SmallBook()
        let age = book.quantity(0...120)
        #expect(try book.truth(of: age.atLeast(0)) == .present)
        #expect(try book.truth(of: age.above(0)) == .unknown)
        #expect(try book.truth(of: age.above(120)) == .absent)
        #expect(try book.truth(of: age.between(0, 120)) == .present)
        #expect(try book.truth(of: age.between(10, 20), [(age, .quantity(Rational(20)))]) == .present)
    }

    @Test("knows a choice when one option is left")
    func choice() throws {
        var book = SmallBook()
        let sex = book.choice(3)
        let a = book.finding(implies: [absent(sex.has(0))])
        let b = book.finding(implies: [absent(sex.has(1))])
        #expect(try book.truth(of: sex.has(2), [(a, .present)]) == .unknown)
        #expect(try book.truth(of: sex.has(2), [(a, .present), (b, .present)]) == .present)
        #expect(throws: Impossible.self) {
            try book.truth(of: a.holds, [(a, .present), (sex, .option(0))])
        }
    }

    @Test("follows implications both ways")
    func closure() throws {
        var book = SmallBook()
        let pain = book.finding()
        let radiating = book.finding(implies: [pain.holds])
        let temperature = book.quantity(25...46)
        let fever = book.finding(implies: [temperature.atLeast(38)], by: temperature.atLeast(38))
        #expect(try book.truth(of: pain.holds, [(radiating, .present)]) == .present)
        #expect(try book.truth(of: radiating.holds, [(pain, .absent)]) == .absent)
        #expect(try book.truth(of: radiating.holds, [(pain, .present)]) == .unknown)
        #expect(try book.truth(of: fever.holds, [(temperature, .quantity(Rational(38)))]) == .present)
        #expect(try book.truth(of: fever.holds, [(temperature, .quantity(Rational(37)))]) == .absent)
        #expect(try book.truth(of: temperature.above(39), [(fever, .absent)]) == .absent)
        #expect(try book.truth(of: temperature.above(37), [(fever, .present)]) == .present)
        #expect(throws: Impossible.self) { try book.assess([(radiating, .present), (pain, .absent)]) }
    }

    @Test("makes the members of a count hold once no other can")
    func counts() throws {
        var book = SmallBook()
        let (a, b, c) = (book.finding(), book.finding(), book.finding())
        let several = book.pattern(atLeast(2, a.holds, b.holds, absent(c.holds)))
        let syndrome = book.finding(implies: [several])
        #expect(try book.truth(of: b.holds, [(syndrome, .present)]) == .unknown)
        #expect(try book.truth(of: b.holds, [(syndrome, .present), (a, .absent)]) == .present)
        #expect(try book.truth(of: c.holds, [(syndrome, .present), (a, .absent)]) == .absent)
        #expect(try book.truth(of: syndrome.holds, [(a, .absent), (c, .present)]) == .absent)
    }

    @Test("bounds a score by what one value of each finding can bring")
    func scores() throws {
        var book = SmallBook()
        let rate = book.quantity(0...60)
        let (air, alert) = (book.finding(), book.finding())
        let score = book.score([
            (3, rate.atMost(8)), (1, rate.between(9, 11)), (2, rate.between(21, 24)), (3, rate.atLeast(25)),
            (2, air.holds), (3, absent(alert.holds)), (-1, all(air.holds, alert.holds)),
        ])
        // 3 of the rate, 2 of air, 3 of alertness; the last member by itself takes one away.
        #expect(try book.truth(of: score.atMost(8)) == .present)
        #expect(try book.truth(of: score.above(7)) == .unknown)
        #expect(try book.truth(of: score.below(-1)) == .absent)
        #expect(try book.truth(of: score.atLeast(3), [(rate, .quantity(Rational(30))), (alert, .absent)]) == .present)
        book.redFlag(2, score.atLeast(7))
        let assessment = try book.assess([(rate, .quantity(Rational(8))), (alert, .absent)])
        #expect(assessment.notRuledOut == [.init(flag: 0, findings: [air.value])])
        let raised = try book.assess([(rate, .quantity(Rational(8))), (alert, .absent), (air, .present)])
        #expect(raised.redFlags == [.init(flag: 0, findings: [rate.value, air.value, alert.value])])
    }

    @Test("takes `not sure` for present where the book says so, unless that cannot be")
    func ifUnsure() throws {
        var book = SmallBook()
        let a = book.finding(ifUnsure: .present)
        let b = book.finding(implies: [absent(a.holds)], ifUnsure: .present)
        #expect(try book.truth(of: a.holds) == .unknown)
        #expect(try book.truth(of: a.holds, [(a, .unsure)]) == .present)
        #expect(try book.truth(of: b.holds, [(a, .unsure), (b, .unsure)]) == .absent)
        #expect(try book.truth(of: a.holds, [(a, .unsure), (b, .present)]) == .absent)
    }

    @Test("calculates from what is known exactly, and only from that")
    func calculated() throws {
        var book = SmallBook()
        let (weight, tall) = (book.quantity(0...300), book.finding())
        let heavy = book.finding(implies: [weight.atLeast(300)])
        let index = book.calculated(0...50, from: [weight, tall], weights: [1, -1])
        // 10 × 8 tenths, less 10 for a tall one: 70 halves above 0.
        #expect(
            try book.truth(of: index.atLeast(35), [(weight, .quantity(Rational(8))), (tall, .present)]) == .present)
        #expect(try book.truth(of: index.above(35), [(weight, .quantity(Rational(8))), (tall, .present)]) == .absent)
        #expect(try book.truth(of: index.above(35), [(weight, .quantity(Rational(8)))]) == .unknown)
        #expect(try book.truth(of: index.above(35), [(heavy, .present), (tall, .present)]) == .unknown)
        book.redFlag(1, index.above(35))
        #expect(try book.assess([(tall, .present)]).notRuledOut == [.init(flag: 0, findings: [weight.value])])
    }
}

@Suite("the reference evaluator's conclusions")
struct ReferenceConclusionTests {
    @Test("settle the urgency only once nothing unknown could raise it")
    func urgency() throws {
        var book = SmallBook()
        let (a, b, c) = (book.finding(), book.finding(), book.finding())
        book.redFlag(1, a.holds)
        book.redFlag(2, all(b.holds, c.holds))
        book.redFlag(2, all(b.holds, absent(b.holds)))
        let nothing = try book.assess()
        #expect((nothing.atLeast.value, nothing.atMost.value) == (0, 2))
        #expect(nothing.notRuledOut.map(\.flag) == [1, 0])
        #expect(nothing.disposition == nil && !nothing.isSettled)
        let settled = try book.assess([(a, .present), (c, .absent)])
        #expect(settled.isSettled && settled.disposition == Level.Index(1))
        let top = try book.assess([(b, .present), (c, .present)])
        #expect(top.disposition == Level.Index(2) && top.redFlags.map(\.findings) == [[b.value, c.value]])
    }

    @Test("withhold a disposition below the top level from a patient the book is not about")
    func scope() throws {
        var book = SmallBook()
        let (spasm, danger) = (book.finding(), book.finding())
        book.draft.appliesWhen = spasm.holds
        book.redFlag(2, danger.holds)
        book.advice(all(), levels: [0, 1, 2])
        let outside = try book.assess([(spasm, .absent), (danger, .absent)])
        #expect(outside.inScope == .absent && outside.isSettled && outside.disposition == nil)
        #expect(outside.advice == [])
        let emergency = try book.assess([(spasm, .absent), (danger, .present)])
        #expect(emergency.disposition == Level.Index(2) && emergency.advice == [0])
        #expect(try book.assess([(danger, .absent)]).disposition == Level.Index(0))
    }

    @Test("give advice only where all that speaks against it is known absent, at every level still possible")
    func advice() throws {
        var book = SmallBook()
        let (cramp, dialysis, danger) = (book.finding(), book.finding(), book.finding())
        book.redFlag(1, danger.holds)
        book.advice(cramp.holds, unless: [dialysis.holds], levels: [0])
        #expect(try book.assess([(cramp, .present), (dialysis, .absent)]).advice == [])
        #expect(try book.assess([(cramp, .present), (danger, .absent)]).advice == [])
        #expect(try book.assess([(cramp, .present), (dialysis, .absent), (danger, .absent)]).advice == [0])
    }

    @Test("rank causes by standing, score and id")
    func causes() throws {
        var book = SmallBook()
        let (a, b, c) = (book.finding(), book.finding(), book.finding())
        book.cause("d", for: [(1, a.holds)])
        book.cause("c", for: [(3, a.holds)], against: [(3, b.holds)])
        book.cause("b", for: [(3, a.holds), (1, c.holds)], against: [(3, b.holds)])
        book.cause("a", for: [(1, a.holds)], against: [(3, c.holds)])
        let causes = try book.assess([(a, .present), (b, .present)]).causes
        #expect(causes.map(\.cause) == [3, 0, 2, 1])
        #expect(causes.map(\.standing) == [.supported, .supported, .open, .notSupported])
        #expect(causes.map(\.missing) == [[c.value], [], [c.value], []])
        #expect(causes[2].against == [.init(flag: 0, findings: [b.value])])
    }

    @Test("ask first what decides the most urgent, then the easier, and nothing that was asked")
    func questions() throws {
        var book = SmallBook()
        let (a, b) = (book.finding(ask: "?"), book.finding())
        let (size, kind) = (book.quantity(0...10, ask: "?"), book.list(2, ask: "?"))
        let (never, c) = (book.finding(), book.finding(ask: "?"))
        book.redFlag(1, any(a.holds, never.holds))
        book.redFlag(2, size.above(5))
        book.redFlag(2, kind.has(0))
        book.cause("x", for: [(1, b.holds), (1, c.holds)])
        book.question(fills: [b, kind])
        let questions = try book.assess().nextQuestions
        #expect(questions.map(\.asked) == [.question(0), .finding(size), .finding(a), .finding(c)])
        #expect(questions[0].findings == [b.value, kind.value])
        #expect(questions[0].redFlags == [2] && questions[0].causes == [0])
        #expect(
            try book.assess([(size, .unsure), (kind, .unsure)]).nextQuestions.map(\.asked) == [
                .finding(a), .question(0), .finding(c),
            ])
    }
}
