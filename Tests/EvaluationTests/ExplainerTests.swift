// Explanations of small books worked out by hand.

import Evaluation
import RandomBooks
import RuleModel
import Testing

@Suite("an explanation")
struct ExplainerTests {
    private func patient(_ book: SmallBook, _ answers: [(Finding.Index, Answer)]) -> Patient {
        var patient = Patient(for: book.draft.book)
        for (finding, answer) in answers { patient[finding] = answer }
        return patient
    }

    @Test("tells a value that follows with a smallest set of answers that it follows from")
    func follows() throws {
        var book = SmallBook()
        let temperature = book.quantity(30...45)
        let other = book.finding()
        let fever = book.finding(by: any(temperature.atLeast(39), other.holds))
        book.redFlag(2, fever.holds)
        let explainer = Explainer(book.draft.book)
        let both = patient(book, [(temperature, .quantity(Rational(40))), (other, .present)])
        #expect(try explainer.why(both).deciding?.when.known?.origin == .follows([temperature]))
        let said = patient(book, [(temperature, .quantity(Rational(40))), (fever, .present)])
        #expect(try explainer.why(said).deciding?.when.known?.origin == .stated)
        let no = patient(book, [(fever, .absent)])
        #expect(try explainer.why(no).ruledOut.first?.when.known?.origin == .stated)
    }

    @Test("tells that a book reads “not sure” as present")
    func unsure() throws {
        var book = SmallBook()
        let pulse = book.finding(ifUnsure: .present)
        book.redFlag(2, pulse.holds)
        let why = try Explainer(book.draft.book).why(patient(book, [(pulse, .unsure)]))
        #expect(why.deciding?.when.known?.origin == .readFromUnsure)
        #expect(why.deciding?.when.known?.value == .truth(true))
    }

    @Test("names the narrower case as the one that decided")
    func refined() throws {
        var book = SmallBook()
        let (neck, fever) = (book.finding(), book.finding())
        book.redFlag(2, neck.holds)
        book.redFlag(2, all(neck.holds, fever.holds))
        let narrow = book.draft.redFlags[1]
        book.draft.redFlags[1] = RedFlag(
            id: narrow.id, title: "", when: narrow.when, urgency: narrow.urgency, because: "", refines: "r0",
            basis: Basis(), location: Draft.place)
        let why = try Explainer(book.draft.book).why(patient(book, [(neck, .present), (fever, .present)]))
        #expect(why.deciding?.flag == 1)
        #expect(why.deciding?.when.deciding.count == 2)
    }

    @Test("never says of a level that it is so while a higher one is not ruled out")
    func floorIsNoVerdict() throws {
        var book = SmallBook()
        let (pain, seizure) = (book.finding(), book.finding())
        book.redFlag(2, any(pain.holds, seizure.holds))
        book.redFlag(1, all(pain.holds, seizure.holds))
        let explainer = Explainer(book.draft.book)
        let nothing = try explainer.whyNot(.level(.init(0)), Patient(for: book.draft.book))
        #expect(nothing.state == .unsettled)
        #expect(nothing.sets.stop == .oneSet)
        #expect(nothing.sets.sets.map(\.changes.count) == [2])
        let well = try explainer.whyNot(.level(.init(0)), patient(book, [(pain, .absent), (seizure, .absent)]))
        #expect(well.state == .so)
        var unread = patient(book, [(pain, .absent), (seizure, .absent)])
        unread.hasUnreadKeys = true
        #expect(try explainer.whyNot(.level(.init(0)), unread).state == .unsettled)
        // The top level is so as soon as one red flag demands it.
        unread[pain] = .present
        #expect(try explainer.whyNot(.level(.init(2)), unread).state == .so)
    }

    @Test("tells how far a number is from what is needed, and whether it alone stands in the way")
    func nearMisses() throws {
        var book = SmallBook()
        let (temperature, pulse) = (book.quantity(30...45), book.quantity(20...220))
        let neck = book.finding()
        book.redFlag(2, all(temperature.atLeast(39), neck.holds))
        book.redFlag(2, pulse.between(30, 40))
        let explainer = Explainer(book.draft.book)
        let near = Rational(388, over: 10)
        let known: [(Finding.Index, Answer)] = [(temperature, .quantity(near)), (pulse, .quantity(Rational(45)))]
        let miss = try explainer.whyNot(.redFlag(0), patient(book, known)).nearMisses
        #expect(miss.map(\.distance) == [Rational(2, over: 10)])
        #expect(miss.map(\.isAlone) == [false])
        let alone = try explainer.whyNot(.redFlag(0), patient(book, known + [(neck, .present)])).nearMisses
        #expect(alone.map(\.isAlone) == [true])
        let level = try explainer.whyNot(.level(.init(2)), patient(book, known + [(neck, .present)])).nearMisses
        #expect(level.map(\.distance) == [Rational(2, over: 10), Rational(5)].sorted { $0 > $1 } || level.count == 2)
        #expect(level.allSatisfy { $0.isAlone })
    }

