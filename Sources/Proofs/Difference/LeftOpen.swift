// Patients who leave answers out, where the versions conclude different things from the answers given.

import Evaluation
import RuleModel

/// Looks for a patient who states a part, to which one version adds by its implications what raises the level.
///
/// Where implications change, complete patients do not show it: one version refuses the very answers that the other
/// accepts. So two patients are compared: one whom the lower version accepts, and the same with what the higher
/// version's implications make present.
struct LeftOpen {
    private let pair: BookPair
    private let match: BookMatch
    private let falls: Bool
    /// The patient as the version sees it that gives the higher level, with what follows added.
    private var completed: BookEncoding

    /// - Parameter falls: whether the old version is to give the higher level.
    init(_ pair: BookPair, falls: Bool) {
        self.pair = pair
        self.falls = falls
        match = pair.match
        var naming = (falls ? pair.old : pair.new).naming
        naming.patient = falls ? "'" : "''"
        completed = BookEncoding(falls ? match.old : match.new, naming)
    }

    private var given: BookEncoding { falls ? pair.old : pair.new }

    /// What a solver must be told before it is asked.
    mutating func introduction() -> [String] {
        completed.values.map(\.declaration) + completed.takeDefinitions()
            + completed.constraints.map { "(assert \($0))" }
    }

    /// That the version with the higher level gives it to the patient with what follows, and the other does not.
    mutating func facts() -> [String] {
        let book = completed.book
        let implications = Implications(book)
        let ranks = falls ? match.oldRank : match.newRank
        // The other version refuses the answers as they are; what it makes of those given is another patient.
        let refused = Formula.not(Formula.all(given.implied.map(\.formula)))
        var facts: [String] = (falls ? pair.new : pair.old).implied.map(\.formula) + [refused]
        for (place, finding) in book.findings.enumerated() {
            switch finding.kind {
            case .yesNo:
                var reasons = implications.implying(place).map { completed.truth(of: $0) }
                if let condition = finding.impliedBy { reasons.append(completed.formula(condition)) }
                let (before, after) = (given.truth(of: place), completed.truth(of: place))
                facts.append(Formula.implies(before, after))
                facts.append(Formula.implies(after, Formula.any([before] + reasons)))
            case .quantity: facts.append(Formula.same(given.number(of: place), completed.number(of: place)))
            case .choice, .choices:
                facts += finding.options.indices.map {
                    Formula.same(given.option($0, of: place), completed.option($0, of: place))
                }
            case .score: break
            }
        }
        let higher = match.levels.indices.dropFirst().map { rank in
            let flags = book.redFlags.indices.filter { ranks[book.redFlags[$0].urgency.value] >= rank }
            let reached = rank <= ranks[0] ? Formula.yes : Formula.any(flags.map { completed.raised($0) })
            return Formula.all([reached, Formula.not(falls ? pair.newIsAtLeast(rank) : pair.oldIsAtLeast(rank))])
        }
        return facts + [Formula.any(higher)]
    }

    mutating func takeDefinitions() -> [String] { completed.takeDefinitions() }
    var values: [PatientValue] { completed.values }
}

extension Comparison {
    /// A patient who leaves answers out and whose `at_least` changes, where implications do: `nil` if there is none.
    func leftOpen(falls: Bool) -> (answer: Bool?, change: Difference.OpenChange?) {
        guard pair.fits(isOld: true) != pair.fits(isOld: false) else { return (false, nil) }
        var open = LeftOpen(pair, falls: falls)
        session.note("patients who leave answers out: does the level of some \(falls ? "fall" : "rise")?")
        // Told for this question alone: the names of the second patient are needed nowhere else.
        let introduction = open.introduction()
        let facts = open.facts()
        let scope = pair.scope()
        session.tell(introduction + open.takeDefinitions())
        let both = Conversation.Scope(
            patients: scope.patients + [open.values], counted: scope.counted, further: [],
            reader: scope.reader + [scope.reader[falls ? 1 : 0]])
        switch pair.conversation.example(of: Question(sought: facts), both, smallest: true) {
        case .none: return (false, nil)
        case .undecided: return (nil, nil)
        case .found(let patients, _):
            // What follows is left out; then whatever else does not matter.
            var stated = patients[0]
            let source = falls ? patients[1] : patients[0]
            for (place, answer) in patients[2].answers.enumerated() where answer != source.answers[place] {
                if let own = falls ? match.newFinding[place] : place { stated.answers[own] = .notAsked }
            }
            guard isOpen(stated, falls) else { return (true, nil) }
            for place in stated.answers.indices where stated.answers[place] != .notAsked {
                var less = stated
                less.answers[place] = .notAsked
                if isOpen(less, falls) { stated = less }
            }
            guard let now = try? newAssessor.assess(stated),
                let before = try? oldAssessor.assess(match.former(stated))
            else { return (true, nil) }
            return (true, .init(falls: falls, patient: stated, before: before, now: now))
        }
    }

    private func isOpen(_ patient: Patient, _ falls: Bool) -> Bool {
        guard let now = try? newAssessor.assess(patient), let before = try? oldAssessor.assess(match.former(patient))
        else { return false }
        let change =
            match.newRank[now.urgency.atLeast.value] - match.oldRank[before.urgency.atLeast.value]
        return falls ? change < 0 : change > 0
    }
}
