// Coverage against every complete patient of small books.

import Evaluation
import RuleCoverage
import RuleModel
import Testing

@Suite("Coverage agrees with the list of all complete patients")
struct CoverageBruteForceTests {
    /// A decision as this test takes it apart: its tree, and which of its smallest parts it asks of.
    private struct PlainDecision {
        let name: String
        let tree: TurnableTree
        let asked: [Int]

        init(_ name: String, _ tree: TurnableTree, asked: [Int]? = nil) {
            self.name = name
            self.tree = tree
            self.asked = asked ?? Array(0..<tree.atoms)
        }
    }

    private func decisions(of book: RuleBook) -> [PlainDecision] {
        var all: [PlainDecision] = []
        for rank in book.levels.indices.reversed() {
            let flags = book.redFlags.filter { $0.urgency >= Level.Index(rank) }
            let asked = flags.indices.filter { flags[$0].urgency == Level.Index(rank) }
            guard !asked.isEmpty else { continue }
            let tree = TurnableTree({ $0 > 0 }, flags.map { TurnableTree.whole($0.when) })
            all.append(PlainDecision("urgency", tree, asked: asked))
        }
        func add(_ name: String, _ conditions: [Condition]) {
            all += conditions.map { PlainDecision(name, TurnableTree($0)) }
        }
        add("red_flag", book.redFlags.map(\.when))
        add("pattern", book.patterns.map(\.when))
        add("cause", book.causes.flatMap { ($0.forIt + $0.against).map(\.condition) })
        for finding in book.findings {
            if case .score(let score) = finding.origin { add("score", score.points.map(\.condition)) }
        }
        for advice in book.advice {
            let unless = advice.unless.map { TurnableTree($0) }
            let when = TurnableTree(advice.when)
            let none = TurnableTree({ $0 == 0 }, unless)
            all.append(PlainDecision("advice", unless.isEmpty ? when : TurnableTree({ $0 == 2 }, [when, none])))
        }
        add("scope", [book.header.appliesWhen].compactMap { $0 })
        for finding in book.findings { add("implication", finding.implies + [finding.impliedBy].compactMap { $0 }) }
        return all
    }

    /// Whether some patients show a part to decide while it is present, and while it is absent.
    private func deciding(_ decision: PlainDecision, _ part: Int, _ readings: [PlainReading]) -> (Bool, Bool) {
        let shown = readings.filter { reading in
            decision.tree.holds(reading) != decision.tree.holds(reading, turning: part)
        }.map { $0.holds(decision.tree.parts[part]) }
        return (shown.contains(true), shown.contains(false))
    }

    /// What is to be said of something that no patient shows, that one could show, and that one does.
    private func state(_ isShown: Bool, _ isPossible: Bool) -> String {
        isShown ? "shown" : isPossible ? "missing" : "impossible"
    }

    private func word(_ state: Obligation.State) -> String {
        switch state {
        case .shown: "shown"
        case .missing: "missing"
        case .undecided: "undecided"
        case .impossible: "impossible"
        }
    }

    @Test("what is shown, missing and impossible of every part", arguments: 1...16 as ClosedRange<UInt64>)
    func agreement(seed: UInt64) {
        let book = SmallRandomBook.make(seed: seed, implications: seed % 2 == 0)
        let everybody = SmallRandomBook.patients(of: book)
        var random = RandomNumbers(seed: seed &* 31)
        let sample = everybody.isEmpty ? [] : (0..<random.below(7)).map { _ in random.pick(everybody) }
        let coverage = Coverage(of: book, shownBy: sample.map { ("sample", $0) })
        let all = everybody.map { PlainReading(book, $0) }
        let shown = sample.map { PlainReading(book, $0) }
        let plain = decisions(of: book)
        #expect(coverage.decisions.map(\.decision.kind.rawValue) == plain.map(\.name))
        for (covered, decision) in zip(coverage.decisions, plain) {
            let atoms = zip(covered.decision.parts, covered.obligations).filter(\.0.isAtom)
            #expect(atoms.count == decision.asked.count)
            for ((part, obligations), place) in zip(atoms, decision.asked) {
                let condition = decision.tree.parts[place]
                #expect(part.condition.form == condition.form)
                let (can, does) = (deciding(decision, place, all), deciding(decision, place, shown))
                for obligation in obligations {
                    let got = obligation.halves.map { word($0.state) }
                    switch obligation.aim {
                    case .seen(.unknown): #expect(got[0] != "undecided")
                    case .seen(let truth):
                        let isSo = { (reading: PlainReading) in reading.holds(condition) == (truth == .present) }
                        #expect(got == [state(shown.contains(where: isSo), all.contains(where: isSo))])
                    case .decides: #expect(got == [state(does.0, can.0), state(does.1, can.1)])
                    case .threshold(let number, let side):
                        let lies = { (reading: PlainReading) -> Bool in
                            guard let value = value(condition, reading) else { return false }
                            let distance = value.adding(number.value.negated)!
                            let isThere =
                                switch side {
                                case .at: distance == Rational(0)
                                case .below: distance < Rational(0) && distance >= Rational(-1)
                                case .above: distance > Rational(0) && distance <= Rational(1)
                                }
                            return isThere
                                && decision.tree.holds(reading) != decision.tree.holds(reading, turning: place)
                        }
                        #expect(got == [state(shown.contains(where: lies), all.contains(where: lies))])
                    }
                }
            }
        }
    }