    @Test("tells numbers that would do as one range, with the ends that count")
    func ranges() throws {
        var book = SmallBook()
        let pulse = book.quantity(20...220)
        book.redFlag(2, any(pulse.atLeast(130), pulse.below(41)))
        book.redFlag(1, pulse.above(150))
        let explainer = Explainer(book.draft.book)
        let changes = try explainer.levelChanges(of: patient(book, [(pulse, .quantity(Rational(60)))]))
        let ranges = changes.raising.sets.compactMap { set in
            if case .range(let range) = set.changes[0].value { range } else { nil }
        }
        #expect(ranges.map(\.low) == [Rational(20), Rational(130)])
        #expect(ranges.map(\.high) == [Rational(41), Rational(220)])
        #expect(ranges.map(\.includesHigh) == [false, true])
        #expect(ranges.map(\.isFromLimit) == [true, false])
        #expect(ranges.map(\.isToLimit) == [false, true])
        #expect(changes.lowering.sets.isEmpty && changes.lowering.stop == nil)
    }

    @Test("says so where the search for sets reached its limit, and still tells only what is right")
    func workLimit() throws {
        var book = SmallBook()
        let signs = (0..<30).map { _ in book.finding() }
        book.redFlag(2, Condition(.atLeast(9, signs.map(\.holds)), at: Draft.place))
        let whyNot = try Explainer(book.draft.book).whyNot(.redFlag(0), Patient(for: book.draft.book))
        #expect(whyNot.sets.stop == .workLimit)
        #expect(whyNot.sets.sets.isEmpty)
        #expect(whyNot.staysWithAnswers)
    }

    @Test("changes an answer that stands in the way of another")
    func obstacles() throws {
        var book = SmallBook()
        let pain = book.finding()
        let spreading = book.finding(implies: [pain.holds])
        book.redFlag(2, spreading.holds)
        let explainer = Explainer(book.draft.book)
        let whyNot = try explainer.whyNot(.redFlag(0), patient(book, [(pain, .absent)]))
        #expect(!whyNot.staysWithAnswers)
        #expect(whyNot.sets.sets.map { $0.changes.map(\.finding) } == [[pain, spreading]])
        #expect(whyNot.sets.sets[0].changes.map(\.isNew) == [false, true])
    }

    @Test("finds what a name stands for, or says why it cannot")
    func names() throws {
        var book = SmallBook()
        let finding = book.finding()
        book.redFlag(2, finding.holds)
        book.cause("r0", for: [(1, finding.holds)])
        book.cause("gout", for: [(1, finding.holds)])
        let made = book.draft.book
        #expect(try ExplanationTarget("gout", in: made) == .cause(1))
        #expect(try ExplanationTarget("cause:r0", in: made) == .cause(0))
        #expect(try ExplanationTarget("level_2", in: made) == .level(.init(2)))
        #expect(throws: ExplanationTarget.Unnamed.ambiguous(["red_flag:r0", "cause:r0"])) {
            try ExplanationTarget("r0", in: made)
        }
        #expect(throws: ExplanationTarget.Unnamed.finding) { try ExplanationTarget("f0", in: made) }
        #expect(throws: ExplanationTarget.Unnamed.unknown(nearest: "gout")) { try ExplanationTarget("gaut", in: made) }
        #expect(throws: ExplanationTarget.Unnamed.unknown(nearest: "cause:gout")) {
            try ExplanationTarget("cause:gaut", in: made)
        }
    }

    @Test("of what would be different is empty where nothing is")
    func difference() throws {
        var book = SmallBook()
        let (pain, idle) = (book.finding(), book.finding())
        book.redFlag(2, pain.holds)
        let explainer = Explainer(book.draft.book)
        let before = patient(book, [(pain, .absent)])
        let same = try explainer.whatIf(before, becomes: patient(book, [(pain, .absent), (idle, .present)]))
        #expect(same.difference.isEmpty && same.given.map(\.finding) == [idle])
        let other = try explainer.whatIf(before, becomes: patient(book, [(pain, .present)])).difference
        #expect(other.redFlags.map(\.before) == [.absent] && other.redFlags.map(\.after) == [.present])
        #expect(other.disposition?.after == Level.Index(2))
        #expect(other.causes.isEmpty && other.advice.isEmpty)
    }
}
