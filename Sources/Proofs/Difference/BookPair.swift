// Two versions of a rule book and one patient of both, told to a solver.

import RuleModel

/// One complete patient whom both versions of a book assess.
final class BookPair {
    let match: BookMatch
    let conversation: Conversation
    private(set) var old: BookEncoding
    private(set) var new: BookEncoding
    /// The values of the patient that only the old version reads.
    private let onlyOld: [PatientValue]

    init(_ match: BookMatch, _ session: SolverSession) {
        self.match = match
        conversation = Conversation(session)
        var newNames = BookEncoding.Naming(match.new)
        var oldNames = BookEncoding.Naming(match.old)
        (newNames.book, oldNames.book) = ("new ", "old ")
        let taken = Set(newNames.findings)
        oldNames.findings = match.old.findings.enumerated().map { place, finding in
            if let other = match.newFinding[place] { return match.new.findings[other].id }
            return taken.contains(finding.id) ? "old \(finding.id)" : finding.id
        }
        old = BookEncoding(match.old, oldNames)
        new = BookEncoding(match.new, newNames)
        let shared = Set(new.values.map(\.symbol))
        onlyOld = old.values.filter { !shared.contains($0.symbol) }
        session.note("One complete patient, assessed by two versions of the rule book `\(match.new.header.id)`.")
        session.tell(
            new.values.map(\.declaration) + onlyOld.map(\.declaration) + new.takeDefinitions()
                + old.takeDefinitions() + (new.nature + old.nature).map { "(assert \($0))" })
    }

    /// What to read of an example: the patient as the new version sees it, and as the old one does.
    func scope() -> Conversation.Scope {
        conversation.session.tell(new.takeDefinitions() + old.takeDefinitions())
        var (oldCuts, newCuts) = (old.cuts, new.cuts)
        for (place, other) in match.newFinding.enumerated() {
            guard let other else { continue }
            let all = (oldCuts[place] ?? []).union(newCuts[other] ?? [])
            (oldCuts[place], newCuts[other]) = (all, all)
        }
        let own = Set(onlyOld.map(\.symbol))
        return .init(
            patients: [new.values, old.values], counted: new.counted + old.counted.filter(own.contains), further: [],
            reader: [ReadPatient(match.new, cuts: newCuts), ReadPatient(match.old, cuts: oldCuts)])
    }

    // MARK: What both say

    /// That the patient breaks no implication of either version.
    var fitsBoth: String { Formula.all(old.implied.map(\.formula) + new.implied.map(\.formula)) }

    /// That the patient breaks no implication of a version that speaks of what both know.
    func fits(isOld: Bool) -> String {
        let known: (Int) -> Bool
        let oldFinding = match.oldFinding
        if isOld { known = { self.match.newFinding[$0] != nil } } else { known = { oldFinding[$0] != nil } }
        return Formula.all((isOld ? old : new).implied.filter { $0.reads.allSatisfy(known) }.map(\.formula))
    }

    /// That the old version's level is at least one of both versions' levels.
    func oldIsAtLeast(_ rank: Int) -> String {
        if rank <= match.oldRank[0] { return Formula.yes }
        let flags = match.old.redFlags.indices.filter { match.oldRank[match.old.redFlags[$0].urgency.value] >= rank }
        return Formula.any(flags.map { old.raised($0) })
    }

    func newIsAtLeast(_ rank: Int) -> String {
        if rank <= match.newRank[0] { return Formula.yes }
        let flags = match.new.redFlags.indices.filter { match.newRank[match.new.redFlags[$0].urgency.value] >= rank }
        return Formula.any(flags.map { new.raised($0) })
    }

    func oldIs(_ rank: Int) -> String {
        Formula.all([
            oldIsAtLeast(rank), Formula.not(rank + 1 < match.levels.count ? oldIsAtLeast(rank + 1) : Formula.no),
        ])
    }

    func newIs(_ rank: Int) -> String {
        Formula.all([
            newIsAtLeast(rank), Formula.not(rank + 1 < match.levels.count ? newIsAtLeast(rank + 1) : Formula.no),
        ])
    }

    /// That the new version's level is below the old one's, or above it.
    func levelChanges(falls: Bool) -> String {
        Formula.any(
            match.levels.indices.dropFirst().map { rank in
                let (before, now) = (oldIsAtLeast(rank), newIsAtLeast(rank))
                return Formula.all(falls ? [before, Formula.not(now)] : [now, Formula.not(before)])
            })
    }

    /// What one version says by a rule, and the other by the same.
    func raised(old place: Int) -> String { old.raised(place) }
    func raised(new place: Int) -> String { new.raised(place) }
    func given(old place: Int) -> String { old.isGiven(place) }
    func given(new place: Int) -> String { new.isGiven(place) }
    func supported(old place: Int) -> String { old.isSupported(place) }
    func supported(new place: Int) -> String { new.isSupported(place) }
}