    private func value(_ condition: Condition, _ reading: PlainReading) -> Rational? {
        switch condition.form {
        case .compare(let finding, _, _), .between(let finding, _, _): reading.value(finding)
        default: nil
        }
    }

    @Test(
        "what a patient of whom little is known shows, every completion shows", arguments: 1...8 as ClosedRange<UInt64>
    )
    func partialPatients(seed: UInt64) {
        let book = SmallRandomBook.make(seed: seed, implications: seed % 2 == 0)
        let everybody = SmallRandomBook.patients(of: book)
        var random = RandomNumbers(seed: seed &* 17)
        guard !everybody.isEmpty else { return }
        var partial = random.pick(everybody)
        for place in partial.answers.indices where random.chance(40) { partial.answers[place] = .notAsked }
        let completions = everybody.filter { patient in
            zip(partial.answers, patient.answers).allSatisfy { $0 == .notAsked || $0 == $1 }
        }
        let sample = (0..<5).map { _ in random.pick(completions) }
        let little = Coverage(of: book, shownBy: [("little", partial)]).all
        let all = sample.map { Coverage(of: book, shownBy: [("complete", $0)]).all }
        for (place, shown) in little.enumerated() {
            for (half, state) in shown.obligation.halves.map(\.state).enumerated() {
                let isShown = state == .shown(by: 0)
                let inEach = all.map { $0[place].obligation.halves[half].state == .shown(by: 0) }
                if shown.obligation.aim == .seen(.unknown) {
                    #expect(inEach.allSatisfy { !$0 })
                } else if isShown {
                    #expect(inEach.allSatisfy { $0 })
                }
            }
            // What completions differ in is not known.
            guard case .seen(.present) = shown.obligation.aim else { continue }
            let truths = Set(all.map { $0[place].obligation.isShown })
            if truths.count == 2 { #expect(little[place + 2].obligation.isShown) }
        }
    }

    @Test("the proposed patients show everything that can be shown", arguments: 1...6 as ClosedRange<UInt64>)
    func proposals(seed: UInt64) throws {
        let book = SmallRandomBook.make(seed: seed, implications: seed % 2 == 0)
        guard !SmallRandomBook.patients(of: book).isEmpty else { return }
        let assessor = Assessor(book)
        let proposals = Coverage(of: book, shownBy: []).proposals()
        let patients = try proposals.map { try patient($0.given, $0.everythingElseAbsent, assessor) }
        let after = Coverage(of: book, shownBy: patients.map { ("proposed", $0) })
        #expect(after.all.filter(\.obligation.isMissing).isEmpty)
        // No answer can be left out without showing less, or being no longer what the book is about.
        for proposal in proposals {
            for place in book.findings.indices where proposal.given.answers[place] != .notAsked {
                var less = proposal.given
                less.answers[place] = .notAsked
                guard let fewer = try? patient(less, proposal.everythingElseAbsent, assessor) else { continue }
                let shown = Coverage(of: book, shownBy: [("less", fewer)])
                let isAbout = try assessor.assess(fewer).inScope == .present
                #expect(
                    !proposal.shows.allSatisfy { isShown($0, in: shown) }
                        || proposal.assessment.inScope == .present && !isAbout)
            }
        }
    }

    private func isShown(_ wanted: Proposal.Shown, in coverage: Coverage) -> Bool {
        coverage.decisions[wanted.place.decision].obligations[wanted.place.part].contains { obligation in
            obligation.aim == wanted.aim
                && obligation.halves.contains { half in
                    if case .shown = half.state { half.truth == wanted.truth } else { false }
                }
        }
    }

    private func patient(_ given: Patient, _ everythingElseAbsent: Bool, _ assessor: Assessor) throws -> Patient {
        guard everythingElseAbsent else { return given }
        return try assessor.completed(
            given, absentUnlessKnown: assessor.book.findings.indices.map { Finding.Index($0) })
    }
}
